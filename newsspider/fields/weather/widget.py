"""One widget's readings: which number is now, which belongs to a day, which is high or low."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from newsspider.fields.weather import words
from newsspider.fields.weather.condition import find_condition
from newsspider.fields.weather.numbers import Temperature, celsius, joins, percent, speed_kmh
from newsspider.fields.weather.place import find_place
from newsspider.fields.weather.strip import Piece, Strip, is_day, read_strip
from newsspider.items import Forecast, Reading
from newsspider.page.index import Index

_NAME_PARTS = re.compile(r"[-_\s]+")
_NUMBER_NAMES = re.compile(r"temp|deg|grad|°|weather-(?:value|now)|current")
_HUMIDITY_LETTER = re.compile(r"\bH\.?:?\s*\d{1,3}\s*%")
_UTILITY = re.compile(r"(?:min|max)-(?:height|width|h|w)\b|(?:^|[-_])(?:top|up|low|high)-?level")
"""Layout classes that are no highs and lows."""
_BESIDE = 12


@dataclass
class _Roles:
    """Temperatures of one place by what they are."""

    now: list[Temperature] = field(default_factory=list)
    high: float | None = None
    low: float | None = None
    days: list[tuple[range, Piece, list[Temperature]]] = field(default_factory=list)


def read_widget(index: Index, root: int) -> Iterator[tuple[int, Reading]]:
    """The readings of one widget, each with the element that shows it; a skeleton without numbers gives none."""
    for cell in _cells(index, root):
        reading = _read_cell(index, cell)
        if reading is not None:
            yield cell, reading


def _cells(index: Index, root: int) -> list[int]:
    """The subtrees of one place each: the children of the first branching whose branches all name a place of their own."""
    strip = read_strip(index, root)
    owners = [strip.owner(t.start) for t in strip.temperatures]
    i = root
    while True:
        branches = [c for c in index.children(i) if any(c <= owner < index.ends[c] for owner in owners)]
        if len(branches) != 1:
            break
        i = branches[0]
    if len(branches) < 2:
        return [root]
    for branch in branches:
        inner = read_strip(index, branch)
        first = next((t for t in inner.temperatures), None)
        if first is None or any(is_day(piece) for piece in inner.pieces) or find_place(index, branch, inner, first.start) is None:
            return [root]
    return branches


def _read_cell(index: Index, root: int) -> Reading | None:
    strip = read_strip(index, root)
    found = _believable(index, root, strip)
    if not found:
        return None
    roles = _roles(index, root, strip, found)
    unit = next((t.unit for t in found if t.unit), None)
    forecast = tuple(_forecast(index, day) for day in roles.days)
    now = _now(index, root, strip, roles)
    value = now.value if now else roles.high if roles.high is not None else (forecast[0].high if forecast else None)
    if value is None:
        return None
    place = find_place(index, root, strip, now.start if now else found[0].start)
    if roles.high is not None and roles.low is not None and roles.high < roles.low:
        roles.high, roles.low = roles.low, roles.high
    return Reading(
        location=place,
        temperature=value,
        unit=unit,
        temperature_c=celsius(value, unit),
        condition=find_condition(index, root, strip, place, [cell for cell, _, _ in roles.days]),
        high=roles.high,
        low=roles.low,
        humidity_pct=_humidity(index, strip),
        wind_kmh=speed_kmh(strip.text),
        forecast=forecast,
    )


def _believable(index: Index, root: int, strip: Strip) -> list[Temperature]:
    """Marked numbers; without any, numbers that stand alone in an element named as a temperature; pairs with a marked one."""
    marked = [t for t in strip.temperatures if t.marked]
    if not marked:
        return [t for t in strip.temperatures if _is_named_number(index, root, strip, t)]
    kept = []
    for t in strip.temperatures:
        if t.marked or _is_paired(strip, t) or _word_role(strip, t) or _is_named_number(index, root, strip, t):
            kept.append(t)
    return kept


def _is_named_number(index: Index, root: int, strip: Strip, t: Temperature) -> bool:
    i = strip.owner(t.start)
    if not _stands_alone(strip, t):
        return False
    while i >= root:
        if _NUMBER_NAMES.search(index.names[i]):
            return True
        i = index.parents[i]
    return False


def _stands_alone(strip: Strip, t: Temperature) -> bool:
    begin, end = strip.line(t.start)
    owner = strip.owner(t.start)
    around = [piece for piece in strip.pieces if piece.owner == owner and begin <= piece.start < end]
    return not around


def _is_paired(strip: Strip, t: Temperature) -> bool:
    later = next((other for other in strip.temperatures if other.start >= t.end), None)
    return later is not None and later.marked and joins(strip.text[t.end : later.start])


def _roles(index: Index, root: int, strip: Strip, found: list[Temperature]) -> _Roles:
    roles = _Roles()
    days = [piece for piece in strip.pieces if is_day(piece)]
    skip = -1
    for n, t in enumerate(found):
        if n == skip or _is_no_air(strip, t):
            continue
        day = _day_cell(index, root, strip, t, days) if len(days) > 1 else None
        pair = found[n + 1] if n + 1 < len(found) and joins(strip.text[t.end : found[n + 1].start]) else None
        if day is not None:
            _add_day(roles, day, t)
        elif pair is not None:
            skip = n + 1
            roles.high, roles.low = max(t.value, pair.value), min(t.value, pair.value)
        else:
            _add_role(roles, _word_role(strip, t) or _name_role(index, root, strip, t), t)
    return roles


def _add_role(roles: _Roles, role: str | None, t: Temperature) -> None:
    if role == "high":
        roles.high = t.value if roles.high is None else roles.high
    elif role == "low":
        roles.low = t.value if roles.low is None else roles.low
    else:
        roles.now.append(t)


def _add_day(roles: _Roles, day: tuple[range, Piece], t: Temperature) -> None:
    for cell, _piece, values in roles.days:
        if cell == day[0]:
            values.append(t)
            return
    roles.days.append((day[0], day[1], [t]))


def _day_cell(index: Index, root: int, strip: Strip, t: Temperature, days: list[Piece]) -> tuple[range, Piece] | None:
    """The smallest subtree around a temperature that holds a day's label, if it holds one only."""
    i = strip.owner(t.start)
    while i > root:
        inside = [piece for piece in days if i <= piece.owner < index.ends[i]]
        if inside:
            return (range(i, index.ends[i]), inside[0]) if len(inside) == 1 else None
        i = index.parents[i]
    return None


