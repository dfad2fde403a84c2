"""Records compared with what the fixtures expect, by the conventions of fixtures/README.md."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

Record = Mapping[str, Any]


def agrees(name: str, expected: Record, found: Record) -> bool:
    """Whether one field of a record is as expected."""
    shape = SHAPES.get(name)
    if shape is None:
        return holds(expected[name], found[name])
    return holds(shape(expected), shape(found))


def holds(expected: Any, found: Any) -> bool:
    """Whether a value is as expected; a key that the expectation leaves out is not judged."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return all(key in found and holds(value, found[key]) for key, value in expected.items())
    if isinstance(expected, list) and isinstance(found, list):
        return len(expected) == len(found) and all(holds(*pair) for pair in zip(expected, found, strict=True))
    return bool(expected == found)


def running(record: Record) -> list[Any]:
    """The body without captions, which are a matter of taste, and without the standfirst, which may open it."""
    body = [block for block in record["body"] if block["type"] != "caption"]
    opens = body and record.get("standfirst") == body[0]["text"]
    return body[1:] if opens else body


def said(record: Record) -> list[dict[str, Any]]:
    """Quotations with the text around them in the place of block numbers, which captions shift."""
    return [placed(quote, record["body"]) for quote in record["quotes"]]


def placed(quote: dict[str, Any], body: list[dict[str, Any]]) -> dict[str, Any]:
    """One quotation with the words that it marks in the body."""
    spans = [span(quote, body), *(span(part, body) for part in quote["continued"])]
    return {key: value for key, value in quote.items() if key not in NUMBERS} | {"spans": spans}


def span(part: dict[str, Any], body: list[dict[str, Any]]) -> dict[str, Any]:
    """The marked words, the block around them and the place in it."""
    text = body[part["block"]]["text"] if part["block"] < len(body) else ""
    return {"around": text, "words": text[part["start"] : part["end"]], "start": part["start"]}


def instant(name: str) -> Callable[[Record], object]:
    """A date as an instant with its form: a day alone stays a day; without an offset it is local time."""

    def read(record: Record) -> object:
        value = record[name]
        if value is None or len(value) == 10:
            return value
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo is None else moment.timestamp()

    return read


NUMBERS = frozenset(("block", "start", "end", "continued", "score"))
SHAPES: Mapping[str, Callable[[Record], Any]] = {
    "body": running, "quotes": said, "published": instant("published"), "modified": instant("modified"),
}  # fmt: skip
"""How a field is brought into the form in which it is compared; all others as they are."""
