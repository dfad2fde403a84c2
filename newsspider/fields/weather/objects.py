"""Readings that a page keeps as JSON objects in its scripts, whatever theme wrote them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from newsspider.fields.weather.numbers import COLDEST, HOTTEST, celsius
from newsspider.items import Reading
from newsspider.page.text import clean

_KEYS = ('"temp"', '"temp_', '"tempC', '"tempF', '"temperature', '"current_temp', '"currentTemp')
"""Beginnings of which a script with such an object holds one."""
KEY = re.compile(
    r'"(?:current_?)?temp(?:erature)?(?:_?(c|f|celsius|fahrenheit))?"\s*:\s*"?[+-]?\d{1,3}(?:\.\d+)?\b', re.I
)
LONGEST = 4_000
"""Characters of an object."""
MOST = 20
_PLACES = ("city", "location", "place", "town", "station", "cityname", "city_name", "name")
_SKIES = ("condition", "conditions", "description", "summary", "phrase", "weather", "text")
_OTHERS = ("humidity", "wind", "wind_speed", "windspeed", "icon", "feels_like", "pressure", *_SKIES[:1])
"""Keys of which an object of the weather has one beside its temperature and its place."""


def from_objects(source: str) -> Iterator[Reading]:
    """The readings of the objects in a script that state a temperature, a place and something else of the weather."""
    if not any(key in source for key in _KEYS):
        return
    at, count = 0, 0
    while (match := KEY.search(source, at)) is not None and count < MOST:
        begin = source.rfind("{", max(0, match.start() - LONGEST), match.start())
        at, count = match.end(), count + 1
        item = _object(source, begin) if begin >= 0 else None
        if item is not None and (reading := _reading(item)) is not None:
            yield reading


def _object(source: str, begin: int) -> Mapping[str, Any] | None:
    try:
        value, _ = json.JSONDecoder(strict=False).raw_decode(source[begin : begin + LONGEST])
    except (ValueError, RecursionError):
        return None
    return {str(key).lower(): entry for key, entry in value.items()} if isinstance(value, dict) else None


def _reading(item: Mapping[str, Any]) -> Reading | None:
    place = _text(item, _PLACES)
    key = next((key for key in item if KEY.match(f'"{key}":{_number(item[key])}')), None)
    if place is None or key is None or not any(item.get(name) not in (None, "", 0) for name in _OTHERS):
        return None
    match = KEY.match(f'"{key}":0')
    letter = (
        (match[1] if match and match[1] else str(item.get("unit") or item.get("units") or "")).strip("° ")[:1].upper()
    )
    unit = letter if letter in ("C", "F") else {"M": "C", "I": "F"}.get(letter)
    value = _number(item[key])
    if value is None or not COLDEST[unit or "F"] <= value <= HOTTEST[unit or "F"]:
        return None
    humidity = _number(item.get("humidity"))
    return Reading(
        location=place,
        temperature=value,
        unit=unit,
        temperature_c=celsius(value, unit),
        condition=_text(item, _SKIES),
        humidity_pct=humidity if humidity is not None and 0 <= humidity <= 100 else None,
    )


def _text(item: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    return next((clean(item[name]) for name in names if isinstance(item.get(name), str) and clean(item[name])), None)


def _number(value: object) -> float | None:
    """A number, or a string that is one."""
    if isinstance(value, str) and re.fullmatch(r"\s*[+-]?\d{1,3}(?:\.\d+)?\s*", value):
        return float(value)
    return (
        float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1000 else None
    )
