"""Dates in words and figures as people write them, read with the page's language and its order of day and month."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from newsspider.fields.dates.ago import find_ago, read_ago
from newsspider.fields.dates.clock import read_clock
from newsspider.fields.dates.general import read_generally
from newsspider.fields.dates.moments import read_machine
from newsspider.fields.dates.plain import clock_of, is_known, matches, read_plain, start_of, words_of

_MONTH_FIRST_HOSTS = ("us", "com", "org", "net", "gov", "edu", "ph")
_YEAR_FIRST = frozenset(("zh", "ja", "ko", "hu", "lt", "mn"))


@dataclass(frozen=True, slots=True)
class Manner:
    """How a page writes its dates: language (BCP 47, None unknown), order (``DMY``, ``MDY``, ``YMD``), what "ago" counts from."""

    language: str | None = None
    order: str = "DMY"
    as_of: datetime | None = None


def date_order(language: str | None, region: str | None, domain: str) -> str:
    """The usual order of a date in figures.

    >>> date_order("en", "GB", "a.com"), date_order("en", None, "a.com"), date_order("en", None, "a.co.uk"), date_order("ja", None, "")
    ('DMY', 'MDY', 'DMY', 'YMD')
    """
    if language in _YEAR_FIRST:
        return "YMD"
    if language not in (None, "en"):
        return "DMY"
    if region:
        return "MDY" if region.upper() in ("US", "PH") else "DMY"
    return "MDY" if domain.rsplit(".", 1)[-1] in _MONTH_FIRST_HOSTS else "DMY"


def find_dates(text: str) -> Iterator[tuple[int, str]]:
    """The stretches of a text that are written like dates with a year, each with its place.

    >>> list(find_dates("Published 4 Nov 2025, updated 5 Nov 2025"))
    [(10, '4 Nov 2025'), (30, '5 Nov 2025')]
    """
    end = 0
    for match in matches(text):
        start, end = start_of(match, end), match.end()
        yield start, text[start:end].strip()


def find_date(text: str) -> str | None:
    """The first stretch of a text that is written like a date with a year, or the whole of "3 hours ago"; None without one.

    >>> find_date("By Ana Ruiz | November 4, 2025 at 8:15 am | 3 comments"), find_date("3 hours ago"), find_date("On 23 May")
    ('November 4, 2025 at 8:15 am', '3 hours ago', None)
    """
    return next((stretch for _, stretch in find_dates(text)), None) or find_ago(text)


def read_words(text: str, manner: Manner) -> str | None:
    """A date as people write it, as the record has it; a day alone where no time of day is given.

    >>> read_words("4. November 2025, 8.15 Uhr", Manner("de")), read_words("04/11/2025", Manner("en", "MDY"))
    ('2025-11-04T08:15:00', '2025-04-11')
    >>> read_words("Nov 4, 2025 10:00 +0530", Manner("en", "MDY")), read_words("On 23 May", Manner("en"))
    ('2025-11-04T10:00:00+05:30', None)
    """
    match = next(matches(text), None)
    if match is None:
        return read_ago(text, manner.as_of)
    if match["iso"]:
        return read_machine(match["iso"])
    if is_known(match):
        return read_plain(match, manner.order)
    day = read_generally(words_of(match), manner.language, manner.order)
    return read_clock(day, clock_of(match)) if day else None
