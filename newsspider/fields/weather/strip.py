"""A compact subtree as one string: its pieces of text, each with the element that holds it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from newsspider.fields.weather import words
from newsspider.fields.weather.numbers import Temperature, temperatures
from newsspider.page.index import BREAK, Index
from newsspider.page.text import clean

_SPLIT = re.compile(r"[|•·\n]|\s[–—-]\s|:(?!\d)|[°º˚℃℉]\s?[CF]?(?![a-z])")
_WORDS = re.compile(r"[^\W\d_]+(?:['’.\-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text without temperatures; ``owner`` holds it, ``start`` is its place in the strip."""

    text: str
    owner: int
    start: int

    @property
    def words(self) -> list[str]:
        """Its words in lower case."""
        return [word.lower() for word in _WORDS.findall(self.text)]


@dataclass(frozen=True, slots=True)
class Strip:
    """Text of a subtree with its temperatures; ``starts`` and ``owners`` run in parallel, one for each chunk."""

    text: str
    starts: list[int]
    owners: list[int]
    temperatures: tuple[Temperature, ...]
    pieces: tuple[Piece, ...]

    def owner(self, position: int) -> int:
        """The element that holds the text at a position."""
        return self.owners[bisect_right(self.starts, position) - 1]

    def line(self, position: int) -> tuple[int, int]:
        """Begin and end of the line around a position."""
        end = self.text.find("\n", position)
        return self.text.rfind("\n", 0, position) + 1, end if end >= 0 else len(self.text)


def read_strip(index: Index, i: int) -> Strip:
    """The subtree's text; block borders are line feeds, borders of inline elements spaces."""
    parts: list[str] = []
    starts: list[int] = []
    owners: list[int] = []
    at = 0
    for k in range(index.first_chunk[i], index.last_chunk[i]):
        chunk = index.chunks[k]
        text = "\n" if chunk is BREAK else clean(chunk)
        if text:
            parts.append(text)
            starts.append(at)
            owners.append(index.owners[k])
            at += len(text) + 1
    text = " ".join(parts)
    found = tuple(temperatures(text))
    return Strip(text, starts, owners, found, _pieces(text, starts, owners, found))


def is_day(piece: Piece) -> bool:
    """Whether a piece is the label of a day ("Tue", "viernes, 06 de mayo", "Tonight")."""
    found = piece.words
    return bool(found) and len(found) <= 5 and found[0].rstrip(".") in words.DAY_WORDS and len(piece.text) <= 30


def _pieces(text: str, starts: list[int], owners: list[int], found: tuple[Temperature, ...]) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    cuts = sorted({0, len(text), *starts, *(t.start for t in found), *(t.end for t in found)})
    numbers = {t.start for t in found}
    for begin, end in pairwise(cuts):
        if begin in numbers:
            continue
        owner = owners[bisect_right(starts, begin) - 1] if starts else 0
        at = begin
        for part in _SPLIT.split(text[begin:end]):
            bare = part.strip(" ,;/()[]…")
            if bare and any(c.isalpha() for c in bare):
                pieces.append(Piece(_balanced(part.strip(" ,;/…")), owner, at))
            at += len(part) + 1
    return tuple(pieces)


def _balanced(text: str) -> str:
    return text if text.count("(") == text.count(")") else text.strip("()")
