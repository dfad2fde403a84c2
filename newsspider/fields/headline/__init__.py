"""The headline: of all wordings on the page, the one that the places which agree on it make the likeliest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.headline import headings
from newsspider.fields.headline.ballot import ORDER, Ballot, open_ballot
from newsspider.fields.headline.features import count_votes
from newsspider.fields.headline.found import HeadlineFound
from newsspider.fields.headline.spoken import Spoken
from newsspider.fields.neighbourhood import headline_at
from newsspider.fields.scores import SCORES
from newsspider.page.page import Page
from newsspider.page.text import fold
from newsspider.page.urls import is_first_page

MOST_WORDINGS = 6
"""Wordings of the headline that are looked for on the page."""


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """Every wording of the headline on the page, the likeliest first."""
    if page.is_text:
        return _from_lines(page)
    ballot = open_ballot(page)
    ranked = _ranked(ballot)
    shown = _shown_longer(page, ballot, ranked[0]) if len(ranked) > 1 else None
    ranked.sort(key=lambda wording: wording != shown)
    candidates = tuple(_candidate(ballot.places[wording]) for wording in ranked)
    return HeadlineFound(candidates, _top(page, [candidate.value for candidate in candidates]))


def _top(page: Page, wordings: Sequence[str]) -> int:
    """The element that shows the headline; where none shows the likeliest wording, the one that shows another."""
    tops = (headline_at(page.index, wording) for wording in wordings[:MOST_WORDINGS])
    return next(filter(None, tops), 0) if wordings else headline_at(page.index, None)


def _ranked(ballot: Ballot) -> list[str]:
    """The wordings, the likeliest first, the site's name only on its first page; one alone is not weighed."""
    wordings = list(ballot.places)
    if len(wordings) < 2:
        return wordings
    ranked = sorted(wordings, key=lambda wording: -count_votes(wording, ballot))
    if ballot.names_site(ranked[0]) and ballot.url and not is_first_page(ballot.url):
        ranked.sort(key=ballot.names_site)
    return _whole_first(ballot, ranked) if _has_dots(ballot, ranked[0]) else ranked


def _shown_longer(page: Page, ballot: Ballot, wording: str) -> str | None:
    """What the page's only heading of the first level, one piece of text, says beyond a wording that the metadata abridge; not the site's name."""
    index, ones = page.index, headings.rank_ones(page.index)
    if len(ones) != 1 or index.last_chunk[ones[0]] - index.first_chunk[ones[0]] != 1:
        return None
    shown = fold(index.text(ones[0]))
    begun, _, rest = shown.partition(f"{wording} ")
    return shown if not begun and rest and not ballot.names_site(rest) else None


def _whole_first(ballot: Ballot, ranked: list[str]) -> list[str]:
    """The wordings, before the first, which is cut short, one that goes on where it ends."""
    whole = [wording for wording in ranked if wording.startswith(f"{ranked[0]} ") and not _has_dots(ballot, wording)]
    return [*whole[:1], *[wording for wording in ranked if wording not in whole[:1]]]


def _has_dots(ballot: Ballot, wording: str) -> bool:
    """Whether a wording is cut short, or goes on behind dots with what is no part of it."""
    return any(dots in place.text for place in ballot.places[wording] for dots in ("...", "…"))


def _candidate(places: list[Spoken]) -> Candidate[str]:
    """One wording in the spelling that most places give; its rule names the first two kinds of places that agree on it."""
    places = sorted(places, key=_rank) if len(places) > 1 else places
    spellings = [place.text for place in places]
    best = places[0] if len(set(spellings)) == 1 else max(places, key=lambda place: spellings.count(place.text))
    rules = list(dict.fromkeys([place.rule for place in (best, *places) if place.text == best.text]))
    rule = "+".join(rules[:2])
    return Candidate(best.text, best.source, rule, SCORES["headline"].get(rule), best.locate)


def _rank(place: Spoken) -> int:
    return ORDER.index(place.rule)


def _from_lines(page: Page) -> Extracted[str]:
    line = page.layout.headline
    if line is None:
        return Extracted()
    return Extracted((Candidate(line.text, "text", "layout", None, partial("line {}".format, line.number)),))
