"""Readings of plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.weather.lines import from_lines
from newsspider.items import Reading
from newsspider.page.layout import Line


def lines(*texts: str) -> list[Line]:
    return [Line(n, text) for n, text in enumerate(texts, 1)]


def read(*texts: str) -> list[tuple[str | None, float | None, str | None, str | None]]:
    return [(r.location, r.temperature, r.unit, r.condition) for _, r in from_lines(lines(*texts))]


def test_places_may_follow_their_numbers() -> None:
    assert read("26.4 C", "Singapore", "28 C", "Philippines") == [
        ("Singapore", 26.4, "C", None),
        ("Philippines", 28.0, "C", None),
    ]


def test_places_may_stand_before_their_numbers() -> None:
    assert read("Duluth", "71.3 F", "Thunder Bay", "68 F") == [
        ("Duluth", 71.3, "F", None),
        ("Thunder Bay", 68.0, "F", None),
    ]


def test_a_place_named_after_the_weather_is_no_condition() -> None:
    assert read("71.3 F", "Duluth", "68 F", "Thunder Bay", "Home") == [
        ("Duluth", 71.3, "F", None),
        ("Thunder Bay", 68.0, "F", None),
    ]


def test_place_and_number_may_share_a_line_with_the_sky_below() -> None:
    assert read("Hanoi 24 °C", "scattered clouds") == [("Hanoi", 24.0, "C", "scattered clouds")]


def test_fahrenheit_is_converted() -> None:
    assert from_lines(lines("71.3 F", "Duluth")) == [(1, Reading("Duluth", 71.3, "F", 21.8))]


@pytest.mark.parametrize(
    "texts", [("26.4", "Singapore"), ("26.4 C",), ("12 C 14 C", "Hanoi"), ("Bake it well at 220 C for an hour", "Home")]
)
def test_other_lines_are_no_readings(texts: tuple[str, ...]) -> None:
    assert read(*texts) == []


@given(st.lists(st.text(alphabet="0123456789.,°CF℃ Hanoi\n", max_size=20), max_size=8))
def test_no_lines_raise_and_numbers_lead_back(texts: list[str]) -> None:
    for number, reading in from_lines(lines(*texts)):
        assert any(c.isdigit() for c in texts[number - 1])
        assert reading.location
