"""Lines: a record as one line of JSON, for every reader; needs no crawler, so that other processes write them as well."""

from __future__ import annotations

import json
import re
from typing import Any

from newsspider.exporters.harmless import harmless, known_type

_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029]")
_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
_STRICT = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=known_type)


def strict_line(record: dict[str, Any]) -> bytes | None:
    """The record as a line; None where it holds something that JSON can't (an object, NaN, a lone surrogate, NUL)."""
    try:
        line = _escaped(_STRICT.encode(record)).encode("utf-8")
    except (TypeError, ValueError, RecursionError):
        return None
    return None if b"\\u0000" in line and _NUL.search(line) else line


def safe_line(record: dict[str, Any]) -> bytes:
    """The record as a line whatever it holds: never raises.

    >>> safe_line({"a": "x\\ud800", "b": float("nan"), 3: {1}})
    b'{"a": "x\\xef\\xbf\\xbd", "b": "nan", "3": [1]}\\n'
    """
    return _escaped(json.dumps(harmless(record), ensure_ascii=False)).encode("utf-8", "replace")


def _escaped(text: str) -> str:
    """One line for every reader: what some take for a line's end (NEL, U+2028, U+2029), and C1 controls, as escapes."""
    if _UNSAFE.search(text):
        text = _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return text + "\n"
