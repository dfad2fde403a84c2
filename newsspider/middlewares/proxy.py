"""Sends every request, robots.txt included, through the proxy that ``NEWSSPIDER_PROXY`` names."""

from __future__ import annotations

from typing import Self

from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Request


class ProxyMiddleware:
    """Sets the proxy of requests that name none; off while the setting is empty."""

    def __init__(self, proxy: str) -> None:
        self.proxy = proxy

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        proxy = crawler.settings.get("NEWSSPIDER_PROXY")
        if not proxy:
            raise NotConfigured
        return cls(proxy)

    def process_request(self, request: Request) -> None:
        """Name the proxy."""
        request.meta.setdefault("proxy", self.proxy)
