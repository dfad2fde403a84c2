"""Days written in words or figures among other words, read by one pattern for each kind of script and a table of months."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsspider.fields.dates.calendars import OTHER_SCRIPT, composed, to_date, with_ascii_figures
from newsspider.fields.dates.clock import CLOCK, clock_ahead, read_clock
from newsspider.fields.dates.moments import EARLIEST, LATEST
from newsspider.fields.dates.months import MONTH_OF

_BOTH = r"(?:[\u0621-\u064a]{3,12}+(?:\s[\u0621-\u064a]{3,12}+)?\s?/\s?)?"
"""In Arabic, the first of both names of a month."""
_POINT = r"(?:\.(?=\s(?:[오午][전후前後]\s?)?\d{1,2}:\d\d))?"
"""The point of an ordinal at the end of a day, before the time."""
_ISO_YEAR = r"(?:19|20)\d{2}"
_ISO = rf"(?P<iso>{_ISO_YEAR}-\d{{2}}-\d{{2}}T\d{{2}}:\d{{2}}(?::\d{{2}}(?:\.\d{{1,6}})?)?(?:Z|[+-]\d{{2}}:?\d{{2}})?)(?!\w)"


def _pattern(month: str, year: str) -> re.Pattern[str]:
    """A date with its year, and the time of day where one follows; a month as a word, a year of four figures."""
    day_first = (
        rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|º|ª)?[.,\s\-]{{0,2}}(?:de\s|of\s|d['’])?\s?{_BOTH}(?P<m1>{month})\.?,?[\s\-]{{0,2}}"
        rf"(?:de\s|del\s)?\s?(?P<y1>{year})"
    )
    month_first = rf"(?P<m2>{month})\.?\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?:de\s)?(?P<y2>{year})"
    year_first = rf"(?P<y3>{year})(?:\.|\sm\.)?\s(?P<m3>{month})\.?\s(?P<d3>\d{{1,2}}){_POINT}"
    figures = rf"(?P<y4>{year})[-/.]\s?(?P<m4>\d{{1,2}})[-/.]\s?(?P<d4>\d{{1,2}}){_POINT}"
    turned = (
        r"(?P<a>\d{1,2})(?:(?P<mark>[/.\-])|\s[tT]háng)\s?(?P<b>\d{1,2})"
        rf"(?(mark)[/.\-]\s?|,?\s(?:năm\s)?)(?P<y5>{year}|(?(mark)\d{{2}}|(?!)))"
    )
    ideographs = rf"(?P<y6>{year})\s?[年년]\s?(?P<m6>\d{{1,2}})\s?[月월]\s?(?P<d6>\d{{1,2}})\s?[日일]"
    words = f"(?:{day_first}|{month_first}|{year_first}|{figures}|{turned})"
    return re.compile(rf"(?<![\w/.])(?=\w)(?:{_ISO}|(?:{words}(?![\w/])|{ideographs}(?!/)){CLOCK})")


DATE = _pattern(r"[^\W\d_]{3,12}+", r"(?:(?:19|20)\d|25[5-9])\d")
_OTHER_DATE = _pattern(
    r"(?:[^\W\d_]|[\u0900-\u0963\u0981-\u0dff\u0e31-\u0e4e]|(?<=[\u0e00-\u0e4e])\.){2,14}+", r"(?:19|20|25|1[34])\d{2}"
)
"""In scripts whose months are written with marks, and with years of other calendars."""
_NUMBERS = re.compile(r"\d(?=\D+\d)")
"""The last digit of a number behind which another follows: every date has two."""
_AHEAD = 16
"""Characters from where a date may begin to the end of its first number: a month of twelve letters, a point, a space, a day."""


def matches(text: str) -> Iterator[re.Match[str]]:
    """The dates of a text; those whose word is no month that the table knows only where there are no others."""
    first = _NUMBERS.search(text)
    if first is None:
        return
    pattern = DATE
    if not text.isascii() and OTHER_SCRIPT.search(text):
        pattern, text = _OTHER_DATE, with_ascii_figures(text)
    found = list(pattern.finditer(text, max(0, first.start() - _AHEAD)))
    yield from [match for match in found if is_known(match)] or found


def is_known(match: re.Match[str]) -> bool:
    """Whether a date is in figures, or its word is a month: "16 Pro 2025" is written like a date, too."""
    word = match["m1"] or match["m2"] or match["m3"]
    return word is None or composed(word.lower()) in MONTH_OF


def start_of(match: re.Match[str], first: int = 0) -> int:
    """Where a date begins, with the time of day that stands before it; not before ``first``."""
    return clock_of(match, first).start()


def clock_of(match: re.Match[str], first: int = 0) -> re.Match[str]:
    """The match that wrote a date's time of day: its own, or one right before it."""
    ahead = None if match["iso"] or match["hour"] or match["whole"] else clock_ahead(match.string, first, match.start())
    return ahead or match


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
    return read_clock(day, clock_of(match)) if day else None


def _day(match: re.Match[str], order: str) -> str | None:
    for number in "123":
        if word := match["m" + number]:
            return _dated(match["y" + number], MONTH_OF.get(composed(word.lower()), 0), match["d" + number])
    for number in "46":
        if year := match["y" + number]:
            return _dated(year, int(match["m" + number]), match["d" + number])
    first, second, year = match["a"], match["b"], match["y5"]
    if len(year) == len("25"):
        if order == "YMD" and len(first) == len("25") and (found := _dated(_in_century(first), int(second), year)):
            return found
        year = _in_century(year)
    american = order == "MDY" and match["mark"] in ("/", "-")
    day, month = (second, first) if american else (first, second)
    return _dated(year, int(month), day) or _dated(year, int(day), month)


def _in_century(year: str) -> str:
    """A year of two digits with its century."""
    return ("19" if int(year) >= LAST_CENTURY else "20") + year


def _dated(year: str, month: int, day: str) -> str | None:
    try:
        found = to_date(int(year), month, int(day))
    except ValueError:
        return None
    return found.isoformat() if EARLIEST <= found.year <= LATEST else None
