"""Days in words or figures."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.dates.months import MONTHS
from newsspider.fields.dates.plain import DATE, is_known, matches, read_plain, words_of


def read(text: str, order: str = "DMY") -> str | None:
    match = next(matches(text), None)
    return read_plain(match, order) if match else None


@pytest.mark.parametrize("language", sorted(MONTHS))
@pytest.mark.parametrize("number", range(1, 13))
def test_every_name_of_a_month_is_read_in_a_date(language: str, number: int) -> None:
    for name in MONTHS[language].split()[number - 1].split(","):
        assert read(f"4. {name} 2025") == read(f"4 de {name.title()} de 2025") == f"2025-{number:02}-04"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("22 Sep,2021", "2021-09-22"),
        ("2025. november 4.", "2025-11-04"),
        ("2025 m. lapkričio 4 d.", "2025-11-04"),
        ("17/08/2025", "2025-08-17"),
        ("12.31.23", "2023-12-31"),
        ("3.11.95", "1995-11-03"),
        ("9.3.51", None),
        ("09/11/25", "2025-09-11"),
        ("2025年11月4日", "2025-11-04"),
        ("24 نيسان / أبريل 2020", "2020-04-24"),
        ("24 كانون الثاني/يناير 2020", "2020-01-24"),
        ("31/31/2025", None),
        ("40 Nov 2025", None),
    ],
)
def test_figures_follow_the_order_where_they_can(text: str, day: str | None) -> None:
    assert read(text, "MDY") == day


def test_words_that_are_no_months_count_only_where_there_is_nothing_else() -> None:
    assert [match[0] for match in matches("16 Pro 2025 on 4 Nov 2025")] == ["4 Nov 2025"]
    (match,) = matches("The 16 Pro 2025, 8:15")
    assert (is_known(match), words_of(match), read_plain(match, "MDY")) == (False, "16 Pro 2025", None)


@given(st.text(max_size=60), st.sampled_from(("DMY", "MDY", "YMD")))
def test_no_text_raises(text: str, order: str) -> None:
    found = read(text, order)

    assert found is None or datetime.fromisoformat(found)


PIECES = "November|Nov.|september123|4|12|31|2025|1999|25|/|.|-| |,|年|月|日|de|T10:20|2025-11-04|10:30|３|_|am".split(
    "|"
)


@given(st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
def test_dates_are_those_that_a_search_of_the_whole_text_finds(text: str) -> None:
    everywhere = list(DATE.finditer(text))

    found = [match.span() for match in matches(text)]

    assert found == [match.span() for match in [match for match in everywhere if is_known(match)] or everywhere]


@pytest.mark.parametrize(
    "text",
    [
        "2025年11月04日15:15",
        "2025. 11. 04. 15:15",
        "2025. november 4. 15:15",
        "Noviembre 4 de 2025 - 3:15 p. m.",
        "4 نوفمبر 2025 - 03:15 مساءً",
    ],
)
def test_the_time_follows_a_day_in_the_ways_of_many_languages(text: str) -> None:
    assert read(text, "YMD") == "2025-11-04T15:15:00"


def test_a_year_of_two_digits_goes_first_where_it_does() -> None:
    assert read("18-03-08", "YMD") == "2018-03-08"
    assert read("18-03-08", "DMY") == "2008-03-18"
    assert read("18-31-08", "YMD") is None
