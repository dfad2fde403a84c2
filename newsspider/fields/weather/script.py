"""Readings that a theme keeps in its scripts (tagDiv's ``tdWeather.addItem``)."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any

from newsspider.fields.weather.numbers import celsius
from newsspider.items import Forecast, Reading
from newsspider.page.text import clean

CALL = "tdWeather.addItem("
THEME = ("td-", "tdb", "tdi_")
"""Class words of the theme; a search for them costs a tenth of one for its call in all scripts."""
LONGEST = 20_000
MOST = 20


def from_scripts(source: str) -> Iterator[Reading]:
    """The readings of every such call in a page's source, in the unit that the widget is set to show."""
    at = source.find(CALL)
    for _ in range(MOST):
        if at < 0:
            return
        item = _item(source, at + len(CALL))
        if item is not None and (reading := _reading(item)) is not None:
            yield reading
        at = source.find(CALL, at + len(CALL))


def _item(source: str, at: int) -> dict[str, Any] | None:
    try:
        value, _ = json.JSONDecoder(strict=False, parse_int=float).raw_decode(source[at : at + LONGEST].lstrip())
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _reading(item: dict[str, Any]) -> Reading | None:
    unit_index = 1 if item.get("current_unit") in (1, "1") else 0
    unit = "F" if unit_index else "C"
    value = _number(item.get("today_temp"), unit_index)
    if value is None or not item.get("today_icon"):
        return None
    return Reading(
        location=_text(item.get("location")),
        temperature=value,
        unit=unit,
        temperature_c=celsius(value, unit),
        condition=_text(item.get("today_icon_text")),
        high=_number(item.get("today_max"), unit_index),
        low=_number(item.get("today_min"), unit_index),
        humidity_pct=_number(item.get("today_humidity"), 0),
        wind_kmh=_wind(item.get("today_wind_speed")),
        forecast=tuple(_forecast(item.get("forecast"), unit_index)),
    )


def _forecast(days: object, unit_index: int) -> Iterator[Forecast]:
    for day in days[:10] if isinstance(days, list) else ():
        name = _text(day.get("day_name")) if isinstance(day, dict) else None
        if name is not None:
            yield Forecast(name, _number(day.get("day_temp"), unit_index))


def _wind(value: object) -> float | None:
    """Its first figure is kilometres an hour."""
    return _number(value, 0)


def _number(value: object, position: int) -> float | None:
    if isinstance(value, list):
        value = value[position] if len(value) > position else None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if math.isfinite(value) else None


def _text(value: object) -> str | None:
    return clean(value) or None if isinstance(value, str) else None
