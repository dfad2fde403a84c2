from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.report.labels import MOST_COLUMNS, UNITS, cells_of, columns, cut, start_of

BEGIN = date(2025, 10, 1)


def span(days: int, *more: date) -> list[date]:
    return [BEGIN + timedelta(days=number) for number in range(days)] + list(more)


@pytest.mark.parametrize(
    ("days", "unit"),
    [(1, "day"), (62, "day"), (63, "week"), (430, "week"), (500, "month"), (3_000, "quarter"), (9_000, "year")],
)
def test_columns_are_as_fine_as_can_be_read(days: int, unit: str) -> None:
    found = columns(span(days))

    assert found.unit == unit
    assert len(found.starts) <= MOST_COLUMNS
    assert found.place(BEGIN) == 0
    assert found.place(BEGIN + timedelta(days=days - 1)) == len(found.starts) - 1


def test_a_few_days_far_away_do_not_squeeze_all_others() -> None:
    found = columns(span(30) * 3 + [date(1970, 1, 1), date(2099, 1, 1)])

    assert (found.unit, len(found.starts)) == ("day", 30)
    assert found.place(date(1970, 1, 1)) is None


def test_no_days_have_no_columns() -> None:
    assert columns([]).starts == ()


@given(st.lists(st.dates(), max_size=40))
def test_any_days_have_columns(days: list[date]) -> None:
    found = columns(days)

    assert len(found.starts) <= MOST_COLUMNS
    assert sorted(found.starts) == list(found.starts)
    assert all(found.name(place) and found.short(place) for place in range(len(found.starts)))


@given(st.dates(), st.sampled_from(UNITS))
def test_the_start_of_a_stretch_is_its_own(when: date, unit: str) -> None:
    assert start_of(start_of(when, unit), unit) == start_of(when, unit) <= when


@given(st.text(), st.integers(2, 60))
def test_a_cut_text_fits(text: str, cells: int) -> None:
    assert cells_of(cut(text, cells)) <= cells
