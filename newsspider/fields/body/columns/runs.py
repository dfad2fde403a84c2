"""The page's runs of text as columns of numbers: where each stands, how long it is, how much of it is linked.

``read_runs`` is the twin of the compiled ``runs``, which is given ``TABLES`` as well.
"""

from __future__ import annotations

from dataclasses import dataclass

from newsspider.page.index import BLOCKS, Index

RUNNING = 60
"""Characters from which an unlinked run counts as running text."""
HOLDING = BLOCKS - {"br"}
"""Elements that runs stand in."""
ITEMS = frozenset(("li", "dd", "dt"))
"""Elements of lists."""
MENU = 60
"""Characters up to which a run that is wholly a link belongs to a menu or a list of other pages."""
TABLES = (HOLDING, ITEMS, RUNNING, MENU)
"""What the compiled twin is given."""


@dataclass(frozen=True)
class Runs:
    """One entry in each list for each run of text, in document order."""

    blocks: list[int]
    """The nearest block element around each."""
    holders: list[int]
    """The element around the block; around the list where the block is one of its items."""
    sizes: list[int]
    """Characters."""
    linked: list[int]
    """Characters inside links."""
    beside_menus: list[int]
    """The numbers of all but short links with nothing else."""
    total: int
    """Characters of running text on the whole page, at least 1."""


def read_runs(index: Index) -> Runs:
    """The runs of a page."""
    starts, ends = index.run_starts, index.run_ends
    blocks = [block_of(index, index.owners[start]) for start in starts]
    sizes, linked = (
        [before[end] - before[start] for start, end in zip(starts, ends, strict=True)]
        for before in (index.sizes, index.link_sizes)
    )
    running = (size for size, links in zip(sizes, linked, strict=True) if is_running(size, links))
    holders = [_holder(index, block) for block in blocks]
    beside = [n for n, size in enumerate(sizes) if size >= MENU or linked[n] < size]
    return Runs(blocks, holders, sizes, linked, beside, max(1, sum(running)))


def is_running(size: int, linked: int) -> bool:
    """Whether so many characters, so many of them linked, are running text: long enough for a sentence, mostly not linked."""
    return size >= RUNNING and linked * 3 < size


def block_of(index: Index, i: int) -> int:
    """The nearest block element, ``i`` itself included."""
    tags, parents = index.tags, index.parents
    while i > 0 and tags[i] not in HOLDING:
        i = parents[i]
    return i


def _holder(index: Index, block: int) -> int:
    around = index.parents[block] if index.tags[block] in ITEMS else block
    return max(0, index.parents[max(0, around)])
