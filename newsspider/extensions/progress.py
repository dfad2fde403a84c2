"""The progress bar: articles stored and addresses discovered, on a terminal only."""

from __future__ import annotations

import logging
import sys
from typing import Any, Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.utils.log import get_scrapy_root_handler
from tqdm import tqdm  # type: ignore[import-untyped]


class ProgressBar:
    """A bar on stderr; off where stderr is piped or ``NEWSSPIDER_PROGRESS`` is false."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.bar: Any | None = None
        crawler.signals.connect(self.opened, signal=signals.spider_opened)
        crawler.signals.connect(self.stored, signal=signals.item_scraped)
        crawler.signals.connect(self.moved, signal=signals.response_received)
        crawler.signals.connect(self.closed, signal=signals.spider_closed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        if not crawler.settings.getbool("NEWSSPIDER_PROGRESS", True) or not sys.stderr.isatty():
            raise NotConfigured
        return cls(crawler)

    def opened(self) -> None:
        """Draw the bar, and have log lines wipe it first."""
        self.bar = tqdm(desc="articles", unit="", dynamic_ncols=True, leave=False, file=sys.stderr)
        handler = get_scrapy_root_handler()
        if handler is not None:
            handler.addFilter(self._wiped)

    def stored(self) -> None:
        """One more article."""
        if self.bar is not None:
            self.bar.update(1)

    def moved(self) -> None:
        """Show how many addresses are known."""
        if self.bar is not None:
            stats = self.crawler.stats.get_stats()
            self.bar.set_postfix(
                discovered=stats.get("newsspider/discovered", 0), pages=stats.get("response_received_count", 0)
            )

    def closed(self) -> None:
        """Take the bar away: the report follows."""
        if self.bar is not None:
            self.bar.close()
            handler = get_scrapy_root_handler()
            if handler is not None:
                handler.removeFilter(self._wiped)

    def _wiped(self, record: logging.LogRecord) -> bool:
        if self.bar is not None:
            self.bar.clear()
        return True
