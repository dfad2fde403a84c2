"""JSON Lines: one record a line, UTF-8, keys in the schema's order; nothing that is stored gets lost on the way.

Each record is written whole and flushed, so that a file can be read line by line while it grows and after the run was
killed. Where the machine itself went down, the last line may be torn: the next run that appends cuts it off.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import IO, Any, Self

from scrapy.crawler import Crawler
from scrapy.exporters import BaseItemExporter
from scrapy.utils.defer import deferred_from_coro

from newsspider.exporters.harmless import record_of
from newsspider.exporters.lines import safe_line as safe_line
from newsspider.exporters.lines import strict_line as strict_line
from newsspider.exporters.tornline import mend_end
from newsspider.state.store import DISK_FULL, is_disk_full


class JsonLinesExporter(BaseItemExporter):
    """Writes articles by ``to_dict`` and any other item by its fields; what JSON cannot hold is written as a string and counted."""

    def __init__(self, file: IO[bytes], *, crawler: Crawler | None = None, **options: Any) -> None:
        super().__init__(dont_fail=True, **options)
        self.file = file
        self.crawler = crawler
        self.is_full = False

    @classmethod
    def from_crawler(cls, crawler: Crawler, file: IO[bytes], **options: Any) -> Self:
        """Scrapy's way to make it."""
        return cls(file, crawler=crawler, **options)

    def start_exporting(self) -> None:
        """Where the file goes on from an earlier run, see that it ends in a whole line."""
        if mend_end(self.file):
            self._count("newsspider/torn_lines")

    def export_item(self, item: Any) -> None:
        """Write one line, at once: a run that is killed leaves whole lines behind."""
        line: bytes | None = getattr(item, "json_line", None) if self.fields_to_export is None else None
        if line is not None:  # another process has written it
            self._write(line)
            return
        record = self._chosen(record_of(item))
        line = strict_line(record)
        if line is None:
            self._count("newsspider/degraded_records")
            line = safe_line(record)
        self._write(line)

    def _write(self, line: bytes) -> None:
        """Write a line wholly or not at all; a full disk ends the run."""
        before = self.file.tell() if self.file.seekable() else None
        try:
            write_whole(self.file, line)
        except OSError as error:
            if before is not None:
                with suppress(OSError):
                    self.file.truncate(self.file.seek(before))
            if is_disk_full(error) and self.crawler is not None and not self.is_full:
                self.is_full = True
                deferred_from_coro(self.crawler.engine.close_spider_async(reason=DISK_FULL))
            raise

    def _chosen(self, record: dict[str, Any]) -> dict[str, Any]:
        fields: Mapping[str, str] | Iterable[str] | None = self.fields_to_export
        if fields is None:
            return record
        names = fields.items() if isinstance(fields, Mapping) else ((name, name) for name in fields)
        return {shown: record[name] for name, shown in names if name in record}

    def _count(self, stat: str) -> None:
        if self.crawler is not None:
            self.crawler.stats.inc_value(stat)


def write_whole(file: IO[bytes], data: bytes) -> None:
    """Write past Python's buffer where there is a file below: what a full disk does not take is not tried again later."""
    raw = getattr(file, "raw", None)
    if raw is None:
        file.write(data)
        file.flush()
        return
    file.flush()
    view = memoryview(data)
    while view:
        view = view[raw.write(view) :]
