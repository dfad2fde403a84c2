"""Downloads with an end: so many seconds for an address in all, and none at all when the run is to end at once."""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import Any

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadTimeoutError, IgnoreRequest
from scrapy.http import Request, Response

SPENT_META = "newsspider_spent_s"
"""Request meta: seconds that the address has taken so far, redirects and further tries included."""
ENDING = object()
"""Signal: whatever is on its way is to be given up now."""


class Ended(IgnoreRequest):
    """A download that was given up because the run ends."""


class BoundedDownloadHandler(HTTP11DownloadHandler):
    """Scrapy's handler of http and https, held to ``NEWSSPIDER_URL_TIMEOUT`` seconds for each address."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.longest_s = crawler.settings.getfloat("NEWSSPIDER_URL_TIMEOUT", 60)
        self.is_ending = False
        self.running: set[asyncio.Future[Response]] = set()
        crawler.signals.connect(self.end, signal=ENDING)

    async def download_request(self, request: Request) -> Response:
        """The response; raises DownloadTimeoutError where the address has taken too long, Ended where the run ends."""
        if self.is_ending:
            raise Ended
        spent_s = float(request.meta.get(SPENT_META, 0))
        left_s = self.longest_s - spent_s
        if left_s <= 0:
            raise DownloadTimeoutError(f"{request.url} took {spent_s:.0f} s in all")
        request.meta["download_timeout"] = min(_timeout_of(request, left_s), left_s)
        started, work = monotonic(), asyncio.ensure_future(super().download_request(request))
        self.running.add(work)
        try:
            return await work
        except asyncio.CancelledError:
            raise Ended from None
        finally:
            self.running.discard(work)
            request.meta[SPENT_META] = spent_s + monotonic() - started

    def end(self) -> None:
        """Give up what is running, and what comes."""
        self.is_ending = True
        for work in tuple(self.running):
            work.cancel()


def _timeout_of(request: Request, default_s: float) -> float:
    value: Any = request.meta.get("download_timeout")
    return float(value) if value else default_s
