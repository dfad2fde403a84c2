"""Parquet: one record a row, its lists and objects as nested columns; needs `newsspider[parquet]`, and is whole only when the run has ended."""

from __future__ import annotations

from typing import IO, Any, Self

from scrapy.crawler import Crawler
from scrapy.exporters import BaseItemExporter

from newsspider.exporters.harmless import harmless, record_of
from newsspider.tables.parquet import ParquetWriter
from newsspider.tables.restore import check_version

FAILED = "feedexport/failed_count/ParquetExporter"


class ParquetExporter(BaseItemExporter):
    """Writes articles, and raises RecordError for any other item: the columns are the record's."""

    def __init__(self, file: IO[bytes], *, crawler: Crawler | None = None, **options: Any) -> None:
        super().__init__(dont_fail=True, **options)
        self.file = file
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler, file: IO[bytes], **options: Any) -> Self:
        """Scrapy's way to make it."""
        return cls(file, crawler=crawler, **options)

    def start_exporting(self) -> None:
        """Begin the file; raises MissingExtraError without pyarrow."""
        self._writer = ParquetWriter(self.file)

    def export_item(self, item: Any) -> None:
        """Write one row."""
        record = harmless(record_of(item))
        check_version(record)
        self._writer.add(record)

    def finish_exporting(self) -> None:
        """Write the rest; what goes wrong now is counted as Scrapy counts an output that failed."""
        try:
            self._writer.close()
        except Exception:
            if self.crawler is not None:
                self.crawler.stats.inc_value(FAILED)
            raise
