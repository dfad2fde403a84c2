"""The page's text as segments: runs of text between the borders of blocks, in document order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from newsspider.page.index import BLOCKS, BREAK, Index
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

    @cached_property
    def text(self) -> str:
        """Its clean text; empty where it holds nothing but invisible characters."""
        return clean("".join(self.index.chunks[self.start : self.end]))

    @cached_property
    def beginning(self) -> str:
        """The beginning of its text, a few lines long."""
        return clean("".join(self.index.chunks[self.start : self.end])[:BEGINNING])

    @property
    def is_menu(self) -> bool:
        """Whether it is a short link and nothing else: half of the segments of a page, and never seen to matter."""
        return self.size < MENU and self.linked >= self.size


def read_segments(index: Index) -> list[Segment]:
    """Every segment with text; a single ``<br>`` does not part two lines, two in a row do."""
    segments: list[Segment] = []
    tags, owners, begin, lines, broken = index.tags, index.owners, -1, 0, -1
    for k, chunk in enumerate(index.chunks):
        if chunk is BREAK:
            if tags[owners[k]] == "br":
                if owners[k] != broken:
                    broken, lines = owners[k], lines + 1
                if lines < 2:
                    continue
            if begin >= 0:
                _add(segments, index, begin, k)
                begin = -1
        elif not chunk.isspace():
            lines = 0
            if begin < 0:
                begin = k
    if begin >= 0:
        _add(segments, index, begin, len(index.chunks))
    return segments


def _add(segments: list[Segment], index: Index, start: int, end: int) -> None:
    size = index.sizes[end] - index.sizes[start]
    linked = index.link_sizes[end] - index.link_sizes[start]
    segments.append(Segment(index, block_of(index, index.owners[start]), start, end, size, linked))


def block_of(index: Index, i: int) -> int:
    """The nearest block element, ``i`` itself included."""
    tags, parents = index.tags, index.parents
    while i > 0 and (tags[i] not in BLOCKS or tags[i] == "br"):
        i = parents[i]
    return i
