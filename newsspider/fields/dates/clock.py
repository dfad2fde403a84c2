"""The time of day beside a day, in figures: 24 or 12 hours, with seconds, a zone by name or by offset."""

from __future__ import annotations

import re
from datetime import datetime

from newsspider.fields.dates.zones import offset_at

_WORDS = r"at|um|à|às|a las|alle|om|kl\.?|ore|o|saat|pukul|klo|godz\.?|в|у|о|lúc|vào lúc|เวลา|ساعت|الساعة"
_RISING = r"صباح(?:ا|اً|ًا)?|ص|π\.?\s?μ\.?"
_FALLING = r"مساء(?:ا|اً|ًا|ً)?|م|μ\.?\s?μ\.?"
"""Morning and afternoon behind a time, in Arabic and Greek."""
_TIME = (
    r"(?P<early>午前|오전|上午)?(?P<late>午後|오후|下午)?\s?"
    rf"(?:(?P<hour>\d{{1,2}})\s?(?:[:.h：]|時|时|시)\s?(?P<minute>\d{{2}})(?:分|분)?(?:[:.](?P<second>\d{{2}})(?:\.\d{{1,6}})?)?"
    rf"(?:\s?(?P<half>[aApP])\.?\s?[mM]\.?(?!\w)|\s?(?:(?P<rising>{_RISING})|(?P<falling>{_FALLING}))(?!\w))?"
    r"|(?P<whole>\d{1,2})\s?(?P<part>[aApP])\.?[mM]\.?(?!\w))"
    r"(?:\s*(?:[Uu]hr|h)\b)?(?:\s*\(?(?P<zone>(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})(?!\w)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?)\)?)?"
)
CLOCK = rf"(?:\.?(?:\s*(?:[,،|•·@–—/(-]|\b(?:{_WORDS})(?!\w))){{0,3}}\s*{_TIME})?"
"""What may follow a day; every group is empty where no time of day is written."""
_AHEAD = re.compile(
    rf"(?<![\w:.,/-])(?=\d{{1,2}}[:h：時时시]|\d{{1,2}}(?:\.\d\d)?\s?(?:[aApP]\.?[mM]|[uU]hr)|[午오上下]){_TIME}"
    r"(?:\s*[,،|•·–—-])?\s*(?:(?:[oO]n|[aA]m|den)\s)?(?:[^\W\d_]{2,12}\.?,?\s)?\Z"
)
"""What may stand before a day, with the day's name between them; points part hours only with a word that says so."""
_REACH = 40
"""Characters before a day in which its time stands."""


def clock_ahead(text: str, first: int, day: int) -> re.Match[str] | None:
    """The time of day right before the place of a day, not before ``first``: "3:15 PM EDT, Mon May 12, 2025".

    >>> text = "Published: 15:15 GMT, 12 May 2025"
    >>> clock_ahead(text, 0, text.index("12"))[0], clock_ahead("Version 3.15, 12 May 2025", 0, 14)
    ('15:15 GMT, ', None)
    """
    found = _AHEAD.search(text, max(first, day - _REACH), day)
    return found if found and read_clock("2000-01-01", found) else None


def read_clock(day: str, match: re.Match[str]) -> str | None:
    """A day with the time that a match of ``CLOCK`` or of ``clock_ahead`` wrote, the day alone without one; None for a time that no clock shows."""
    hour, half = match["hour"] or match["whole"], match["half"] or match["part"]
    if hour is None:
        return day
    number, minute, second = int(hour), int(match["minute"] or 0), int(match["second"] or 0)
    late = match["late"] or match["falling"] or half in ("p", "P")
    early = match["early"] or match["rising"] or half in ("a", "A")
    if (late or early) and number <= 12:
        number = number % 12 + (12 if late else 0)
    if number > 23 or minute > 59:
        return None
    local = f"{day}T{number:02}:{minute:02}:{min(59, second):02}"
    return local + (offset_at(match["zone"], datetime.fromisoformat(local)) if match["zone"] else "")
