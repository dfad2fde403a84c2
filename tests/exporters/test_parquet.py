"""Records in Parquet through Scrapy's exporter, held against the same records in JSON Lines."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsspider.errors import RecordError
from newsspider.exporters.jsonl import JsonLinesExporter
from newsspider.exporters.parquet import ParquetExporter
from newsspider.items import Article
from newsspider.tables.load import load
from tests.crawlers import make_crawler
from tests.tables.made import ANY_TEXTS, EVERYTHING, articles


def write(exporter: type[Any], path: Path, found: list[Article]) -> list[Article]:
    with path.open("wb") as file:
        writer = exporter(file)
        writer.start_exporting()
        for article in found:
            writer.export_item(article)
        writer.finish_exporting()
    return list(load(path))


@given(st.lists(articles(), max_size=3))
def test_json_lines_parquet_and_dataclasses_are_equal(
    tmp_path_factory: pytest.TempPathFactory, found: list[Article]
) -> None:
    folder = tmp_path_factory.mktemp("round")

    assert write(JsonLinesExporter, folder / "a.jsonl", found) == found
    assert write(ParquetExporter, folder / "a.parquet", found) == found
    assert write(ParquetExporter, folder / "b.parquet", list(load(folder / "a.jsonl"))) == found
    assert write(JsonLinesExporter, folder / "b.jsonl", list(load(folder / "a.parquet"))) == found
    assert (folder / "a.jsonl").read_bytes() == (folder / "b.jsonl").read_bytes()


@given(articles(ANY_TEXTS))
@settings(max_examples=50)
def test_texts_that_no_file_can_hold_are_mended_alike(
    tmp_path_factory: pytest.TempPathFactory, article: Article
) -> None:
    folder = tmp_path_factory.mktemp("odd")

    assert write(JsonLinesExporter, folder / "a.jsonl", [article]) == write(
        ParquetExporter, folder / "a.parquet", [article]
    )


def test_an_item_of_another_project_is_refused() -> None:
    exporter = ParquetExporter(io.BytesIO())
    exporter.start_exporting()

    with pytest.raises(RecordError, match="no record of newsspider"):
        exporter.export_item({"title": "x"})


def test_a_file_that_can_not_be_finished_is_an_output_that_failed() -> None:
    class Full(io.BytesIO):
        def write(self, data: Any) -> int:
            if len(data) > 4:  # the first bytes still have room
                raise OSError(28, "No space left on device")
            return super().write(data)

    crawler = make_crawler()
    exporter = ParquetExporter.from_crawler(crawler, Full())
    exporter.start_exporting()
    exporter.export_item(EVERYTHING)

    with pytest.raises(OSError, match="No space left"):
        exporter.finish_exporting()
    assert crawler.stats.get_value("feedexport/failed_count/ParquetExporter") == 1
