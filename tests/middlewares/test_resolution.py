import asyncio

import pytest

from newsspider.middlewares.resolution import addresses_of, read_address


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("[fe80::1%eth0]", "fe80::1"),
        ("127.1", "127.0.0.1"),
        ("１２７.0.0.1", "127.0.0.1"),
        ("127。0。0。1", "127.0.0.1"),
        ("beef", None),
        ("0x7f000001", "127.0.0.1"),
        ("a.example", None),
    ],
)
def test_a_host_that_is_an_address_is_read(host: str, expected: str | None) -> None:
    found = read_address(host)

    assert (str(found) if found else None) == expected


def test_an_address_needs_no_resolver() -> None:
    assert [str(address) for address in asyncio.run(addresses_of("192.0.2.7"))] == ["192.0.2.7"]
