"""What a segment stands among once every segment has been judged by itself: siblings, namesakes, cousins, the core of the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from math import exp
from typing import TypeVar

from newsspider.fields.body.features import Context

CANDIDATE = -2.5
"""Log-odds below which a segment is not judged again: judging those down to -4 as well gains nothing."""
LIKELY_SIZE = 40
"""Characters from which a likely segment counts as a piece of the core."""
CORE = 0.75
"""Share of the likely text that the core element holds."""
FAR = 99
"""Distance to a likely segment where there is none; what is farther from the title counts as so far."""
LONG = 6000
"""Characters from which a text is long: no page is known by its exact length."""
TAGS = ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dd", "dt", "figcaption", "blockquote", "div", "section", "article",
        "span", "a", "pre", "button", "label", "body")  # fmt: skip
_TAG_NUMBERS = {tag: number for number, tag in enumerate(TAGS, 1)}
_ENDS = frozenset('.!?…。！？"”»’')
_LEAST = 1e-6

NAMES = (
    "odds", "size", "linked", "size after", "5 after", "15 after", "siblings", "siblings' share", "namesakes",
    "namesakes' share", "cousins", "cousins' share", "text so far", "likely text", "running text",
    "place", "after title", "in core", "below core", "to likely after", "said before", "copies", "holder's links", "spaces", "ends", "tag",
)  # fmt: skip
"""What each column of ``columns`` is."""

Column = Sequence[float]
K = TypeVar("K")


class Standing:
    """The page as the first judgement leaves it; ``odds`` are its log-odds, one for each segment.

    ``candidates`` are the segments that are judged again, ``columns()`` their numbers: one column for each of ``NAMES``.
    """

    def __init__(self, context: Context, odds: Sequence[float]) -> None:
        self.context, self.odds = context, odds
        self.candidates = [n for n, odd in enumerate(odds) if odd > CANDIDATE]
        self._sizes = [segment.size for segment in context.segments]
        self._mass = [_chance(odd) * size for odd, size in zip(odds, self._sizes, strict=True)]
        self._total = sum(self._mass) + _LEAST
        self._size_before = list(accumulate(self._sizes, initial=0))
        self._mass_before = list(accumulate(self._mass, initial=0.0))
        self._siblings = self._groups(context.holders)

    def columns(self) -> list[Column]:
        """The numbers of the candidates, column by column."""
        return [*self._themselves(), *self._behind(), *self._among(), *self._page(), *self._core(), *self._texts()]

    def rows(self) -> Iterator[tuple[float, ...]]:
        """The same, candidate by candidate."""
        return zip(*self.columns(), strict=True)

    def _themselves(self) -> Iterator[Column]:
        segments = self.context.segments
        yield [self.odds[n] for n in self.candidates]
        yield [self._sizes[n] for n in self.candidates]
        yield [segments[n].linked / (segments[n].size or 1) for n in self.candidates]

    def _behind(self) -> Iterator[Column]:
        """The size of the next segment, and how much of the next 5 and 15 is likely; -1 at the end."""
        sizes, mass, last = self._size_before, self._mass_before, len(self.odds)
        yield [self._sizes[n + 1] if n + 1 < last else 0 for n in self.candidates]
        for far in (6, 16):
            ends = [(n + 1, min(last, n + far)) for n in self.candidates]
            yield [(mass[b] - mass[a]) / (sizes[b] - sizes[a]) if sizes[b] > sizes[a] else -1.0 for a, b in ends]

    def _among(self) -> Iterator[Column]:
        """How likely those are that share the holder, the tag and class, and the element around the holder."""
        index, holders = self.context.index, self.context.holders
        blocks = [segment.block for segment in self.context.segments]
        keys = list(zip(map(index.tags.__getitem__, blocks), map(index.names.__getitem__, blocks), strict=True))
        siblings = [self._siblings[holders[n]] for n in self.candidates]
        namesakes = self._groups(keys)
        cousins: dict[int, list[float]] = {}
        for holder, (mass, size) in self._siblings.items():
            group = cousins.setdefault(index.parents[holder], [0.0, _LEAST])
            group[0] += mass
            group[1] += size
        for found in (
            siblings,
            [namesakes[keys[n]] for n in self.candidates],
            [cousins[index.parents[holders[n]]] for n in self.candidates],
        ):
            yield [mass / size for mass, size in found]
            yield [mass / self._total for mass, _ in found]

    def _groups(self, keys: Sequence[K]) -> dict[K, list[float]]:
        """Likely characters and all characters of the segments that share a key."""
        groups: dict[K, list[float]] = {}
        for key, size, mass in zip(keys, self._sizes, self._mass, strict=True):
            group = groups.get(key)
            if group is None:
                groups[key] = [mass, size + _LEAST]
            else:
                group[0] += mass
                group[1] += size
        return groups

    def _page(self) -> Iterator[Column]:
        """Where in the text and on the page, and what page it is."""
        count, title = len(self.odds), self.context.title_at
        everywhere = [1.0] * len(self.candidates)
        yield [self._mass_before[n] / self._total for n in self.candidates]
        yield [min(self._total, LONG) * one for one in everywhere]
        yield [min(self.context.total, LONG) * one for one in everywhere]
        yield [n / count for n in self.candidates]
        yield [min(n - title, FAR) for n in self.candidates] if title >= 0 else [-FAR * one for one in everywhere]

    def _core(self) -> Iterator[Column]:
        """Whether in the core, how many levels below it, and how far the next likely segment is."""
        index, core, segments = self.context.index, self.core, self.context.segments
        depths: dict[int, int] = {core: 0}
        blocks, end = [segments[n].block for n in self.candidates], index.ends[core]
        levels = [_levels(index.parents, block, depths) if core <= block < end else -1 for block in blocks]
        yield [level >= 0 for level in levels]
        yield levels
        likely = [n for n, odd in enumerate(self.odds) if odd > 0 and self._sizes[n] >= LIKELY_SIZE]
        places = [(n, bisect_left(likely, n + 1)) for n in self.candidates]
        yield [likely[k] - n if k < len(likely) else FAR for n, k in places]

    @cached_property
    def core(self) -> int:
        """The smallest element that holds most of the likely text, around the one that holds the largest part of it directly."""
        index, starts = self.context.index, self.context.index.run_starts
        largest = max(self._siblings, key=lambda holder: self._siblings[holder][0], default=0)
        for i in (largest, *index.ancestors(largest)):
            first, last = bisect_left(starts, index.first_chunk[i]), bisect_left(starts, index.last_chunk[i])
            if self._mass_before[last] - self._mass_before[first] >= CORE * self._total:
                return i
        return 0

    def _texts(self) -> Iterator[Column]:
        """How often a long text was said before and at all, and what a text looks like: short ones may come again."""
        index, segments, holders = self.context.index, self.context.segments, self.context.holders
        texts, said = [segments[n].text for n in self.candidates], dict[str, int]()
        before = []
        for text in texts:
            before.append(said.get(text, 0) if len(text) >= LIKELY_SIZE else 0)
            said[text] = before[-1] + 1
        yield before
        yield [said[text] for text in texts]
        yield [index.link_len[holders[n]] / (index.text_len[holders[n]] or 1) for n in self.candidates]
        yield [text.count(" ") / (len(text) or 1) for text in texts]
        yield [text[-1:] in _ENDS for text in texts]
        yield [_TAG_NUMBERS.get(index.tags[segments[n].block], 0) for n in self.candidates]


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
    return 1 / (1 + exp(-odds)) if odds > -9 else 0.0
