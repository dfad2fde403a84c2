"""Parquet: one record a row, its lists and objects as nested columns; needs `newsspider[parquet]`, and is whole only when the run has ended."""

from __future__ import annotations

from typing import Any

from newsspider.exporters.closing import ClosingExporter
from newsspider.exporters.harmless import harmless, record_of
from newsspider.tables.parquet import ParquetWriter
from newsspider.tables.restore import check_version


class ParquetExporter(ClosingExporter):
    """Writes articles, and raises RecordError for any other item: the columns are the record's."""

    def start_exporting(self) -> None:
        """Begin the file; raises MissingExtraError without pyarrow."""
        self._writer = ParquetWriter(self.file)

    def export_item(self, item: Any) -> None:
        """Write one row."""
        record = harmless(record_of(item))
        check_version(record)
        self._writer.add(record)

    def close(self) -> None:
        """Write the rows that are left, and the end of the file."""
        self._writer.close()
