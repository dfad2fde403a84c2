"""Tallies: what a report counts, added up record by record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from newsspider.report.articles import SiteTally
from newsspider.report.bounded import Bounded
from newsspider.report.places import PlaceTally, count_readings
from newsspider.report.promoted import PromotedTally, count_teasers
from newsspider.report.speakers import SpeakerTally, count_quotes


@dataclass(slots=True)
class Tallies:
    """Everything that is counted of the records."""

    articles: int = 0
    quotes: int = 0
    teasers: int = 0
    readings: int = 0
    sites: Bounded[SiteTally] = field(default_factory=lambda: Bounded(SiteTally, 5_000))
    people: Bounded[SpeakerTally] = field(default_factory=lambda: Bounded(SpeakerTally))
    organizations: Bounded[SpeakerTally] = field(default_factory=lambda: Bounded(SpeakerTally))
    promoted: Bounded[PromotedTally] = field(default_factory=lambda: Bounded(PromotedTally))
    places: Bounded[PlaceTally] = field(default_factory=lambda: Bounded(PlaceTally, 5_000))

    def add(self, record: Mapping[str, Any], site: str) -> None:
        """Count one record."""
        self.articles += 1
        tally = self.sites[site]
        quotes = count_quotes(record, self.people, self.organizations)
        tally.add(record, quotes)
        self.quotes += quotes
        self.teasers += count_teasers(record, site, self.promoted)
        self.readings += count_readings(record, self.places)

    @property
    def is_complete(self) -> bool:
        """Whether no rare name had to be given up for want of memory."""
        kept: Iterable[Bounded[Any]] = (self.sites, self.people, self.organizations, self.promoted, self.places)
        return all(each.is_complete for each in kept)
