import json
from pathlib import Path
from typing import Any

import pytest

from newsspider.fixtures.folder import Expected
from newsspider.fixtures.saved import SavedPage
from newsspider.inspector.desk import look_at
from newsspider.inspector.entries import Entry
from newsspider.inspector.judgements import NONE
from newsspider.inspector.reading import FIELD_NAMES
from newsspider.inspector.views import entry_view, told

PAGE = SavedPage(b"<h1>Harbour gets a crane</h1><meta name=description content=One>", "https://www.news.example/a")


def test_every_field_is_told_in_the_order_of_finding() -> None:
    view = entry_view(look_at(Entry("a", PAGE)), NONE)

    assert tuple(field["name"] for field in view["fields"]) == FIELD_NAMES
    assert (view["host"], view["kind"], view["has_page"], view["can_fetch"]) == ("news.example", "page", True, False)


def test_a_field_comes_with_its_proof_and_places() -> None:
    headline = entry_view(look_at(Entry("a", PAGE)), NONE)["fields"][0]

    assert headline["value"] == "Harbour gets a crane"
    assert headline["proof"]["where"] == "/html/body/h1"
    assert headline["places"] == [["", "headline"]]


def test_an_expectation_is_told_only_where_it_differs() -> None:
    look = look_at(Entry("a", PAGE))
    same = Expected({"headline": "machine"}, {"headline": "Harbour gets a crane"})
    other = Expected({"headline": "hand"}, {"headline": "Other"})

    found = [entry_view(look, judged)["fields"][0]["judgement"] for judged in (same, other)]

    assert found == [
        {"by": "machine", "agrees": True, "expected": None},
        {"by": "hand", "agrees": False, "expected": "Other"},
    ]


@pytest.mark.parametrize(
    "record", [{}, {"evidence": 7}, {"evidence": {"headline": 7}}, {"evidence": {"headline": {"score": "x", "where": 7}}}, {"url": 7, "headline": float("inf")}, {"headline": "\ud800"}]
)  # fmt: skip
def test_a_stranger_s_record_can_always_be_told(record: dict[str, Any]) -> None:
    view = entry_view(look_at(Entry("a", None, record)), NONE)

    json.dumps(view, ensure_ascii=False, allow_nan=False).encode("utf-8")


def test_what_json_can_not_hold_is_replaced() -> None:
    assert told({"a": float("nan"), 1: ["\ud83d\ude00", "\ud83d"]}) == {"a": "nan", "1": ["😀", "�"]}


def test_the_fixture_of_a_page_is_named_as_one_would_type_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = SavedPage(b"x", file=tmp_path / "a" / "page.html")

    assert entry_view(look_at(Entry("a", page)), NONE)["fixture"] == str(tmp_path / "a")
    monkeypatch.chdir(tmp_path)
    assert entry_view(look_at(Entry("a", page)), NONE)["fixture"] == "a"
