"""What runs of text are, stand in and stand between: a code for each group of features, in columns.

``read_outlines`` is the twin of the compiled ``outlines``, which is given ``TABLES`` as well.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import add

from newsspider.fields.body.columns.runs import ITEMS, RUNNING, Runs, is_running
from newsspider.fields.neighbourhood import CARD, small_around
from newsspider.page.index import Index

BASE = 10
"""What the parts of one code are multiplied by; no part has more values."""
SIZES = (10, 20, 35, 60, 100, 160, 250, 400, 700)
DENSITIES = (0.01, 0.1, 0.25, 0.5, 0.8, 0.99)
MASSES = (100, 300, 800, 1800, 4000)
SHARES = (0.02, 0.1, 0.25, 0.5, 0.8)
AFTER_TITLE = (2, 4, 8, 20, 60)
NEAR_SIZES, NEAR_LINKS = (20, 60, 160), (0.1, 0.5, 0.99)
OTHER = (len(NEAR_SIZES) + 1) * (len(NEAR_LINKS) + 1)
"""What is added to the code of a neighbour that stands in another element."""
NOBODY = 2 * OTHER
"""The code for no neighbour."""
NO_TITLE, BEFORE_TITLE, AT_TITLE, BEHIND_TITLE = range(4)
"""Codes of the place; the last one and those beyond it are the distances of ``AFTER_TITLE``."""
FORM = 400
"""Characters of text up to which an element is the box of a form."""
TAGS = ("?", "address", "article", "aside", "blockquote", "body", "button", "center", "dd", "div", "dt", "figcaption", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "label", "li", "main", "p", "pre", "section", "summary", "td", "th")  # fmt: skip
"""The tags by their codes, the first one being any other."""
TAG_CODES = {tag: code for code, tag in enumerate(TAGS)}
LEVELS = 4
"""How many elements around one may be a small box."""
TABLES = (
    TAG_CODES, ITEMS, (SIZES, DENSITIES, MASSES, SHARES, AFTER_TITLE, NEAR_SIZES, NEAR_LINKS), (RUNNING, CARD, FORM),
)  # fmt: skip
"""What the compiled twin is given."""


def read_outlines(index: Index, runs: Runs, chosen: Sequence[int], title_at: int) -> list[list[int]]:
    """Looks, boxes around, running text around, distance to the title (run ``title_at``, -1 for none), and the neighbours:
    the one before, the one behind, the second before, the second behind; a code for each of the ``chosen`` runs."""
    blocks = [runs.blocks[n] for n in chosen]
    return [
        _looks(index, runs, chosen),
        _boxed(index, blocks),
        _masses_around(index, runs, [runs.holders[n] for n in chosen]),
        [_place(n - title_at) for n in chosen] if title_at >= 0 else [NO_TITLE] * len(chosen),
        *([column[n] for n in chosen] for column in _neighbours(runs)),
    ]


def _looks(index: Index, runs: Runs, chosen: Sequence[int]) -> list[int]:
    """Tag, size, share of links; of list items also the share of links of the list."""
    codes, tags, parents = [], index.tags, index.parents
    for n in chosen:
        size, block, item = runs.sizes[n], runs.blocks[n], 0
        links = bisect_right(DENSITIES, runs.linked[n] / (size or 1))
        tag = tags[block]
        if tag in ITEMS and (parent := parents[block]) >= 0:
            item = 1 + bisect_right(DENSITIES, index.link_len[parent] / (index.text_len[parent] or 1))
        codes.append(((TAG_CODES.get(tag, 0) * BASE + bisect_right(SIZES, size)) * BASE + links) * BASE + item)
    return codes


def _boxed(index: Index, blocks: Sequence[int]) -> list[int]:
    """Whether the runs stand in a small box, at most four levels up: a card of another article, the box of a form."""
    parents = index.parents
    linked = (h for h in index.headings if 0 < index.text_len[h] <= 1.2 * index.link_len[h])
    cards, forms = small_around(index, linked, CARD), small_around(index, index.tagged("input"), FORM)
    if not cards and not forms:
        return [0] * len(blocks)
    above: dict[int, int] = {-1: 0}
    for parent in {parents[block] for block in blocks}:
        code, i = 0, parent
        for _ in range(LEVELS):
            if i < 0:
                break
            code |= (i in cards) | (i in forms) << 1
            i = parents[i]
        above[parent] = code
    return [(block in cards) | (block in forms) << 1 | above[parents[block]] for block in blocks]


def _masses_around(index: Index, runs: Runs, holders: Sequence[int]) -> list[int]:
    """Running text directly inside the holder and directly inside the element around it, and the holder's share of all."""
    mass: dict[int, int] = {}
    for size, linked, holder in zip(runs.sizes, runs.linked, runs.holders, strict=True):
        if is_running(size, linked):
            mass[holder] = mass.get(holder, 0) + size
    codes = {}
    for holder in set(holders):
        inside = mass.get(holder, 0)
        above = mass.get(index.parents[holder], 0) if holder > 0 else 0
        share = bisect_right(SHARES, inside / runs.total)
        codes[holder] = (bisect_right(MASSES, inside) * BASE + bisect_right(MASSES, above)) * BASE + share
    return [codes[holder] for holder in holders]


def _place(gap: int) -> int:
    if gap <= 0:
        return AT_TITLE if gap == 0 else BEFORE_TITLE
    return BEHIND_TITLE + bisect_right(AFTER_TITLE, gap)


def _neighbours(runs: Runs) -> list[list[int]]:
    """How long and how linked those around each run are, roughly, and whether the same element holds them."""
    kinds, holders = _kinds(runs), runs.holders
    columns = []
    for far in (1, 2):
        others = [0 if here == there else OTHER for here, there in zip(holders, holders[far:], strict=False)]
        nobody = [NOBODY] * min(far, len(kinds))
        columns.append(nobody + list(map(add, kinds, others)))
        columns.append(list(map(add, kinds[far:], others)) + nobody)
    return columns


def _kinds(runs: Runs) -> list[int]:
    """Size and share of links of each, roughly."""
    step = len(NEAR_LINKS) + 1
    return [
        bisect_right(NEAR_SIZES, size) * step + bisect_right(NEAR_LINKS, linked / (size or 1))
        for size, linked in zip(runs.sizes, runs.linked, strict=True)
    ]
