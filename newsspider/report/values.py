"""Values of a record that may be anybody's: of the type that is asked for, or nothing."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date
from typing import Any

LONGEST = 300
"""Characters of a text that a report keeps."""


def text(entry: Mapping[str, Any], key: str) -> str | None:
    """A text that says something, without surrounding blanks, cut at 300 characters."""
    value = entry.get(key)
    return (value.strip()[:LONGEST] or None) if isinstance(value, str) else None


def objects(entry: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """The objects of a list."""
    value = entry.get(key)
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def mapping(entry: Mapping[str, Any], key: str) -> dict[str, Any]:
    """An object; an empty one where there is none."""
    value = entry.get(key)
    return value if isinstance(value, dict) else {}


def number(entry: Mapping[str, Any], key: str) -> float | None:
    """A finite number of a size that can be drawn.

    >>> number({"a": 21.5}, "a"), number({"a": True}, "a"), number({"a": float("inf")}, "a")
    (21.5, None, None)
    """
    value = entry.get(key)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if -1e12 < value < 1e12 and not math.isnan(value) else None


def day(entry: Mapping[str, Any], key: str) -> date | None:
    """The day of a date or time, as its own offset has it."""
    value = entry.get(key)
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def site_of(record: Mapping[str, Any]) -> str:
    """The host name of a record's site.

    >>> site_of({"site": {"domain": "news.example"}}), site_of({})
    ('news.example', '(no site)')
    """
    return text(mapping(record, "site"), "domain") or "(no site)"
