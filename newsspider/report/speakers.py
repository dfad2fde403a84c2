"""Speakers: who is quoted how often, in how many articles, and for whom they speak."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from newsspider.report.bounded import Bounded, count_in, most_frequent
from newsspider.report.values import objects, text

MOST_NAMES = 8
"""Other names that are kept of each."""


@dataclass(slots=True)
class SpeakerTally:
    """What is kept of a person (``others``: organisations and roles) or an organisation (``others``: its speakers)."""

    count: int = 0
    articles: int = 0
    others: dict[str, int] = field(default_factory=dict)

    def add(self, other: str | None) -> None:
        """Count one quotation."""
        self.count += 1
        count_in(self.others, other, MOST_NAMES)

    @property
    def other(self) -> str:
        """The name met most often with this one; empty where there is none."""
        return most_frequent(self.others)


def count_quotes(record: Mapping[str, Any], people: Bounded[SpeakerTally], organizations: Bounded[SpeakerTally]) -> int:
    """Count an article's quotations by speaker and by organisation; how many there are."""
    quotes = objects(record, "quotes")
    here: dict[int, SpeakerTally] = {}
    for quote in quotes:
        speaker, organization = text(quote, "speaker"), text(quote, "organization")
        for name, other, kept in (
            (speaker, organization or text(quote, "role"), people),
            (organization, speaker, organizations),
        ):
            if name is not None:
                tally = kept[name]
                tally.add(other)
                here[id(tally)] = tally
    for tally in here.values():
        tally.articles += 1
    return len(quotes)
