"""Labels: texts cut to the room that a plot has for them, and days put together to as many columns as can be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from unicodedata import combining, east_asian_width

from newsspider.printable import printable

MOST_COLUMNS = 62
"""Columns that a plot over time has at most."""
FAR = 4
"""How many times longer the time may get for the sake of the first fiftieth of the articles."""


def cells_of(text: str) -> int:
    """How many cells a text takes.

    >>> cells_of("港湾"), cells_of("crane")
    (4, 5)
    """
    return sum(0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def cut(text: str, cells: int) -> str:
    """A text of so many cells at most, a wide character taking two.

    >>> cut("harbour gets a crane", 8), cut("港湾港湾", 5), cut("ok", 5)
    ('harbour…', '港湾…', 'ok')
    """
    text = printable(text)
    if cells_of(text) <= cells:
        return text
    end = 0
    while cells_of(text[: end + 1]) < cells:
        end += 1
    return text[:end].rstrip() + "…"


@dataclass(frozen=True, slots=True)
class Columns:
    """Stretches of time of equal kind, in order, without gaps."""

    starts: tuple[date, ...]
    unit: str
    """``day``, ``week``, ``month``, ``quarter`` or ``year``."""

    def place(self, when: date) -> int | None:
        """The column that a day falls into; None for one before the first or after the last."""
        return self._places.get(start_of(when, self.unit))

    @property
    def _places(self) -> dict[date, int]:
        return {start: place for place, start in enumerate(self.starts)}

    def name(self, place: int) -> str:
        """A column's name, as 4 Nov 2025 or 2025.

        >>> Columns((date(2025, 11, 4),), "day").name(0), Columns((date(2025, 10, 1),), "quarter").name(0)
        ('4 Nov 2025', '4th quarter of 2025')
        """
        start = self.starts[place]
        if self.unit == "year":
            return str(start.year)
        if self.unit == "quarter":
            return f"{('1st', '2nd', '3rd', '4th')[start.month // 3]} quarter of {start.year}"
        if self.unit == "month":
            return f"{start:%b %Y}"
        return f"{'week of ' if self.unit == 'week' else ''}{start.day} {start:%b %Y}"

    def short(self, place: int) -> str:
        """The same for an axis: without the year where all columns are of one.

        >>> Columns((date(2025, 11, 4),), "day").short(0), Columns((date(2025, 10, 1),), "quarter").short(0)
        ('4 Nov', 'Q4 2025')
        """
        start = self.starts[place]
        year = "" if self.starts[0].year == self.starts[-1].year else f" {start.year}"
        if self.unit in ("day", "week"):
            return f"{start.day} {start:%b}{year}"
        return {"month": f"{start:%b}{year}", "quarter": f"Q{start.month // 3 + 1} {start.year}"}.get(
            self.unit, str(start.year)
        )


UNITS = ("day", "week", "month", "quarter", "year")


def columns(days: Iterable[date]) -> Columns:
    """Columns for days; the few that lie far before all others have none. No columns for no days."""
    ordered = sorted(days)
    if not ordered:
        return Columns((), "day")
    first, last = _without_far(ordered)
    for unit in UNITS:
        starts = tuple(_starts(first, last, unit))
        if len(starts) <= MOST_COLUMNS:
            return Columns(starts, unit)
    return Columns(starts[-MOST_COLUMNS:], "year")


def start_of(when: date, unit: str) -> date:
    """The first day of the stretch that a day falls into."""
    if unit == "week":
        return when - timedelta(days=min(when.weekday(), (when - date.min).days))
    months = {"day": 0, "month": 1, "quarter": 3, "year": 12}[unit]
    return when.replace(month=(when.month - 1) // months * months + 1, day=1) if months else when


def _without_far(ordered: Sequence[date]) -> tuple[date, date]:
    """First and last day, a fiftieth at either end left out where that makes the time far shorter."""
    rare = len(ordered) // 50
    whole = (ordered[-1] - ordered[0]).days
    near = (ordered[-1 - rare] - ordered[rare]).days
    return (ordered[rare], ordered[-1 - rare]) if whole > FAR * max(near, 7) else (ordered[0], ordered[-1])


def _starts(first: date, last: date, unit: str) -> Iterable[date]:
    start = start_of(first, unit)
    for _ in range(MOST_COLUMNS + 1 if unit != "year" else 10_000):
        yield start
        if start >= start_of(last, unit):
            return
        start = _next(start, unit)


def _next(start: date, unit: str) -> date:
    if unit in ("day", "week"):
        return start + timedelta(days=1 if unit == "day" else 7)
    month = start.month - 1 + {"month": 1, "quarter": 3, "year": 12}[unit]
    return date(start.year + month // 12, month % 12 + 1, 1)
