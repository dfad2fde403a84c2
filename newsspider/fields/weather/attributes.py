"""Readings that a widget keeps in ``data-…`` attributes, for a script to show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from newsspider.fields.weather.numbers import COLDEST, HOTTEST, celsius
from newsspider.fields.weather.place import place_name
from newsspider.fields.weather.strip import Piece, read_strip
from newsspider.items import Reading
from newsspider.page.index import Index
from newsspider.page.text import clean

MOST_INSIDE = 200
"""Elements of a box that are looked at."""
_NAME = re.compile(r"^data-(?:current-)?temp(?:erature)?(?:-(c|celsius|f|fahrenheit))?$")
_PLACES = ("data-city", "data-location", "data-place", "data-town", "data-name")
_SKIES = ("data-condition", "data-description", "data-summary", "data-sky")
_NUMBER = re.compile(r"^\s*([+\-−–]?\d{1,3}(?:[.,]\d{1,2})?)\s*(?:°\s*)?([CF])?\s*$")


def from_attributes(index: Index, boxes: Sequence[int]) -> Iterator[tuple[int, Reading]]:
    """The readings of the elements in some boxes that state a temperature and a place, each with its element."""
    done = 0
    for box in boxes:
        for i in range(max(box, done), min(index.ends[box], box + MOST_INSIDE)):
            given = {str(name): str(value) for name, value in index.nodes[i].attrib.items()}
            if given and (reading := _reading(index, i, given)) is not None:
                yield i, reading
        done = max(done, index.ends[box])


def _reading(index: Index, i: int, given: Mapping[str, str]) -> Reading | None:
    stated = dict(_temperatures(given))
    place = _first(given, _PLACES) or _shown_place(index, i)
    if not stated or place is None:
        return None
    unit = next((unit for unit in ("C", "F") if unit in stated), None)
    value = stated[unit]
    return Reading(
        location=place,
        temperature=value,
        unit=unit,
        temperature_c=celsius(value, unit),
        condition=_first(given, _SKIES),
        humidity_pct=_percent(given.get("data-humidity", "")),
    )


def _temperatures(given: Mapping[str, str]) -> Iterator[tuple[str | None, float]]:
    """The stated temperatures by unit, as the name or the value says it, else an attribute of its own."""
    for name, text in given.items():
        match, number = _NAME.match(name), _NUMBER.match(text)
        if match is None or number is None:
            continue
        unit = match[1] or number[2] or given.get("data-unit") or given.get("data-units") or ""
        letter = unit.strip("° ")[:1].upper()
        value = float(number[1].replace(",", ".").replace("−", "-").replace("–", "-"))
        if COLDEST[letter if letter in COLDEST else "F"] <= value <= HOTTEST[letter if letter in HOTTEST else "F"]:
            yield letter if letter in ("C", "F") else None, value


def _first(given: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return next((text for name in names if (text := clean(given.get(name, "")))), None)


def _shown_place(index: Index, i: int) -> str | None:
    pieces: tuple[Piece, ...] = read_strip(index, i).pieces if 0 < index.text_len[i] <= 90 else ()
    return next((name for piece in pieces if (name := place_name(piece))), None)


def _percent(text: str) -> float | None:
    number = _NUMBER.match(text.rstrip("% "))
    value = float(number[1].replace(",", ".")) if number and number[1][0].isdigit() else -1.0
    return value if 0 <= value <= 100 else None
