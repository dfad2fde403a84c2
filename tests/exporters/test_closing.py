"""What exporters share that hold something open until the run ends."""

from __future__ import annotations

import io
from typing import Any

import pytest

from newsspider.exporters.closing import ClosingExporter
from tests.crawlers import make_crawler


class Torn(ClosingExporter):
    def export_item(self, item: Any) -> None:
        raise NotImplementedError

    def close(self) -> None:
        raise OSError("no end")


def test_a_failure_at_the_end_counts_under_the_exporters_own_name() -> None:
    crawler = make_crawler()

    with pytest.raises(OSError, match="no end"):
        Torn.from_crawler(crawler, io.BytesIO()).finish_exporting()

    assert crawler.stats.get_value("feedexport/failed_count/Torn") == 1


def test_without_a_crawler_the_failure_is_raised_alone() -> None:
    with pytest.raises(OSError, match="no end"):
        Torn(io.BytesIO()).finish_exporting()
