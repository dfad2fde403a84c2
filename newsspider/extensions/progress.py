"""Progress: how far each site is, live on a terminal, as a line now and then elsewhere."""

from __future__ import annotations

import logging
import sys
from time import monotonic
from typing import Any, Protocol, Self

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Request, Response
from scrapy.settings import BaseSettings
from scrapy.utils.asyncio import create_looping_call
from scrapy.utils.log import get_scrapy_root_handler

from newsspider.discovery.ledger import DISCOVERED, FAILED, REFUSED, STORED
from newsspider.extensions.sitecounts import SiteCounts, plain_line

SITE = "newsspider_number"
"""Request meta: the number of the site, as the spider sets it."""
logger = logging.getLogger(__name__)


class Display(Protocol):
    """Where progress is shown."""

    every_s: float

    def show(self, counts: SiteCounts, seconds: float) -> None:
        """Show the counts after so many seconds."""

    def close(self) -> None:
        """Show no more."""


class Progress:
    """Counts what becomes of each site's addresses, and shows it until the spider closes."""

    def __init__(self, crawler: Crawler, display: Display) -> None:
        self.crawler = crawler
        self.display = display
        self.counts: SiteCounts | None = None
        self.began = monotonic()
        self.timer: Any = None
        crawler.signals.connect(self.opened, signal=signals.spider_opened)
        crawler.signals.connect(self.closed, signal=signals.spider_closed)
        crawler.signals.connect(self.received, signal=signals.response_received)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        display = display_of(crawler.settings)
        if display is None:
            raise NotConfigured
        return cls(crawler, display)

    def opened(self, spider: Spider) -> None:
        """Begin to count and to show."""
        self.counts = SiteCounts(getattr(spider, "plans", ()), spider.name)
        self.counts.glance(self.began)
        accounts = getattr(spider, "accounts", None)
        if accounts is not None:
            accounts.ledger.watch = self.counts.watch
        else:  # another project's spider: its items
            self._count_items()
        self.timer = create_looping_call(self.show)
        self.timer.start(self.display.every_s, now=False)

    def received(self, request: Request) -> None:
        """One more response."""
        if self.counts is not None:
            self.counts.fetched(request.meta.get(SITE))

    def show(self) -> None:
        """Show how far it is."""
        if self.counts is not None:
            now = monotonic()
            self.counts.glance(now)
            self.display.show(self.counts, now - self.began)

    def closed(self) -> None:
        """Take the display away: the report follows."""
        if self.timer is not None and self.timer.running:
            self.timer.stop()
        self.display.close()

    def _count_items(self) -> None:
        for signal, handler in (
            (signals.item_scraped, self._item_stored),
            (signals.item_dropped, self._item_dropped),
            (signals.item_error, self._item_failed),
        ):
            self.crawler.signals.connect(handler, signal=signal)

    def _item_stored(self, response: Response | None) -> None:
        self._item_ended(response, STORED)

    def _item_dropped(self, response: Response | None) -> None:
        self._item_ended(response, REFUSED)

    def _item_failed(self, response: Response | None) -> None:
        self._item_ended(response, FAILED)

    def _item_ended(self, response: Response | None, outcome: str) -> None:
        if self.counts is not None:
            for what in (DISCOVERED, outcome):
                self.counts.watch(response.url if response is not None else "", what)


class LineDisplay:
    """A line now and then: in the log where it takes such lines, else on stderr."""

    def __init__(self, every_s: float, *, is_quiet: bool = False) -> None:
        self.every_s = every_s
        self.is_quiet = is_quiet

    def show(self, counts: SiteCounts, seconds: float) -> None:
        """Write the line."""
        line = plain_line(counts, seconds)
        handler = get_scrapy_root_handler()
        if handler is not None and handler.level <= logging.INFO:
            logger.info("%s", line)
        elif not self.is_quiet:
            sys.stderr.write(f"  {line}\n")
            sys.stderr.flush()

    def close(self) -> None:
        """Nothing is left to take away."""


def display_of(settings: BaseSettings) -> Display | None:
    """The display that the settings and the terminal call for; None for none."""
    is_quiet = settings.getbool("NEWSSPIDER_QUIET")
    if not settings.getbool("NEWSSPIDER_PROGRESS", True) or (is_quiet and not settings.get("LOG_FILE")):
        return None
    if not is_quiet and sys.stderr.isatty() and not _records_go_to_terminal(settings):
        from newsspider.extensions.livedisplay import live_display  # what draws is loaded where there is a terminal

        live = live_display()
        if live is not None:
            return live
    every_s = settings.getfloat("NEWSSPIDER_PROGRESS_EVERY", 30)
    return LineDisplay(every_s, is_quiet=is_quiet) if every_s > 0 else None


def _records_go_to_terminal(settings: BaseSettings) -> bool:
    return sys.stdout.isatty() and any(str(uri).startswith("stdout:") for uri in settings.getdict("FEEDS"))
