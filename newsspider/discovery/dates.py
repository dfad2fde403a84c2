"""Dates of listings and arguments: read from RFC 822 and ISO 8601, compared with what a day alone allows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from newsspider.errors import UsageError

DAY = len("2025-11-04")


def read_date(text: str | None) -> datetime | None:
    """A feed's or sitemap's date as an aware time (UTC where it names no zone); None where it can't be read.

    >>> read_date("Tue, 04 Nov 2025 08:00:00 +0100").isoformat(), read_date("2025-11-04").isoformat(), read_date("soon")
    ('2025-11-04T08:00:00+01:00', '2025-11-04T00:00:00+00:00', None)
    """
    text = (text or "").strip()
    if not text:
        return None
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = read(text)
        except (ValueError, IndexError, TypeError, OverflowError):
            continue
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    return None


def is_older(published: str | None, since: datetime) -> bool:
    """Whether a record's ``published`` lies before ``since``; a day alone counts until it ends, no date never.

    >>> is_older("2025-11-04", datetime(2025, 11, 4, 12, tzinfo=UTC)), is_older("2025-11-03", datetime(2025, 11, 4, tzinfo=UTC))
    (False, True)
    """
    found = read_date(published)
    if found is None or published is None:
        return False
    if len(published) == DAY:
        found += timedelta(days=1, microseconds=-1)
    return found < since


def read_since(text: object) -> datetime:
    """The argument ``since`` as an aware time; raises UsageError for anything but an ISO 8601 day or time."""
    try:
        found = datetime.fromisoformat(str(text).strip())
    except ValueError:
        raise UsageError(
            f"since={str(text)!r} is no date; write it as 2025-11-04 or 2025-11-04T08:00:00+01:00"
        ) from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
