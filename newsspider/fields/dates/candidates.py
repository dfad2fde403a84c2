"""Written dates as ranked candidates of a field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.dates.moments import day_of, is_day, is_plausible, read_machine
from newsspider.fields.dates.places import Written
from newsspider.fields.dates.wording import Manner, date_order, read_words
from newsspider.fields.scores import SCORES
from newsspider.page.page import Page


def manner_of(page: Page, found: Mapping[str, Extracted[Any]]) -> Manner:
    """How the page writes dates, by its language, its region and its domain."""
    language = found["language"].value if "language" in found else None
    stated = "" if page.is_text else page.root.get("lang") or ""
    if "-" not in stated.replace("_", "-"):
        stated = next((entry.content for entry in page.meta.get("og:locale", ())), "") if not page.is_text else ""
    region = stated.replace("_", "-").rpartition("-")[2] if "-" in stated.replace("_", "-") else None
    return Manner(language, date_order(language, region, page.domain), page.as_of)


def read(places: Iterable[Written], field: str, manner: Manner) -> Iterator[Candidate[str]]:
    """The places whose dates can be read and can be true."""
    for place in places:
        value = read_machine(place.text) or read_words(place.text, manner)
        if value is not None and is_plausible(value, manner.as_of):
            yield Candidate(value, place.source, place.rule, SCORES[field].get(place.rule), place.locate)


def with_time_first(candidates: Iterable[Candidate[str]]) -> Extracted[str]:
    """The candidates in their order; but where the first gives a day alone, one that gives that day's time goes first."""
    ranking = tuple(candidates)
    if not ranking or not is_day(ranking[0].value):
        return Extracted(ranking)
    day = ranking[0].value
    better = next((c for c in ranking if not is_day(c.value) and day_of(c.value) == day), None)
    return Extracted(ranking if better is None else (better, *(c for c in ranking if c is not better)))
