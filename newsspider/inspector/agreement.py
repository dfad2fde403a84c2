"""Whether a record's field is as a fixture expects it, by the conventions of fixtures/README.md."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

Record = Mapping[str, Any]


def agrees(name: str, expected: Record, found: Record) -> bool:
    """Whether one field of a record is as expected; a shape that can't be read agrees with nothing.

    >>> agrees("headline", {"headline": "A"}, {"headline": "A", "section": None})
    True
    """
    shape = SHAPES.get(name)
    try:
        if shape is None:
            return holds(expected[name], found.get(name))
        return holds(shape(expected), shape(found))
    except (LookupError, TypeError, ValueError, AttributeError):
        return False


def holds(expected: Any, found: Any) -> bool:
    """Whether a value is as expected; a key that the expectation leaves out is not judged.

    >>> holds({"name": "Ana"}, {"name": "Ana", "url": None}), holds([1], [1, 2])
    (True, False)
    """
    if isinstance(expected, dict) and isinstance(found, dict):
        return all(key in found and holds(value, found[key]) for key, value in expected.items())
    if isinstance(expected, list) and isinstance(found, list):
        return len(expected) == len(found) and all(holds(*pair) for pair in zip(expected, found, strict=True))
    return bool(expected == found)


def _running(record: Record) -> list[Any]:
    """The body without captions, and without the standfirst, which may open it."""
    body = [block for block in record["body"] if block["type"] != "caption"]
    opens = body and record.get("standfirst") == body[0]["text"]
    return body[1:] if opens else body


def _said(record: Record) -> list[dict[str, Any]]:
    """Quotations with the text around them in the place of block numbers, which captions shift."""
    return [_placed(quote, record.get("body") or []) for quote in record["quotes"]]


def _placed(quote: dict[str, Any], body: list[dict[str, Any]]) -> dict[str, Any]:
    spans = [_span(quote, body), *(_span(part, body) for part in quote.get("continued") or [])]
    return {key: value for key, value in quote.items() if key not in _NUMBERS} | {"spans": spans}


def _span(part: dict[str, Any], body: list[dict[str, Any]]) -> dict[str, Any]:
    text = body[part["block"]]["text"] if part["block"] < len(body) else ""
    return {"around": text, "words": text[part["start"] : part["end"]], "start": part["start"]}


def _instant(name: str) -> Callable[[Record], object]:
    """A date as an instant with its form: a day alone stays a day; without an offset it is local time."""

    def read(record: Record) -> object:
        value = record[name]
        if value is None or len(value) == 10:
            return value
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo is None else moment.timestamp()

    return read


_NUMBERS = frozenset(("block", "start", "end", "continued", "score"))
SHAPES: Mapping[str, Callable[[Record], Any]] = {
    "body": _running, "quotes": _said, "published": _instant("published"), "modified": _instant("modified"),
}  # fmt: skip
"""How a field is brought into the form in which it is compared; all others as they are."""
