"""The page's text as segments: runs of text between the borders of blocks, in document order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsspider.fields.body.columns import read_runs
from newsspider.fields.body.columns.openings import BEGINNING
from newsspider.page.index import Index
from newsspider.page.text import clean


@dataclass(eq=False, slots=True)
class Segment:
    """One run of text: ``block`` is the block element that holds it, ``size`` its characters, ``linked`` those in links.

    Nobody changes one; it is not declared frozen as a page has many, and frozen ones take twice the time to make.
    """

    block: int
    start: int
    end: int
    size: int
    linked: int
    text: str
    """Its clean text; empty where it holds nothing but invisible characters."""


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
        return self._made[n] if n in self._made else self.some([n])[0]

    def some(self, numbers: Sequence[int]) -> list[Segment]:
        """The segments of some numbers."""
        index, runs, made = self.index, self.runs, self._made
        for n, text in zip(numbers, self.texts(numbers), strict=True):
            if n not in made:
                start, end = index.run_starts[n], index.run_ends[n]
                made[n] = Segment(runs.blocks[n], start, end, runs.sizes[n], runs.linked[n], text)
        return [made[n] for n in numbers]

    def text(self, n: int) -> str:
        """The clean text of a segment, without making it: of many nothing else is ever asked."""
        text = self._texts.get(n)
        if text is None:
            text = self._texts[n] = clean(self._raw(n))
        return text

    def texts(self, numbers: Sequence[int]) -> list[str]:
        """The clean texts of some segments."""
        index, known = self.index, self._texts
        chunks, starts, ends = index.chunks, index.run_starts, index.run_ends
        for n in numbers:
            if n not in known:
                start, end = starts[n], ends[n]
                known[n] = clean(chunks[start] if end - start == 1 else "".join(chunks[start:end]))
        return [known[n] for n in numbers]

    def beginning(self, n: int) -> str:
        """The beginning of a segment's clean text, a few lines long."""
        raw = self._raw(n)
        return self.text(n) if len(raw) <= BEGINNING else clean(raw[:BEGINNING])

    def _raw(self, n: int) -> str:
        """A segment's text as the page has it; most is of one piece."""
        index = self.index
        start, end = index.run_starts[n], index.run_ends[n]
        return index.chunks[start] if end - start == 1 else "".join(index.chunks[start:end])

    def beside_menus(self) -> list[int]:
        """The numbers of all but short links with nothing else: those are half of a page, and never seen to matter."""
        return self.runs.beside_menus


def read_segments(index: Index) -> list[Segment]:
    """Every segment with text."""
    segments = Segments(index)
    return segments.some(range(len(segments)))
