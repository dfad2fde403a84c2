"""When an address is fetched again: after a failure, while an article is young, and as often as a listing changes."""

from __future__ import annotations

from datetime import datetime, timedelta

YOUNG = timedelta(days=3)
"""Age up to which an article is looked at again for changes."""
SOONEST = timedelta(hours=1)
"""An article is never looked at again sooner than this after the last time."""
FIRST_INTERVAL_S, SHORTEST_S, LONGEST_S = 1800, 600, 86_400
"""Seconds between visits to a listing: at first, at least and at most."""
RETRY_FIRST, RETRY_LONGEST = timedelta(minutes=15), timedelta(days=1)
"""Wait after a first failure, doubled with each further one, and the longest."""
MOST_ATTEMPTS = 10
"""Failures in a row from which an address is given up."""
GONE = frozenset(("http_404", "http_410", "http_451"))
"""Failures after which an article that was stored is not looked for again; one never stored is tried a few times more."""
FEW_ATTEMPTS = 3
PASSING = frozenset(
    (
        "robots",
        "robots_unreachable",
        "rate_limited",
        "private_address",
        "ignored",
        "dropped",
        "other_site",
        "too_old",
        "url_too_long",
    )
)
"""Refusals that depend on the moment or on the run's arguments: the address is looked at anew when a listing names it again."""

WAITS = {"robots": timedelta(days=1), "robots_unreachable": timedelta(hours=1), "rate_limited": timedelta(hours=1)}
"""Refusals after which an address is looked at again by itself, and when."""


def retry_time(reason: str, attempts: int, now: datetime) -> datetime | None:
    """When to try again after ``attempts`` failures in a row; None for never."""
    if attempts >= (FEW_ATTEMPTS if reason in GONE else MOST_ATTEMPTS):
        return None
    return now + min(RETRY_LONGEST, RETRY_FIRST * (1 << (attempts - 1)))


def revisit_time(published: datetime | None, first_seen: datetime, now: datetime) -> datetime | None:
    """When an article that was fetched now is looked at again: when it is twice as old; None where it is young no more."""
    age = now - min(published or first_seen, now)
    return now + max(SOONEST, age) if age <= YOUNG else None


def next_interval_s(interval_s: int, *, changed: bool) -> int:
    """Seconds until a listing is read again: half as many where it named something new, else twice as many.

    >>> next_interval_s(1800, changed=True), next_interval_s(1800, changed=False), next_interval_s(86_400, changed=False)
    (900, 3600, 86400)
    """
    return max(SHORTEST_S, interval_s // 2) if changed else min(LONGEST_S, interval_s * 2)
