"""Articles of one site: how many on which day, how long, and which rule gave each field its value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from newsspider.report.values import day, mapping, number, text

FIELDS = (
    "headline",
    "standfirst",
    "description",
    "section",
    "tags",
    "language",
    "authors",
    "published",
    "modified",
    "body",
    "images",
    "links",
    "quotes",
    "teasers",
    "weather",
    "page_date",
    "accessible",
)
"""Fields whose fill rates are shown: those that a page may leave out."""
KINDS = {"json-ld": "json-ld", "microdata": "json-ld", "meta": "meta", "dom": "dom", "text": "dom"}
"""Where a value was found, as the plot groups it; all else is ``other``."""
OTHER = "other"


@dataclass(slots=True)
class SiteTally:
    """What is kept of a site."""

    count: int = 0
    words: int = 0
    quotes: int = 0
    undated: int = 0
    days: Counter[date] = field(default_factory=Counter)
    filled: Counter[str] = field(default_factory=Counter)
    found: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Values by field and by where they were found."""

    def add(self, record: Mapping[str, Any], quotes: int) -> None:
        """Count one article."""
        self.count += 1
        self.words += int(number(record, "word_count") or 0)
        self.quotes += quotes
        self.add_days(day(record, "published"), 1)
        evidence = mapping(record, "evidence")
        for name in FIELDS:
            if is_filled(record.get(name)):
                self.filled[name] += 1
                self.found[name, KINDS.get(text(mapping(evidence, name), "source") or "", OTHER)] += 1

    def add_days(self, published: date | None, number: int) -> None:
        """Count articles of a day; None is an article without a date."""
        if published is None:
            self.undated += number
        else:
            self.days[published] += number


def is_filled(value: Any) -> bool:
    """Whether a field has a value: false is one, an empty list is none.

    >>> is_filled(False), is_filled([]), is_filled(None), is_filled("x")
    (True, False, False, True)
    """
    return value is not None and value != [] and value != ""
