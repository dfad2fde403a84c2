"""What the browser is told of an entry, as plain data: every field with its proof, its runners-up and what was decided."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsspider.fixtures.expected import agrees
from newsspider.fixtures.folder import Expected
from newsspider.inspector.reading import FIELD_NAMES, Found
from newsspider.page.urls import host

if TYPE_CHECKING:
    from newsspider.inspector.desk import Look

ABOUT = ("url", "fetched_at", "revision", "word_count", "near_duplicate_of")
"""Keys of the record that are told beside the fields."""


def entry_view(look: Look, judgements: Expected) -> dict[str, Any]:
    """An entry as plain data."""
    entry, record = look.entry, look.record
    folder = entry.page.folder if entry.page is not None else None
    found: dict[str, Any] = told(
        {
            "name": entry.name,
            "host": host(entry.url) if entry.url else None,
            "about": {key: record[key] for key in ABOUT if record.get(key) is not None},
            "problem": entry.problem,
            "kind": "record" if entry.record is not None else "page",
            "has_page": look.reading is not None,
            "can_fetch": look.reading is None and entry.url is not None,
            "fixture": short(folder) if folder is not None else None,
            "failures": dict(look.reading.draft.failures) if look.reading is not None else {},
            "fields": [field_view(look, name, judgements) for name in FIELD_NAMES],
        }
    )
    return found


def field_view(look: Look, name: str, judgements: Expected) -> dict[str, Any]:
    """One field: its value, the proof of it, the runners-up, its places on the page, and what was decided."""
    record, proofs = look.record, look.proofs.get(name, [])
    found = {
        "name": name,
        "value": record.get(name),
        "proof": _told_proof(proofs[0]) if proofs else None,
        "rivals": [{**_told_proof(proof), "value": proof.value} for proof in proofs[1:]],
        "places": [list(pair) for pair in (look.places or {}).get(name, {}).items()],
        "judgement": judgement_view(record, name, judgements),
    }
    if look.entry.record is not None and look.reading is not None:
        now = look.reading.record.get(name)
        found["changed"] = now != record.get(name)
        found["now"] = now if found["changed"] else None
    return found


def judgement_view(record: Mapping[str, Any], name: str, judgements: Expected) -> dict[str, Any] | None:
    """What a fixture says of a field; None where it says nothing."""
    if name not in judgements.record:
        return None
    same = agrees(name, judgements.record, record)
    return {
        "by": judgements.checked.get(name),
        "agrees": same,
        "expected": None if same else judgements.record[name],
    }


def short(folder: Path) -> str:
    """A folder's name as one would type it here: from the working folder on, where it lies in that."""
    here = Path.cwd()
    return str(folder.relative_to(here) if folder.is_relative_to(here) else folder)


def told(value: Any) -> Any:
    """The value as JSON can hold it: no infinities, no halves of surrogate pairs."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, dict):
        return {told(str(key)): told(entry) for key, entry in value.items()}
    return [told(entry) for entry in value] if isinstance(value, (list, tuple)) else value


def _told_proof(proof: Found) -> dict[str, Any]:
    return {"source": proof.source, "rule": proof.rule, "score": proof.score, "where": proof.where}
