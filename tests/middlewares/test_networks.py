import ipaddress

import pytest

from newsspider.errors import UsageError
from newsspider.middlewares.networks import is_private, read_networks


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
        "64:ff9b:1::7f00:1",
        "::7f00:1",
        "::ffff:0:127.0.0.1",
        "2001:0:7f00:1::",
        "2606:4700::5efe:10.0.0.1",
        "fec0::1",
        "ff02::1",
        "fd00:ec2::254",
        "100.100.100.200",
        "192.0.0.192",
        "168.63.129.16",
        "192.88.99.1",
        "240.0.0.1",
    ],
)
def test_an_address_that_is_not_of_the_public_internet_is_private(text: str) -> None:
    assert is_private(ipaddress.ip_address(text))


@pytest.mark.parametrize("text", ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1"])
def test_an_address_of_the_public_internet_is_not(text: str) -> None:
    assert not is_private(ipaddress.ip_address(text))


def test_networks_are_read_as_the_setting_names_them() -> None:
    assert [str(network) for network in read_networks(["10.1.0.0/16", " ::1 "])] == ["10.1.0.0/16", "::1/128"]
    with pytest.raises(UsageError, match=r"write 10\.1\.0\.0/16"):
        read_networks(["intranet"])
