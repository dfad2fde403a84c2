"""Counts what the stored articles hold, for the closing report."""

from __future__ import annotations

from typing import Any, Self

from scrapy.crawler import Crawler

from newsspider.items import Article


class TallyPipeline:
    """Adds up quotes, teasers and weather readings of the articles that come through."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        return cls(crawler)

    def process_item(self, item: Any) -> Any:
        """The same article, counted."""
        if isinstance(item, Article):
            count = self.crawler.stats.inc_value
            count("newsspider/quotes", len(item.quotes))
            count("newsspider/teasers", sum(len(block.items) for block in item.teasers))
            count("newsspider/readings", len(item.weather))
        return item
