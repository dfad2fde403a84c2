"""Dates as the record has them: ISO 8601 strings with the source's own offset, or a day alone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime

from newsspider.fields.dates.zones import offset_of

DAY = len("2025-11-04")
"""Characters of a day alone."""
EARLIEST = 1990
"""Year before which no news page was published."""
LATEST = 2100
"""Year after which none can have been."""
_SECONDS, _MILLISECONDS = 10, 13

_ISO = re.compile(
    r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"
    r"(?:(?:T|t|\s+|\s*[,|]\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:]\d{1,9})?)?)?"
    r"\s*(Z|z|UTC|GMT|[+-]\d{1,2}:?\d{2}(?::\d{2})?|[+-]\d{1,2})?(?:\[[\w/]+\])?$"
)
_STAMP = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])(?:\.[0-9]{1,9})?(Z|[+-][0-9]{2}:?[0-9]{2})\Z"
)
"""How most machines write a time: what the record has but for fractions and the form of the offset."""
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{4})?$")
_EPOCH = re.compile(rf"^(?:\d{{{_SECONDS}}}|\d{{{_MILLISECONDS}}})$")
_RFC_2822 = re.compile(
    r"^(?:[A-Za-z]{3,9}, )?\d{1,2} [A-Za-z]{3} \d{4} \d{1,2}:\d{2}(?!(?::\d{2})?\s?[aApP]\.?\s?[mM])"
)
_UNIX = re.compile(
    r"^[A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) +(?P<day>\d{1,2}) (?P<time>\d{2}:\d{2}:\d{2}) (?P<zone>[A-Z]{3,4}|[+-]\d{4}) (?P<year>\d{4})$"
)
_JAVASCRIPT = re.compile(
    r"^(?:[A-Z][a-z]{2} )?(?P<month>[A-Z][a-z]{2}) (?P<day>\d{2}) (?P<year>\d{4}) (?P<time>\d{2}:\d{2}:\d{2}) (?P<zone>GMT[+-]\d{4})"
)


def read_machine(text: str) -> str | None:
    """A date in a form made for machines: ISO 8601 (also with slashes), RFC 2822, Unix time, ``ctime``; None for others.

    >>> read_machine("2025-11-04T08:00:00.123Z"), read_machine("2025-11-04 08:00 +0530"), read_machine("2025/11/4")
    ('2025-11-04T08:00:00+00:00', '2025-11-04T08:00:00+05:30', '2025-11-04')
    >>> read_machine("Tue, 04 Nov 2025 08:00:00 GMT"), read_machine("1762243200"), read_machine("2025-02-30")
    ('2025-11-04T08:00:00+00:00', '2025-11-04T08:00:00+00:00', None)
    >>> read_machine("Tue Nov 04 08:00:00 CET 2025"), read_machine("Tue Nov 04 2025 08:00:00 GMT+0100 (CET)")
    ('2025-11-04T08:00:00+01:00', '2025-11-04T08:00:00+01:00')
    """
    text = text.strip().strip("\"'")
    if (match := _STAMP.match(text)) and _is_day(match[1][:DAY]):
        offset = offset_of(match[2])
        return match[1] + offset if offset is not None else None
    match = _ISO.match(text) or _COMPACT.match(text)
    if match:
        return _from_parts(match)
    if _EPOCH.match(text):
        seconds = int(text) / (1000 if len(text) == _MILLISECONDS else 1)
        return written(datetime.fromtimestamp(seconds, UTC))
    if _RFC_2822.match(text):
        return _from_rfc_2822(text)
    match = _UNIX.match(text) or _JAVASCRIPT.match(text)
    return _from_names(match) if match else None


def written(moment: datetime) -> str:
    """A time as the record writes it, to the second."""
    return moment.replace(microsecond=0).isoformat()


def moment_of(text: str) -> datetime:
    """What a record's date says as a time to compare with; UTC where no offset is written, midnight for a day alone."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def day_of(text: str) -> str:
    """The calendar day of a record's date, as written."""
    return text[:DAY]


def is_day(text: str) -> bool:
    """Whether a record's date is a day alone."""
    return len(text) == DAY


def is_plausible(text: str, as_of: datetime | None) -> bool:
    """Whether a news page can bear this date: not before the web, not after the page was fetched."""
    if not EARLIEST <= int(text[:4]) <= LATEST:
        return False
    if as_of is None:
        return True
    moment = moment_of(text)
    as_of = as_of if as_of.tzinfo else as_of.replace(tzinfo=UTC)
    return moment < as_of + timedelta(days=2)


def not_before(modified: str | None, published: str | None) -> str | None:
    """The time of the last update; None where it would lie before the publication.

    >>> not_before("2025-11-03", "2025-11-04T08:00:00+00:00"), not_before("2025-11-04", "2025-11-04T08:00:00+00:00")
    (None, '2025-11-04')
    """
    if modified is None or published is None:
        return modified
    if is_day(modified) or is_day(published):
        return modified if day_of(modified) >= day_of(published) else None
    return modified if moment_of(modified) >= moment_of(published) else None


def _is_day(text: str) -> bool:
    """Whether a day in figures is one of the calendar."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _from_parts(match: re.Match[str]) -> str | None:
    year, month, day, hour, minute, second, zone = match.groups()
    try:
        if hour is None:
            return datetime(int(year), int(month), int(day)).date().isoformat()
        local = datetime(int(year), int(month), int(day), int(hour), int(minute), min(59, int(second or 0)))
    except ValueError:
        return None
    offset = offset_of(zone) if zone else ""
    return local.isoformat() + offset if offset is not None else None


def _from_names(match: re.Match[str]) -> str | None:
    """The date that the C library's ``ctime`` and JavaScript's ``Date`` write, with a zone."""
    offset = offset_of(match["zone"])
    try:
        moment = datetime.strptime(" ".join(match.group("year", "month", "day", "time")), "%Y %b %d %H:%M:%S")
    except ValueError:
        return None
    return moment.isoformat() + offset if offset is not None else None


def _from_rfc_2822(text: str) -> str | None:
    try:
        return written(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
