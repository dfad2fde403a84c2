"""Parts of a page that are chosen whole: the cells of a table, the lines of a quotation, of a listing or of an embedded post.

Segments are given by their numbers, in order.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence

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
    return with_whole_quotations(context, with_whole_tables(context, with_embedded(context, odds, likely)))


def with_embedded(context: Context, odds: Sequence[float], likely: Sequence[int]) -> Sequence[int]:
    """The chosen segments and the listings and embedded posts between the first and the last; line numbers are no listing."""
    index, blocks = context.index, context.runs.blocks
    if not likely or not any(tag in index.by_tag for tag in QUOTED):
        return likely
    nearest, taken = nearest_of(index, QUOTED), {*likely}
    for n in range(likely[0], likely[-1]):
        around = nearest[blocks[n]]
        if around >= 0 and n not in taken and odds[n] > NEVER and _is_embedded(context, n, around):
            taken.add(n)
    return sorted(taken) if len(taken) > len(likely) else likely


def _is_embedded(context: Context, n: int, around: int) -> bool:
    """Whether a segment in a quotation or listing is code or of a post."""
    if context.index.tags[around] == "pre":
        return not context.segments.text(n).replace(" ", "").isdecimal()
    return _POSTS.search(context.index.names[around]) is not None


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


def with_whole_quotations(context: Context, likely: Sequence[int]) -> Sequence[int]:
    """The chosen segments and the other lines of each quotation or listing of whose text half is chosen."""
    index, runs = context.index, context.runs
    if not any(tag in index.by_tag for tag in QUOTED):
        return likely
    nearest, taken = nearest_of(index, QUOTED), {*likely}
    lines: dict[int, list[int]] = defaultdict(list)
    for n, block in enumerate(runs.blocks):
        lines[nearest[block]].append(n)
    lines.pop(-1, None)
    for part in lines.values():
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
    first, last = (bisect_left(index.run_starts, chunks[table]) for chunks in (index.first_chunk, index.last_chunk))
    return [n for n in range(first, last) if table < blocks[n] < index.ends[table]]
