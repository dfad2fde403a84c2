"""Days written in words or figures, read by a table of months: a general date parser costs a thousand times as much."""

from __future__ import annotations

import re
from datetime import date

from newsspider.fields.dates.moments import EARLIEST, LATEST
from newsspider.fields.dates.months import MONTH_OF

LEAST = 0.4
"""Share of a text that the date takes where the text is no more than a date."""
_YEAR = re.compile(r"\d{4}")
_DAY_FIRST = re.compile(
    r"(?<!\w)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?([^\W\d_]{3,12})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)"
)
_MONTH_FIRST = re.compile(r"(?<!\w)([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_FIGURES = re.compile(r"(?<![\w./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?![\w/-])")
_YEAR_FIRST = re.compile(r"(?<!\w)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)")


def read_day(text: str, order: str) -> str | None:
    """The day that a short text shows, as ISO 8601; None for a text that is more than a date.

    >>> read_day("1er juin 2026", "DMY"), read_day("May 30, 2026", "MDY"), read_day("Am 01.06.2026, 9 Uhr", "DMY")
    ('2026-06-01', '2026-05-30', '2026-06-01')
    >>> read_day("06/01/2026", "MDY"), read_day("The 5 best phones of May 30, 2026 reviewed", "MDY")
    ('2026-06-01', None)
    """
    if not _YEAR.search(text):
        return None
    for pattern in (_DAY_FIRST, _MONTH_FIRST, _FIGURES, _YEAR_FIRST):
        match = pattern.search(text)
        if match is not None:
            enough = match.end() - match.start() >= LEAST * len(text.strip())
            return _day(*_parts(pattern, match, order)) if enough else None
    return None


def _parts(pattern: re.Pattern[str], match: re.Match[str], order: str) -> tuple[str, str | int, str]:
    """Year, month and day of a match."""
    if pattern is _DAY_FIRST:
        return match[3], MONTH_OF.get(match[2].lower(), 0), match[1]
    if pattern is _MONTH_FIRST:
        return match[3], MONTH_OF.get(match[1].lower(), 0), match[2]
    if pattern is _YEAR_FIRST:
        return match[1], match[2], match[3]
    american = order == "MDY" and match[2] != "."
    return (match[4], match[1], match[3]) if american else (match[4], match[3], match[1])


def _day(year: str, month: str | int, day: str) -> str | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found.isoformat() if EARLIEST <= found.year <= LATEST else None
