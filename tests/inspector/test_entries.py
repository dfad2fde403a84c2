import json
from pathlib import Path

import pytest

from newsspider.errors import UsageError
from newsspider.fixtures.saved import SavedPage
from newsspider.inspector.entries import PageEntries, RecordEntries, read_entries
from tests.contracts.pages import FIXTURES


def write_records(file: Path, *lines: bytes) -> Path:
    file.write_bytes(b"\n".join(lines) + b"\n")
    return file


def open_records(file: Path, pages: str | None = None) -> RecordEntries:
    entries = read_entries(str(file), url=None, as_text=False, pages=pages)
    assert isinstance(entries, RecordEntries)
    return entries


def test_a_file_is_one_entry_and_gets_the_address_that_was_given(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<h1>A</h1>")

    entries = read_entries(str(tmp_path / "a.html"), url="https://news.example/a", as_text=False, pages=None)

    assert len(entries) == 1
    assert entries.entry(0).url == "https://news.example/a"


def test_a_folder_of_fixtures_gives_their_pages_alone() -> None:
    entries = read_entries(str(FIXTURES / "sites/gadgetpost.example"), url=None, as_text=False, pages=None)

    names = [entries.entry(number).name for number in range(len(entries))]
    assert "gadgetpost.example/2026-05-24-payments" in names
    assert all(name.startswith("gadgetpost.example/") for name in names)


def test_a_folder_of_files_gives_every_page_in_it(tmp_path: Path) -> None:
    for name in ("b.html", "a.txt", "c.json"):
        (tmp_path / name).write_text("x")

    entries = read_entries(str(tmp_path), url=None, as_text=False, pages=None)

    assert [entries.entry(number).name for number in range(len(entries))] == ["a.txt", "b.html"]


def test_records_are_read_one_at_a_time_blank_lines_aside(tmp_path: Path) -> None:
    file = write_records(tmp_path / "a.jsonl", b'{"headline": "A"}', b"", b'{"headline": "B"}')

    entries = open_records(file)

    assert [dict(entries.entry(number).record or {}) for number in range(len(entries))] == [{"headline": "A"}, {"headline": "B"}]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (b'{"headline": "Crane", "url": "https://news.example/a"}', "Crane"),
        (b'{"headline": null, "url": "https://news.example/a"}', "https://news.example/a"),
        (b'{"headline": [7]}', "a.jsonl · record 1"),
        (b"nonsense", "a.jsonl · record 1"),
    ],
)
def test_a_record_is_listed_by_its_headline_else_its_address(line: bytes, title: str, tmp_path: Path) -> None:
    assert open_records(write_records(tmp_path / "a.jsonl", line)).entry(0).title == title


@pytest.mark.parametrize("line", [b"{", b"[1]", b'"x"', b"\xff\xfe", b"[" * 100_000, b'{"a": 1e999'])
def test_a_line_that_is_no_record_says_so(line: bytes, tmp_path: Path) -> None:
    entries = open_records(write_records(tmp_path / "a.jsonl", line))

    assert "no record" in str(entries.entry(0).problem)


def test_the_page_of_a_record_is_found_among_saved_ones_by_its_address(tmp_path: Path) -> None:
    url = "http://gadgetpost.example/night-market-vendors-drop-card-readers-for-sound-based-payments/"
    record = json.dumps({"url": f"{url}?utm_source=x"}).encode()

    entry = open_records(write_records(tmp_path / "a.jsonl", record), str(FIXTURES / "sites")).entry(0)

    assert entry.page is not None
    assert entry.page.url == url


def test_an_address_that_is_none_is_not_offered() -> None:
    assert PageEntries([SavedPage(b"", "javascript:alert(1)")]).entry(0).url is None


def test_what_can_not_be_shown_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty.jsonl").write_text("\n")

    for target, pages in [("empty", None), ("empty.jsonl", None), ("none.html", None), ("none.jsonl", None)]:
        with pytest.raises(UsageError, match="give"):
            read_entries(str(tmp_path / target), url=None, as_text=False, pages=pages)
    with pytest.raises(UsageError, match="--pages"):
        read_entries(str(write_records(tmp_path / "a.jsonl", b"{}")), url=None, as_text=False, pages="nowhere")


@pytest.mark.parametrize("name", ["a.csv", "A.CSV.GZ", "a.sqlite", "a.db"])
def test_files_whose_records_are_not_whole_are_refused_with_what_to_do(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"x")

    with pytest.raises(UsageError, match=r"not whole; give a saved page, or records as \.jsonl"):
        read_entries(str(tmp_path / name), url=None, as_text=False, pages=None)


def test_a_file_that_goes_while_it_is_looked_at_is_a_problem_of_its_entry(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("x")
    entries = read_entries(str(tmp_path), url=None, as_text=False, pages=None)
    (tmp_path / "a.html").unlink()

    assert "can't be read" in str(entries.entry(0).problem)


def test_an_address_of_another_kind_is_told_as_one() -> None:
    with pytest.raises(UsageError, match=r"'ftp://news.example/a' is no http or https URL"):
        read_entries("ftp://news.example/a", url=None, as_text=False, pages=None)
