"""``site check``: what comes out of saved pages beside what is expected of them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import pytest

from newsspider.commands.sitecheck import run
from newsspider.errors import UsageError
from newsspider.fixtures.folder import Expected, read_expected, write_expected
from newsspider.fixtures.saved import SavedPage, write_page
from tests.contracts.pages import ROOT

HTML = b"<html><body><h1>Harbour gets a crane</h1><p>It lifts forty tonnes at a time, and more on Sundays.</p></body></html>"


def options(**given: Any) -> argparse.Namespace:
    return argparse.Namespace(**{"places": [], "generic": False, "accept": False, "hand": None, **given})


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = Path("pages/www.news.example/2025-11-04-crane")
    write_page(SavedPage(HTML, "http://www.news.example/crane", headers={"Content-Type": "text/html"}), folder)
    return folder


def expect(folder: Path, headline: str, by: str) -> None:
    write_expected(Expected({"headline": by}, {"headline": headline}), folder)


def test_what_is_as_expected_is_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    expect(folder, "Harbour gets a crane", "hand")

    assert run(options()) == 0
    assert capsys.readouterr().out == (
        "1 page: 1 of 1 fields as expected, 0 wrong of those that a person has checked\n"
    )


@pytest.mark.parametrize(
    "place", ["news.example", "www.news.example", "pages", "pages/www.news.example/2025-11-04-crane"]
)
def test_a_difference_from_what_a_person_has_checked_is_an_exit_code(
    place: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    expect(folder, "Harbour gets two cranes", "hand")

    assert run(options(places=[place])) == 12
    out = capsys.readouterr().out
    assert f"{folder}\n  headline (checked by hand)\n    - Harbour gets two cranes\n    + Harbour gets a crane\n" in out


def test_other_differences_are_shown_and_can_be_accepted(folder: Path) -> None:
    expect(folder, "Harbour gets two cranes", "machine")

    assert run(options()) == 0
    assert read_expected(folder).record["headline"] == "Harbour gets two cranes"
    assert run(options(accept=True)) == 0
    assert read_expected(folder) == Expected({"headline": "machine"}, {"headline": "Harbour gets a crane"})


def test_what_a_person_has_checked_is_never_replaced(folder: Path) -> None:
    expect(folder, "Harbour gets two cranes", "hand")

    assert run(options(accept=True)) == 12
    assert read_expected(folder).record["headline"] == "Harbour gets two cranes"


@pytest.mark.parametrize(("headline", "by"), [("Harbour gets a crane", "hand"), ("Harbour gets two cranes", "machine")])
def test_a_field_is_marked_as_checked_only_where_it_is_as_expected(headline: str, by: str, folder: Path) -> None:
    expect(folder, headline, "machine")

    run(options(hand="headline"))

    assert read_expected(folder).checked == {"headline": by}


def test_wrong_arguments_are_named(folder: Path) -> None:
    with pytest.raises(UsageError, match=r"'nobody\.example' is neither a folder nor a host below pages"):
        run(options(places=["nobody.example"]))
    with pytest.raises(UsageError, match="--hand names 'title'"):
        run(options(hand="title"))
    with pytest.raises(UsageError, match="nothing is expected anywhere"):
        run(options())


def test_without_the_rules_of_sites_it_is_seen_what_they_are_needed_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    place = ["fixtures/sites/technikbote.example/2026-05-28-archiv"]

    assert (run(options(places=place)), run(options(places=place, generic=True))) == (0, 12)
    assert "  body (checked by hand)\n    + " in capsys.readouterr().out
