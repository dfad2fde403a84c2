"""Figures and years of other calendars."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from newsspider.fields.dates.calendars import composed, to_date, with_ascii_figures


@pytest.mark.parametrize(
    ("day", "meant"),
    [
        ((1404, 1, 1), date(2025, 3, 21)),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1403, 7, 1), date(2024, 9, 22)),
        ((1399, 10, 12), date(2021, 1, 1)),
        ((2568, 2, 28), date(2025, 2, 28)),
        ((2025, 12, 31), date(2025, 12, 31)),
    ],
)
def test_a_year_tells_its_calendar(day: tuple[int, int, int], meant: date) -> None:
    assert to_date(*day) == meant


def test_the_days_of_a_solar_year_follow_each_other() -> None:
    days = [to_date(1402, month, day) for month in range(1, 13) for day in range(1, 32 - (month > 6) - (month == 12))]

    assert [b.toordinal() - a.toordinal() for a, b in pairwise(days)] == [1] * 364


@pytest.mark.parametrize("day", [(1404, 13, 1), (1404, 7, 31), (1404, 1, 0), (2568, 2, 29)])
def test_a_day_that_there_is_not_is_an_error(day: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="day"):
        to_date(*day)


def test_figures_are_rewritten_in_their_places() -> None:
    text = "۱۴۰۴ ٢٠٢٥ २०२५ ২০২৫ ๒๕๖๘ 2025"

    assert with_ascii_figures(text) == "1404 2025 2025 2025 2568 2025"


def test_letters_that_are_taken_apart_are_written_one_way() -> None:
    assert composed("\u09df") == composed("\u09af\u09bc")
