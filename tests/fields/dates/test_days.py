"""Days written in words or figures."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.dates.days import read_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1er juin 2026", "2026-06-01"),
        ("May 30, 2026", "2026-05-30"),
        ("Jun. 2, 2026", "2026-06-02"),
        ("4 de noviembre de 2025", "2025-11-04"),
        ("Publié le 29 mai 2026", "2026-05-29"),
        ("3. März 2026", "2026-03-03"),
        ("01.06.2026", "2026-06-01"),
        ("2026-06-01", "2026-06-01"),
        ("2026년 6월 1일", "2026-06-01"),
        ("13 октября 2025, 14:05", "2025-10-13"),
    ],
)
def test_a_day_is_read_in_words_and_figures(text: str, day: str) -> None:
    assert read_day(text, "DMY") == day


def test_figures_with_slashes_follow_the_pages_order() -> None:
    assert (read_day("06/01/2026", "MDY"), read_day("06/01/2026", "DMY")) == ("2026-06-01", "2026-01-06")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "31 June 2026",
        "12 widgets 2026",
        "May 1, 1826",
        "The best five phones of May 30, 2026 in a test",
    ],
)
def test_other_texts_are_no_day(text: str) -> None:
    assert read_day(text, "MDY") is None


@given(st.text(max_size=60), st.sampled_from(("DMY", "MDY", "YMD")))
def test_no_text_raises(text: str, order: str) -> None:
    found = read_day(text, order)

    assert found is None or date.fromisoformat(found).isoformat() == found


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 1, 1)), st.sampled_from(("%d.%m.%Y", "%Y-%m-%d")))
def test_a_written_day_is_read_back(day: date, form: str) -> None:
    assert read_day(day.strftime(form), "DMY") == day.isoformat()
