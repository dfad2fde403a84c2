"""Times of day behind a day."""

from __future__ import annotations

import re

import pytest

from newsspider.fields.dates.clock import CLOCK, read_clock

_BEHIND = re.compile(CLOCK + "$")


def read(text: str) -> str | None:
    match = _BEHIND.match(text)
    assert match is not None
    return read_clock("2025-11-04", match)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("", ""),
        (" 8:15", "T08:15:00"),
        (", 08:15:30", "T08:15:30"),
        (" at 8:15 p.m.", "T20:15:00"),
        (" 12:05 AM", "T00:05:00"),
        (", 8 a.m.", "T08:00:00"),
        (" um 8.15 Uhr", "T08:15:00"),
        (". у 8:15", "T08:15:00"),
        (" à 08h15", "T08:15:00"),
        (" - 08:15 h", "T08:15:00"),
        (" 8:15 PM PDT", "T20:15:00-07:00"),
        (" | 10:00 (IST)", "T10:00:00"),
        (" 10:00 GMT+5:30", "T10:00:00+05:30"),
        (" 10:00 +0530", "T10:00:00+05:30"),
        (" 午後3時15分", "T15:15:00"),
        (" 오전 9:05", "T09:05:00"),
        (" - 03:15 مساءً", "T15:15:00"),
        (" 03:15 م", "T15:15:00"),
        (" 03:15 ص", "T03:15:00"),
        (" 3:15 μ.μ.", "T15:15:00"),
        (" 12:15 πμ", "T00:15:00"),
    ],
)
def test_a_time_is_read_in_the_ways_of_the_world(text: str, time: str) -> None:
    assert read(text) == "2025-11-04" + time


@pytest.mark.parametrize("text", [" 25:10", " 10:61"])
def test_a_time_that_no_clock_shows_is_none(text: str) -> None:
    assert read(text) is None
