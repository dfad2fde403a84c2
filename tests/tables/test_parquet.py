"""Whole records in Parquet, and back."""

from __future__ import annotations

import dataclasses
import io
import json
from pathlib import Path

import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.errors import RecordError
from newsspider.items import Article, Image
from newsspider.tables import parquet
from newsspider.tables.parquet import ParquetWriter, read_rows, schema
from newsspider.tables.restore import article_of
from tests.tables.made import EVERYTHING, articles


def written(*found: Article) -> io.BytesIO:
    file = io.BytesIO()
    writer = ParquetWriter(file)
    for article in found:
        writer.add(article.to_dict())
    writer.close()
    return io.BytesIO(file.getvalue())


@given(st.lists(articles(), max_size=3))
def test_articles_written_and_read_back_are_equal(found: list[Article]) -> None:
    assert [article_of(row) for row in read_rows(written(*found))] == found  # type: ignore[arg-type]


def test_every_key_is_a_column_in_the_schema_s_order() -> None:
    assert schema().names == list(EVERYTHING.to_dict())
    assert schema().metadata == {b"newsspider.schema_version": b"1.0"}


def test_keys_of_the_evidence_keep_their_order() -> None:
    (row,) = read_rows(written(EVERYTHING))  # type: ignore[arg-type]

    assert json.dumps(row) == json.dumps(EVERYTHING.to_dict())


def test_records_are_written_in_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "ROWS_AT_ONCE", 2)

    file = pyarrow.parquet.ParquetFile(written(*[EVERYTHING] * 5))

    assert (file.metadata.num_row_groups, file.metadata.num_rows) == (3, 5)


def test_a_number_that_no_column_holds_is_left_out() -> None:
    article = dataclasses.replace(EVERYTHING, images=(Image("https://news.example/a", width=10**30, height=3),))

    (row,) = read_rows(written(article))  # type: ignore[arg-type]

    assert (row["images"][0]["width"], row["images"][0]["height"]) == (None, 3)


def test_a_torn_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.parquet").write_bytes(written(EVERYTHING).getvalue()[:-20])

    with pytest.raises(RecordError, match="no whole Parquet file"):
        list(read_rows(str(tmp_path / "a.parquet")))
