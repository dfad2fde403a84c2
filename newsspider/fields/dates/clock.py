"""The time of day that follows a day, in figures: 24 or 12 hours, with seconds, a zone by name or by offset."""

from __future__ import annotations

import re
from datetime import datetime

from newsspider.fields.dates.zones import offset_at

_WORDS = r"at|um|à|às|a las|alle|om|kl\.?|ore|o|saat|pukul|klo|godz\.?|в|у|о"
_RISING = r"صباح(?:ا|اً|ًا)?|ص|π\.?\s?μ\.?"
_FALLING = r"مساء(?:ا|اً|ًا|ً)?|م|μ\.?\s?μ\.?"
"""Morning and afternoon behind a time, in Arabic and Greek."""
CLOCK = (
    rf"(?:(?:\s*(?:[,|•·@–—/-]|\b(?:{_WORDS})(?!\w))){{0,3}}\s*(?P<early>午前|오전|上午)?(?P<late>午後|오후|下午)?\s?"
    rf"(?:(?P<hour>\d{{1,2}})\s?(?:[:.h：]|時|时|시)\s?(?P<minute>\d{{2}})(?:分|분)?(?:[:.](?P<second>\d{{2}})(?:\.\d{{1,6}})?)?"
    rf"(?:\s?(?P<half>[aApP])\.?\s?[mM]\.?(?!\w)|\s?(?:(?P<rising>{_RISING})|(?P<falling>{_FALLING}))(?!\w))?"
    r"|(?P<whole>\d{1,2})\s?(?P<part>[aApP])\.?[mM]\.?(?!\w))"
    r"(?:\s*(?:[Uu]hr|h)\b)?(?:\s*\(?(?P<zone>(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})(?!\w)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?)\)?)?)?"
)
"""What may follow a day; every group is empty where no time of day is written."""


def read_clock(day: str, match: re.Match[str]) -> str | None:
    """A day with the time that a match of ``CLOCK`` behind it wrote, the day alone without one; None for a time that no clock shows."""
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
