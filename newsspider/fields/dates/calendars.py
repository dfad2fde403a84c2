"""Figures and years that are not the West's: digits of other scripts, the Buddhist years of Thailand, the solar years of Iran."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_ZEROS = "٠۰०০੦૦୦௦౦೦൦๐໐၀០"
"""The zero of each script that news writes figures in; the other nine follow it."""
OTHER_FIGURES = re.compile("[" + "".join(f"{zero}-{chr(ord(zero) + 9)}" for zero in _ZEROS) + "]")
_TO_ASCII = {ord(zero) + number: str(number) for zero in _ZEROS for number in range(10)}
OTHER_SCRIPT = re.compile(r"[\u0621-\u06ff\u0900-\u0e7f\u1000-\u109f\u1780-\u17ff]")
"""Letters and figures of the languages that use them, or whose months are written with marks."""
LANGUAGES = frozenset("ar bn ckb fa gu hi kn ml mr ps ta te th ur".split())
BUDDHIST = 543
"""Years that the Buddhist count is ahead."""
_BUDDHIST_YEARS = range(2500, 2700)
_SOLAR_YEARS = range(1300, 1500)
_DAYS_BEFORE = -356033
"""What makes the days of ``_solar_day`` ordinals of Python's calendar."""


def with_ascii_figures(text: str) -> str:
    """A text with its figures as 0 to 9, each in its place.

    >>> with_ascii_figures("१२ मई २०२५")
    '12 मई 2025'
    """
    return text.translate(_TO_ASCII) if OTHER_FIGURES.search(text) else text


def composed(text: str) -> str:
    """A word as Unicode's form C writes it: Bengali has letters that it takes apart."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def to_date(year: int, month: int, day: int) -> date:
    """The day that a date means, by the calendar that its year belongs to; ``ValueError`` for a day that there is not.

    >>> to_date(2568, 5, 12), to_date(1404, 2, 22), to_date(2025, 5, 12)
    (datetime.date(2025, 5, 12), datetime.date(2025, 5, 12), datetime.date(2025, 5, 12))
    """
    if year in _BUDDHIST_YEARS:
        return date(year - BUDDHIST, month, day)
    return _solar_day(year, month, day) if year in _SOLAR_YEARS else date(year, month, day)


def _solar_day(year: int, month: int, day: int) -> date:
    """A day of Iran's calendar: six months of 31 days, then of 30, and eight leap years in 33."""
    if not (1 <= month <= 12 and 1 <= day <= (31 if month < 7 else 30)):
        raise ValueError(f"{year}-{month}-{day} is no day of Iran's calendar")
    cycles = year + 1595
    days = 365 * cycles + cycles // 33 * 8 + (cycles % 33 + 3) // 4 + day
    return date.fromordinal(_DAYS_BEFORE + days + ((month - 1) * 31 if month < 7 else (month - 7) * 30 + 186))
