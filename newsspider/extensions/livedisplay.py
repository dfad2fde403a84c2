"""Live display: a table at the end of the terminal, with log lines above it."""

from __future__ import annotations

import logging
import sys
from collections import deque
from time import thread_time
from typing import Any

from rich.console import Console
from scrapy.utils.log import get_scrapy_root_handler

from newsspider.extensions.progresstable import progress_lines
from newsspider.extensions.region import Region
from newsspider.extensions.sitecounts import SiteCounts

DRAW_EVERY_S = 0.5
"""How often the terminal is drawn: often enough to be lively, seldom enough to cost nothing."""
LARGEST_SHARE = 0.02
"""What drawing may take of the time."""


def live_display() -> LiveDisplay | None:
    """The display on stderr, a terminal; None for one that can't move its cursor."""
    console = Console(stderr=True)
    return None if console.is_dumb_terminal or console.legacy_windows else LiveDisplay(console)


class LiveDisplay:
    """A table at the end of the terminal, with log lines above it."""

    every_s = DRAW_EVERY_S

    def __init__(self, console: Console) -> None:
        self.console = console
        self.region = Region(sys.stderr, lambda: self.console.width)
        self._handler: logging.StreamHandler[Any] | None = None
        self._rests_until = 0.0
        self._costs: deque[float] = deque(maxlen=10)
        """Of the last drawings; the least of them is what drawing takes, the first of all takes far longer."""

    def show(self, counts: SiteCounts, seconds: float) -> None:
        """Draw the table, unless it was drawn so lately that drawing would take more than a fiftieth of the time."""
        if seconds < self._rests_until:
            return
        if self._handler is None:
            self._take_log()
        began = thread_time()
        self.region.draw(progress_lines(counts, seconds, self.console))
        self._costs.append(thread_time() - began)
        self._rests_until = seconds + min(self._costs) / LARGEST_SHARE if len(self._costs) > 1 else 0.0

    def close(self) -> None:
        """Take the table away; the log has the terminal again."""
        self.region.close()
        if self._handler is not None:
            self._handler.setStream(sys.stderr)
            self._handler = None

    def _take_log(self) -> None:
        handler = get_scrapy_root_handler()
        if isinstance(handler, logging.StreamHandler) and handler.stream is sys.stderr:
            self._handler = handler
            handler.setStream(self.region)
