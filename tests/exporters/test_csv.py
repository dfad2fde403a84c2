import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider import extract
from newsspider.exporters.csv import CsvExporter, as_cell

PAGE = "<title>Crane</title><h1>Harbour gets a crane</h1><p>“It lifts,” said Ana Ruiz,\nhead of the harbour.</p>"


def rows_of(item: Any) -> list[dict[str, str]]:
    file = io.BytesIO()
    exporter = CsvExporter(file)
    exporter.start_exporting()
    exporter.export_item(item)
    exporter.finish_exporting()
    return list(csv.DictReader(io.StringIO(file.getvalue().decode("utf-8"), newline="")))


def test_records_written_and_read_back_are_equal() -> None:
    article = extract(PAGE, "https://news.example/2025/11/04/crane/")

    (row,) = rows_of(article)

    record = json.loads(json.dumps(article.to_dict()))
    assert list(row) == list(record)
    assert {name: row[name] for name in ("headline", "url", "text")} == {
        name: record[name] for name in ("headline", "url", "text")
    }
    assert {name: json.loads(row[name]) for name in ("body", "quotes", "site", "evidence")} == {
        name: record[name] for name in ("body", "quotes", "site", "evidence")
    }
    assert row["near_duplicate_of"] == ""


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", '=HYPERLINK("http://evil.example")', "＝1+1", "＠SUM(1)", "'=1", "''=1"],
)  # fmt: skip
def test_no_cell_begins_as_a_formula(text: str) -> None:
    page = "<h1>Harbour gets a crane</h1><p>It lifts.</p>"

    (row,) = rows_of({**extract(page, "https://news.example/a").to_dict(), "headline": text})

    assert row["headline"] == f"'{text}"


@pytest.mark.parametrize("value", ["'tis the season", "a=1", "10 - 3", "", -7, 2.5, None, True])
def test_other_cells_stay_as_they_are(value: Any) -> None:
    assert as_cell(value) == value


@given(st.text(), st.text())
def test_two_texts_never_share_a_cell(one: str, other: str) -> None:
    assert (as_cell(one) == as_cell(other)) == (one == other)
