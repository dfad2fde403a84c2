"""The last resort for dates in words that no table knows: a general parser, which costs 0.1 s once and milliseconds a date."""

from __future__ import annotations

import warnings
from datetime import datetime
from functools import lru_cache

from newsspider.fields.dates.months import MONTHS

_TABLED = frozenset(MONTHS)


def read_generally(text: str, language: str | None, order: str) -> str | None:
    """The day that a date in a language without a table of months means; None for languages that have one."""
    if language is None or language in _TABLED:
        return None
    found = _parse(text, language, order)
    return found.date().isoformat() if found else None


@lru_cache(maxsize=2048)
def _parse(text: str, language: str, order: str) -> datetime | None:
    import dateparser  # costs 0.1 s, and hardly any page needs it

    settings = {"DATE_ORDER": order, "REQUIRE_PARTS": ["day", "month", "year"], "RETURN_TIME_AS_PERIOD": False}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found: datetime | None = dateparser.parse(text, languages=[language], settings=settings)
        except (ValueError, OverflowError, RecursionError):
            return None
    return found
