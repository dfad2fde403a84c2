"""What somebody decided about fields, as a fixture's ``expected.json`` holds it (fixtures/README.md)."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsspider.errors import UsageError
from newsspider.inspector.reading import FIELD_NAMES

HAND = "hand"
MACHINE = "machine"
FILE = "expected.json"


@dataclass(frozen=True)
class Judgements:
    """A fixture's expectations: who checked each field, and what its value should be."""

    checked: Mapping[str, str]
    record: Mapping[str, Any]
    others: Mapping[str, Any]
    """What else the file holds; it stays."""

    def with_value(self, name: str, value: Any, *, by: str = HAND) -> Judgements:
        """The same with one more field decided."""
        return Judgements(_put(self.checked, name, by), _put(self.record, name, value), self.others)

    def without(self, name: str) -> Judgements:
        """The same with one field not judged."""
        checked, record = dict(self.checked), dict(self.record)
        checked.pop(name, None)
        record.pop(name, None)
        return Judgements(checked, record, self.others)

    def to_json(self) -> str:
        """The file's text."""
        parts = {"checked": dict(self.checked), "record": dict(self.record)}
        return json.dumps({**self.others, **parts}, ensure_ascii=False, indent=1) + "\n"


NONE = Judgements({}, {}, {})


def read_judgements(folder: Path | None) -> Judgements:
    """What a fixture folder's file says; nothing where there is no file. Raises UsageError for a file that is none."""
    file = folder / FILE if folder is not None else None
    if file is None or not file.exists():
        return NONE
    try:
        found = json.loads(file.read_bytes())
        checked, record = dict(found["checked"]), dict(found["record"])
    except (OSError, ValueError, LookupError, TypeError, RecursionError) as error:
        raise UsageError(
            f"{str(file)!r} is no expected.json ({type(error).__name__}); it needs objects checked and record"
        ) from None
    others = {key: value for key, value in found.items() if key not in ("checked", "record")}
    return Judgements(checked, record, others)


def write_judgements(folder: Path, judgements: Judgements) -> None:
    """Write a fixture folder's file, whole or not at all; raises UsageError where that can't be done."""
    write_whole(folder / FILE, judgements.to_json().encode("utf-8", "replace"))


def write_whole(file: Path, data: bytes) -> None:
    """Write a file by way of another, so that whoever reads it sees the old or the new; raises UsageError."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
        with os.fdopen(handle, "wb") as new:
            new.write(data)
        mode = file.stat().st_mode & 0o777 if file.exists() else 0o644
        Path(name).chmod(mode)
        Path(name).replace(file)
    except OSError as error:
        raise UsageError(f"{str(file)!r} can't be written ({error.strerror})") from None


def decided(old: Judgements, name: str, value: Any, body: list[Any]) -> Judgements:
    """The expectations with a field's value decided; ``body`` is what quotations in ``value`` count their blocks in.

    Quotations go with the body that the file holds: they are numbered anew where that one is another. Raises UsageError
    where a quotation's block is not in it.
    """
    if name == "quotes":
        return _with_quotes(old, value, body)
    new = old.with_value(name, value)
    if name == "body" and "quotes" in old.record:
        try:
            quotes = renumbered(old.record["quotes"], old.record.get("body") or [], value)
        except UsageError:
            return new.without("quotes")
        return Judgements(new.checked, {**new.record, "quotes": quotes}, new.others)
    return new


def _with_quotes(old: Judgements, quotes: list[Any], body: list[Any]) -> Judgements:
    plain = [{key: value for key, value in quote.items() if key != "score"} for quote in quotes]
    if "body" not in old.record:
        return old.with_value("body", body, by=MACHINE).with_value("quotes", plain)
    return old.with_value("quotes", renumbered(plain, body, old.record["body"]))


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
