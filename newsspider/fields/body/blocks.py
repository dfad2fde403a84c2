"""Segments of the body as typed blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from newsspider.fields.body.segments import Segment
from newsspider.items import Block
from newsspider.page.index import HEADINGS, Index
from newsspider.page.text import clean

_TYPES = {
    "li": "list_item",
    "dd": "list_item",
    "dt": "list_item",
    "blockquote": "quote",
    "pre": "code",
    "figcaption": "caption",
}
_OUTER = frozenset(("blockquote", "pre", "figcaption", "li", "table"))
_CELL = 80
"""Mean characters of a cell up to which a table holds data; beyond, it is a layout of paragraphs."""


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A block and the element that it was read from."""

    block: Block
    position: int


def to_blocks(index: Index, segments: Sequence[Segment]) -> list[PlacedBlock]:
    """The blocks of the chosen segments, in reading order; the cells of a data table become one block."""
    found: list[PlacedBlock] = []
    for table, group in groupby(segments, key=lambda segment: _table_of(index, segment.block)):
        cells = list(group)
        if table is not None and _is_data(cells):
            found.append(PlacedBlock(Block("table", _table_text(index, cells)), table))
        else:
            found.extend(_block(index, segment) for segment in cells)
    return found


def _block(index: Index, segment: Segment) -> PlacedBlock:
    tag = index.tags[segment.block]
    if tag in HEADINGS:
        return PlacedBlock(Block("heading", segment.text, max(2, int(tag[1]))), segment.block)
    kind = _TYPES.get(tag) or _TYPES.get(_outer(index, segment.block), "paragraph")
    if kind == "code":
        return PlacedBlock(Block(kind, _code_text(index, segment)), segment.block)
    return PlacedBlock(Block(kind, segment.text), segment.block)


def _outer(index: Index, block: int) -> str:
    for i in index.ancestors(block):
        if index.tags[i] in _OUTER:
            return index.tags[i]
        if index.tags[i] in ("article", "main", "section"):
            break
    return ""


def _code_text(index: Index, segment: Segment) -> str:
    lines = "".join(index.chunks[segment.start : segment.end]).strip("\n").split("\n")
    return "\n".join(line.rstrip() for line in lines)


def _table_of(index: Index, block: int) -> int | None:
    if index.tags[block] == "table":
        return block
    return next((i for i in index.ancestors(block) if index.tags[i] == "table"), None)


def _is_data(cells: Sequence[Segment]) -> bool:
    return len(cells) >= 4 and sum(cell.size for cell in cells) <= _CELL * len(cells)


def _table_text(index: Index, cells: Sequence[Segment]) -> str:
    return "\n".join("\t".join(row) for row in _rows(index, cells))


def _rows(index: Index, cells: Sequence[Segment]) -> Iterator[list[str]]:
    for _, row in groupby(cells, key=lambda cell: _nearest(index, cell.block, ("tr",))):
        columns = groupby(row, key=lambda cell: _nearest(index, cell.block, ("td", "th")))
        yield [clean(" ".join(cell.text for cell in column)) for _, column in columns]


def _nearest(index: Index, block: int, tags: tuple[str, ...]) -> int:
    if index.tags[block] in tags:
        return block
    return next((i for i in index.ancestors(block) if index.tags[i] in tags), block)
