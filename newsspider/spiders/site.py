"""SiteRun: one site's leads in waiting, handed out as its limit allows."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from newsspider.discovery import sections, sitemaps
from newsspider.discovery.lead import Lead
from newsspider.discovery.plans import Plan
from newsspider.discovery.traps import Traps
from newsspider.page.spellings import address_key

AT_ONCE = 24
"""Articles of a site that are handed out at once: enough to keep it busy, few enough that the newest come first."""


@dataclass
class SiteRun:
    """A site while it is crawled; ``bounds`` is how many listings of each source are read at most."""

    plan: Plan
    bounds: Mapping[str, int]
    stored: int = 0
    in_flight: int = 0
    being_extracted: int = 0
    """How many of those in flight are fetched, and are being extracted by another process."""
    listings_in_flight: int = 0
    waiting: list[tuple[float, int, Lead]] = field(default_factory=list)
    listings: list[Lead] = field(default_factory=list)
    first_listings: list[Lead] = field(default_factory=list)
    listings_seen: set[str] = field(default_factory=set)
    listings_taken: Counter[str] = field(default_factory=Counter)
    traps: Traps = field(default_factory=Traps)
    _order: int = 0

    @property
    def has_room(self) -> bool:
        """Whether another article may be fetched without risking more than the limit, or more than are handed out at once."""
        on_their_way = self.in_flight - min(self.being_extracted, AT_ONCE)
        return on_their_way < AT_ONCE and (self.plan.limit is None or self.stored + self.in_flight < self.plan.limit)

    @property
    def is_full(self) -> bool:
        """Whether the limit has been stored."""
        return self.plan.limit is not None and self.stored >= self.plan.limit

    @contextmanager
    def extracting(self) -> Iterator[None]:
        """While another process extracts a page, the next may be fetched."""
        self.being_extracted += 1
        try:
            yield
        finally:
            self.being_extracted -= 1

    def add_article(self, lead: Lead, *, is_left: bool = False) -> None:
        """Queue an article, the newest first; those without a date in the order in which they came, before dated ones.

        What earlier runs have left without a date comes last, teasers after all.
        """
        self._order += 1
        undated = float("inf") if is_left else float("-inf")
        newness = -lead.published.timestamp() if lead.published else undated
        newness = float("inf") if lead.rank is not None else newness
        heapq.heappush(self.waiting, (newness, self._order, lead))

    def add_listing(self, lead: Lead, *, is_due: bool = True, is_first: bool = False) -> None:
        """Queue a listing, unless it has been read or its source's bound is reached; one that is not due only counts.

        Listings that earlier runs have read come first, whatever the limit: they tell what is new.
        """
        key = address_key(lead.url)
        bound = self.bounds.get(lead.source, 0)
        if key not in self.listings_seen and self.listings_taken[lead.source] < bound:
            self.listings_seen.add(key)
            self.listings_taken[lead.source] += 1
            if is_due:
                (self.first_listings if is_first else self.listings).append(lead)

    def take_articles(self) -> Iterator[Lead]:
        """Articles to fetch now; they count as in flight until released."""
        while self.waiting and self.has_room:
            self.in_flight += 1
            yield heapq.heappop(self.waiting)[2]

    def take_listings(self) -> Iterator[Lead]:
        """Listings to fetch now: all without a limit; with one, the next only when nothing else is left to try."""
        while self.first_listings:
            self.listings_in_flight += 1
            yield self.first_listings.pop(0)
        while self.listings and self._wants_listing():
            self.listings_in_flight += 1
            yield self.listings.pop(0)

    def _wants_listing(self) -> bool:
        if self.plan.limit is None:
            return True
        return self.has_room and not self.waiting and not self.listings_in_flight


SOURCES_OF_LISTINGS = {
    sections.FEED_SOURCE: "NEWSSPIDER_MAX_FEEDS",
    sections.SECTION_SOURCE: "NEWSSPIDER_MAX_SECTIONS",
    sections.PAGINATION_SOURCE: "NEWSSPIDER_MAX_PAGES",
    sitemaps.SOURCE: "NEWSSPIDER_MAX_SITEMAPS",
}
"""The table of listings that are followed, and the setting that bounds each."""
