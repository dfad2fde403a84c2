"""What may be fetched: http and https only, within its site where a request names one, and no private addresses."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from ipaddress import ip_address
from typing import Self
from urllib.request import getproxies, proxy_bypass

from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError, IgnoreRequest
from scrapy.http import Request, Response
from scrapy.utils.httpobj import urlparse_cached

from newsspider.middlewares.networks import Address, Network, is_private, read_networks
from newsspider.middlewares.resolution import Resolve, addresses_of, read_address
from newsspider.page import urls

SITE_META = "newsspider_site"
"""Request meta: a URL of the site that the request, and its redirects, must stay on."""
ORIGIN_META = "newsspider_origin"
"""Request meta: the start URL that the request stems from; private addresses are for those that began at one. None: at none."""
LOOPBACK = ip_address("127.0.0.1")
LOOPBACKS = frozenset((LOOPBACK, ip_address("::1")))


class Refusal(IgnoreRequest):
    """A request that is not made; ``reason`` is what the accounting counts."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SafetyMiddleware:
    """Refuses requests before they reach robots.txt or the network; redirects pass here again.

    An address of this machine or of a private network is fetched only where the start URL is at the same one, or where
    ``NEWSSPIDER_PRIVATE_NETWORKS`` holds it. Names are resolved first, unless a proxy does that; a name that does not
    resolve is not asked for, as the next answer could be another; the address that answered is checked once more.
    """

    def __init__(
        self, *, proxied: bool = False, networks: Sequence[Network] = (), resolve: Resolve = addresses_of
    ) -> None:
        self.proxied = proxied
        self.networks = networks
        self.proxies = getproxies()
        self.resolve = resolve
        self.allowed: set[str] = set()
        """Private hosts that a start URL led to: their robots.txt may be fetched."""
        self._private: dict[str, frozenset[Address]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it; raises UsageError for a network that is none."""
        networks = read_networks(crawler.settings.getlist("NEWSSPIDER_PRIVATE_NETWORKS"))
        return cls(proxied=bool(crawler.settings.get("NEWSSPIDER_PROXY")), networks=networks)

    async def process_request(self, request: Request) -> None:
        """Nothing; raises Refusal for a request that may not be made, CannotResolveHostError for a host without address."""
        if not request.url.startswith(("http://", "https://")):
            raise Refusal("non_http")
        site = request.meta.get(SITE_META)
        if site is not None and not urls.same_site(site, request.url):
            raise Refusal("other_site")
        private = await self._private_addresses(request.url, request)
        if private and not await self._may_be_private(private, request):
            raise Refusal("private_address")

    def process_response(self, request: Request, response: Response) -> Response:
        """The response; raises Refusal where a private address answered for a host that seemed public."""
        address = response.ip_address
        if (
            address is not None
            and not request.meta.get("proxy")
            and is_private(address)
            and not self._is_listed(address)
            and _host(request) not in self.allowed
        ):
            raise Refusal("private_address")
        return response

    async def _may_be_private(self, addresses: frozenset[Address], request: Request) -> bool:
        """Whether all addresses are listed, or the request stems from a start URL that is at the same ones itself."""
        if all(self._is_listed(address) for address in addresses):
            return True
        origin = _origin(request)
        if origin is None:
            return _host(request) in self.allowed
        home = await self._private_addresses(origin, request)
        trusted = all(_same_machine(address, home) for address in addresses)
        if trusted:
            self.allowed.add(_host(request))
        return trusted

    def _is_listed(self, address: Address) -> bool:
        return any(address in network for network in self.networks)

    async def _private_addresses(self, url: str, request: Request) -> frozenset[Address]:
        """The private addresses that a URL leads to; none for a public host, and for one that a proxy resolves."""
        parts = urls.split(url)
        host = (parts.hostname or "").rstrip(".") if parts is not None else ""
        written = private_address_in(host)
        if written is not None:
            return written
        if self._by_proxy(url, host, request):
            return frozenset()
        if host not in self._private:
            found = await self.resolve(host)
            if not found:
                raise CannotResolveHostError(f"no such host: {host}")
            self._private[host] = frozenset(address for address in found if is_private(address))
        return self._private[host]

    def _by_proxy(self, url: str, host: str, request: Request) -> bool:
        if self.proxied or request.meta.get("proxy"):
            return True
        return url.partition(":")[0] in self.proxies and not proxy_bypass(host)


@lru_cache(maxsize=1024)
def private_address_in(host: str) -> frozenset[Address] | None:
    """The private address that a host is written as, none for a public one; None for a name.

    >>> private_address_in("localhost"), private_address_in("1.1.1.1"), private_address_in("news.example")
    (frozenset({IPv4Address('127.0.0.1')}), frozenset(), None)
    """
    literal = LOOPBACK if host == "localhost" or host.endswith(".localhost") else read_address(host)
    if literal is None:
        return None
    return frozenset((literal,)) if is_private(literal) else frozenset()


def _origin(request: Request) -> str | None:
    """Where a request stems from: its start URL, or where its redirects began; None for others' own requests."""
    if ORIGIN_META in request.meta:
        stated = request.meta[ORIGIN_META]
        return str(stated) if stated is not None else None
    before = request.meta.get("redirect_urls")
    if before:
        return str(before[0])
    return request.url if request.meta.get("is_start_request") else None


def _same_machine(address: Address, home: frozenset[Address]) -> bool:
    """Whether an address is one of those of the start URL; 127.0.0.1 and ::1 are one machine."""
    return address in home or (address in LOOPBACKS and not LOOPBACKS.isdisjoint(home))


def _host(request: Request) -> str:
    return urlparse_cached(request).hostname or ""
