"""The closing report: judges the run when the engine has stopped, and tells a person how it went."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.extensions.feedexport import FeedExporter, apply_uri_params

from newsspider.exitcodes import ExitCode
from newsspider.exporters.outputs import uri_times
from newsspider.extensions.closing import tell
from newsspider.extensions.runrecord import as_text, run_record, write_report
from newsspider.extensions.summary import summary
from newsspider.extensions.verdict import PREFIX, failed_share, judge
from newsspider.state.store import Store

logger = logging.getLogger(__name__)


class RunReport:
    """Puts the exit code into the stat ``newsspider/exit_code``, the report into the state and ``NEWSSPIDER_REPORT_FILE``.

    Unless ``NEWSSPIDER_REPORT`` is false, the summary goes to stderr.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.is_shown = crawler.settings.getbool("NEWSSPIDER_REPORT", True)
        self.reason = "finished"
        self.files: list[str] = []
        crawler.signals.connect(self.closed, signal=signals.spider_closed)
        crawler.signals.connect(self.stopped, signal=signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        return cls(crawler)

    @property
    def store(self) -> Store | None:
        """The spider's state; None without one."""
        return getattr(self.crawler.spider, "store", None)

    def closed(self, reason: str) -> None:
        """Keep why the spider was closed, and where its items go."""
        self.reason = reason
        exporter = self.crawler.get_extension(FeedExporter)
        slots = exporter.slots if exporter is not None else []
        kept = [
            slot.uri for slot in slots if not slot.itemcount and not slot.store_empty and _holds_something(slot.uri)
        ]
        self.files = [slot.uri for slot in slots if slot.uri not in kept]
        for file in kept:
            self.crawler.stats.inc_value(f"{PREFIX}kept_files/{file}")
        if self.store is not None and self.store.outbox is not None:
            self.files.insert(0, str(self.store.outbox.path))
        whole = [
            slot.itemcount for slot in slots if not (slot.filter.item_classes or slot.feed_options["batch_item_count"])
        ]
        if whole:  # an exporter or a file that failed is logged by Scrapy, and not counted
            self.crawler.stats.set_value(f"{PREFIX}written", min(whole))

    def stopped(self) -> None:
        """Judge, and tell; another project's own spider keeps no such books."""
        stats = self.crawler.stats.get_stats()
        if f"{PREFIX}discovered" not in stats:
            return
        alarms = self._count_troubles(stats)
        code = judge(stats, self.reason)
        self.crawler.stats.set_value(f"{PREFIX}exit_code", int(code))
        text = as_text(run_record(stats, code, self.files, alarms))
        if self.store is not None:
            self.store.end(int(code), text)
        self._write(text)
        lines = list(summary(stats, self.files, code))
        if self.crawler.settings.getbool("NEWSSPIDER_QUIET"):
            logger.info("%s", "\n".join(lines))
        if self.is_shown and not (code is ExitCode.OK and self.crawler.settings.getbool("NEWSSPIDER_QUIET")):
            tell(lines, stats)

    def _count_troubles(self, stats: Mapping[str, Any]) -> tuple[str, ...]:
        """Fields that fell far below their history, and whether too much has failed, as stats."""
        settings, count = self.crawler.settings, self.crawler.stats.inc_value
        alarms = self.store.fills.close() if self.store is not None else ()
        for alarm in alarms:
            count(f"{PREFIX}alarms/{alarm}")
        if settings.getbool("NEWSSPIDER_STRICT"):
            count(f"{PREFIX}strict")
        if failed_share(stats) > settings.getfloat("NEWSSPIDER_MAX_FAILED", 1):
            count(f"{PREFIX}too_many_failures")
        return tuple(str(alarm) for alarm in alarms)

    def _write(self, text: str) -> None:
        file = self.crawler.settings.get("NEWSSPIDER_REPORT_FILE")
        if file:
            try:
                write_report(Path(apply_uri_params(str(file), uri_times())), text)
            except OSError as error:
                logger.error("The report %s can't be written: %s", file, error)


def _holds_something(uri: str) -> bool:
    path = Path(uri.removeprefix("file://"))
    return path.is_file() and path.stat().st_size > 0
