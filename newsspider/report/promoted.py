"""Promoted: which articles a site's teasers promote, on which days, and at which rank of their list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from newsspider.report.bounded import Bounded, count_in, most_frequent
from newsspider.report.values import day, objects, text

MOST_DAYS = 400
MOST_LISTS = 4


@dataclass(slots=True)
class PromotedTally:
    """What is kept of a promoted article."""

    count: int = 0
    title: str = ""
    url: str | None = None
    best: int = 10**6
    """Its best rank; 1 is the first of a list."""
    lists: dict[str, int] = field(default_factory=dict)
    days: dict[date, int] = field(default_factory=dict)
    """Its best rank on each day."""

    def add(self, rank: int, when: date | None, label: str | None) -> None:
        """Count one appearance."""
        self.count += 1
        self.best = min(self.best, rank)
        count_in(self.lists, label, MOST_LISTS)
        if when is not None and (when in self.days or len(self.days) < MOST_DAYS):
            self.days[when] = min(rank, self.days.get(when, rank))

    @property
    def label(self) -> str:
        """The heading under which it stood most often; empty where there was none."""
        return most_frequent(self.lists)


def count_teasers(record: Mapping[str, Any], site: str, promoted: Bounded[PromotedTally]) -> int:
    """Count an article's teasers; how many there are. An article promoted twice on a page counts once, at its better rank."""
    when = day(record, "fetched_at") or day(record, "page_date")
    here: dict[str, tuple[int, str | None, dict[str, Any]]] = {}
    number = 0
    for block in objects(record, "teasers"):
        label = text(block, "label")
        for rank, item in enumerate(objects(block, "items"), start=1):
            number += 1
            name = text(item, "url") or text(item, "title")
            if name is not None and rank < here.get(name, (10**6,))[0]:
                here[name] = (rank, label, item)
    for name, (rank, label, item) in here.items():
        tally = promoted[f"{site} {name}"]
        tally.title = tally.title or text(item, "title") or name
        tally.url = text(item, "url")
        tally.add(rank, when, label)
    return number
