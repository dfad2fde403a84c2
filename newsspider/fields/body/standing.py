"""What a segment stands among once every segment has been judged by itself: neighbours, siblings, namesakes, the core."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from math import exp

from newsspider.fields.body.features import Context

CANDIDATE = -4.0
"""Log-odds below which a segment is not judged again: on labelled pages 0.7 % of the body's words stand below."""
LIKELY_SIZE = 40
"""Characters from which a likely segment counts as a piece of the core."""
CORE = 0.75
"""Share of the likely text that the core element holds."""
FAR = 99
"""Distance to a likely segment where there is none."""
CARD_LEVELS, CARD_TEXT = 4, 700
"""How far up, and up to how many characters of text, an element may be one of a row of cards."""
TAGS = ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dd", "dt", "figcaption", "blockquote", "div", "section", "article",
        "span", "a", "pre", "button", "label", "body")  # fmt: skip
_TAG_NUMBERS = {tag: float(number) for number, tag in enumerate(TAGS, 1)}
_ENDS = frozenset('.!?…。！？"”»’')
_LEAST = 1e-6

NAMES = (
    "odds", "size", "linked", "odds before", "odds after", "size before", "size after", "odds 2 before", "odds 2 after",
    "5 before", "5 after", "15 before", "15 after", "siblings", "siblings' share", "sibling count", "other siblings",
    "namesakes", "namesakes' share", "namesake count", "cousins", "cousins' share", "text so far", "likely text", "running text",
    "in core", "below core", "to likely before", "to likely after", "said before", "copies", "place", "segments", "after title",
    "in largest", "holder's links", "stops", "spaces", "ends", "tag", "row of cards", "card's links", "card's text",
)  # fmt: skip
"""What each number of ``numbers`` is."""


@dataclass
class Group:
    """Segments that have something in common: their number, characters and likely characters."""

    count: int = 0
    size: float = _LEAST
    mass: float = 0.0


