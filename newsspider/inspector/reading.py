"""A page read for the inspector: every field's candidates, and the record that comes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from newsspider.evidence import NOTHING
from newsspider.extraction import Draft, assemble, open_draft, run_field
from newsspider.fields import FIELDS
from newsspider.fixtures.saved import SavedPage
from newsspider.items import plain
from newsspider.page.page import Page

FIELD_NAMES = tuple(field.name for field in FIELDS)
MOST_CANDIDATES = 12
"""Runners-up beyond these are told by their number only."""


@dataclass(frozen=True, slots=True)
class Found:
    """One candidate, or the proof of a saved value, as plain data."""

    value: Any
    source: str
    rule: str
    score: float | None
    where: str | None


@dataclass(frozen=True)
class Reading:
    """A page with everything that was found in it."""

    draft: Draft

    @property
    def page(self) -> Page:
        """The page."""
        return self.draft.page

    @cached_property
    def record(self) -> Mapping[str, Any]:
        """The record as it comes out now."""
        return assemble(self.draft).to_dict()

    def candidates(self, name: str) -> list[Found]:
        """A field's candidates, the best first, at most ``MOST_CANDIDATES``."""
        every = self.draft.found.get(name, NOTHING).candidates
        return [Found(plain(c.value), c.source, c.rule, c.score, c.where) for c in every[:MOST_CANDIDATES]]

    def count(self, name: str) -> int:
        """How many candidates a field has."""
        return len(self.draft.found.get(name, NOTHING).candidates)


def read(page: SavedPage) -> Reading:
    """Find every field of a page; it never raises for what a page holds."""
    draft = open_draft(page.data, page.url, content_type=page.content_type, fetched=page.fetched)
    for name in FIELD_NAMES:
        run_field(draft, name)
    return Reading(draft)
