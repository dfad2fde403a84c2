"""The page's text as segments: runs of text between the borders of blocks, in document order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from newsspider.fields.body.columns import read_runs
from newsspider.page.index import Index
from newsspider.page.text import clean

BEGINNING = 320
"""Characters of a segment's beginning, white space of the markup included."""
MENU = 60
"""Characters up to which a segment that is wholly a link belongs to a menu or a list of other pages."""


@dataclass(eq=False, slots=True)
class Segment:
    """One run of text: ``block`` is the block element that holds it, ``size`` its characters, ``linked`` those in links.

    Nobody changes one; it is not declared frozen as a page has many, and frozen ones take twice the time to make.
    """

    index: Index
    block: int
    start: int
    end: int
    size: int
    linked: int

    _text: str | None = field(default=None, init=False, repr=False)
    _beginning: str | None = field(default=None, init=False, repr=False)

    @property
    def text(self) -> str:
        """Its clean text; empty where it holds nothing but invisible characters."""
        if self._text is None:
            self._text = clean("".join(self.index.chunks[self.start : self.end]))
        return self._text

    @property
    def beginning(self) -> str:
        """The beginning of its text, a few lines long."""
        if self._beginning is None:
            raw = "".join(self.index.chunks[self.start : self.end])
            self._beginning = self.text if len(raw) <= BEGINNING else clean(raw[:BEGINNING])
        return self._beginning


class Segments:
    """The segments of a page, each made when it is first asked for: most are of menus, and their numbers in ``runs`` are enough."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self.runs = read_runs(index)
        self._made: dict[int, Segment] = {}
        self._texts: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self.runs.blocks)

    def __iter__(self) -> Iterator[Segment]:
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, n: int) -> Segment:
        """The segment of a number, the same object each time."""
        made = self._made.get(n)
        if made is None:
            runs, index = self.runs, self.index
            made = Segment(index, runs.blocks[n], index.run_starts[n], index.run_ends[n], runs.sizes[n], runs.linked[n])
            made._text = self._texts.get(n)
            self._made[n] = made
        return made

    def text(self, n: int) -> str:
        """The clean text of a segment, without making it: of many nothing else is ever asked."""
        text = self._texts.get(n)
        if text is None:
            index = self.index
            text = self._texts[n] = clean("".join(index.chunks[index.run_starts[n] : index.run_ends[n]]))
        return text

    def raw_beginning(self, n: int) -> str:
        """The beginning of a segment's text as the page has it."""
        index = self.index
        start, end = index.run_starts[n], index.run_ends[n]
        first = index.chunks[start]
        return (first if len(first) >= BEGINNING else "".join(index.chunks[start:end]))[:BEGINNING]

    def beside_menus(self) -> list[int]:
        """The numbers of all but short links with nothing else: those are half of a page, and never seen to matter."""
        sizes, linked = self.runs.sizes, self.runs.linked
        return [n for n, size in enumerate(sizes) if size >= MENU or linked[n] < size]


def read_segments(index: Index) -> list[Segment]:
    """Every segment with text."""
    return list(Segments(index))
