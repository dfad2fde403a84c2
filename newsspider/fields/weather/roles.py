"""Which of a place's temperatures is the current one, the day's highest or lowest, or a forecast day's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from newsspider.fields.weather import words
from newsspider.fields.weather.numbers import Temperature, is_same, joins
from newsspider.fields.weather.strip import Piece, Strip, is_day
from newsspider.page.index import Index

_NAME_PARTS = re.compile(r"[-_\s]+")
_UTILITY = re.compile(r"(?:min|max)-(?:height|width|h|w)\b|(?:^|[-_])(?:top|up|low|high)-?level")
"""Layout classes that are no highs and lows."""
_LAST_WORD = re.compile(r"([^\s:]+)[\s:]*$")
_FIRST_WORD = re.compile(r"^[\s:]*([^\s:]+)")


@dataclass(slots=True)
class Day:
    """A forecast day: its element, its label, its temperatures."""

    cell: range
    label: Piece
    values: list[float] = field(default_factory=list)


@dataclass(slots=True)
class Roles:
    """Temperatures of one place by what they are."""

    now: list[Temperature] = field(default_factory=list)
    high: float | None = None
    low: float | None = None
    days: list[Day] = field(default_factory=list)

    def add(self, role: str | None, t: Temperature) -> None:
        """Take a temperature in its role; the first high and low count."""
        if role == "high":
            self.high = t.value if self.high is None else self.high
        elif role == "low":
            self.low = t.value if self.low is None else self.low
        else:
            self.now.append(t)

    def add_pair(self, one: float, other: float) -> None:
        """Take a span ("7 | 14") as the day's lowest and highest."""
        self.high, self.low = max(one, other), min(one, other)


def read_roles(index: Index, root: int, strip: Strip, found: Sequence[Temperature]) -> Roles:
    """The roles of a place's temperatures: by days, by pairs, by the words beside them, by their elements' names."""
    roles, said = Roles(), word_roles(strip, found)
    days = [piece for piece in strip.pieces if is_day(piece)]
    skipped = -1
    for n, t in enumerate(found):
        if n == skipped or _is_no_air(strip, found, n):
            continue
        day = _day_of(index, root, strip, t, days) if len(days) > 1 else None
        if day is not None:
            _add_day(roles, day, t)
        elif n + 1 < len(found) and joins(strip.text[t.end : found[n + 1].start]):
            skipped = n + 1
            if is_same(t, found[n + 1]):
                roles.add(said[n] or _name_role(index, root, strip.owner(t.start)), t)
            else:
                roles.add_pair(t.value, found[n + 1].value)
        else:
            roles.add(said[n] or _name_role(index, root, strip.owner(t.start)), t)
    return roles


def word_roles(strip: Strip, found: Sequence[Temperature]) -> list[str | None]:
    """What the word beside each number says ("MAX 13", "24° MAX"): all before their numbers or all after them."""
    before = [_label(_LAST_WORD.search(_before(strip, found, n))) for n in range(len(found))]
    after = [_label(_FIRST_WORD.search(_after(strip, found, n)), shortest=2) for n in range(len(found))]
    return before if _weight(strip, found, before, -1) >= _weight(strip, found, after, 1) else after


def _weight(strip: Strip, found: Sequence[Temperature], said: Sequence[str | None], side: int) -> int:
    """How many numbers have a word on a side; one in the same element counts twice."""
    weight = 0
    for t, role in zip(found, said, strict=True):
        if role is not None:
            edge = t.start - 2 if side < 0 else min(t.end + 1, len(strip.text) - 1)
            weight += 1 + (strip.owner(max(0, edge)) == strip.owner(t.start))
    return weight


def _before(strip: Strip, found: Sequence[Temperature], n: int) -> str:
    return strip.text[found[n - 1].end if n else 0 : found[n].start]


def _after(strip: Strip, found: Sequence[Temperature], n: int) -> str:
    return strip.text[found[n].end : found[n + 1].start if n + 1 < len(found) else len(strip.text)]


def _label(match: re.Match[str] | None, shortest: int = 1) -> str | None:
    word = match[1].strip(".,;()[]/|").lower() if match else ""
    if len(word) < shortest and word not in "↑↓▲▼":
        return None
    if word in words.HIGH_LABELS:
        return "high"
    return "low" if word in words.LOW_LABELS else None


def _is_no_air(strip: Strip, found: Sequence[Temperature], n: int) -> bool:
    """Whether a number is a felt temperature, a dew point or the like."""
    beside = _before(strip, found, n)[-30:].lower()
    return any(stem in beside for stem in words.FEELS)


def _day_of(index: Index, root: int, strip: Strip, t: Temperature, days: list[Piece]) -> Day | None:
    """The smallest subtree around a temperature that holds a day's label, if it holds one only."""
    i = strip.owner(t.start)
    while i > root:
        inside = [piece for piece in days if i <= piece.owner < index.ends[i]]
        if inside:
            return Day(range(i, index.ends[i]), inside[0]) if len(inside) == 1 else None
        i = index.parents[i]
    return None


def _add_day(roles: Roles, day: Day, t: Temperature) -> None:
    known = next((other for other in roles.days if other.cell == day.cell), None)
    if known is None:
        roles.days.append(day)
    (known or day).values.append(t.value)


def _name_role(index: Index, root: int, i: int) -> str | None:
    while i > root:
        role = _role_of_name(index.names[i])
        if role is not None:
            return role
        i = index.parents[i]
    return None


@lru_cache(maxsize=1024)
def _role_of_name(name: str) -> str | None:
    parts = set(_NAME_PARTS.split(_UTILITY.sub("", name)))
    high = bool(parts & {"max", "high", "hi"})
    if high or "day-temp" in name:
        return "high"
    return "low" if parts & {"min", "low", "lo"} or "night-temp" in name else None
