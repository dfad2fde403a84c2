"""The desk: what lies open, what is decided about it, and what the page in the browser is told of both."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from threading import RLock
from typing import Any

from newsspider.errors import UsageError
from newsspider.fixtures import shelf
from newsspider.fixtures.folder import Expected, write_expected
from newsspider.fixtures.saved import SavedPage
from newsspider.inspector.entries import Entries, Entry
from newsspider.inspector.frame import document, marked
from newsspider.inspector.judgements import NONE, decided, read_judgements, without
from newsspider.inspector.marks import Marks
from newsspider.inspector.reading import FIELD_NAMES, Found, Reading, read
from newsspider.inspector.shapes import problem
from newsspider.inspector.views import entry_view, told

OPEN = 4
"""Entries that are kept read."""
LISTED = 100
"""Titles that are told at a time."""
Fetch = Callable[[str], SavedPage]
"""Fetches a page that a record names; raises UsageError with the reason where it can't."""


@dataclass(frozen=True)
class Look:
    """One entry, read: the record to show, each field's proofs, and the page's marks where there is a page."""

    entry: Entry
    record: Mapping[str, Any]
    proofs: Mapping[str, list[Found]]
    reading: Reading | None = None
    marks: Marks | None = None
    places: Mapping[str, Mapping[str, str]] | None = None


class Desk:
    """All entries, read one at a time; what is decided goes into their fixtures, new ones below ``fixtures``."""

    def __init__(self, entries: Entries, *, fixtures: Path, fetch: Fetch) -> None:
        self.entries = entries
        self.fixtures = fixtures
        self.fetch = fetch
        self._pages: dict[int, SavedPage] = {}
        self._looks: OrderedDict[int, Look] = OrderedDict()
        self._lock = RLock()

    def __len__(self) -> int:
        return len(self.entries)

    def contents(self, start: int) -> list[str]:
        """The titles of ``LISTED`` entries from a number on; none behind the last."""
        return [told(self._entry(number).title) for number in range(start, min(start + LISTED, len(self)))]

    def view(self, number: int, notice: str | None = None) -> dict[str, Any]:
        """An entry as the browser is told it; raises IndexError for a number that is none."""
        with self._lock:
            look = self.look(number)
            try:
                judgements = self._judgements(look)
            except UsageError as error:
                judgements, notice = NONE, str(error)
            return {"number": number, "count": len(self), "notice": notice, **entry_view(look, judgements)}

    def frame(self, number: int, theme: str) -> str | None:
        """The frame's document; None where the page is not here."""
        with self._lock:
            marks = self.look(number).marks
            return document(marks, theme) if marks is not None else None

    def look(self, number: int) -> Look:
        """An entry, read; the last few stay so."""
        if not 0 <= number < len(self.entries):
            raise IndexError(number)
        with self._lock:
            if number not in self._looks:
                self._looks[number] = look_at(self._entry(number))
                if len(self._looks) > OPEN:
                    self._looks.popitem(last=False)
            self._looks.move_to_end(number)
            return self._looks[number]

    def accept(self, number: int, name: str) -> dict[str, Any]:
        """Decide that a field's value is right; raises UsageError where that can't be written."""
        with self._lock:
            look = self.look(number)
            return self._decide(number, name, look.record.get(name))

    def accept_rest(self, number: int) -> dict[str, Any]:
        """Decide that every field which is not decided by hand yet is right."""
        with self._lock:
            look, judgements = self.look(number), self._judgements(self.look(number))
            for name in FIELD_NAMES:
                if judgements.checked.get(name) != "hand":
                    self._decide(number, name, look.record.get(name))
            return self.view(number)

    def correct(self, number: int, name: str, value: Any) -> dict[str, Any]:
        """Decide what a field's value should be; raises UsageError for a value of another form."""
        wrong = problem(name, value)
        if wrong is not None:
            raise UsageError(wrong)
        with self._lock:
            return self._decide(number, name, value)

    def withdraw(self, number: int, name: str) -> dict[str, Any]:
        """Take back what was decided on a field: it is not judged."""
        with self._lock:
            look = self.look(number)
            folder = look.entry.page.folder if look.entry.page is not None else None
            if folder is not None:
                write_expected(without(self._judgements(look), name), folder)
            return self.view(number)

    def fetch_page(self, number: int) -> dict[str, Any]:
        """Fetch the page of a record; raises UsageError with the reason where it can't be had."""
        url = self.look(number).entry.url
        if url is None:
            raise UsageError("the record names no http or https address")
        page = self.fetch(url)
        with self._lock:
            self._pages[number] = page
            self._looks.pop(number, None)
            return self.view(number)

    def _entry(self, number: int) -> Entry:
        entry = self.entries.entry(number)
        return replace(entry, page=self._pages[number]) if number in self._pages else entry

    def _judgements(self, look: Look) -> Expected:
        return read_judgements(look.entry.page.folder if look.entry.page is not None else None)

    def _decide(self, number: int, name: str, value: Any) -> dict[str, Any]:
        if name not in FIELD_NAMES:
            raise UsageError(f"there is no field {name!r}")
        look = self.look(number)
        page = look.entry.page
        if page is None:
            raise UsageError("the page itself is not here, and a fixture needs it; fetch it first")
        if page.folder is None:
            page = self._pages[number] = shelf.put(page, look.record, self.fixtures)
            self._looks[number] = replace(look, entry=replace(look.entry, page=page))
        assert page.folder is not None
        old = read_judgements(page.folder)
        new = decided(old, name, value, list(look.record.get("body") or []))
        write_expected(new, page.folder)
        lost = "quotes" in old.record and "quotes" not in new.record
        return self.view(
            number, "quotes are no longer judged: they stood in blocks that the body lost" if lost else None
        )


def look_at(entry: Entry) -> Look:
    """Read an entry: its page, where it has one, and its record, the saved one before the one that comes out now."""
    if entry.page is None:
        record = entry.record or {}
        return Look(entry, record, {name: saved_proof(record, name) for name in FIELD_NAMES})
    reading = read(entry.page)
    record = entry.record if entry.record is not None else reading.record
    proofs = {name: _proofs(entry.record, reading, name) for name in FIELD_NAMES}
    marks, places = marked(reading, record, proofs)
    return Look(entry, record, proofs, reading, marks, places)


def _proofs(record: Mapping[str, Any] | None, reading: Reading, name: str) -> list[Found]:
    """A field's proofs, that of the value shown first; a saved one takes the place of the candidate of the same rule."""
    now = reading.candidates(name)
    saved = saved_proof(record, name) if record is not None else []
    if not saved:
        return now
    return [*saved, *(found for found in now if (found.rule, found.where) != (saved[0].rule, saved[0].where))]


def saved_proof(record: Mapping[str, Any], name: str) -> list[Found]:
    """What a saved record says of where a field's value came from."""
    evidence = record.get("evidence")
    proof = evidence.get(name) if isinstance(evidence, dict) else None
    if not isinstance(proof, dict):
        return []
    score = proof.get("score")
    where = proof.get("where")
    return [
        Found(
            record.get(name),
            str(proof.get("source")),
            str(proof.get("rule")),
            float(score) if isinstance(score, (int, float)) else None,
            where if isinstance(where, str) else None,
        )
    ]
