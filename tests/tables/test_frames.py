"""The flat tables in pandas, polars and Arrow."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime
from typing import Any

import pandas  # type: ignore[import-untyped]
import polars
import pyarrow
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsspider.items import Article
from newsspider.tables import frames
from newsspider.tables.flat import TABLES, rows_of
from newsspider.tables.frames import arrow_tables, pandas_frames, polars_frames
from tests.tables.made import EVERYTHING, articles

MAKERS = (pandas_frames, polars_frames, arrow_tables)


def test_pandas_knows_texts_numbers_and_times() -> None:
    tables = pandas_frames([EVERYTHING])

    row = tables.articles.iloc[0]
    assert row["published_day"] == pandas.Timestamp("2025-11-04")
    assert row["published_utc"] == pandas.Timestamp("2025-11-05T04:30Z")
    assert row["tags"] == ["harbour", "cranes"]
    assert tables.articles["revision"].dtype == "int64"
    assert tables.teasers["rank"].tolist() == [1, pandas.NA]
    assert (
        repr(tables)
        == "<Tables of articles: 1 rows, quotes: 1 rows, teasers: 2 rows, weather: 1 rows, forecasts: 2 rows>"
    )


def test_polars_knows_them_too() -> None:
    tables = polars_frames([EVERYTHING])

    (row,) = tables.articles.select("published_day", "published_utc", "tags", "standfirst", "accessible").to_dicts()
    assert row == {
        "published_day": date(2025, 11, 4), "published_utc": datetime(2025, 11, 5, 4, 30, tzinfo=UTC),
        "tags": ["harbour", "cranes"], "standfirst": None, "accessible": True,
    }  # fmt: skip


@given(st.lists(articles(), max_size=4))
@settings(max_examples=30)
def test_arrow_and_polars_hold_the_rows_as_they_are(found: list[Article]) -> None:
    arrow, polar = arrow_tables(found), polars_frames(found)

    for name, columns in TABLES.items():
        wanted = [row for article in found for row in rows_of(article)[name]]
        names = [column.name for column in columns]
        assert [tuple(row[key] for key in names) for row in getattr(arrow, name).to_pylist()] == wanted
        assert getattr(polar, name).rows() == wanted


@given(st.lists(articles(), max_size=4))
@settings(max_examples=30)
def test_pandas_holds_any_article(found: list[Article]) -> None:
    tables = pandas_frames(found)

    headlines = [None if pandas.isna(headline) else headline for headline in tables.articles["headline"]]
    assert headlines == [article.headline for article in found]
    assert len(tables.quotes) == sum(len(article.quotes) for article in found)


@pytest.mark.parametrize("maker", MAKERS)
def test_columns_have_the_same_types_whatever_is_in_them(maker: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "AT_ONCE", 2)
    bare = dataclasses.replace(
        EVERYTHING, headline=None, published=None, http=dataclasses.replace(EVERYTHING.http, status=None)
    )

    full, empty, mixed = maker([EVERYTHING]), maker([]), maker([bare, bare, EVERYTHING, bare, EVERYTHING])

    assert len(mixed.articles) == 5
    for name in TABLES:
        assert types_of(getattr(full, name)) == types_of(getattr(empty, name)) == types_of(getattr(mixed, name))


def types_of(frame: Any) -> list[Any]:
    if isinstance(frame, pyarrow.Table):
        return list(frame.schema)
    return list(frame.schema.items()) if isinstance(frame, polars.DataFrame) else list(frame.dtypes.items())
