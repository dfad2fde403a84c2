"""Temperatures, humidity and wind in the writings that pages use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_NUMBER = r"(?<![\w.,:$€£])(?<![\d]\s[:/])(?P<sign>[+\-−–]\s?)?(?P<value>\d{1,3}(?:[.,]\d{1,2})?)(?![\d.,:]*\d)"
_MARK = (
    r"(?:\s*(?:(?P<degree>[°º˚]|o(?=\s*[CF]\b))\s*(?P<unit>[CFСcf](?![^\W\d_A-Z]|\d))?|(?P<sign_unit>[℃℉])|"
    r"(?P<letter>[CF])(?![\w’'&.-])))?"
)
TEMPERATURE = re.compile(_NUMBER + _MARK)
_SIGN_OR_DIGIT = re.compile(r"[+\-−–\d]")
_OTHER_UNIT = re.compile(r"[ \t]?(?:[%‰$€£¥/:²³]|(?:km|kn|kt|mm|cm|hpa|mb|in|mi|uv|m/s|[ap]\.?m)\b)|[^\W\d_]", re.I)
_PAIR = re.compile(r"\s*/\s*[+\-−–]?\d{1,2}(?:[.,]\d)?\s*[°º˚℃℉]")
"""What follows the first of two temperatures that share one mark ("32 / 16º")."""
_JOINED = re.compile(r"^[\s|/\-–—~…]*+(?:\.\.\.?)?[\s|/\-–—~]*+(?:bis|to|a|à|до)?\s*+$")
_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d)?)\s*%")
_SPEED = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*(km/?h|kmph|kph|m/s|mps|mph|kn|kt|kts|knots)\b", re.I)
_KMH = {"m/s": 3.6, "mps": 3.6, "mph": 1.609344, "kn": 1.852, "kt": 1.852, "kts": 1.852, "knots": 1.852}
COLDEST, HOTTEST = {"C": -65.0, "F": -85.0}, {"C": 57.0, "F": 135.0}
"""What has been measured on Earth, with a margin."""


@dataclass(frozen=True, slots=True)
class Temperature:
    """A number that may be a temperature, as displayed; ``marked``: a degree sign or a unit stands with it."""

    value: float
    unit: str | None
    marked: bool
    start: int
    end: int


def temperatures(text: str) -> Iterator[Temperature]:
    """Every number of a text that may be a temperature.

    >>> [(t.value, t.unit) for t in temperatures("−2,5 °C, 97 %, 7.6 km/h, 71.3 F, 18:30")]
    [(-2.5, 'C'), (71.3, 'F')]
    """
    for match in _written(text):
        unit = _unit(match)
        marked = bool(unit or match["degree"])
        if not marked and _is_other_number(text, match):
            continue
        value, start = float(match["value"].replace(",", ".")), match.start()
        if match["sign"] and match["sign"][0] in "-−–":
            value, start = (value, match.start("value")) if _is_range(text, start) else (-value, start)
        if COLDEST[unit or "F"] <= value <= HOTTEST[unit or "F"]:
            yield Temperature(value, unit, marked, start, match.end())


def _written(text: str) -> Iterator[re.Match[str]]:
    """Every match of ``TEMPERATURE``, tried only where a sign or a digit stands: looking behind each letter is slow."""
    end = 0
    for start in _SIGN_OR_DIGIT.finditer(text):
        if start.start() >= end and (match := TEMPERATURE.match(text, start.start())):
            end = match.end()
            yield match


def joins(text: str) -> bool:
    """Whether what stands between two numbers makes them a pair ("7 | 14", "+10 ... +28", "12°C/15°C")."""
    return bool(text.strip()) and _JOINED.match(text) is not None


def celsius(value: float, unit: str | None) -> float | None:
    """Degrees Celsius to 0.1; None where the unit is not known.

    >>> celsius(71.3, "F"), celsius(20, None)
    (21.8, None)
    """
    if unit is None:
        return None
    return round((value - 32) / 1.8 if unit == "F" else value, 1)


def is_same(one: Temperature, other: Temperature) -> bool:
    """Whether two temperatures are one in two units: ``63°F / 17°C``."""
    here, there = celsius(one.value, one.unit), celsius(other.value, other.unit)
    return one.unit != other.unit and here is not None and there is not None and abs(here - there) <= 1


def percent(text: str) -> float | None:
    """The first percentage of a text."""
    match = _PERCENT.search(text)
    value = float(match[1].replace(",", ".")) if match else -1.0
    return value if 0 <= value <= 100 else None


def speed_kmh(text: str) -> float | None:
    """The first speed of a text in km/h, to 0.1.

    >>> speed_kmh("vent: 9m/s O"), speed_kmh("7.6kmh")
    (32.4, 7.6)
    """
    match = _SPEED.search(text)
    return round(float(match[1].replace(",", ".")) * _KMH.get(match[2].lower(), 1.0), 1) if match else None


def _is_other_number(text: str, match: re.Match[str]) -> bool:
    """Whether a bare number is a price, a speed, a date: by a unit behind it, a slash before it, or two decimals."""
    if _OTHER_UNIT.match(text, match.end()) and not _PAIR.match(text, match.end()):
        return True
    decimals = match["value"].replace(",", ".").partition(".")[2]
    return text[match.start() - 1 : match.start()] == "/" or len(decimals) > 1


def _unit(match: re.Match[str]) -> str | None:
    mark = match["unit"] or match["sign_unit"] or match["letter"]
    if not mark:
        return None
    return "F" if mark in "Ff℉" else "C"


def _is_range(text: str, start: int) -> bool:
    """Whether a dash before a number joins it to the one before ("75º - 76º")."""
    before = text[:start].rstrip()
    return bool(before) and (before[-1].isdigit() or before[-1] in "°º˚℃℉CF")
