"""Places: the temperatures that weather widgets have shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from newsspider.report.bounded import Bounded, count_in, most_frequent
from newsspider.report.values import day, number, objects, text

MOST_DAYS = 2_000
MOST_CONDITIONS = 20
NAMELESS = "(no place named)"


@dataclass(slots=True)
class PlaceTally:
    """What is kept of a place; temperatures in degrees Celsius."""

    count: int = 0
    sum_c: float = 0
    measured: int = 0
    lowest_c: float = float("inf")
    highest_c: float = float("-inf")
    conditions: dict[str, int] = field(default_factory=dict)
    days: dict[date, tuple[float, int]] = field(default_factory=dict)
    """Sum and number of the temperatures of each day."""

    def add(self, temperature_c: float | None, condition: str | None, when: date | None) -> None:
        """Count one reading."""
        self.count += 1
        count_in(self.conditions, condition, MOST_CONDITIONS)
        if temperature_c is None:
            return
        self.sum_c += temperature_c
        self.measured += 1
        self.lowest_c, self.highest_c = min(self.lowest_c, temperature_c), max(self.highest_c, temperature_c)
        if when is not None and (when in self.days or len(self.days) < MOST_DAYS):
            before, times = self.days.get(when, (0.0, 0))
            self.days[when] = (before + temperature_c, times + 1)

    @property
    def mean_c(self) -> float:
        """The mean of its temperatures; there must be one."""
        return self.sum_c / self.measured

    @property
    def condition(self) -> str:
        """The condition shown most often; empty where there is none."""
        return most_frequent(self.conditions)


def count_readings(record: Mapping[str, Any], places: Bounded[PlaceTally]) -> int:
    """Count an article's weather readings; how many there are."""
    readings = objects(record, "weather")
    for reading in readings:
        when = day(reading, "observed") or day(record, "fetched_at") or day(record, "page_date")
        place = places[text(reading, "location") or NAMELESS]
        place.add(number(reading, "temperature_c"), text(reading, "condition"), when)
    return len(readings)
