"""Readings of the page's weather widget: one per place, in the page's order."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from newsspider.evidence import NOTHING, Extracted, only
from newsspider.fields.weather.condition import from_class_words
from newsspider.fields.weather.lines import from_lines
from newsspider.fields.weather.regions import widgets
from newsspider.fields.weather.script import CALL, from_scripts
from newsspider.fields.weather.widget import read_widget
from newsspider.items import Reading
from newsspider.page.page import Page

__all__ = ["find", "from_class_words"]

PRECISION: Mapping[str, float | None] = {"widget": None, "script": None, "lines": None}


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[tuple[Reading, ...]]:
    """The readings that the page shows; of its scripts where it shows none."""
    if page.is_text:
        return _from_text(page)
    index = page.index
    shown = [entry for root in widgets(index) for entry in read_widget(index, root)]
    readings = merge([reading for _, reading in shown])
    if readings:
        return only(tuple(readings), "dom", "widget", PRECISION["widget"], partial(index.path, shown[0][0]))
    readings = merge(list(from_scripts(page.source))) if CALL in page.source else []
    return only(tuple(readings), "dom", "script", PRECISION["script"]) if readings else NOTHING


def merge(readings: list[Reading]) -> list[Reading]:
    """Copies of a reading (desktop, mobile, side bar) as one, in the order of the first; days without a place join the first."""
    kept: list[Reading] = []
    for reading in readings:
        at = next((n for n, other in enumerate(kept) if _is_copy(other, reading)), None)
        if at is not None:
            kept[at] = _filled(kept[at], reading)
        else:
            kept.append(reading)
    return kept


def _is_copy(one: Reading, other: Reading) -> bool:
    first, second = _letters(one.location), _letters(other.location)
    if other.location is None and other.forecast and not other.condition:
        return True
    same_place = first.startswith(second) or second.startswith(first)
    same_unit = one.unit is None or other.unit is None or one.unit == other.unit
    return same_place and same_unit and one.temperature == other.temperature


def _letters(place: str | None) -> str:
    """A place without case and accents: copies may inflect it ("Rīgā", "Rīga")."""
    return "".join(c for c in unicodedata.normalize("NFKD", place or "").casefold() if c.isalnum())


def _filled(one: Reading, other: Reading) -> Reading:
    """A reading with what only its copy says; the longer form of the place."""
    gaps = {
        name: getattr(other, name)
        for name in one.__dataclass_fields__
        if getattr(one, name) in (None, ()) and getattr(other, name)
    }
    if one.location and other.location and len(other.location) > len(one.location):
        gaps["location"] = other.location
    return replace(one, **gaps)


def _from_text(page: Page) -> Extracted[tuple[Reading, ...]]:
    entries = from_lines(page.layout.header)
    if not entries:
        return NOTHING
    number = entries[0][0]
    return only(
        tuple(merge([reading for _, reading in entries])), "text", "lines", PRECISION["lines"], lambda: f"line {number}"
    )
