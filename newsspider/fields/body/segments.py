"""The page's text as segments: runs of text between the borders of blocks, in document order."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsspider.page.index import BLOCKS, Index
from newsspider.page.text import clean

BEGINNING = 320
"""Characters of a segment's beginning, white space of the markup included."""
MENU = 60
"""Characters up to which a segment that is wholly a link belongs to a menu or a list of other pages."""


@dataclass(eq=False)
class Segment:
    """One run of text: ``block`` is the block element that holds it, ``size`` its characters, ``linked`` those in links.

    Nobody changes one; it is not declared frozen as a page has hundreds, and frozen ones take twice the time to make.
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

    @property
    def is_menu(self) -> bool:
        """Whether it is a short link and nothing else: half of the segments of a page, and never seen to matter."""
        return self.size < MENU and self.linked >= self.size


def read_segments(index: Index) -> list[Segment]:
    """Every segment with text."""
    owners, sizes, links = index.owners, index.sizes, index.link_sizes
    return [
        Segment(index, block_of(index, owners[start]), start, end, sizes[end] - sizes[start], links[end] - links[start])
        for start, end in zip(index.run_starts, index.run_ends, strict=True)
    ]


def block_of(index: Index, i: int) -> int:
    """The nearest block element, ``i`` itself included."""
    tags, parents = index.tags, index.parents
    while i > 0 and (tags[i] not in BLOCKS or tags[i] == "br"):
        i = parents[i]
    return i
