"""Articles in a SQLite file through Scrapy's exporter."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from newsspider.errors import RecordError, UsageError
from newsspider.exporters.sqlite import SqliteExporter
from tests.crawlers import make_crawler
from tests.tables.made import EVERYTHING


def write(path: Path, mode: str, *items: Any) -> None:
    with path.open(mode) as file:
        exporter = SqliteExporter.from_crawler(make_crawler(), file)
        exporter.start_exporting()
        for item in items:
            exporter.export_item(item)
        exporter.finish_exporting()


def count(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as database:
        return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_articles_are_added_once_and_a_file_that_is_replaced_is_new(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"

    write(path, "wb", EVERYTHING)
    write(path, "ab", EVERYTHING, EVERYTHING)
    assert (count(path, "articles"), count(path, "teasers")) == (1, 2)

    write(path, "wb")
    assert count(path, "articles") == 0


def test_odd_characters_are_mended(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "wb", {**EVERYTHING.to_dict(), "headline": "\ud800\0"})

    assert (
        count(tmp_path / "a.db", "articles WHERE headline = '\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}'") == 1
    )


def test_an_item_of_another_project_is_refused_and_the_rest_is_kept(tmp_path: Path) -> None:
    with (tmp_path / "a.db").open("wb") as file:
        exporter = SqliteExporter(file)
        exporter.start_exporting()
        exporter.export_item(EVERYTHING)
        with pytest.raises(RecordError):
            exporter.export_item({"title": "x"})
        exporter.finish_exporting()

    assert count(tmp_path / "a.db", "articles") == 1


def test_it_needs_a_file_on_the_disk() -> None:
    with pytest.raises(UsageError, match="file on the disk"):
        SqliteExporter(io.BytesIO()).start_exporting()


def test_a_database_that_can_not_be_finished_is_an_output_that_failed(tmp_path: Path) -> None:
    crawler = make_crawler()
    with (tmp_path / "a.db").open("wb") as file:
        exporter = SqliteExporter.from_crawler(crawler, file)
        exporter.start_exporting()
        exporter._database._connection.execute("ROLLBACK")

        with pytest.raises(sqlite3.OperationalError, match="no transaction is active"):
            exporter.finish_exporting()

    assert crawler.stats.get_value("feedexport/failed_count/SqliteExporter") == 1
