"""What somebody decided about fields, as a fixture's ``expected.json`` holds it (fixtures/README.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from newsspider.errors import UsageError
from newsspider.fixtures.folder import HAND, MACHINE, Expected, read_expected
from newsspider.fixtures.saved import EXPECTED
from newsspider.inspector.reading import FIELD_NAMES

NONE = Expected({}, {})


def read_judgements(folder: Path | None) -> Expected:
    """What a fixture folder's file says; nothing where there is no file. Raises UsageError for a file that is none."""
    return read_expected(folder) if folder is not None and (folder / EXPECTED).exists() else NONE


def with_value(old: Expected, name: str, value: Any, *, by: str = HAND) -> Expected:
    """The same with one more field decided."""
    return replace(old, checked=_put(old.checked, name, by), record=_put(old.record, name, value))


def without(old: Expected, name: str) -> Expected:
    """The same with one field not judged."""
    checked, record = ({key: value for key, value in part.items() if key != name} for part in (old.checked, old.record))
    return replace(old, checked=checked, record=record)


def decided(old: Expected, name: str, value: Any, body: list[Any]) -> Expected:
    """The expectations with a field's value decided; ``body`` is what quotations in ``value`` count their blocks in.

    Quotations go with the body that the file holds: they are numbered anew where that one is another. Raises UsageError
    where a quotation's block is not in it.
    """
    if name == "quotes":
        return _with_quotes(old, value, body)
    new = with_value(old, name, value)
    if name == "body" and "quotes" in old.record:
        try:
            quotes = renumbered(old.record["quotes"], old.record.get("body") or [], value)
        except UsageError:
            return without(new, "quotes")
        return replace(new, record={**new.record, "quotes": quotes})
    return new


def _with_quotes(old: Expected, quotes: list[Any], body: list[Any]) -> Expected:
    plain = [{key: value for key, value in quote.items() if key != "score"} for quote in quotes]
    if "body" not in old.record:
        return with_value(with_value(old, "body", body, by=MACHINE), "quotes", plain)
    return with_value(old, "quotes", renumbered(plain, body, old.record["body"]))


def renumbered(quotes: list[Any], old: list[Any], new: list[Any]) -> list[Any]:
    """Quotations of one body with the block numbers of another that holds the same blocks; raises UsageError."""
    texts = [block.get("text") for block in new]

    def moved(part: dict[str, Any]) -> dict[str, Any]:
        number = part.get("block")
        if number is None:
            return part
        text = old[number].get("text") if 0 <= number < len(old) else None
        if text not in texts:
            raise UsageError(
                f"a quotation stands in block {number}, which is not in the body that the fixture expects; decide on body first"
            )
        return {**part, "block": texts.index(text)}

    found = []
    for quote in quotes:
        parts = {"continued": [moved(part) for part in quote["continued"]]} if quote.get("continued") else {}
        found.append({**moved(quote), **parts})
    return found


def _put(values: Mapping[str, Any], name: str, value: Any) -> dict[str, Any]:
    """The values with one more: in its old place, else before the first field that is found after it.

    >>> _put({"headline": 1, "body": 2}, "tags", 3)
    {'headline': 1, 'tags': 3, 'body': 2}
    """
    if name in values:
        return {**values, name: value}
    later = FIELD_NAMES[FIELD_NAMES.index(name) + 1 :] if name in FIELD_NAMES else ()
    place = next((number for number, known in enumerate(values) if known in later), len(values))
    entries = list(values.items())
    return dict([*entries[:place], (name, value), *entries[place:]])
