"""What may be fetched: http and https only, and within its site where a request names one."""

from __future__ import annotations

from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request

from newsspider.page import urls

SITE_META = "newsspider_site"
"""Request meta: a URL of the site that the request, and its redirects, must stay on."""


class Refusal(IgnoreRequest):
    """A request that is not made; ``reason`` is what the accounting counts."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SafetyMiddleware:
    """Refuses requests before they reach robots.txt or the network; redirects pass here again."""

    def process_request(self, request: Request) -> None:
        """Nothing; raises Refusal for a request that may not be made."""
        if not request.url.startswith(("http://", "https://")):
            raise Refusal("non_http")
        site = request.meta.get(SITE_META)
        if site is not None and not urls.same_site(site, request.url):
            raise Refusal("other_site")
