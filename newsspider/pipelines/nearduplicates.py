"""Near-duplicates are marked, not dropped: the same report with another headline or a few words changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Protocol, Self

from scrapy.crawler import Crawler

from newsspider.discovery.simhash import BITS, MOST_DIFFERENT, bands, simhash
from newsspider.items import Article


class Known(Protocol):
    """Fingerprints of earlier articles: those of the state, or of this run alone."""

    def put(self, article: str, fingerprint: int, bands: Iterable[tuple[int, int]]) -> None:
        """Keep one."""

    def alike(self, bands: Iterable[tuple[int, int]]) -> dict[str, int]:
        """Those that share a band."""


class KnownOfRun:
    """Fingerprints of this run, in memory."""

    def __init__(self) -> None:
        self._by_band: dict[tuple[int, int], dict[str, int]] = defaultdict(dict)

    def put(self, article: str, fingerprint: int, bands: Iterable[tuple[int, int]]) -> None:
        """Keep one."""
        for band in bands:
            self._by_band[band][article] = fingerprint

    def alike(self, bands: Iterable[tuple[int, int]]) -> dict[str, int]:
        """Those that share a band."""
        return {article: found for band in bands for article, found in self._by_band[band].items()}


class NearDuplicatesPipeline:
    """Gives each article the id of an earlier one whose text is nearly the same, where there is one."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.of_run = KnownOfRun()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        return cls(crawler)

    def process_item(self, item: Any) -> Any:
        """The article with ``near_duplicate_of``; other items pass untouched."""
        if not isinstance(item, Article):
            return item
        ready = vars(item)  # of an article from another process, unless it was changed on the way
        fingerprint: int | None = ready["fingerprint"] if "fingerprint" in ready else simhash(item.text)
        if fingerprint is None:
            return item
        store = getattr(self.crawler.spider, "store", None)
        known: Known = store.fingerprints if store is not None else self.of_run
        nearest = nearest_of(fingerprint, item.id, known)
        known.put(item.id, fingerprint, bands(fingerprint))
        return item if nearest is None else replace(item, near_duplicate_of=nearest)


def nearest_of(fingerprint: int, own: str, known: Known) -> str | None:
    """The id of the nearest of the near-duplicates; None where there is none."""
    found = [
        ((fingerprint ^ other).bit_count(), article)
        for article, other in known.alike(bands(fingerprint)).items()
        if article != own
    ]
    different, article = min(found, default=(BITS, ""))
    return article if different <= MOST_DIFFERENT else None
