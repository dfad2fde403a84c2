"""JSON Lines: one record a line, UTF-8, keys in the schema's order; nothing that is stored gets lost on the way."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from pathlib import PurePath
from typing import Any, Self

from itemadapter import ItemAdapter, is_item
from scrapy.crawler import Crawler
from scrapy.exporters import BaseItemExporter

MAX_DEPTH = 100
"""Nesting from which a value is written as its string."""

MAX_BITS = 10_000
"""Size from which a whole number is written in hexadecimal, as a string (Python prints none of more than 4,300 digits)."""

_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029]")
_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")


class JsonLinesExporter(BaseItemExporter):
    """Writes articles by ``to_dict`` and any other item by its fields; what JSON cannot hold is written as a string and counted."""

    def __init__(self, file: BytesIO, *, crawler: Crawler | None = None, **options: Any) -> None:
        super().__init__(dont_fail=True, **options)
        self.file = file
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler, file: BytesIO, **options: Any) -> Self:
        """Scrapy's way to make it."""
        return cls(file, crawler=crawler, **options)

    def export_item(self, item: Any) -> None:
        """Write one line."""
        record = self._chosen(record_of(item))
        line = strict_line(record)
        if line is None:
            self._count("newsspider/degraded_records")
            line = safe_line(record)
        self.file.write(line)
        self._count("newsspider/written")

    def _chosen(self, record: dict[str, Any]) -> dict[str, Any]:
        fields: Mapping[str, str] | Iterable[str] | None = self.fields_to_export
        if fields is None:
            return record
        names = fields.items() if isinstance(fields, Mapping) else ((name, name) for name in fields)
        return {shown: record[name] for name, shown in names if name in record}

    def _count(self, stat: str) -> None:
        if self.crawler is not None:
            self.crawler.stats.inc_value(stat)


def record_of(item: Any) -> dict[str, Any]:
    """An item's fields in their order: ``to_dict()`` where it has one, else what itemadapter reads."""
    to_dict = getattr(item, "to_dict", None)
    if callable(to_dict):
        return dict(to_dict())
    return dict(ItemAdapter(item)) if is_item(item) else {"value": item}


def strict_line(record: dict[str, Any]) -> bytes | None:
    """The record as a line; None where it holds something that JSON can't (an object, NaN, a lone surrogate, NUL)."""
    try:
        text = json.dumps(record, ensure_ascii=False, allow_nan=False, default=known_type)
        line = _escaped(text).encode("utf-8")
    except (TypeError, ValueError, RecursionError):
        return None
    return None if _NUL.search(line) else line


def safe_line(record: dict[str, Any]) -> bytes:
    """The record as a line whatever it holds: never raises.

    >>> safe_line({"a": "x\\ud800", "b": float("nan"), 3: {1}})
    b'{"a": "x\\xef\\xbf\\xbd", "b": "nan", "3": [1]}\\n'
    """
    return _escaped(json.dumps(harmless(record), ensure_ascii=False)).encode("utf-8", "replace")


def known_type(value: Any) -> Any:
    """JSON's form of types that have an accepted one; raises TypeError for others."""
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, (Decimal, PurePath)):
        return str(value)
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


def _escaped(text: str) -> str:
    """One line for every reader: what some take for a line's end (NEL, U+2028, U+2029), and C1 controls, as escapes."""
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"
