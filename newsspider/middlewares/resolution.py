"""Where host names lead: their addresses, by the same resolver that the download uses, and which of those are private."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable

from scrapy.utils.defer import maybe_deferred_to_future
from scrapy.utils.reactor import is_reactor_installed
from twisted.internet.defer import Deferred
from twisted.internet.interfaces import IAddress, IHostResolution, IResolutionReceiver
from zope.interface import implementer  # type: ignore[import-untyped]

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str], Awaitable[tuple[Address, ...]]]
"""A host name's addresses; none where it has none."""
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def read_address(host: str) -> Address | None:
    """The address that a host is written as; None for a name.

    >>> read_address("127.0.0.1"), read_address("[::1]"), read_address("news.example")
    (IPv4Address('127.0.0.1'), IPv6Address('::1'), None)
    """
    try:
        return ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return None


def is_private(address: Address) -> bool:
    """Whether an address is of this machine or a network of one's own rather than of the public internet (RFC 6890).

    >>> [is_private(ipaddress.ip_address(text)) for text in ("10.0.0.1", "169.254.169.254", "::ffff:127.0.0.1", "1.1.1.1")]
    [True, True, True, False]
    """
    if isinstance(address, ipaddress.IPv6Address):
        address = _inner(address) or address
    return not address.is_global or address.is_multicast


async def addresses_of(host: str) -> tuple[Address, ...]:
    """A host's addresses; none where the name does not resolve. Scrapy caches them, so that the download gets the same."""
    literal = read_address(host)
    if literal is not None:
        return (literal,)
    found = await (_by_reactor(host) if is_reactor_installed() else _by_loop(host))
    return tuple(address for text in found if (address := read_address(text)) is not None)


def _inner(address: ipaddress.IPv6Address) -> Address | None:
    """The IPv4 address that an IPv6 address stands for: mapped, 6to4 or NAT64 (RFC 6052)."""
    if address in NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour


async def _by_reactor(host: str) -> list[str]:
    from twisted.internet import reactor

    receiver = _Receiver()
    reactor.nameResolver.resolveHostName(receiver, host)
    return await maybe_deferred_to_future(receiver.done)


async def _by_loop(host: str) -> list[str]:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return []
    return [str(entry[4][0]) for entry in found]


@implementer(IResolutionReceiver)
class _Receiver:
    """Collects what Twisted's resolver tells; ``done`` fires with the addresses."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.done: Deferred[list[str]] = Deferred()

    def resolutionBegan(self, resolution: IHostResolution) -> None:  # noqa: N802
        """Nothing to do yet."""

    def addressResolved(self, address: IAddress) -> None:  # noqa: N802
        """One address."""
        self.found.append(str(getattr(address, "host", "")))

    def resolutionComplete(self) -> None:  # noqa: N802
        """That was all."""
        self.done.callback(self.found)
