"""A stats collector that writes what it holds to a file at the end of a crawl, for tests to read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.statscollectors import StatsCollector


class StatsFile(StatsCollector):
    """Writes to the file that the setting ``STATS_FILE`` names."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.file = Path(str(crawler.settings["STATS_FILE"]))

    def _persist_stats(self, stats: dict[str, Any], spider: Spider | None = None) -> None:
        self.file.write_text(json.dumps(stats, default=str), "utf-8")
