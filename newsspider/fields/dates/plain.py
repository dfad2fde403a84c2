"""Days written in words or figures among other words, read by one pattern and a table of months."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from newsspider.fields.dates.clock import CLOCK, read_clock
from newsspider.fields.dates.moments import EARLIEST, LATEST
from newsspider.fields.dates.months import MONTH_OF

_L = r"[^\W\d_]"
_BOTH = r"(?:[\u0621-\u064a]{3,12}+(?:\s[\u0621-\u064a]{3,12}+)?\s?/\s?)?"
"""In Arabic, the first of both names of a month."""
_Y = r"(?:19|20)\d{2}"
_POINT = r"(?:\.(?=\s\d{1,2}:\d\d))?"
"""The point of an ordinal at the end of a day, before the time."""
_DAY_FIRST = (
    rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|º|ª)?[.,\s\-]{{0,2}}(?:de\s|of\s|d['’])?\s?{_BOTH}(?P<m1>{_L}{{3,12}}+)\.?,?[\s\-]{{0,2}}"
    rf"(?:de\s|del\s)?\s?(?P<y1>{_Y})"
)
_MONTH_FIRST = rf"(?P<m2>{_L}{{3,12}}+)\.?\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?:de\s)?(?P<y2>{_Y})"
_YEAR_FIRST = rf"(?P<y3>{_Y})(?:\.|\sm\.)?\s(?P<m3>{_L}{{3,12}}+)\.?\s(?P<d3>\d{{1,2}}){_POINT}"
_FIGURES = rf"(?P<y4>{_Y})[-/.]\s?(?P<m4>\d{{1,2}})[-/.]\s?(?P<d4>\d{{1,2}}){_POINT}"
_TURNED = rf"(?P<a>\d{{1,2}})(?P<mark>[/.\-])\s?(?P<b>\d{{1,2}})[/.\-]\s?(?P<y5>{_Y}|\d{{2}})"
_IDEOGRAPHS = rf"(?P<y6>{_Y})\s?[年년]\s?(?P<m6>\d{{1,2}})\s?[月월]\s?(?P<d6>\d{{1,2}})\s?[日일]"
_ISO = rf"(?P<iso>{_Y}-\d{{2}}-\d{{2}}T\d{{2}}:\d{{2}}(?::\d{{2}}(?:\.\d{{1,6}})?)?(?:Z|[+-]\d{{2}}:?\d{{2}})?)(?!\w)"
DATE = re.compile(
    rf"(?<![\w/.])(?=\w)(?:{_ISO}|(?:(?:{_DAY_FIRST}|{_MONTH_FIRST}|{_YEAR_FIRST}|{_FIGURES}|{_TURNED})(?![\w/])|{_IDEOGRAPHS}(?!/)){CLOCK})"
)
"""A date with its year, and the time of day where one follows."""
_NUMBERS = re.compile(r"\d(?=\D+\d)")
"""The last digit of a number behind which another follows: every date has two."""
_AHEAD = 16
"""Characters from where a date may begin to the end of its first number: a month of twelve letters, a point, a space, a day."""


def matches(text: str) -> Iterator[re.Match[str]]:
    """The dates of a text; those whose word is no month that the table knows only where there are no others."""
    first = _NUMBERS.search(text)
    found = list(DATE.finditer(text, max(0, first.start() - _AHEAD))) if first else []
    yield from [match for match in found if is_known(match)] or found


def is_known(match: re.Match[str]) -> bool:
    """Whether a date is in figures, or its word is a month: "16 Pro 2025" is written like a date, too."""
    word = match["m1"] or match["m2"] or match["m3"]
    return word is None or word.lower() in MONTH_OF


def words_of(match: re.Match[str]) -> str:
    """The day of a date in words, as written, without the time of day."""
    end = next(match.end(name) for name in ("y1", "y2", "d3") if match[name])
    return match.string[match.start() : end]


LAST_CENTURY = 50
"""Years of two digits from which one lies in the last century."""


def read_plain(match: re.Match[str], order: str) -> str | None:
    """What a date means, as the record has it; ``order`` is that of figures. None for a day or a time that there is not."""
    if match["iso"]:
        return None
    day = _day(match, order)
    return read_clock(day, match) if day else None


def _day(match: re.Match[str], order: str) -> str | None:
    for number in "123":
        if word := match["m" + number]:
            return _dated(match["y" + number], MONTH_OF.get(word.lower(), 0), match["d" + number])
    for number in "46":
        if year := match["y" + number]:
            return _dated(year, int(match["m" + number]), match["d" + number])
    first, second, year = match["a"], match["b"], match["y5"]
    if len(year) == len("25"):
        year = ("19" if int(year) >= LAST_CENTURY else "20") + year
    american = order == "MDY" and match["mark"] != "."
    day, month = (second, first) if american else (first, second)
    return _dated(year, int(month), day) or _dated(year, int(day), month)


def _dated(year: str, month: int, day: str) -> str | None:
    try:
        found = date(int(year), month, int(day))
    except ValueError:
        return None
    return found.isoformat() if EARLIEST <= found.year <= LATEST else None
