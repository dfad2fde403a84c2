"""SQLite: the tables articles, quotes, teasers, weather and forecasts, as datasette shows them; adding a record again changes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from newsspider.errors import UsageError
from newsspider.exporters.closing import ClosingExporter
from newsspider.exporters.harmless import harmless, record_of
from newsspider.tables.restore import article_of
from newsspider.tables.sqlite import ArticleDatabase


class SqliteExporter(ClosingExporter):
    """Writes articles, and raises RecordError for any other item; it opens the file, which must be one on the disk, by its name."""

    def start_exporting(self) -> None:
        """Open the database; raises UsageError for a file that is none of ours, or none at all."""
        name = getattr(self.file, "name", None)
        if not isinstance(name, str) or not Path(name).is_file():
            raise UsageError("SQLite can be written into a file on the disk only")
        self._database = ArticleDatabase(name)

    def export_item(self, item: Any) -> None:
        """Write an article's rows."""
        self._database.put(article_of(harmless(record_of(item))))

    def close(self) -> None:
        """Commit, and close the database."""
        self._database.close()
