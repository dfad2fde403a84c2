"""Stopping: a run that was told to stop gets a few seconds for what is on its way, then ends."""

from __future__ import annotations

import os
from threading import Timer
from time import monotonic
from typing import Any, Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.utils.asyncio import create_looping_call

from newsspider.exitcodes import ExitCode
from newsspider.middlewares.downloads import ENDING

LOOK_EVERY_S = 0.25
GRACE_S = 5.0
"""How long downloads may go on after the run was told to stop."""
LAST_S = 15.0
"""When the process ends whatever still holds it, a name server that does not answer, say: the state is safe at any moment."""


class Stopper:
    """Watches for the engine's stop; off for nobody, as it does nothing until then."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.timer: Any = None
        self.last_door: Timer | None = None
        self.since: float | None = None
        crawler.signals.connect(self.opened, signal=signals.spider_opened)
        crawler.signals.connect(self.closed, signal=signals.spider_closed)
        crawler.signals.connect(self.hurry, signal=ENDING)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        return cls(crawler)

    def opened(self) -> None:
        """Begin to watch."""
        self.timer = create_looping_call(self.look)
        self.timer.start(LOOK_EVERY_S, now=False)

    def closed(self) -> None:
        """Nothing is left to hurry."""
        if self.timer is not None and self.timer.running:
            self.timer.stop()

    def look(self) -> None:
        """Once the engine stops: open the last door, and when the grace is over, have everything given up."""
        if self.crawler.engine.running:
            return
        if self.since is None:
            self.since = monotonic()
            self.last_door = Timer(LAST_S, self.leave)
            self.last_door.daemon = True
            self.last_door.start()
        elif monotonic() - self.since >= GRACE_S:
            self.closed()
            self.crawler.signals.send_catch_log(ENDING)

    def hurry(self) -> None:
        """Requests that wait for a site's delay wait no more: the download handler gives them up."""
        downloader = self.crawler.engine.downloader
        for slot in tuple(downloader.slots.values()):
            slot.delay = slot.jitter = 0
            slot.close()
            downloader._process_queue(slot)

    def leave(self) -> None:
        """End the process."""
        os._exit(self.crawler.stats.get_value("newsspider/exit_code", int(ExitCode.INTERRUPTED)))
