"""Segments of the body as typed blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from newsspider.fields.body.furniture import CELLS
from newsspider.fields.body.nearest import Nearest, nearest_of
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
_TABLE, _ROW, _LISTING = frozenset(("table",)), frozenset(("tr",)), frozenset(("pre",))
_HELD = 3
"""Paragraphs from which an item of a list is a layout."""
_LEAST = 4
"""Cells from which a table holds data."""
_CELL = 80
"""Mean characters of a cell up to which a table holds data; beyond, it is a layout of paragraphs."""
_LISTED = 0.5
"""Share of a table's characters in cells of several lines, such as lists of pros and cons, beyond which it is a layout too."""


class PlacedBlock(NamedTuple):
    """A block and the element that it was read from."""

    block: Block
    position: int


def to_blocks(index: Index, segments: Sequence[Segment]) -> list[PlacedBlock]:
    """The blocks of the chosen segments, in reading order; the cells of a data table become one block, so do the lines of a listing."""
    found: list[PlacedBlock] = []
    types = _types_around(index, segments)
    if "table" not in index.by_tag:
        return [*_blocks(index, segments, types)]
    nearest = nearest_of(index, _TABLE)
    blocks = [segment.block for segment in segments]
    tables = [nearest[i if index.tags[i] in _TABLE else index.parents[i]] for i in blocks]
    for table, group in groupby(zip(tables, segments, strict=True), key=itemgetter(0)):
        lines = [segment for _, segment in group]
        if table >= 0 and _is_data(index, lines):
            found.append(PlacedBlock(Block("table", _table_text(index, lines)), table))
        else:
            found += _blocks(index, lines, types)
    return found


def _types_around(index: Index, segments: Sequence[Segment]) -> dict[int, str]:
    """What the elements around blocks make of them, as far as they or elements around them say so: items that hold several paragraphs make nothing of these."""
    outer, tags, parents = nearest_of(index, _OUTER), index.tags, index.parents
    nearest = {i: outer[i] for i in {parents[segment.block] for segment in segments}}
    types = {i: _TYPES.get(tags[i], "paragraph") for i in nearest.values() if i >= 0}
    if "list_item" in types.values():
        held = Counter(nearest[parents[s.block]] for s in segments if tags[s.block] == "p")
        types |= {i: "paragraph" for i, count in held.items() if count >= _HELD and tags[i] == "li"}
    return {i: types.get(around, "paragraph") for i, around in nearest.items()}


def _blocks(index: Index, segments: Sequence[Segment], types: Mapping[int, str]) -> Iterator[PlacedBlock]:
    """The blocks of segments outside of data tables."""
    if "pre" not in index.by_tag:
        yield from [_block(index, segment, types) for segment in segments]
        return
    nearest = nearest_of(index, _LISTING)
    for listing, lines in groupby(segments, key=lambda segment: nearest[segment.block]):
        if listing < 0:
            yield from [_block(index, segment, types) for segment in lines]
        else:
            yield PlacedBlock(Block("code", "\n".join([_code_text(index, line) for line in lines])), listing)


def _block(index: Index, segment: Segment, types: Mapping[int, str]) -> PlacedBlock:
    block = segment.block
    tag = index.tags[block]
    if tag in HEADINGS:
        return PlacedBlock(Block("heading", segment.text, max(2, int(tag[1]))), block)
    kind = _TYPES.get(tag) or types[index.parents[block]]
    return PlacedBlock(Block(kind, segment.text), block)


def _code_text(index: Index, segment: Segment) -> str:
    lines = "".join(index.chunks[segment.start : segment.end]).strip("\n").split("\n")
    return "\n".join(line.rstrip() for line in lines)


def _is_data(index: Index, lines: Sequence[Segment]) -> bool:
    """Whether a table's lines of text are data: enough cells, short ones, most of them of one line."""
    if len(lines) < _LEAST:
        return False
    cells = _cells(lines, nearest_of(index, CELLS))
    size = sum(line.size for line in lines)
    listed = sum(line.size for cell in cells if len(cell) > 1 for line in cell)
    return len(cells) >= _LEAST and size <= _CELL * len(cells) and listed <= _LISTED * size


def _cells(lines: Iterable[Segment], columns: Nearest) -> list[list[Segment]]:
    return [list(cell) for _, cell in groupby(lines, key=lambda line: columns[line.block])]


def _table_text(index: Index, lines: Sequence[Segment]) -> str:
    return "\n".join("\t".join(row) for row in _rows(index, lines))


def _rows(index: Index, lines: Sequence[Segment]) -> Iterator[list[str]]:
    rows, columns = nearest_of(index, _ROW), nearest_of(index, CELLS)
    for _, row in groupby(lines, key=lambda line: rows[line.block]):
        yield [clean(" ".join(line.text for line in cell)) for cell in _cells(row, columns)]
