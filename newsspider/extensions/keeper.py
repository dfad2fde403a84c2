"""Keeper: commits the state several times a second, and ends the run when the disk is full."""

from __future__ import annotations

import logging
from typing import Any, Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.utils.asyncio import create_looping_call
from scrapy.utils.defer import deferred_from_coro

from newsspider.middlewares.downloads import ENDING
from newsspider.state.store import Store

PREFIX = "newsspider/"
COMMIT_EVERY_S = 0.25
"""What a killed run does again: at most this much."""
logger = logging.getLogger(__name__)


class Keeper:
    """Commits the state of a spider that has one (``spider.store``)."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.timer: Any = None
        self.is_closing = False
        crawler.signals.connect(self.opened, signal=signals.spider_opened)
        crawler.signals.connect(self.stopped, signal=signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it; off without ``NEWSSPIDER_STATE``."""
        if not crawler.settings.get("NEWSSPIDER_STATE"):
            raise NotConfigured
        return cls(crawler)

    @property
    def store(self) -> Store | None:
        """The spider's state; None for a spider of another project."""
        return getattr(self.crawler.spider, "store", None)

    def opened(self) -> None:
        """Tell what was mended, and begin to commit."""
        store = self.store
        if store is None:
            return
        mended = store.mended
        found = {
            "leases": store.recovered,
            "waiting": store.caught_up,
            "lines": mended.restored,
            "lost_lines": mended.lost,
        }
        for name, count in found.items():
            if count:
                self.crawler.stats.inc_value(f"{PREFIX}recovered/{name}", count)
        if mended.cut_bytes:
            self.crawler.stats.inc_value(f"{PREFIX}torn_lines")
        self.timer = create_looping_call(self.commit)
        self.timer.start(COMMIT_EVERY_S, now=False)

    def commit(self) -> None:
        """Commit; where that can't be done, end the run."""
        store = self.store
        if store is None or store.commit() or self.is_closing:
            return
        self.is_closing = True
        undone, trouble = store.uncommitted, store.trouble or ""
        if undone:  # what was counted as stored is not: the next run fetches it again
            self.crawler.stats.inc_value(f"{PREFIX}stored", -undone)
            self.crawler.stats.inc_value(f"{PREFIX}pending/{trouble}", undone)
        logger.error("The state %s or its output can't be written (%s): the run ends", store.path, trouble)
        self.crawler.signals.send_catch_log(ENDING)
        deferred_from_coro(self.crawler.engine.close_spider_async(reason=trouble))

    def stopped(self) -> None:
        """Commit what is left, and count what was written; the report gives the state back."""
        if self.timer is not None and self.timer.running:
            self.timer.stop()
        store = self.store
        if store is not None:
            self.commit()
            stored, waiting = self.crawler.stats.get_value(f"{PREFIX}stored", 0), store.count_unwritten()
            self.crawler.stats.set_value(f"{PREFIX}written", stored - waiting)
            if waiting:
                self.crawler.stats.set_value(f"{PREFIX}waiting/records", waiting)
