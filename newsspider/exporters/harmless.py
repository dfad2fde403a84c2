"""Values that JSON can hold: an item as plain data, and whatever else a stranger's item carries as its string."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import PurePath
from typing import Any

MAX_DEPTH = 100
"""Nesting from which a value is written as its string."""

MAX_BITS = 10_000
"""Size from which a whole number is written in hexadecimal, as a string (Python prints none of more than 4,300 digits)."""


def record_of(item: Any) -> dict[str, Any]:
    """An item's fields in their order: ``to_dict()`` where it has one, else what itemadapter reads."""
    to_dict = getattr(item, "to_dict", None)
    if callable(to_dict):
        return dict(to_dict())
    from itemadapter import ItemAdapter, is_item  # loads Scrapy, which a process that only extracts does without

    return dict(ItemAdapter(item)) if is_item(item) else {"value": item}


def known_type(value: Any) -> Any:
    """JSON's form of types that have an accepted one; raises TypeError for others."""
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, (Decimal, PurePath)):
        return str(value)
    from itemadapter import is_item

    if is_item(value) or dataclasses.is_dataclass(value):
        return record_of(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(type(value).__name__)


def harmless(value: Any, depth: int = 0) -> Any:
    """The value with everything that JSON can't hold replaced by its string; surrogates and NUL by U+FFFD."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _clean(value)
    if isinstance(value, int):
        return int(value) if value.bit_length() < MAX_BITS else hex(value)
    if isinstance(value, float):
        return float(value) if value - value == 0 else repr(float(value))
    if depth < MAX_DEPTH:
        if isinstance(value, dict):
            return {_clean(_shown(key)): harmless(entry, depth + 1) for key, entry in value.items()}
        if isinstance(value, (list, tuple, set, frozenset)):
            return [harmless(entry, depth + 1) for entry in value]
    try:
        return harmless(known_type(value), depth + 1) if depth < MAX_DEPTH else _clean(_shown(value))
    except Exception:  # a border: whatever the item's own code raises, the record is written
        return _clean(_shown(value))


def _shown(value: Any) -> str:
    try:
        return str(value)
    except Exception:  # a border: str() of a stranger's object, or of one that holds itself
        return f"<{type(value).__name__}>"


def _clean(text: str) -> str:
    """Without NUL and lone surrogates; two halves of a pair are joined."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
