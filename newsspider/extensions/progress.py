"""The progress bar: addresses that have ended of those discovered, on a terminal only."""

from __future__ import annotations

import logging
import sys
from typing import Any, Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.utils.log import get_scrapy_root_handler
from tqdm import tqdm  # type: ignore[import-untyped]

from newsspider.extensions.verdict import OUTCOMES, PREFIX, reasons

MOVES = (signals.item_scraped, signals.item_dropped, signals.response_received)
FORM = "{desc}: {n_fmt} of {total_fmt} |{bar}| {elapsed}{postfix}"


class ProgressBar:
    """A bar on stderr; off where stderr is piped or ``NEWSSPIDER_PROGRESS`` is false."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.bar: Any | None = None
        crawler.signals.connect(self.opened, signal=signals.spider_opened)
        crawler.signals.connect(self.closed, signal=signals.spider_closed)
        for signal in MOVES:
            crawler.signals.connect(self.moved, signal=signal)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        if not crawler.settings.getbool("NEWSSPIDER_PROGRESS", True) or not sys.stderr.isatty():
            raise NotConfigured
        return cls(crawler)

    def opened(self) -> None:
        """Draw the bar, and have log lines wipe it first."""
        self.bar = tqdm(desc="addresses", total=0, bar_format=FORM, dynamic_ncols=True, leave=False, file=sys.stderr)
        handler = get_scrapy_root_handler()
        if handler is not None:
            handler.addFilter(self._wiped)

    def moved(self) -> None:
        """Show how many addresses have ended, of how many, and what was stored."""
        if self.bar is not None:
            stats = self.crawler.stats.get_stats()
            stored = stats.get(f"{PREFIX}stored", 0)
            self.bar.total = stats.get(f"{PREFIX}discovered", 0)
            self.bar.n = stored + sum(sum(reasons(stats, outcome).values()) for outcome in OUTCOMES)
            self.bar.set_postfix(stored=stored, quotes=stats.get(f"{PREFIX}quotes", 0), refresh=False)
            self.bar.refresh()

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
