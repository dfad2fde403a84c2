"""What runs of text stand among once each has been judged by itself: siblings, namesakes, cousins, the core, as columns of numbers.

``read_standings`` is the twin of the compiled ``standings``, which is given ``TABLES`` as well.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import exp
from typing import TypeVar

from newsspider.fields.body.columns.runs import Runs
from newsspider.page.index import Index

LIKELY_SIZE = 40
"""Characters from which a likely run counts as a piece of the core."""
CORE = 0.75
"""Share of the likely text that the core element holds."""
FAR = 99
"""Distance to a likely run where there is none; what is farther from the title counts as so far."""
LONG = 6000
"""Characters from which a text is long: no page is known by its exact length."""
TAGS = ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dd", "dt", "figcaption", "blockquote", "div", "section", "article",
        "span", "a", "pre", "button", "label", "body")  # fmt: skip
TAG_NUMBERS = {tag: number for number, tag in enumerate(TAGS, 1)}
LEAST = 1e-6
"""What is added to sums of characters that are divided by."""
NONE = -9
"""Log-odds up to which nothing of a run is likely."""
TABLES = (TAG_NUMBERS, LIKELY_SIZE, CORE, FAR, LONG, LEAST, NONE)
"""What the compiled twin is given."""

NAMES = (
    "odds", "size", "linked", "size after", "5 after", "15 after", "siblings", "siblings' share", "namesakes",
    "namesakes' share", "cousins", "cousins' share", "text so far", "likely text", "running text",
    "place", "after title", "in core", "below core", "to likely after", "holder's links", "tag",
)  # fmt: skip
"""What each column is."""

Column = Sequence[float]
K = TypeVar("K")


def read_standings(
    index: Index, runs: Runs, title_at: int, odds: Sequence[float], chosen: Sequence[int]
) -> list[Column]:
    """A column for each of ``NAMES``, with a number for each of the ``chosen`` runs.

    ``odds`` are the log-odds of all runs, ``title_at`` is the run of the title, -1 for none.
    """
    page = _Judged(index, runs, odds, chosen)
    return [
        *page.themselves(),
        *page.behind(),
        *page.among(),
        *page.whole(title_at),
        *page.around_core(),
        *page.elements(),
    ]


class _Judged:
    """A page with the log-odds of its runs."""

    def __init__(self, index: Index, runs: Runs, odds: Sequence[float], chosen: Sequence[int]) -> None:
        self.index, self.runs, self.odds, self.chosen = index, runs, odds, chosen
        self._mass = [_chance(odd) * size for odd, size in zip(odds, runs.sizes, strict=True)]
        self._size_before = list(accumulate(runs.sizes, initial=0))
        self._mass_before = list(accumulate(self._mass, initial=0.0))
        self._total = self._mass_before[-1] + LEAST
        self._siblings = self._groups(runs.holders)

    def themselves(self) -> Iterator[Column]:
        """Log-odds, size, share of links."""
        sizes, linked = self.runs.sizes, self.runs.linked
        yield [self.odds[n] for n in self.chosen]
        yield [sizes[n] for n in self.chosen]
        yield [linked[n] / (sizes[n] or 1) for n in self.chosen]

    def behind(self) -> Iterator[Column]:
        """The size of the next run, and how much of the next 5 and 15 is likely; -1 at the end."""
        sizes, mass, last = self._size_before, self._mass_before, len(self.odds)
        yield [self.runs.sizes[n + 1] if n + 1 < last else 0 for n in self.chosen]
        for far in (6, 16):
            ends = [(n + 1, min(last, n + far)) for n in self.chosen]
            yield [(mass[b] - mass[a]) / (sizes[b] - sizes[a]) if sizes[b] > sizes[a] else -1.0 for a, b in ends]

    def among(self) -> Iterator[Column]:
        """How likely those are that share the holder, the tag and class, and the element around the holder."""
        index, holders, blocks = self.index, self.runs.holders, self.runs.blocks
        keys = list(zip(map(index.tags.__getitem__, blocks), map(index.names.__getitem__, blocks), strict=True))
        siblings = [self._siblings[holders[n]] for n in self.chosen]
        namesakes = self._groups(keys)
        cousins: dict[int, list[float]] = {}
        for holder, (mass, size) in self._siblings.items():
            group = cousins.setdefault(index.parents[holder], [0.0, LEAST])
            group[0] += mass
            group[1] += size
        for found in (
            siblings,
            [namesakes[keys[n]] for n in self.chosen],
            [cousins[index.parents[holders[n]]] for n in self.chosen],
        ):
            yield [mass / size for mass, size in found]
            yield [mass / self._total for mass, _ in found]

    def _groups(self, keys: Sequence[K]) -> dict[K, list[float]]:
        """Likely characters and all characters of the runs that share a key."""
        groups: dict[K, list[float]] = {}
        for key, size, mass in zip(keys, self.runs.sizes, self._mass, strict=True):
            group = groups.get(key)
            if group is None:
                groups[key] = [mass, size + LEAST]
            else:
                group[0] += mass
                group[1] += size
        return groups

    def whole(self, title_at: int) -> Iterator[Column]:
        """Where in the text and on the page, and what page it is."""
        count, everyone = len(self.odds), len(self.chosen)
        yield [self._mass_before[n] / self._total for n in self.chosen]
        yield [min(self._total, LONG)] * everyone
        yield [min(self.runs.total, LONG)] * everyone
        yield [n / count for n in self.chosen]
        yield [min(n - title_at, FAR) for n in self.chosen] if title_at >= 0 else [-FAR] * everyone

    def around_core(self) -> Iterator[Column]:
        """Whether in the core, how many levels below it, and how far the next likely run is."""
        core = self._core()
        depths: dict[int, int] = {core: 0}
        blocks, end = [self.runs.blocks[n] for n in self.chosen], self.index.ends[core]
        levels = [_levels(self.index.parents, block, depths) if core <= block < end else -1 for block in blocks]
        yield [level >= 0 for level in levels]
        yield levels
        likely = [n for n, odd in enumerate(self.odds) if odd > 0 and self.runs.sizes[n] >= LIKELY_SIZE]
        places = [(n, bisect_left(likely, n + 1)) for n in self.chosen]
        yield [likely[k] - n if k < len(likely) else FAR for n, k in places]

    def _core(self) -> int:
        """The smallest element that holds most of the likely text, around the one that holds the largest part of it directly."""
        index, starts = self.index, self.index.run_starts
        largest = max(self._siblings, key=lambda holder: self._siblings[holder][0], default=0)
        for i in (largest, *index.ancestors(largest)):
            first, last = bisect_left(starts, index.first_chunk[i]), bisect_left(starts, index.last_chunk[i])
            if self._mass_before[last] - self._mass_before[first] >= CORE * self._total:
                return i
        return 0

    def elements(self) -> Iterator[Column]:
        """The share of links of the holder, and the tag."""
        index, holders, blocks = self.index, self.runs.holders, self.runs.blocks
        yield [index.link_len[holders[n]] / (index.text_len[holders[n]] or 1) for n in self.chosen]
        yield [TAG_NUMBERS.get(index.tags[blocks[n]], 0) for n in self.chosen]


def _levels(parents: Sequence[int], i: int, depths: dict[int, int]) -> int:
    """How many levels an element stands below the one around it that ``depths`` starts with."""
    chain = []
    while i not in depths:
        chain.append(i)
        i = parents[i]
    depth = depths[i]
    for i in reversed(chain):
        depths[i] = depth = depth + 1
    return depth


def _chance(odds: float) -> float:
    return 1 / (1 + exp(-odds)) if odds > NONE else 0.0
