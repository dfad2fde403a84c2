"""Parts of a page that are chosen whole: the cells of a table, the lines of a quotation, of a listing or of an embedded post.

Segments are given by their numbers, in order.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from newsspider.fields.body.features import Context
from newsspider.fields.body.furniture import CELLS
from newsspider.fields.body.model import NEVER
from newsspider.fields.body.nearest import nearest_of

QUOTED = frozenset(("blockquote", "pre"))
"""Quotations, such as embedded posts, and listings of code."""
HALF = 0.5
"""Share of the text of such an element from which the rest comes in as well: the line that says whose post it is, a line of code."""

_POSTS = re.compile(r"(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed)(?!\S)")
"""What the class of an embedded post's quotation says, as its network writes it."""


def with_whole_parts(context: Context, odds: Sequence[float], likely: Sequence[int]) -> Sequence[int]:
    """The chosen segments, what is embedded among them, and the others of each part of which most is chosen."""
    quoted = quotations(context) if likely else {}
    likely = with_whole_tables(context, with_embedded(context, odds, likely, quoted))
    return with_whole_quotations(context, likely, quoted)


def quotations(context: Context) -> Mapping[int, list[int]]:
    """The segments of each quotation and listing, by its element; those of one inside another are the inner one's."""
    index, blocks, end = context.index, context.runs.blocks, -1
    nearest, lines = nearest_of(index, QUOTED), defaultdict[int, list[int]](list)
    for part in sorted([i for tag in QUOTED for i in index.by_tag.get(tag, ())]):
        if part >= end:
            end = index.ends[part]
            for n in _among(context, part):
                if part <= blocks[n] < end:
                    lines[nearest[blocks[n]]].append(n)
    return lines


def with_embedded(
    context: Context, odds: Sequence[float], likely: Sequence[int], quoted: Mapping[int, Sequence[int]]
) -> Sequence[int]:
    """The chosen segments and the listings and embedded posts between the first and the last; line numbers are no listing."""
    taken = {*likely}
    for part, lines in quoted.items():
        if context.index.tags[part] == "pre" or _POSTS.search(context.index.names[part]):
            taken.update(n for n in lines if likely[0] < n < likely[-1] and odds[n] > NEVER and _is_text(context, n))
    return sorted(taken) if len(taken) > len(likely) else likely


def _is_text(context: Context, n: int) -> bool:
    return not context.segments.text(n).replace(" ", "").isdecimal()


def with_whole_tables(context: Context, likely: Sequence[int]) -> Sequence[int]:
    """The chosen segments and the other cells of each table of which most are chosen: head rows read like menus."""
    index, blocks = context.index, context.runs.blocks
    rows = [n for n in likely if index.tags[blocks[n]] in CELLS]
    if not rows:
        return likely
    tables = Counter(next((i for i in index.ancestors(blocks[n]) if index.tags[i] == "table"), 0) for n in rows)
    more = set[int]()
    for table, count in tables.items():
        cells = _inside(context, table) if table else []
        if count < len(cells) < 2 * count:
            more.update(cells)
    return sorted({*likely, *more}) if more else likely


def with_whole_quotations(
    context: Context, likely: Sequence[int], quoted: Mapping[int, Sequence[int]]
) -> Sequence[int]:
    """The chosen segments and the other lines of each quotation or listing of whose text half is chosen."""
    taken = {*likely}
    for part in quoted.values():
        chosen = [n for n in part if n in taken]
        if len(chosen) < len(part) and _size(context, chosen) >= HALF * _size(context, part):
            taken.update(part)
    return sorted(taken) if len(taken) > len(likely) else likely


def _size(context: Context, numbers: Sequence[int]) -> int:
    """The characters of some segments."""
    return sum([context.runs.sizes[n] for n in numbers])


def _inside(context: Context, table: int) -> list[int]:
    """The segments of a table's own elements: those among its chunks that do not belong to the table itself."""
    index, blocks = context.index, context.runs.blocks
    return [n for n in _among(context, table) if table < blocks[n] < index.ends[table]]


def _among(context: Context, i: int) -> range:
    """The segments that begin among an element's chunks."""
    index = context.index
    first, last = (bisect_left(index.run_starts, chunks[i]) for chunks in (index.first_chunk, index.last_chunk))
    return range(first, last)
