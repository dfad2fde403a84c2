import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsspider.errors import UsageError
from newsspider.inspector.saved import SavedPage, read_object, read_page
from tests.contracts.pages import FIXTURES

FOLDER = FIXTURES / "sites/gadgetpost.example/2026-05-24-payments"


def test_a_fixture_brings_its_address_headers_and_time() -> None:
    page = read_page(FOLDER / "page.html")

    assert page.url == json.loads((FOLDER / "response.json").read_text("utf-8"))["url"]
    assert page.content_type == "text/html; charset=UTF-8"
    assert page.folder == FOLDER
    assert page.fetched.as_of is not None
    assert page.fetched.as_of.astimezone(UTC) == datetime(2026, 6, 2, 0, 14, 37, tzinfo=UTC)


def test_a_case_brings_the_address_that_its_expectations_name(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("x")
    (tmp_path / "expected.json").write_text('{"url": "http://case.example/b", "checked": {}, "record": {}}')

    page = read_page(tmp_path / "page.txt")

    assert (page.url, page.content_type) == ("http://case.example/b", "text/plain")


@pytest.mark.parametrize(
    ("name", "as_text", "kind"),
    [
        ("a.html", False, None),
        ("a.html", True, "text/plain"),
        ("A.TXT", False, "text/plain"),
        ("a.md", False, "text/plain"),
    ],
)
def test_other_files_go_by_their_suffix(name: str, as_text: bool, kind: str | None, tmp_path: Path) -> None:
    (tmp_path / name).write_text("x")

    page = read_page(tmp_path / name, as_text=as_text)

    assert (page.content_type, page.folder, page.url) == (kind, None, None)


def test_what_a_response_json_says_wrongly_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("x")
    (tmp_path / "response.json").write_text(
        '{"url": null, "status": "x", "headers": {"Date": "soon"}, "fetched_at": "then"}'
    )

    page = read_page(tmp_path / "page.html")

    assert (page.status, page.fetched.as_of, page.fetched_at) == (None, None, None)


@pytest.mark.parametrize("text", ["", "{", "[1]", "[" * 100_000])
def test_a_file_that_holds_no_object_is_empty(text: str, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(text)

    assert read_object(tmp_path / "x.json") == {}


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"none\.html.*give a saved page"):
        read_page(tmp_path / "none.html")


def test_a_page_without_a_file_has_no_folder() -> None:
    assert SavedPage(b"x").folder is None
