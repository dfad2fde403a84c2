"""Lead: one URL worth fetching, with where it was seen and when it was published."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from newsspider.page.spellings import address_key

OLDEST = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Lead:
    """A URL that a listing points at; ``published`` is what the listing says, None where it says nothing."""

    url: str
    source: str
    published: datetime | None = None
    title: str = ""
    modified: datetime | None = None
    """When the page was changed last, where the listing says so."""
    label: str | None = None
    """Of a teaser: the heading of its list ("Hot this week")."""
    rank: int | None = None
    """Of a teaser: its place in the list, from 1."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What one feed, sitemap or section page gives: articles, and further listings worth reading."""

    articles: tuple[Lead, ...] = ()
    listings: tuple[Lead, ...] = ()


def newest_first(leads: Iterable[Lead]) -> tuple[Lead, ...]:
    """Leads by falling date, those without one last; otherwise in the listing's order.

    >>> newest_first([Lead("a", "feed"), Lead("b", "feed", datetime(2025, 1, 1, tzinfo=UTC))])[0].url
    'b'
    """
    return tuple(sorted(leads, key=lambda lead: lead.published or OLDEST, reverse=True))


def distinct(leads: Iterable[Lead]) -> tuple[Lead, ...]:
    """The first lead of each address (:func:`address_key`)."""
    found: dict[str, Lead] = {}
    for lead in leads:
        found.setdefault(address_key(lead.url), lead)
    return tuple(found.values())
