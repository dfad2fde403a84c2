"""What an inspector steps through: saved pages, or the records of a file, one in memory at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from newsspider.errors import UsageError
from newsspider.fixtures.saved import PAGE_NAME, SUFFIXES_OF_PAGES, SavedPage, read_object, read_page
from newsspider.inspector.lines import SUFFIXES_OF_RECORDS, UNREAD, Lines, read_lines
from newsspider.page import urls

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to look at: a page, a saved record, or both."""

    name: str
    page: SavedPage | None = None
    record: Record | None = None
    problem: str | None = None
    """Why there is nothing to see."""

    @property
    def title(self) -> str:
        """What to call it in a list: a record by its headline or address, a page by its name."""
        stated = (self.record or {}).get("headline") or (self.record or {}).get("url")
        return stated if isinstance(stated, str) else self.name

    @property
    def url(self) -> str | None:
        """The address that the page could be fetched from."""
        found = self.page.url if self.page is not None else (self.record or {}).get("url")
        return found if isinstance(found, str) and urls.absolute(None, found) else None


class Entries(Protocol):
    """A sequence of entries, each read when it is asked for."""

    def __len__(self) -> int: ...

    def entry(self, number: int) -> Entry:
        """The entry of a number, from 0."""


@dataclass(frozen=True, slots=True)
class PageEntries:
    """Saved pages: files, or one that was fetched."""

    pages: Sequence[Path | SavedPage]
    url: str | None = None
    as_text: bool = False

    def __len__(self) -> int:
        return len(self.pages)

    def entry(self, number: int) -> Entry:
        """The page of a number."""
        page = self.pages[number]
        if isinstance(page, SavedPage):
            return Entry(page.url or "page", page)
        try:
            return Entry(name_of(page), read_page(page, self.url, as_text=self.as_text))
        except UsageError as error:
            return Entry(name_of(page), problem=str(error))


@dataclass(frozen=True, slots=True)
class RecordEntries:
    """The records of a file; ``page_of`` gives the saved page of an address where there is one."""

    file: Path
    lines: Lines
    page_of: Callable[[str], SavedPage | None]

    def __len__(self) -> int:
        return len(self.lines)

    def entry(self, number: int) -> Entry:
        """The record of a number; a line that is none gives an entry with a problem."""
        name = f"{self.file.name} · record {number + 1}"
        try:
            placed = self.lines.placed(number)
        except OSError as error:
            return Entry(name, problem=f"no record: the file can't be read any more ({error.strerror})")
        record = placed.record
        if placed.error is not None:
            return Entry(name, problem=f"no record: {placed.error}")
        if not isinstance(record, dict):
            return Entry(name, problem=f"no record but a {type(record).__name__}")
        addresses = [record.get(key) for key in ("url", "requested_url")]
        pages = (self.page_of(address) for address in addresses if isinstance(address, str))
        return Entry(name, next((page for page in pages if page is not None), None), record)


def read_entries(target: str, *, url: str | None, as_text: bool, pages: str | None) -> Entries:
    """The entries of a file or folder; raises UsageError where it holds none."""
    if "://" in target:
        raise UsageError(f"{target!r} is no http or https URL; give a file, a folder, or https://news.example/story")
    place = Path(target)
    if place.is_dir():
        return PageEntries(pages_in(place), url, as_text)
    name = place.name.lower()
    if name.endswith(UNREAD):
        raise UsageError(
            f"{target!r} is not read: its records are not whole; give a saved page, or records as .jsonl, .json or .parquet"
        )
    if not name.endswith(SUFFIXES_OF_RECORDS):
        read_page(place)
        return PageEntries([place], url, as_text)
    saved = pages_by_url(Path(pages)) if pages is not None else {}
    return RecordEntries(place, read_lines(place), lambda address: _page(saved.get(urls.canonical(address))))


def pages_in(folder: Path) -> list[Path]:
    """The pages of a folder and those below: ``page.*`` of fixture folders, else every HTML and text file."""
    files = [file for file in sorted(folder.rglob("*")) if file.suffix.lower() in SUFFIXES_OF_PAGES]
    fixtures = [file for file in files if file.stem == PAGE_NAME]
    found = [file for file in fixtures or files if file.is_file()]
    if not found:
        raise UsageError(f"{str(folder)!r} holds no saved pages; give a folder of .html files or of fixtures")
    return found


def pages_by_url(folder: Path) -> dict[str, Path]:
    """The fixture pages below a folder by canonical address, as their ``response.json`` states it; raises UsageError."""
    if not folder.is_dir():
        raise UsageError(f"--pages {str(folder)!r} is no folder; give one that holds saved pages with response.json")
    found = {}
    for file in sorted(folder.rglob("response.json")):
        address = read_object(file).get("url")
        page = next((file.parent.glob(f"{PAGE_NAME}.*")), None)
        if isinstance(address, str) and page is not None:
            found[urls.canonical(address)] = page
    return found


def name_of(file: Path) -> str:
    """What to call a page's file: a fixture by its folder, any other by its name.

    >>> name_of(Path("fixtures/sites/mill.example/2026-05-01-wheel/page.html"))
    'mill.example/2026-05-01-wheel'
    """
    if file.stem != PAGE_NAME:
        return file.name
    return "/".join(file.absolute().parts[-3:-1])


def _page(file: Path | None) -> SavedPage | None:
    try:
        return read_page(file) if file is not None else None
    except UsageError:
        return None
