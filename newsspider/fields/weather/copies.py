"""Copies of a reading (desktop, mobile, side bar) become one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import fields, replace

from newsspider.items import Reading


def merge(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Each reading once, in order, with what only its copies say; days without a place join the first."""
    kept: list[Reading] = []
    for reading in readings:
        at = next((n for n, other in enumerate(kept) if _is_copy(other, reading)), None)
        if at is not None:
            kept[at] = _filled(kept[at], reading)
        else:
            kept.append(reading)
    return tuple(kept)


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
    names = [field.name for field in fields(one)]
    gaps = {name: getattr(other, name) for name in names if getattr(one, name) in (None, ())}
    if one.location and other.location and len(other.location) > len(one.location):
        gaps["location"] = other.location
    return replace(one, **gaps)
