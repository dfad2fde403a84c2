"""A Scrapy crawler with settings, signals and stats but no engine, for tests of components."""

from __future__ import annotations

from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.statscollectors import MemoryStatsCollector


class AnySpider(Spider):
    """A spider that does nothing."""

    name = "any"


def make_crawler(spider: type[Spider] = AnySpider, **settings: object) -> Crawler:
    """A crawler as components get it."""
    crawler = Crawler(spider, dict(settings))
    crawler.stats = MemoryStatsCollector(crawler)
    return crawler
