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
_OUTER = frozenset(("blockquote", "pre", "figcaption", "li", "table", "article", "main", "section"))
"""Elements around a block that may say what it is; the last three say that nothing farther out does."""
_TABLE, _ROW, _CELLS = frozenset(("table",)), frozenset(("tr",)), frozenset(("td", "th"))
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
    tables, outer = dict[int, int](), dict[int, int]()
    for table, group in groupby(segments, key=lambda segment: _nearest(index, segment.block, _TABLE, tables)):
        cells = list(group)
        if table >= 0 and _is_data(cells):
            found.append(PlacedBlock(Block("table", _table_text(index, cells)), table))
        else:
            found.extend(_block(index, segment, outer) for segment in cells)
    return found


def _block(index: Index, segment: Segment, outer: dict[int, int]) -> PlacedBlock:
    tag = index.tags[segment.block]
    if tag in HEADINGS:
        return PlacedBlock(Block("heading", segment.text, max(2, int(tag[1]))), segment.block)
    around = -1 if tag in _TYPES else _nearest(index, index.parents[segment.block], _OUTER, outer)
    kind = _TYPES.get(tag) or _TYPES.get(index.tags[around] if around >= 0 else "", "paragraph")
    if kind == "code":
        return PlacedBlock(Block(kind, _code_text(index, segment)), segment.block)
    return PlacedBlock(Block(kind, segment.text), segment.block)


def _nearest(index: Index, i: int, tags: frozenset[str], known: dict[int, int]) -> int:
    """The nearest element of some tags, ``i`` itself or around it, -1 for none; what was climbed is remembered in ``known``."""
    climbed = []
    while i >= 0 and i not in known and index.tags[i] not in tags:
        climbed.append(i)
        i = index.parents[i]
    found = known.get(i, i)
    known.update(dict.fromkeys(climbed, found))
    return found


def _code_text(index: Index, segment: Segment) -> str:
    lines = "".join(index.chunks[segment.start : segment.end]).strip("\n").split("\n")
    return "\n".join(line.rstrip() for line in lines)


def _is_data(cells: Sequence[Segment]) -> bool:
    return len(cells) >= 4 and sum(cell.size for cell in cells) <= _CELL * len(cells)


def _table_text(index: Index, cells: Sequence[Segment]) -> str:
    return "\n".join("\t".join(row) for row in _rows(index, cells))


def _rows(index: Index, cells: Sequence[Segment]) -> Iterator[list[str]]:
    rows, columns = dict[int, int](), dict[int, int]()
    for _, row in groupby(cells, key=lambda cell: _nearest(index, cell.block, _ROW, rows)):
        grouped = groupby(row, key=lambda cell: _nearest(index, cell.block, _CELLS, columns))
        yield [clean(" ".join(cell.text for cell in column)) for _, column in grouped]
