"""Updates that say only a time of day, or a day without its year: they have the day or the year of publication."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from newsspider.evidence import Candidate
from newsspider.fields.dates.candidates import candidate_of
from newsspider.fields.dates.clock import CLOCK, read_clock
from newsspider.fields.dates.moments import day_of, is_plausible
from newsspider.fields.dates.places import Written
from newsspider.fields.dates.shown import AFTER, AHEAD, BEFORE, BEGINNING, UPDATED
from newsspider.fields.dates.wording import Manner, find_date, read_words
from newsspider.fields.neighbourhood import is_apart, window
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.text import clean, holding

_FIGURES = r"(?P<a>\d{1,2})\s?(?P<mark>[./])\s?(?P<b>\d{1,2})(?![\d:h]|[./]\d|\s?[Uu]hr)\.?"
_WORDS = r"\d{1,2}\.?\s(?:de\s|d['’])?[^\W\d_]{3,12}|[^\W\d_]{3,12}\.?\s\d{1,2}(?![\d:.h])"
_LATER = re.compile(
    rf"(?:{'|'.join(map(re.escape, UPDATED))})[^\W\d_]*\W+(?:[^\W\d_]{{1,12}}\W+){{0,2}}?(?=\d|[^\W\d_]{{1,12}}\.?\s\d)"
    rf"(?:{_FIGURES}|(?P<words>{_WORDS}))?{CLOCK}(?![\w:./])",
    re.I,
)
"""A word that calls what follows an update, and a day without its year, a time of day or both."""
_MINUTE = len("2025-11-04T08:00")
MOST = 20
"""Pieces of text around the headline that are asked."""


def later_on(page: Page, top: int, published: str, manner: Manner) -> Iterator[Candidate[str]]:
    """The updates near the headline that leave out their year or their day; none before the publication.

    A time alone, on the day of publication; a day alone, in its year.
    """
    index, near = page.index, window(page.index, top, BEFORE, AFTER)
    short = [
        k
        for k in index.worded_in(near.first, near.last)
        if index.sizes[k + 1] - index.sizes[k] <= BEGINNING + BEGINNING
    ]
    hits = [short[n] for n in holding([index.chunks[k].lower() for k in short], UPDATED)]
    for k in hits[:MOST]:
        text = _line(index, k)
        value = None if is_apart(index, index.owners[k], top) else _read(text, published, manner)
        if value is not None and is_plausible(value, manner.as_of):
            yield candidate_of(value, Written(text, "later", "text", partial(index.path, index.owners[k])), "modified")


def _line(index: Index, k: int) -> str:
    """A piece of text; with the next one, if it has no figure itself."""
    text = clean(index.chunks[k])
    if any(map(str.isdigit, text)):
        return text
    behind = next(iter(index.worded_in(k + 1, k + 1 + AHEAD)), None)
    return text if behind is None else f"{text} {clean(index.chunks[behind])[:BEGINNING]}"


def _read(text: str, published: str, manner: Manner) -> str | None:
    """When a line says that it was updated; None where it does not, or where that was before the publication."""
    match = _LATER.search(text)
    if match is None or find_date(text[match.start() :]):
        return None
    is_dated = match["mark"] or match["words"]
    if not (is_dated or match["hour"] or match["whole"]):
        return None
    day = _day(match, published, manner) if is_dated else day_of(published)
    value = read_clock(day, match) if day else None
    return value if value is not None and not _is_before(value, published) else None


def _day(match: re.Match[str], published: str, manner: Manner) -> str | None:
    """The day that an update names, in the year of publication."""
    year, mark = published[: len("2025")], match["mark"]
    written = mark.join((match["a"], match["b"], year)) if mark else f"{match['words']} {year}"
    return read_words(written, manner)


def _is_before(value: str, published: str) -> bool:
    """Whether a time precedes another, as far as both say it, by the clocks that wrote them."""
    said = min(len(value), len(published), _MINUTE)
    return value[:said] < published[:said]
