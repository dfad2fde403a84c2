"""Promotion: what the pages of stored articles promote is queued, as far as a site's bound allows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import Response

from newsspider.discovery.lead import Lead
from newsspider.discovery.teasers import read_teasers
from newsspider.items import Article
from newsspider.spiders.accounting import SITE, SOURCE, START

MOST = "NEWSSPIDER_MAX_TEASERS"
"""Setting: articles of each site that are followed from teasers."""


class Promotion:
    """Queues teasers: ``queue(lead, number)`` takes one for a site and says whether it was new; ``refill`` as in Accounting."""

    def __init__(self, crawler: Crawler, queue: Callable[[Lead, int], bool], refill: Callable[[int], None]) -> None:
        self.most = crawler.settings.getint(MOST)
        self.queue, self.refill = queue, refill
        self.taken: Counter[int] = Counter()
        if self.most > 0:
            crawler.signals.connect(self.item_stored, signal=signals.item_scraped)

    def item_stored(self, item: Any, response: Response) -> None:
        """An article went all the way: its teasers are candidates; not those of an article that was asked for alone."""
        number = response.meta.get(SITE)
        if number is None or response.meta.get(SOURCE) == START or not isinstance(item, Article):
            return
        before = self.taken[number]
        for lead in read_teasers(item):
            if self.taken[number] < self.most and self.queue(lead, number):
                self.taken[number] += 1
        if self.taken[number] > before:
            self.refill(number)
