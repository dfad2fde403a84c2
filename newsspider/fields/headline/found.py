"""What the headline field gives: the wordings, and where on the page the likeliest is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from newsspider.evidence import NOTHING, Extracted
from newsspider.fields.neighbourhood import headline_at
from newsspider.page.index import Index


@dataclass(frozen=True, slots=True)
class HeadlineFound(Extracted[str]):
    """The headline with the element that shows it: ``top`` is 0 where none does."""

    top: int = 0


def top_of(index: Index, found: Mapping[str, Extracted[Any]]) -> int:
    """The element that shows the headline, looked for where no field has found one yet."""
    headline = found.get("headline", NOTHING)
    return headline.top if isinstance(headline, HeadlineFound) else headline_at(index, headline.value)
