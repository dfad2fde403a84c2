"""What exporters share that hold something open until the run ends: the crawler, and a failure at the end that counts."""

from __future__ import annotations

from abc import abstractmethod
from typing import IO, Any, Self

from scrapy.crawler import Crawler
from scrapy.exporters import BaseItemExporter


class ClosingExporter(BaseItemExporter):
    """An exporter whose output is whole once it is closed."""

    def __init__(self, file: IO[bytes], *, crawler: Crawler | None = None, **options: Any) -> None:
        super().__init__(dont_fail=True, **options)
        self.file = file
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler, file: IO[bytes], **options: Any) -> Self:
        """Scrapy's way to make it."""
        return cls(file, crawler=crawler, **options)

    @abstractmethod
    def close(self) -> None:
        """Write the rest."""

    def finish_exporting(self) -> None:
        """Write the rest; what goes wrong now is counted as Scrapy counts an output that failed."""
        try:
            self.close()
        except Exception:
            if self.crawler is not None:
                self.crawler.stats.inc_value(f"feedexport/failed_count/{type(self).__name__}")
            raise
