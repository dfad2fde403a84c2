"""SQLite: the tables articles, quotes, teasers, weather and forecasts, as datasette shows them; adding a record again changes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import IO, Any, Self

from scrapy.crawler import Crawler
from scrapy.exporters import BaseItemExporter

from newsspider.errors import UsageError
from newsspider.exporters.harmless import harmless, record_of
from newsspider.tables.restore import article_of
from newsspider.tables.sqlite import ArticleDatabase

FAILED = "feedexport/failed_count/SqliteExporter"


class SqliteExporter(BaseItemExporter):
    """Writes articles, and raises RecordError for any other item; it opens the file, which must be one on the disk, by its name."""

    def __init__(self, file: IO[bytes], *, crawler: Crawler | None = None, **options: Any) -> None:
        super().__init__(dont_fail=True, **options)
        self.file = file
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler, file: IO[bytes], **options: Any) -> Self:
        """Scrapy's way to make it."""
        return cls(file, crawler=crawler, **options)

    def start_exporting(self) -> None:
        """Open the database; raises UsageError for a file that is none of ours, or none at all."""
        name = getattr(self.file, "name", None)
        if not isinstance(name, str) or not Path(name).is_file():
            raise UsageError("SQLite can be written into a file on the disk only")
        self._database = ArticleDatabase(name)

    def export_item(self, item: Any) -> None:
        """Write an article's rows."""
        self._database.put(article_of(harmless(record_of(item))))

    def finish_exporting(self) -> None:
        """Commit, and close the database; what goes wrong now is counted as Scrapy counts an output that failed."""
        try:
            self._database.close()
        except Exception:
            if self.crawler is not None:
                self.crawler.stats.inc_value(FAILED)
            raise
