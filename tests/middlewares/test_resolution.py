import asyncio
import ipaddress

import pytest

from newsspider.middlewares.resolution import addresses_of, is_private, read_address


@pytest.mark.parametrize(
    "text",
    [
        "127.0.0.1",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "::ffff:10.0.0.1",
        "2002:7f00:1::",
        "64:ff9b::7f00:1",
    ],
)
def test_an_address_that_is_not_of_the_public_internet_is_private(text: str) -> None:
    assert is_private(ipaddress.ip_address(text))


@pytest.mark.parametrize("text", ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "::ffff:1.1.1.1"])
def test_an_address_of_the_public_internet_is_not(text: str) -> None:
    assert not is_private(ipaddress.ip_address(text))


@pytest.mark.parametrize(
    ("host", "expected"),
    [("127.0.0.1", "127.0.0.1"), ("[fe80::1%eth0]", "fe80::1"), ("127.1", None), ("a.example", None)],
)
def test_a_host_that_is_an_address_is_read(host: str, expected: str | None) -> None:
    found = read_address(host)

    assert (str(found) if found else None) == expected


def test_an_address_needs_no_resolver() -> None:
    assert [str(address) for address in asyncio.run(addresses_of("192.0.2.7"))] == ["192.0.2.7"]
