"""Abbreviations of time zones that mean one offset wherever they are used in news; others are left alone."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

OFFSETS = {
    "Z": "+00:00", "UTC": "+00:00", "GMT": "+00:00", "WET": "+00:00", "WEST": "+01:00", "BST": "+01:00", "CET": "+01:00",
    "MEZ": "+01:00", "CEST": "+02:00", "MESZ": "+02:00", "EET": "+02:00", "EEST": "+03:00", "MSK": "+03:00",
    "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00",
    "AKST": "-09:00", "AKDT": "-08:00", "HST": "-10:00", "BRT": "-03:00", "SGT": "+08:00", "HKT": "+08:00", "WIB": "+07:00",
    "JST": "+09:00", "KST": "+09:00", "AEST": "+10:00", "AEDT": "+11:00", "NZST": "+12:00", "NZDT": "+13:00",
}  # fmt: skip
"""The offset from UTC by abbreviation."""
SEVERAL = frozenset(("IST", "CST", "AST", "SST"))
"""Abbreviations that name several offsets (IST is India's, Israel's and Ireland's): no offset can be said."""


_US_ZONES = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}
"""Names of zones that mean summer time in summer."""


def offset_at(zone: str, moment: datetime) -> str:
    """The offset that a zone had at a local time; empty for a name that means several or none.

    >>> offset_at("PT", datetime(2025, 5, 4)), offset_at("CET", datetime(2025, 5, 4)), offset_at("IST", datetime(2025, 5, 4))
    ('-07:00', '+01:00', '')
    """
    if zone in _US_ZONES:
        try:
            return moment.replace(tzinfo=ZoneInfo(_US_ZONES[zone])).isoformat()[-len("+00:00") :]
        except ZoneInfoNotFoundError:  # the machine has no table of zones
            return ""
    name, offset = zone.rstrip("+-:0123456789 "), zone.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ ")
    if offset and name in ("", "GMT", "UTC"):
        return offset_of(offset) or ""
    return "" if name in SEVERAL else offset_of(name) or ""


@lru_cache(maxsize=512)
def offset_of(zone: str) -> str | None:
    """An offset as ISO 8601 writes it, of an abbreviation or of figures; None for one that no clock has.

    >>> offset_of("CEST"), offset_of("+0530"), offset_of("GMT+7"), offset_of("-5"), offset_of("+5:30"), offset_of("+99:00")
    ('+02:00', '+05:30', '+07:00', '-05:00', '+05:30', None)
    """
    zone = zone.strip().upper()
    if zone in OFFSETS:
        return OFFSETS[zone]
    figures = zone.removeprefix("GMT").removeprefix("UTC").replace(":", "")
    if figures[:1] not in ("+", "-") or not figures[1:].isdecimal():
        return None
    digits = figures[1:].zfill(4 if len(figures) == len("+530") else 2)
    hours, minutes = int(digits[:2]), int(digits[2:4] or 0)
    return f"{figures[0]}{hours:02}:{minutes:02}" if hours <= 14 and minutes < 60 and len(digits) <= 4 else None
