"""What may be fetched: http and https only, within its site where a request names one, and no private addresses."""

from __future__ import annotations

from typing import Self
from urllib.request import getproxies, proxy_bypass

from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request, Response
from scrapy.utils.httpobj import urlparse_cached

from newsspider.middlewares.resolution import Resolve, addresses_of, is_private, read_address
from newsspider.page import urls

SITE_META = "newsspider_site"
"""Request meta: a URL of the site that the request, and its redirects, must stay on."""
ORIGIN_META = "newsspider_origin"
"""Request meta: the start URL that the request stems from; private addresses are for those that began at one."""


class Refusal(IgnoreRequest):
    """A request that is not made; ``reason`` is what the accounting counts."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SafetyMiddleware:
    """Refuses requests before they reach robots.txt or the network; redirects pass here again.

    An address of this machine or of a private network is fetched only where the start URL is at one itself. Names
    are resolved first, unless a proxy does that; the address that answered is checked once more.
    """

    def __init__(self, *, proxied: bool = False, resolve: Resolve = addresses_of) -> None:
        self.proxied = proxied
        self.proxies = getproxies()
        self.resolve = resolve
        self.allowed: set[str] = set()
        """Private hosts that a start URL led to: their robots.txt may be fetched."""
        self._verdicts: dict[str, bool] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        return cls(proxied=bool(crawler.settings.get("NEWSSPIDER_PROXY")))

    async def process_request(self, request: Request) -> None:
        """Nothing; raises Refusal for a request that may not be made."""
        if not request.url.startswith(("http://", "https://")):
            raise Refusal("non_http")
        site = request.meta.get(SITE_META)
        if site is not None and not urls.same_site(site, request.url):
            raise Refusal("other_site")
        if await self._is_private(request.url, request) and not await self._may_be_private(request):
            raise Refusal("private_address")

    def process_response(self, request: Request, response: Response) -> Response:
        """The response; raises Refusal where a private address answered for a host that seemed public."""
        address = response.ip_address
        if (
            address is not None
            and not request.meta.get("proxy")
            and is_private(address)
            and _host(request) not in self.allowed
        ):
            raise Refusal("private_address")
        return response

    async def _may_be_private(self, request: Request) -> bool:
        """Whether the request stems from a start URL that is private itself."""
        origin = _origin(request)
        if origin is None:
            return _host(request) in self.allowed
        trusted = await self._is_private(origin, request)
        if trusted:
            self.allowed.add(_host(request))
        return trusted

    async def _is_private(self, url: str, request: Request) -> bool:
        parts = urls.split(url)
        host = (parts.hostname or "").rstrip(".") if parts is not None else ""
        literal = read_address(host)
        if literal is not None:
            return is_private(literal)
        if host == "localhost" or host.endswith(".localhost"):
            return True
        if self._by_proxy(url, host, request):
            return False
        if host not in self._verdicts:
            self._verdicts[host] = any(is_private(address) for address in await self.resolve(host))
        return self._verdicts[host]

    def _by_proxy(self, url: str, host: str, request: Request) -> bool:
        if self.proxied or request.meta.get("proxy"):
            return True
        return url.partition(":")[0] in self.proxies and not proxy_bypass(host)


def _origin(request: Request) -> str | None:
    """Where a request stems from: its start URL, or where its redirects began; None for others' own requests."""
    stated = request.meta.get(ORIGIN_META)
    if stated is not None:
        return str(stated)
    before = request.meta.get("redirect_urls")
    if before:
        return str(before[0])
    return request.url if request.meta.get("is_start_request") else None


def _host(request: Request) -> str:
    return urlparse_cached(request).hostname or ""
