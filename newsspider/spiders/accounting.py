"""Accounting: what became of each address, as Scrapy's signals tell it; checked when the spider closes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from newsspider.discovery.dates import read_date
from newsspider.discovery.lead import Lead
from newsspider.discovery.ledger import DUPLICATE, FAILED, PENDING, PREFIX, REFUSED, STORED, UNCHANGED, Ledger
from newsspider.pipelines.drafts import header
from newsspider.spiders.outcomes import INTERRUPTED, Ending
from newsspider.spiders.recall import SAME_ARTICLE, Recall
from newsspider.spiders.site import SiteRun
from newsspider.state.addresses import Validators

LEAD = "newsspider_lead"
"""Request meta: the address as the ledger knows it."""
SITE = "newsspider_number"
"""Request meta: the number of the site in the spider's list."""
SOURCE = "newsspider_source"
"""Request meta: the source that led there."""
START = "start"
"""The source of start pages."""
PART = "part"
"""The source, and the reason, of further pages of an article."""
FINISHED = "finished"


class Accounting:
    """Ends addresses in the ledger; ``refill(number)`` is called when a site has room again."""

    def __init__(
        self, crawler: Crawler, sites: Sequence[SiteRun], refill: Callable[[int], None], recall: Recall | None = None
    ) -> None:
        self.crawler = crawler
        self.sites = sites
        self.refill = refill
        self.recall = recall or Recall(None)
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

    def end_listing(self, ending: Ending, meta: dict[str, Any] | None = None) -> None:
        """One more listing could not be read, or may not be."""
        self.count(f"{PREFIX}listings_{ending.outcome}/{ending.reason}")
        if meta is not None and LEAD in meta:
            self.recall.listing_failed(meta[LEAD], self.site_of(meta), ending.reason)

    def site_of(self, meta: dict[str, Any]) -> str:
        """The name of the site that a request is for."""
        site: SiteRun = self.sites[meta[SITE]]
        return site.plan.name

    def fail_start(self, url: str, ending: Ending) -> None:
        """A start page that can't be read counts as discovered, and as a start that failed."""
        if self.ledger.discover(url, START):
            self.ledger.settle(url, ending.outcome, ending.reason)
        self.count(f"{PREFIX}start_failed/{ending.reason}")

    def discover(self, lead: Lead, number: int, against: str | None, rank: int = 0) -> bool:
        """Note an address that a listing names; whether it is to be fetched. ``against`` is why not, as the spider sees it."""
        if not self.ledger.discover(lead.url, lead.source):
            return False
        site = self.sites[number].plan.name
        if against is not None:
            self.recall.refuse(lead, site, against)
            ending: Ending | None = Ending(REFUSED, against)
        else:
            ending = self.recall.reason_against(lead, site, rank)
        if ending is not None:
            self.ledger.settle(lead.url, ending.outcome, ending.reason)
        return ending is None

    def resume(self, lead: Lead, against: str | None) -> bool:
        """Take up an address that an earlier run has left; whether it is to be fetched."""
        if not self.ledger.discover(lead.url, lead.source):
            return False
        if against is not None:
            self.recall.end(lead.url, Ending(REFUSED, against))
            self.ledger.settle(lead.url, REFUSED, against)
        return against is None

    def open_page(self, meta: dict[str, Any]) -> bool:
        """Note a page that was fetched as a listing and turned out to be an article; whether it is new to this run."""
        if not self.ledger.discover(meta[LEAD], meta[SOURCE]):
            return False
        self.recall.reason_against(Lead(meta[LEAD], meta[SOURCE]), self.site_of(meta), 0)
        self.recall.is_no_listing(meta[LEAD], self.site_of(meta))
        return True

    def discover_part(self, url: str, meta: dict[str, Any]) -> None:
        """A further page of an article is no article of its own, should a listing name it."""
        if self.ledger.discover(url, PART):
            self.recall.refuse(Lead(url, PART), self.site_of(meta), PART)
            self.ledger.settle(url, DUPLICATE, PART)

    def leave(self, url: str, reason: str) -> None:
        """An address is left for later, or for good where there is no later."""
        self.ledger.settle(url, PENDING if self.recall.store is not None else REFUSED, reason)

    def end(self, meta: dict[str, Any], outcome: str, reason: str = "", **more: Any) -> None:
        """An address in flight has ended; its place is free. ``more`` is what the state keeps of it."""
        if reason == INTERRUPTED and self.recall.store is not None:
            outcome = PENDING
        if LEAD in meta and self.ledger.settle(meta[LEAD], outcome, reason):
            if outcome != STORED:
                self.recall.end(meta[LEAD], Ending(outcome, reason), **more)
            self.sites[meta[SITE]].in_flight -= 1
            self.refill(meta[SITE])

    def item_stored(self, item: Any, response: Response) -> None:
        """An article went all the way: its record and the end of its address are committed together."""
        meta = response.meta
        if LEAD not in meta:
            return
        if self.trouble is not None:
            self.end(meta, PENDING, self.trouble)
        elif self.ledger.is_pending(meta[LEAD]):
            http = getattr(item, "http", None)  # of several pages, the first's
            validators = (http.etag, http.last_modified) if http is not None else validators_of(response)
            self.recall.keep(meta[LEAD], self.site_of(meta), item, validators)
            self.sites[meta[SITE]].stored += 1
            self.end(meta, STORED)

    @property
    def trouble(self) -> str | None:
        """Why nothing more can be stored; None while all is well."""
        return self.recall.store.trouble if self.recall.store is not None else None

    def item_dropped(self, item: Any, response: Response, exception: BaseException) -> None:
        """A pipeline refused an article, or knew it."""
        ending = Ending(getattr(exception, "outcome", REFUSED), getattr(exception, "reason", "dropped"))
        if ending.outcome == UNCHANGED and not self.recall.is_article(response.meta.get(LEAD, "")):
            ending = SAME_ARTICLE
        kept = {"published": _published(item), "validators": validators_of(response)}
        self.end(response.meta, ending.outcome, ending.reason, **kept)

    def not_modified(self, meta: dict[str, Any]) -> None:
        """A listing, or a start page that is an article, is as it was."""
        if not self.recall.is_article(meta[LEAD]):
            self.count(f"{PREFIX}listings_unchanged")
            self.recall.listing_read(Lead(meta[LEAD], meta[SOURCE]), self.site_of(meta), changed=False, validators=None)
        elif self.ledger.discover(meta[LEAD], meta[SOURCE]):
            self.sites[meta[SITE]].in_flight += 1
            self.end(meta, UNCHANGED, "not_modified")

    def item_crashed(self, item: Any, response: Response) -> None:
        """A pipeline crashed."""
        self.end(response.meta, FAILED, "pipeline_error")

    def callback_crashed(self, failure: Failure, response: Response) -> None:
        """A callback of the spider crashed: over a listing, or over an article that then has no item."""
        if self.ledger.is_pending(response.meta.get(LEAD, "")):
            self.end(response.meta, FAILED, "callback_error")
        else:
            self.end_listing(Ending(FAILED, "callback_error"), response.meta)
            if SITE in response.meta:
                self.refill(response.meta[SITE])

    def close(self, reason: str) -> None:
        """End what is still open: over the limit, interrupted, or lost, which breaks the accounting."""
        keeps = self.recall.store is not None
        for site in self.sites:
            for _, _, lead in site.waiting:
                outcome = (REFUSED, "over_limit") if site.is_full else (FAILED, "interrupted")
                self.ledger.settle(lead.url, PENDING if keeps else outcome[0], outcome[1])
        for url in self.ledger.pending:
            outcome = (FAILED, "lost") if reason == FINISHED else (PENDING if keeps else FAILED, INTERRUPTED)
            self.ledger.settle(url, *outcome)
            self.recall.end(url, Ending(PENDING, outcome[1]))
        for site in self.sites:
            self.count(f"{PREFIX}stored_by_site/{site.plan.name}", site.stored)
            for pattern, left_out in site.traps.left_out.items():
                self.count(f"{PREFIX}traps/{pattern}", left_out)


def validators_of(response: Response) -> Validators:
    """The response's ETag and Last-Modified."""
    return header(response, "ETag"), header(response, "Last-Modified")


def _published(item: Any) -> datetime | None:
    """The date of publication of a draft or an article; None for another item."""
    found = getattr(item, "found", {}).get("published")
    best = found.best.value if found is not None and found.best is not None else getattr(item, "published", None)
    return read_date(best if isinstance(best, str) else None)
