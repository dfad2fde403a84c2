"""Times as the state writes them: UTC to the second, as text that sorts by time and that a person can read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the time now, aware."""


def utc_now() -> datetime:
    """The time now."""
    return datetime.now(UTC)


def today() -> str:
    """The day in UTC, as 2025-11-04."""
    return f"{utc_now():%Y-%m-%d}"


def written(moment: datetime) -> str:
    """A time as the state writes it.

    >>> written(datetime(2025, 11, 4, 8, 30, tzinfo=UTC))
    '2025-11-04T08:30:00Z'
    """
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read(text: str | None) -> datetime | None:
    """A written time; None for none.

    >>> read("2025-11-04T08:30:00Z").isoformat()
    '2025-11-04T08:30:00+00:00'
    """
    return datetime.fromisoformat(text) if text else None
