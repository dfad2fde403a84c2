import json
from pathlib import Path
from typing import Any

import pytest

from newsspider.errors import UsageError
from newsspider.fixtures.saved import SavedPage
from newsspider.inspector.desk import OPEN, Desk
from newsspider.inspector.entries import PageEntries, read_entries
from tests.contracts.pages import FIXTURES
from tests.inspector.conftest import unreachable

HTML = b"<html lang=en><h1>Harbour gets a crane</h1><p>The harbour of Aldersey has a new crane, and it lifts forty tonnes at a time.</p>"


def desk_of(target: Path, **more: Any) -> Desk:
    pages = more.pop("pages", None)
    entries = read_entries(str(target), url=None, as_text=False, pages=pages)
    return Desk(entries, **{"fixtures": Path("shelf"), "fetch": unreachable, **more})


def field(view: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(field for field in view["fields"] if field["name"] == name)
    return found


def expected(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "expected.json").read_text("utf-8"))
    return found


def test_an_accepted_field_is_checked_by_hand_in_the_fixture(fixture_folder: Path) -> None:
    desk = desk_of(fixture_folder)
    assert field(desk.view(0), "teasers")["judgement"]["by"] == "machine"

    view = desk.accept(0, "teasers")

    assert field(view, "teasers")["judgement"] == {"by": "hand", "agrees": True, "expected": None}
    assert expected(fixture_folder)["checked"]["teasers"] == "hand"


def test_a_corrected_field_differs_from_what_comes_out(fixture_folder: Path) -> None:
    desk = desk_of(fixture_folder)

    view = desk.correct(0, "headline", "Another one")

    assert field(view, "headline")["judgement"] == {"by": "hand", "agrees": False, "expected": "Another one"}
    assert expected(fixture_folder)["record"]["headline"] == "Another one"


def test_a_withdrawn_field_is_not_judged(fixture_folder: Path) -> None:
    view = desk_of(fixture_folder).withdraw(0, "headline")

    assert field(view, "headline")["judgement"] is None
    assert "headline" not in expected(fixture_folder)["record"]


def test_the_rest_is_accepted_and_what_was_checked_by_hand_stays(fixture_folder: Path) -> None:
    desk = desk_of(fixture_folder)
    desk.correct(0, "headline", "Another one")

    desk.accept_rest(0)

    assert set(expected(fixture_folder)["checked"].values()) == {"hand"}
    assert expected(fixture_folder)["record"]["headline"] == "Another one"


@pytest.mark.parametrize(("name", "value"), [("headline", 7), ("moon", "x"), ("../x", "x"), ("tags", "x")])
def test_a_value_of_another_form_is_refused_and_nothing_written(name: str, value: Any, fixture_folder: Path) -> None:
    before = (fixture_folder / "expected.json").read_bytes()

    with pytest.raises(UsageError):
        desk_of(fixture_folder).correct(0, name, value)
    assert (fixture_folder / "expected.json").read_bytes() == before


def test_a_field_that_is_none_can_not_be_accepted(fixture_folder: Path) -> None:
    with pytest.raises(UsageError, match="no field 'moon'"):
        desk_of(fixture_folder).accept(0, "moon")


def test_a_loose_page_becomes_a_fixture_at_the_first_decision(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(HTML)
    desk = desk_of(tmp_path / "a.html", fixtures=tmp_path / "shelf")
    assert desk.view(0)["fixture"] is None

    first = desk.accept(0, "headline")
    desk.accept(0, "language")

    folder = Path(first["fixture"])
    assert folder.parent == tmp_path / "shelf" / "no-address"
    assert expected(folder) == {
        "checked": {"headline": "hand", "language": "hand"},
        "record": {"headline": "Harbour gets a crane", "language": "en"},
    }


def test_what_was_decided_in_an_earlier_run_stays(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(HTML)
    desk_of(tmp_path / "a.html", fixtures=tmp_path / "shelf").correct(0, "headline", "Another one")

    view = desk_of(tmp_path / "a.html", fixtures=tmp_path / "shelf").accept(0, "language")

    assert expected(Path(view["fixture"]))["record"] == {"headline": "Another one", "language": "en"}


def test_a_record_is_shown_without_its_page_and_with_it_once_it_is_fetched(tmp_path: Path) -> None:
    record = {
        "url": "https://news.example/a",
        "headline": "An older one",
        "evidence": {"headline": {"source": "dom", "rule": "h1", "where": "/html/body/h1", "score": 0.5}},
    }
    (tmp_path / "a.jsonl").write_text(json.dumps(record) + "\n")
    asked: list[str] = []

    def fetch(url: str) -> SavedPage:
        asked.append(url)
        return SavedPage(HTML, url, 200, {"content-type": "text/html"})

    desk = desk_of(tmp_path / "a.jsonl", fetch=fetch, fixtures=tmp_path / "shelf")
    before = desk.view(0)
    assert (before["has_page"], before["can_fetch"], field(before, "headline")["proof"]["rule"]) == (False, True, "h1")
    with pytest.raises(UsageError, match="fetch it first"):
        desk.accept(0, "headline")
    assert asked == []

    after = desk.fetch_page(0)

    assert asked == ["https://news.example/a"]
    headline = field(after, "headline")
    assert (headline["value"], headline["changed"], headline["now"]) == ("An older one", True, "Harbour gets a crane")
    assert headline["places"] == [["", "headline"]]
    assert desk.accept(0, "language")["fixture"] is not None


def test_a_page_that_can_not_be_fetched_says_why(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"url": "https://news.example/a"}\n{"url": "ftp://x"}\n')
    desk = desk_of(tmp_path / "a.jsonl")

    with pytest.raises(UsageError, match="no network"):
        desk.fetch_page(0)
    with pytest.raises(UsageError, match="no http or https address"):
        desk.fetch_page(1)


def test_a_record_and_its_saved_page_lie_beside_each_other(tmp_path: Path) -> None:
    page = FIXTURES / "sites/gadgetpost.example/2026-05-24-payments"
    record = Desk(PageEntries([page / "page.html"]), fixtures=tmp_path, fetch=unreachable).look(0).record
    (tmp_path / "a.jsonl").write_text(json.dumps(dict(record)) + "\n")

    view = desk_of(tmp_path / "a.jsonl", pages=str(FIXTURES / "sites")).view(0)

    assert view["has_page"]
    assert [one["name"] for one in view["fields"] if one["changed"]] == []
    assert Path(view["fixture"]).absolute() == page


def test_a_broken_expectation_is_a_notice_and_stays_as_it_is(fixture_folder: Path) -> None:
    (fixture_folder / "expected.json").write_text("{")
    desk = desk_of(fixture_folder)

    assert "expected.json' is no JSON" in desk.view(0)["notice"]
    with pytest.raises(UsageError):
        desk.accept(0, "headline")
    assert (fixture_folder / "expected.json").read_text() == "{"


def test_only_the_last_few_entries_are_kept() -> None:
    desk = desk_of(FIXTURES / "sites/technikbote.example")

    for number in range(OPEN + 2):
        desk.view(number)

    assert len(desk._looks) == OPEN


@pytest.mark.parametrize("number", [-1, 1, 10**9])
def test_an_entry_that_is_none_raises(number: int, fixture_folder: Path) -> None:
    with pytest.raises(IndexError):
        desk_of(fixture_folder).view(number)


def test_an_entry_with_a_problem_has_no_page(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("nonsense\n")
    desk = desk_of(tmp_path / "a.jsonl")

    assert "no record" in desk.view(0)["problem"]
    assert desk.frame(0, "auto") is None
