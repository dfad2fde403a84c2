"""One widget's readings: a place each, with its current temperature, its highs and lows, its other figures."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsspider.fields.dates.moments import read_machine
from newsspider.fields.weather import words
from newsspider.fields.weather.condition import find_condition
from newsspider.fields.weather.numbers import Temperature, celsius, joins, percent, speed_kmh
from newsspider.fields.weather.place import find_place
from newsspider.fields.weather.roles import Day, Roles, read_roles, word_roles
from newsspider.fields.weather.strip import Strip, is_day, read_strip
from newsspider.items import Forecast, Reading
from newsspider.page.index import Index

_NUMBER_NAMES = re.compile(r"temp|deg|grad|°|weather-(?:value|now)|current")
_HUMIDITY_LETTER = re.compile(r"\bH\.?:?\s*\d{1,3}\s*%")


def read_widget(index: Index, root: int) -> Iterator[tuple[int, Reading]]:
    """The readings of one widget, each with the element that shows it; a skeleton without numbers gives none."""
    strip = read_strip(index, root)
    for cell in _cells(index, root, strip):
        reading = _read_cell(index, cell, strip if cell == root else read_strip(index, cell))
        if reading is not None:
            yield cell, reading


def _cells(index: Index, root: int, strip: Strip) -> list[int]:
    """The subtrees of one place each: the branches of the first branching, if all of them name a place."""
    owners = [strip.owner(t.start) for t in strip.temperatures]
    i = root
    while True:
        branches = [c for c in index.children(i) if any(c <= owner < index.ends[c] for owner in owners)]
        if len(branches) != 1:
            break
        i = branches[0]
    return branches if len(branches) > 1 and all(_names_place(index, branch) for branch in branches) else [root]


def _names_place(index: Index, branch: int) -> bool:
    strip = read_strip(index, branch)
    if not strip.temperatures or any(is_day(piece) for piece in strip.pieces):
        return False
    return find_place(index, branch, strip, strip.temperatures[0].start) is not None


def _read_cell(index: Index, root: int, strip: Strip) -> Reading | None:
    found = _believable(index, root, strip)
    if not found:
        return None
    roles = read_roles(index, root, strip, found)
    unit = next((t.unit for t in found if t.unit), None)
    forecast = tuple(_forecast(index, day) for day in roles.days)
    now = _now(index, strip, roles)
    value = now.value if now else roles.high if roles.high is not None else (forecast[0].high if forecast else None)
    if value is None:
        return None
    place = find_place(index, root, strip, now.start if now else found[0].start)
    high, low = roles.high, roles.low
    if high is not None and low is not None and high < low:
        high, low = low, high
    return Reading(
        location=place,
        temperature=value,
        unit=unit,
        temperature_c=celsius(value, unit),
        condition=find_condition(index, root, strip, place, [day.cell for day in roles.days]),
        high=high,
        low=low,
        humidity_pct=_humidity(index, strip),
        wind_kmh=speed_kmh(strip.text),
        observed=_observed(index, root),
        forecast=forecast,
    )


def _believable(index: Index, root: int, strip: Strip) -> list[Temperature]:
    """Marked numbers and those that words, a pair or a name vouch for; without any marked one, by name alone."""
    every = strip.temperatures
    if not any(t.marked for t in every):
        return [t for t in every if _is_named_number(index, root, strip, t)]
    said = word_roles(strip, every)
    kept = []
    for n, t in enumerate(every):
        if t.marked or said[n] or _is_paired(strip, every[n : n + 2]) or _is_named_number(index, root, strip, t):
            kept.append(t)
    return kept


def _is_named_number(index: Index, root: int, strip: Strip, t: Temperature) -> bool:
    """Whether a number stands alone in an element that is named as a temperature."""
    begin, end = strip.line(t.start)
    i = strip.owner(t.start)
    if any(piece.owner == i and begin <= piece.start < end for piece in strip.pieces):
        return False
    while i >= root:
        if _NUMBER_NAMES.search(index.names[i]):
            return True
        i = index.parents[i]
    return False


def _is_paired(strip: Strip, pair: Sequence[Temperature]) -> bool:
    return len(pair) == 2 and pair[1].marked and joins(strip.text[pair[0].end : pair[1].start])


def _now(index: Index, strip: Strip, roles: Roles) -> Temperature | None:
    """The current temperature: in an element that is named so, else the first without another role."""
    for t in roles.now:
        if any(word in index.names[strip.owner(t.start)] for word in words.NOW):
            return t
    return roles.now[0] if roles.now else None


def _forecast(index: Index, day: Day) -> Forecast:
    strip = read_strip(index, day.cell.start)
    sky = find_condition(index, day.cell.start, strip, day.label.text)
    return Forecast(day.label.text, max(day.values), min(day.values) if len(day.values) > 1 else None, sky)


def _humidity(index: Index, strip: Strip) -> float | None:
    """The percentage on a line that speaks of humidity, or below one, or in an element that is named so."""
    above = ""
    for line in strip.text.split("\n"):
        value = percent(line)
        label = line if any(c.isalpha() for c in line) else above
        if value is not None and (
            _HUMIDITY_LETTER.search(line) or any(stem in label.lower() for stem in words.HUMIDITY)
        ):
            return value
        above = line if line.strip() else above
    for start, owner in zip(strip.starts, strip.owners, strict=True):
        if any(stem in index.names[owner] for stem in words.HUMIDITY):
            value = percent(strip.text[start : strip.line(start)[1]])
            if value is not None:
                return value
    return None


def _observed(index: Index, root: int) -> str | None:
    """The time that the widget states in a ``<time>``."""
    at = bisect_left(index.times, root)
    if at < len(index.times) and index.times[at] < index.ends[root]:
        return read_machine(index.nodes[index.times[at]].get("datetime") or "")
    return None