def _word_role(strip: Strip, t: Temperature) -> str | None:
    """What the word beside a number on its line says: "MAX 13", "24° MAX"."""
    begin, end = strip.line(t.start)
    before = strip.text[max(begin, t.start - _BESIDE) : t.start].lower().strip(" :").rsplit(" ", 1)[-1]
    after = strip.text[t.end : min(end, t.end + _BESIDE)].lower().strip(" :").split(" ", 1)[0]
    for word in (before.rstrip(".:"), after.rstrip(".:") if len(after) > 1 else ""):
        if word in words.HIGH_LABELS:
            return "high"
        if word in words.LOW_LABELS:
            return "low"
    return None


def _name_role(index: Index, root: int, strip: Strip, t: Temperature) -> str | None:
    i = strip.owner(t.start)
    while i > root:
        parts = set(_NAME_PARTS.split(_UTILITY.sub("", index.names[i])))
        if parts & {"max", "high", "hi"} or "day-temp" in index.names[i]:
            return "high"
        if parts & {"min", "low", "lo"} and not parts & {"max", "high", "hi"} or "night-temp" in index.names[i]:
            return "low"
        i = index.parents[i]
    return None


def _is_no_air(strip: Strip, t: Temperature) -> bool:
    begin, end = strip.line(t.start)
    beside = strip.text[max(begin, t.start - 30) : t.start].lower()
    return any(stem in beside for stem in words.FEELS)


def _now(index: Index, root: int, strip: Strip, roles: _Roles) -> Temperature | None:
    def named(t: Temperature) -> bool:
        return any(word in index.names[strip.owner(t.start)] for word in words.NOW)

    return next((t for t in roles.now if named(t)), roles.now[0] if roles.now else None)


def _forecast(index: Index, day: tuple[range, Piece, list[Temperature]]) -> Forecast:
    cell, piece, values = day
    numbers = [t.value for t in values]
    strip = read_strip(index, cell.start)
    return Forecast(piece.text, max(numbers), min(numbers) if len(numbers) > 1 else None, find_condition(index, cell.start, strip, piece.text))


def _humidity(index: Index, strip: Strip) -> float | None:
    for line in strip.text.split("\n"):
        named = _HUMIDITY_LETTER.search(line) is not None or any(stem in line.lower() for stem in words.HUMIDITY)
        if named and (value := percent(line)) is not None:
            return value
    for start, owner in zip(strip.starts, strip.owners, strict=True):
        if any(stem in index.names[owner] for stem in words.HUMIDITY):
            end = strip.line(start)[1]
            if (value := percent(strip.text[start:end])) is not None:
                return value
    return None
