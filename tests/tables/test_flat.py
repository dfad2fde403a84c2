"""The flat tables' columns and rows."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pytest
from hypothesis import given

from newsspider.items import Article, TeaserBlock
from newsspider.tables.flat import JOIN, KINDS, TABLES, day_of, moment_of, rows_of
from tests.tables.made import EVERYTHING, articles

EXPECTED = {
    "text": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "texts": list,
    "day": date,
    "moment": datetime,
}


def rows(table: str, article: Article = EVERYTHING) -> list[dict[str, object]]:
    names = [column.name for column in TABLES[table]]
    return [dict(zip(names, row, strict=True)) for row in rows_of(article)[table]]


def test_an_article_s_row_has_its_values_and_what_follows_from_them() -> None:
    (row,) = rows("articles")

    assert row["id"] == EVERYTHING.id
    assert (row["domain"], row["site_name"], row["tags"]) == ("news.example", "News", ["harbour", "cranes"])
    assert row["authors"] == ["Ana Ruiz", "Bo Ek"]
    assert row["published"] == "2025-11-04T23:30:00-05:00"
    assert (row["published_day"], row["published_utc"]) == (date(2025, 11, 4), datetime(2025, 11, 5, 4, 30, tzinfo=UTC))
    assert (row["modified"], row["modified_utc"]) == ("2025-11-05", None)
    assert (row["lead_image"], row["http_status"]) == ("https://news.example/a.jpg", 200)


def test_each_quotation_is_a_row() -> None:
    (row,) = rows("quotes")

    assert row == {
        "id": EVERYTHING.id, "revision": 2, "position": 0, "text": "It lifts", "speaker": "Ana Ruiz", "role": "engineer",
        "organization": "Port", "cue": "said", "kind": "direct", "block": 1, "start": 1, "end": 9, "score": 0.93,
    }  # fmt: skip


def test_each_promoted_article_is_a_row_and_so_is_a_heading_over_nothing() -> None:
    first, second = rows("teasers")

    assert (first["label"], first["place"], first["rank"], first["title"]) == ("Most read", "sidebar", 1, "Ferry late")
    assert (second["position"], second["label"], second["rank"], second["title"]) == (1, "More", None, None)


def test_each_place_is_a_row_and_each_of_its_days_too() -> None:
    (reading,), (wednesday, thursday) = rows("weather"), rows("forecasts")

    assert (reading["location"], reading["temperature_c"], reading["position"]) == ("Port", 26.4, 0)
    assert (wednesday["ahead"], wednesday["day"], wednesday["high"]) == (1, "Wed", 28.0)
    assert (thursday["ahead"], thursday["day"], thursday["low"]) == (2, "Thu", None)


def test_every_table_begins_with_what_joins_them() -> None:
    assert all(columns[:2] == JOIN for columns in TABLES.values())
    assert all(column.kind in KINDS and column.shows for columns in TABLES.values() for column in columns)


@given(articles())
def test_every_row_is_as_wide_as_its_table_and_every_value_of_its_kind(article: Article) -> None:
    found = rows_of(article)

    assert list(found) == list(TABLES)
    for name, columns in TABLES.items():
        for row in found[name]:
            assert len(row) == len(columns)
            assert row[:2] == (article.id, article.revision)
            for column, value in zip(columns, row, strict=True):
                assert value is None or isinstance(value, EXPECTED[column.kind]), column  # type: ignore[arg-type]


@given(articles())
def test_as_many_rows_as_the_record_has_entries(article: Article) -> None:
    found = rows_of(dataclasses.replace(article, teasers=(*article.teasers, TeaserBlock("x", "below"))))

    assert len(found["quotes"]) == len(article.quotes)
    assert len(found["weather"]) == len(article.weather)
    assert len(found["teasers"]) == sum(max(1, len(block.items)) for block in article.teasers) + 1


@pytest.mark.parametrize("text", [None, "", "yesterday", "2025-02-30", "2025-11-04T25:00:00Z"])
def test_what_is_no_time_is_no_moment(text: str | None) -> None:
    assert moment_of(text) is None


@pytest.mark.parametrize(
    "text", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "2025-11-04", "2025-11-04T08:00:00"]
)
def test_a_time_that_no_clock_can_show_or_without_offset_is_no_moment(text: str) -> None:
    assert moment_of(text) is None
    assert day_of(text) is not None
