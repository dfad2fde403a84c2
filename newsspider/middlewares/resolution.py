"""Where host names lead: their addresses, by the same resolver that the download uses."""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket
import unicodedata
from collections.abc import Awaitable, Callable
from urllib.parse import unquote

from scrapy.utils.defer import maybe_deferred_to_future
from scrapy.utils.reactor import is_reactor_installed
from twisted.internet.defer import Deferred
from twisted.internet.interfaces import IAddress, IHostResolution, IResolutionReceiver
from zope.interface import implementer  # type: ignore[import-untyped]

from newsspider.middlewares.networks import Address

Resolve = Callable[[str], Awaitable[tuple[Address, ...]]]
"""A host name's addresses; none where it has none."""
_NUMBERS = re.compile(r"[0-9a-fx]+(?:\.[0-9a-fx]+){0,3}", re.I)
_DOTS = str.maketrans("。．｡", "...")
"""What IDNA takes for a dot (RFC 3490 §3.1)."""


def read_address(host: str) -> Address | None:
    """The address that a host is written as, in any way that a resolver takes without asking anybody; None for a name.

    >>> read_address("127.0.0.1"), read_address("[::1]"), read_address("0x7f.1"), read_address("news.example")
    (IPv4Address('127.0.0.1'), IPv6Address('::1'), IPv4Address('127.0.0.1'), None)
    """
    plain = unicodedata.normalize("NFKC", unquote(host)).translate(_DOTS).strip("[]").partition("%")[0].rstrip(".")
    try:
        return ipaddress.ip_address(plain)
    except ValueError:
        pass
    try:
        return ipaddress.IPv4Address(socket.inet_aton(plain)) if _NUMBERS.fullmatch(plain) else None
    except OSError:
        return None


async def addresses_of(host: str) -> tuple[Address, ...]:
    """A host's addresses; none where the name does not resolve. Scrapy caches them, so that the download gets the same."""
    literal = read_address(host)
    if literal is not None:
        return (literal,)
    found = await (_by_reactor(host) if is_reactor_installed() else _by_loop(host))
    return tuple(address for text in found if (address := read_address(text)) is not None)


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
