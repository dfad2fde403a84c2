"""Accounting: what became of each address, as Scrapy's signals tell it; checked when the spider closes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from newsspider.discovery.ledger import FAILED, PREFIX, REFUSED, STORED, Ledger
from newsspider.spiders.outcomes import Ending
from newsspider.spiders.site import SiteRun

LEAD = "newsspider_lead"
"""Request meta: the address as the ledger knows it."""
SITE = "newsspider_number"
"""Request meta: the number of the site in the spider's list."""
SOURCE = "newsspider_source"
"""Request meta: the source that led there."""
START = "start"
"""The source of start pages."""
FINISHED = "finished"


class Accounting:
    """Ends addresses in the ledger; ``refill(number)`` is called when a site has room again."""

    def __init__(self, crawler: Crawler, sites: Sequence[SiteRun], refill: Callable[[int], None]) -> None:
        self.crawler = crawler
        self.sites = sites
        self.refill = refill
        self.ledger = Ledger(self.count)
        crawler.signals.connect(self.item_stored, signal=signals.item_scraped)
        crawler.signals.connect(self.item_dropped, signal=signals.item_dropped)
        crawler.signals.connect(self.item_crashed, signal=signals.item_error)
        crawler.signals.connect(self.callback_crashed, signal=signals.spider_error)

    def count(self, stat: str, number: int = 1) -> None:
        """Add to a stat."""
        self.crawler.stats.inc_value(stat, number)

    def count_listing(self, kind: str) -> None:
        """One more listing was read."""
        self.count(f"{PREFIX}listings/{kind}")

    def end_listing(self, ending: Ending) -> None:
        """One more listing could not be read, or may not be."""
        self.count(f"{PREFIX}listings_{ending.outcome}/{ending.reason}")

    def fail_start(self, url: str, ending: Ending) -> None:
        """A start page that can't be read counts as discovered, and as a start that failed."""
        if self.ledger.discover(url, START):
            self.ledger.settle(url, ending.outcome, ending.reason)
        self.count(f"{PREFIX}start_failed/{ending.reason}")

    def end(self, meta: dict[str, Any], outcome: str, reason: str = "") -> None:
        """An address in flight has ended; its place is free."""
        if LEAD in meta and self.ledger.settle(meta[LEAD], outcome, reason):
            self.sites[meta[SITE]].in_flight -= 1
            self.refill(meta[SITE])

    def item_stored(self, item: Any, response: Response) -> None:
        """An article went all the way."""
        if LEAD in response.meta:
            self.sites[response.meta[SITE]].stored += 1
            self.end(response.meta, STORED)

    def item_dropped(self, item: Any, response: Response, exception: BaseException) -> None:
        """A pipeline refused an article, or knew it."""
        self.end(response.meta, getattr(exception, "outcome", REFUSED), getattr(exception, "reason", "dropped"))

    def item_crashed(self, item: Any, response: Response) -> None:
        """A pipeline crashed."""
        self.end(response.meta, FAILED, "pipeline_error")

    def callback_crashed(self, failure: Failure, response: Response) -> None:
        """A callback of the spider crashed: over a listing, or over an article that then has no item."""
        if self.ledger.is_pending(response.meta.get(LEAD, "")):
            self.end(response.meta, FAILED, "callback_error")
        else:
            self.end_listing(Ending(FAILED, "callback_error"))
            if SITE in response.meta:
                self.refill(response.meta[SITE])

    def close(self, reason: str) -> None:
        """End what is still open: over the limit, interrupted, or lost, which breaks the accounting."""
        for site in self.sites:
            for _, _, lead in site.waiting:
                outcome = (REFUSED, "over_limit") if site.is_full else (FAILED, "interrupted")
                self.ledger.settle(lead.url, *outcome)
        for url in self.ledger.pending:
            self.ledger.settle(url, FAILED, "lost" if reason == FINISHED else "interrupted")
        for site in self.sites:
            self.count(f"{PREFIX}stored_by_site/{site.plan.name}", site.stored)