class Standing:
    """The page as the first judgement leaves it; ``odds`` are its log-odds, one for each segment."""

    def __init__(self, context: Context, odds: Sequence[float]) -> None:
        self.context, self.odds, index = context, odds, context.index
        self.sizes = [segment.size for segment in context.segments]
        self.mass = [_chance(odd) * size for odd, size in zip(odds, self.sizes, strict=True)]
        self.total = sum(self.mass) + _LEAST
        self.size_before = list(accumulate(self.sizes, initial=0))
        self.mass_before = list(accumulate(self.mass, initial=0.0))
        self.names = [(index.tags[segment.block], index.names[segment.block]) for segment in context.segments]
        self.above = [index.parents[holder] for holder in context.holders]
        self.siblings = self._groups(context.holders)
        self.namesakes = self._groups(self.names)
        self.cousins = self._groups(self.above)
        self.likely = [n for n, odd in enumerate(odds) if odd > 0 and self.sizes[n] >= LIKELY_SIZE]
        self.candidates = [n for n, odd in enumerate(odds) if odd > CANDIDATE]
        self._rows: dict[int, dict[tuple[str, str], int]] = {}

    def _groups(self, keys: Sequence[object]) -> dict[object, Group]:
        groups: dict[object, Group] = {}
        for key, size, mass in zip(keys, self.sizes, self.mass, strict=True):
            group = groups.get(key)
            if group is None:
                group = groups[key] = Group()
            group.count += 1
            group.size += size
            group.mass += mass
        return groups

    @cached_property
    def largest(self) -> int:
        """The element that holds most of the likely text directly."""
        return max(self.siblings, key=lambda holder: self.siblings[holder].mass) if self.siblings else 0  # type: ignore[return-value]

    @cached_property
    def core(self) -> int:
        """The smallest element around ``largest`` that holds most of the likely text."""
        index, starts = self.context.index, [segment.start for segment in self.context.segments]
        for i in (self.largest, *index.ancestors(self.largest)):
            first, last = bisect_left(starts, index.first_chunk[i]), bisect_left(starts, index.last_chunk[i])
            if self.mass_before[last] - self.mass_before[first] >= CORE * self.total:
                return i
        return 0

    @cached_property
    def _copies(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for n in self.candidates:
            found.setdefault(self.context.segments[n].text, []).append(n)
        return found

    def numbers(self, n: int) -> list[float]:
        """The numbers of segment ``n``, as ``NAMES`` has them."""
        return [
            *self._itself(n),
            *self._neighbours(n),
            *self._groups_of(n),
            *self._place(n),
            *self._text(n),
            *self._card(n),
        ]

    def _itself(self, n: int) -> tuple[float, ...]:
        segment = self.context.segments[n]
        return self.odds[n], segment.size, segment.linked / (segment.size or 1)

    def _neighbours(self, n: int) -> tuple[float, ...]:
        odds, sizes, count = self.odds, self.sizes, len(self.odds)
        return (
            odds[n - 1] if n else -9.0,
            odds[n + 1] if n + 1 < count else -9.0,
            sizes[n - 1] if n else 0,
            sizes[n + 1] if n + 1 < count else 0,
            odds[n - 2] if n > 1 else -9.0,
            odds[n + 2] if n + 2 < count else -9.0,
            self._chance_in(max(0, n - 5), n),
            self._chance_in(n + 1, min(count, n + 6)),
            self._chance_in(max(0, n - 15), n),
            self._chance_in(n + 1, min(count, n + 16)),
        )

    def _chance_in(self, first: int, last: int) -> float:
        """Share of likely text in a stretch of segments; -1 for an empty one."""
        size = self.size_before[last] - self.size_before[first] if last > first else 0
        return (self.mass_before[last] - self.mass_before[first]) / size if size else -1.0

    def _groups_of(self, n: int) -> tuple[float, ...]:
        total, mass = self.total, self.mass[n]
        siblings, names = self.siblings[self.context.holders[n]], self.namesakes[self.names[n]]
        cousins = self.cousins[self.above[n]]
        return (
            siblings.mass / siblings.size,
            siblings.mass / total,
            siblings.count,
            (siblings.mass - mass) / max(1.0, siblings.size - self.sizes[n]),
            names.mass / names.size,
            names.mass / total,
            names.count,
            cousins.mass / cousins.size,
            cousins.mass / total,
        )

    def _place(self, n: int) -> tuple[float, ...]:
        context, likely = self.context, self.likely
        before, after = bisect_left(likely, n), bisect_left(likely, n + 1)
        copies = self._copies[context.segments[n].text]
        return (
            self.mass_before[n] / self.total,
            self.total,
            context.total,
            *self._in_core(context.segments[n].block),
            n - likely[before - 1] if before else FAR,
            likely[after] - n if after < len(likely) else FAR,
            copies.index(n) if len(copies) < FAR else FAR,
            len(copies),
            n / len(self.odds),
            len(self.odds),
            n - context.title_at if context.title_at >= 0 else -FAR,
            context.holders[n] == self.largest,
        )

    def _in_core(self, block: int) -> tuple[float, float]:
        """Whether a block stands in the core, and how many levels below it."""
        index, core = self.context.index, self.core
        if not core <= block < index.ends[core]:
            return 0.0, -1.0
        levels = 0
        while block > core:
            block, levels = index.parents[block], levels + 1
        return 1.0, levels

    def _text(self, n: int) -> tuple[float, ...]:
        index, segment, holder = self.context.index, self.context.segments[n], self.context.holders[n]
        text, size = segment.text, segment.size or 1
        stops = text.count(",") + text.count(".") + text.count("、") + text.count("。") + text.count("，")
        return (
            index.link_len[holder] / (index.text_len[holder] or 1),
            stops / size,
            text.count(" ") / size,
            text[-1:] in _ENDS,
            _TAG_NUMBERS.get(index.tags[segment.block], 0.0),
        )

    def _card(self, n: int) -> tuple[float, float, float]:
        """Of the nearest element around that is one of a row of linked elements alike: how many, its links, its text."""
        index, i = self.context.index, self.context.segments[n].block
        for _ in range(CARD_LEVELS):
            size = index.text_len[i]
            if size > CARD_TEXT or i <= 0:
                break
            if (
                index.link_len[i]
                and (alike := self._row(index.parents[i]).get((index.tags[i], index.names[i]), 0)) >= 3
            ):
                return alike, index.link_len[i] / (size or 1), size
            i = index.parents[i]
        return 0.0, -1.0, -1.0

    def _row(self, i: int) -> dict[tuple[str, str], int]:
        """How often each tag with its class stands directly inside an element."""
        row = self._rows.get(i)
        if row is None:
            row, index = {}, self.context.index
            for child in index.children(i):
                key = index.tags[child], index.names[child]
                row[key] = row.get(key, 0) + 1
            self._rows[i] = row
        return row


def judged_again(context: Context, odds: Sequence[float], judge: Callable[[Sequence[float]], float]) -> list[float]:
    """The log-odds after ``judge`` has seen the numbers of every segment that is not hopeless."""
    standing = Standing(context, odds)
    again = list(odds)
    for n in standing.candidates:
        again[n] = judge(standing.numbers(n))
    return again


def _chance(odds: float) -> float:
    return 1 / (1 + exp(-odds)) if odds > -9 else 0.0
