"""Written dates as ranked candidates of a field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.dates.moments import day_of, is_day, is_plausible, read_machine
from newsspider.fields.dates.places import IN_URL, Written
from newsspider.fields.dates.wording import Manner, date_order, read_words
from newsspider.fields.scores import SCORES
from newsspider.page.page import Page

_MINUTE, _SECOND = len("2025-11-04T08:00"), len("2025-11-04T08:00:00")
_TAG_WITH_REGION = re.compile(r"[A-Za-z]{2,3}[-_](?:[A-Za-z]{4}[-_])?([A-Za-z]{2})\b")
_REGION_OF_ADDRESS = re.compile(r"/en[-_]([A-Za-z]{2})(?:/|$)")


def manner_of(page: Page, found: Mapping[str, Extracted[Any]]) -> Manner:
    """How the page writes dates, by its language, its region and its domain."""
    language = found["language"].value if "language" in found else None
    return Manner(language, date_order(language, _region(page), page.domain), page.as_of)


def _region(page: Page) -> str | None:
    """The region in the language tag that the page states, else in that of its address ("/en-gb/")."""
    if not page.is_text:
        for stated in (
            page.index.get(0, "lang") or "",
            *(entry.content for entry in page.meta.get("og:locale", ())[:1]),
        ):
            if match := _TAG_WITH_REGION.match(stated):
                return match[1]
    match = _REGION_OF_ADDRESS.search(page.url or "")
    return match[1] if match else None


def read_date(text: str, manner: Manner) -> str | None:
    """A date written for machines or for people, as the record has it."""
    return read_machine(text) or read_words(text, manner)


def read(places: Iterable[Written], field: str, manner: Manner) -> Iterator[Candidate[str]]:
    """The places whose dates can be read and can be true."""
    for place in places:
        value = read_date(place.text, manner)
        if value is not None and is_plausible(value, manner.as_of):
            yield candidate_of(value, place, field)


def candidate_of(value: str, place: Written, field: str) -> Candidate[str]:
    """A date that was read, with its place and the measured precision of the place's rule."""
    return Candidate(value, place.source, place.rule, SCORES[field].get(place.rule), place.locate)


def until_time(candidates: Iterable[Candidate[str]]) -> list[Candidate[str]]:
    """The candidates; the first alone where it gives a time of day, as nothing that follows could better it."""
    found: list[Candidate[str]] = []
    for candidate in candidates:
        found.append(candidate)
        if not is_day(found[0].value):
            break
    return found


def _is_next(one: str, other: str) -> bool:
    """Whether two days follow each other."""
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) == 1


def with_time_first(candidates: Iterable[Candidate[str]]) -> Extracted[str]:
    """The candidates in their order; but where the first gives a day alone, one that gives that day's time goes first.

    Of those that give the same minute, one that also gives the offset does. An address has the day of the clock of
    whoever made it: without a time on that day, one on the day before or behind goes first.
    """
    ranking = tuple(candidates)
    if not ranking or not is_day(ranking[0].value):
        return Extracted(ranking)
    day = ranking[0].value
    timed = [c for c in ranking if not is_day(c.value) and day_of(c.value) == day]
    if not timed and ranking[0].rule == IN_URL:
        timed = [c for c in ranking if not is_day(c.value) and _is_next(day_of(c.value), day)]
    if not timed:
        return Extracted(ranking)
    same = [c for c in timed if c.value[:_MINUTE] == timed[0].value[:_MINUTE]]
    better = next((c for c in same if len(c.value) > _SECOND), timed[0])
    return Extracted((better, *(c for c in ranking if c is not better)))
