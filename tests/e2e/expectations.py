"""What the fixtures expect of the demo sites' records; only what a person has checked counts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.e2e.running import ROOT

SITES = ROOT / "fixtures" / "sites"


@dataclass(frozen=True)
class Expected:
    """One page's address and the fields of its record that were checked by hand."""

    url: str
    fields: dict[str, Any]
    page: bytes
    headers: dict[str, str]


def read_expected() -> Iterator[Expected]:
    """Every article of the demo sites."""
    for file in sorted(SITES.glob("*/*/expected.json")):
        expected, response = (
            json.loads(file.read_text("utf-8")),
            json.loads((file.parent / "response.json").read_text("utf-8")),
        )
        fields = {name: value for name, value in expected["record"].items() if expected["checked"].get(name) == "hand"}
        yield Expected(response["url"], fields, (file.parent / "page.html").read_bytes(), response["headers"])


def agrees(expected: Any, found: Any) -> bool:
    """Whether a value is as expected; a key that the expectation leaves out is not judged."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return all(agrees(value, found.get(name)) for name, value in expected.items())
    if isinstance(expected, list) and isinstance(found, list):
        return len(expected) == len(found) and all(agrees(*pair) for pair in zip(expected, found, strict=True))
    return bool(expected == found)


def facts(name: str, value: list[dict[str, Any]]) -> set[tuple[object, ...]]:
    """A list field as facts that can be counted one by one: texts of blocks, who said what, what is read where."""
    keys = FACTS[name]
    return {tuple(entry.get(key) for key in keys) for entry in value if entry.get("type") != "caption"}


FACTS = {"body": ("text",), "quotes": ("text", "speaker"), "weather": ("location", "temperature", "unit")}
"""List fields, and what makes a fact of each; captions are a matter of taste (fixtures/README.md)."""
