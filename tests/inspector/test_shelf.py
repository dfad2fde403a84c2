import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsspider.errors import UsageError
from newsspider.inspector.saved import SavedPage, read_page
from newsspider.inspector.shelf import host_name, put, slug
from tests.inspector.vectors import VECTORS

PAGE = SavedPage(
    b"<h1>Crane</h1>",
    "https://News.example/2025/11/04/crane",
    200,
    {"content-type": "text/html; charset=utf-8", "date": "Tue, 04 Nov 2025 08:30:00 GMT", "set-cookie": "secret=1"},
    fetched_at=datetime(2025, 11, 4, 8, 30, tzinfo=UTC),
)
RECORD = {"headline": "Harbour gets a crane", "published": "2025-11-03T23:00:00+01:00"}


def test_a_page_becomes_a_fixture_that_reads_back_the_same(tmp_path: Path) -> None:
    kept = put(PAGE, RECORD, tmp_path)

    assert kept.folder == tmp_path / "news.example" / "2025-11-03-harbour-gets-a-crane"
    again = read_page(kept.folder / "page.html")
    assert (again.data, again.url, again.status, again.content_type) == (PAGE.data, PAGE.url, 200, PAGE.content_type)
    assert again.fetched_at == PAGE.fetched_at
    assert again.fetched.as_of == datetime(2025, 11, 4, 8, 30, tzinfo=UTC)
    assert "cookie" not in (kept.folder / "response.json").read_text("utf-8").lower()


def test_the_same_page_takes_the_same_folder_and_another_one_of_its_own(tmp_path: Path) -> None:
    first, second = put(PAGE, RECORD, tmp_path), put(PAGE, RECORD, tmp_path)
    third = put(SavedPage(b"other", PAGE.url), RECORD, tmp_path)

    assert first.folder == second.folder
    assert third.folder is not None
    assert third.folder.name == "2025-11-03-harbour-gets-a-crane-2"


def test_plain_text_stays_plain_text(tmp_path: Path) -> None:
    kept = put(SavedPage(b"x", headers={"content-type": "text/plain; charset=utf-8"}), {}, tmp_path)

    assert kept.file is not None
    assert (kept.file.name, kept.file.parents[1].name) == ("page.txt", "no-address")
    assert json.loads((kept.file.parent / "response.json").read_text("utf-8"))["url"] is None


ODD = [
    "../../etc",
    "..",
    ".",
    "/",
    "C:\\x",
    "a/../../b",
    "\x00",
    "con",
    "~",
    "x" * 999,
    "http://../..",
    "\ud800",
    "小米",
]


@pytest.mark.parametrize("odd", [*ODD, *VECTORS[::9]])
def test_no_page_is_written_outside_of_its_shelf(odd: str, tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    for url in (odd, f"http://{odd}/", f"http://news.example/{odd}"):
        kept = put(SavedPage(b"x", url, headers={"content-type": odd}), {"headline": odd, "published": odd}, shelf)
        assert kept.file is not None
        assert kept.file.resolve().parents[2] == shelf.resolve()

    assert {file.name for file in tmp_path.iterdir()} == {"shelf"}
    assert {file.name for file in shelf.rglob("*") if file.is_file()} <= {"page.html", "page.txt", "response.json"}


def test_a_link_that_leads_out_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "shelf").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "shelf" / "news.example").symlink_to(tmp_path / "out")

    with pytest.raises(UsageError, match="leads out"):
        put(PAGE, RECORD, tmp_path / "shelf")
    assert [file for file in (tmp_path / "out").rglob("*") if file.is_file()] == []


def test_a_shelf_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "shelf").write_text("x")

    with pytest.raises(UsageError, match="--fixtures"):
        put(PAGE, RECORD, tmp_path / "shelf")


def test_names_are_plain() -> None:
    assert slug("Über: „Zoë“ & co. " + "word " * 30).startswith("uber-zoe-co-word")
    assert len(slug("word " * 30)) <= 48
    assert host_name("http://[::1]:80/") == "1"
