"""Stretches between quotation marks in a text, of whatever language and shape of mark."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from newsspider.fields.quotes.tokens import marks as find_marks

SINGLE_OPEN = frozenset("‘‚'‹›")
CLOSERS = {
    "“": frozenset(["”", '"', "''", "’’", "“", "„"]),
    "‘‘": frozenset(["’’", "”", '"', "''"]),
    "„": frozenset(["“", "”", '"', "‟"]),
    "‟": frozenset(["”", '"']),
    "«": frozenset(["»"]),
    "»": frozenset(["«", "»"]),
    "「": frozenset(["」"]),
    "『": frozenset(["』"]),
    '"': frozenset(['"', "”", "“", "''", "＂"]),
    "＂": frozenset(["＂", '"']),
    "''": frozenset(["''", '"', "”"]),
    "``": frozenset(["''", '"', "”"]),
    "”": frozenset(["”"]),
    "‘": frozenset(["’", "'"]),
    "‚": frozenset(["‘", "’", "'"]),
    "'": frozenset(["'", "’"]),
    "‹": frozenset(["›"]),
    "›": frozenset(["‹"]),
}
ONLY_OPEN = frozenset(["„", "«", "「", "『", "``", "‘‘", "‹"])
"""Marks that open wherever they stand outside a stretch."""
NESTING = frozenset(["«", "「", "『"])
"""Marks that open a stretch inside one of their own."""
AMBIGUOUS = frozenset(["“", '"', "＂", "''", "”", "„"])
"""Marks that may open or close: their neighbours decide."""
BEFORE_OPEN = frozenset(" \t\n\xa0\u2009\u202f([{—–-/:…>¿¡“„«\"‘'")
AFTER_CLOSE = frozenset(" \t\n\xa0\u2009\u202f.,;:!?)]}…—–")
LONGEST_SINGLE = 1500
"""Single marks further apart are apostrophes."""


class Stretch(NamedTuple):
    """What stands between a pair of marks: ``text[start:end]``; with its marks ``text[left:right]``."""

    start: int
    end: int
    left: int
    right: int
    mark: str
    closed: bool


def find_stretches(text: str) -> list[Stretch]:
    """The outermost stretches between marks, in reading order; what is nested in one stays inside it.

    An open double mark that nothing closes runs to the end of the text; a single one is an apostrophe then.

    >>> [s.mark for s in find_stretches("It's “a ‘nested’ one” and 'another'.")]
    ['“', "'"]
    """
    found: list[Stretch] = []
    marks = find_marks(text)
    closings: list[int] | None = None
    position, count = 0, len(marks)
    while position < count:
        at, mark = marks[position]
        if mark not in CLOSERS or not _opens(text, at, mark):
            position += 1
            continue
        if mark in SINGLE_OPEN:
            closings = _single_closings(text, marks) if closings is None else closings
            last = _closing_single(text, marks, position, closings)
            if last is None:
                position += 1
                continue
        else:
            last = _closing_double(text, marks, position)
            if last is None:
                found += _stretch(text, at, mark, len(text), "")
                break
        close_at, close = marks[last]
        reopened = close in AMBIGUOUS and _reopens(text, close_at, mark, close)
        found += _stretch(text, at, mark, close_at, "" if reopened else close)
        position = last if reopened else last + 1
    return found


def _stretch(text: str, at: int, mark: str, close_at: int, close: str) -> list[Stretch]:
    """The stretch from a mark to its closing one, without the white space inside; none when it is empty."""
    start, end = at + len(mark), close_at
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return [Stretch(start, end, at, close_at + len(close), mark, close != "")] if start < end else []


def _opens(text: str, at: int, mark: str) -> bool:
    """Whether a mark that may open a stretch does so where it stands."""
    before = text[at - 1] if at else " "
    behind = at + len(mark)
    after = text[behind] if behind < len(text) else " "
    if mark in ONLY_OPEN:
        return behind < len(text)
    if mark in ("'", "‘", "‚", "›"):
        return before in BEFORE_OPEN and not after.isspace() and after not in ",.;:)"
    if mark in ("»", "”", "‟"):
        return before in BEFORE_OPEN and not after.isspace() and after not in AFTER_CLOSE
    return not before.isalnum() and (not after.isspace() or before.isspace()) and behind < len(text)


def _reopens(text: str, at: int, mark: str, close: str) -> bool:
    """Whether the ambiguous mark that ends a stretch opens the next one: the closing mark between them is missing."""
    if mark == "„" or close == "”":
        return False
    if close == "„":
        return True
    before = text[at - 1] if at else " "
    behind = at + len(close)
    after = text[behind] if behind < len(text) else " "
    if close == "“" and mark == "“":
        return not after.isspace() and after not in AFTER_CLOSE and not before.isalnum()
    return (before.isspace() or before in "([—") and not after.isspace() and after not in AFTER_CLOSE


def _closing_double(text: str, marks: list[tuple[int, str]], position: int) -> int | None:
    """The index of the mark that closes the double one at ``position``."""
    mark = marks[position][1]
    closers = CLOSERS[mark]
    depth = 0
    for index in range(position + 1, len(marks)):
        at, candidate = marks[index]
        if candidate not in closers:
            depth += candidate == mark and mark in NESTING
        elif mark == '"' and candidate == "“" and _opens(text, at, candidate):
            depth += 1
        elif not depth:
            return index
        else:
            depth -= 1
    return None


def _single_closings(text: str, marks: list[tuple[int, str]]) -> list[int]:
    """The indexes of the marks that may close a single one: no letter behind, no space before."""
    found = []
    for index, (at, mark) in enumerate(marks):
        if mark in ("'", "’", "‘", "›", "‹"):
            behind = at + 1
            before = text[at - 1] if at else " "
            if (mark == "›" or not before.isspace()) and (behind >= len(text) or not text[behind].isalnum()):
                found.append(index)
    return found


def _closing_single(text: str, marks: list[tuple[int, str]], position: int, closings: list[int]) -> int | None:
    """The index of the mark that closes the single one at ``position``; None for an apostrophe.

    An s before the mark may be a plural possessive ("users'"): a later mark before the next opening is taken then.
    """
    at, mark = marks[position]
    best = None
    for index in _following(closings, position):
        close_at, close = marks[index]
        if close_at - at > LONGEST_SINGLE:
            break
        if best is not None and _any_opens(text, marks[best + 1 : index]):
            break
        if close in CLOSERS[mark]:
            best = index
            if text[close_at - 1] not in "sz":
                break
    return best


def _any_opens(text: str, marks: list[tuple[int, str]]) -> bool:
    """Whether one of some marks opens a stretch."""
    return any(mark in CLOSERS and _opens(text, at, mark) for at, mark in marks)


def _following(closings: list[int], position: int) -> list[int]:
    """At most eight closings behind a mark: the search stays linear."""
    first = bisect_right(closings, position)
    return closings[first : first + 8]
