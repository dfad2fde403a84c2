"""Networks that are not of the public internet, by IANA's registries of special addresses, and what hides an address in another."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_network

from newsspider.errors import UsageError

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_PRIVATE_4 = (
    "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 "
    "192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 "
    "240.0.0.0/4 168.63.129.16/32"
)
"""RFC 6890 and its successors, multicast, and the one metadata address that a cloud keeps in public space."""
_PRIVATE_6 = "2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20"
"""Special parts of 2000::/3, which alone is public; 6to4 and Teredo hide other addresses, and nobody serves news there."""
PRIVATE_4 = tuple(IPv4Network(text) for text in _PRIVATE_4.split())
PRIVATE_6 = tuple(IPv6Network(text) for text in _PRIVATE_6.split())
PUBLIC_6 = IPv6Network("2000::/3")
NAT64 = IPv6Network("64:ff9b::/96")
MAPPED = IPv6Network("::ffff:0:0/96")
ISATAP = frozenset((0x0000_5EFE, 0x0200_5EFE))
"""Upper half of an interface identifier that ends in an IPv4 address (RFC 5214 §6.1)."""


def is_private(address: Address) -> bool:
    """Whether an address is of this machine or a network of one's own rather than of the public internet.

    >>> from ipaddress import ip_address
    >>> [is_private(ip_address(text)) for text in ("10.0.0.1", "169.254.169.254", "::ffff:127.0.0.1", "1.1.1.1")]
    [True, True, True, False]
    """
    if isinstance(address, IPv4Address):
        return any(address in network for network in PRIVATE_4)
    inner = inner_address(address)
    if inner is not None:
        return is_private(inner)
    return address not in PUBLIC_6 or any(address in network for network in PRIVATE_6)


def inner_address(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for: mapped, NAT64 (RFC 6052) or ISATAP."""
    low = int(address) & 0xFFFF_FFFF
    if address in NAT64 or address in MAPPED or (int(address) >> 32) & 0xFFFF_FFFF in ISATAP:
        return IPv4Address(low)
    return None


def read_networks(texts: Sequence[str]) -> tuple[Network, ...]:
    """Networks and single addresses as the setting names them; raises UsageError for anything else."""
    found = []
    for text in texts:
        try:
            found.append(ip_network(text.strip()))
        except ValueError as error:
            raise UsageError(f"NEWSSPIDER_PRIVATE_NETWORKS: {error}; write 10.1.0.0/16 or 127.0.0.1") from None
    return tuple(found)
