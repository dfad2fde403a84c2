"""Temperatures, humidity and wind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.weather.numbers import celsius, joins, percent, speed_kmh, temperatures


def read(text: str) -> list[tuple[float, str | None]]:
    return [(t.value, t.unit) for t in temperatures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("26.4 C", [(26.4, "C")]),
        ("−2,5 °C", [(-2.5, "C")]),
        ("–3º", [(-3.0, None)]),
        ("+35°", [(35.0, None)]),
        ("71.3F", [(71.3, "F")]),
        ("75 ℉", [(75.0, "F")]),
        ("21˚c", [(21.0, "C")]),
        ("22\u202f°C", [(22.0, "C")]),
        ("12 o C", [(12.0, "C")]),
        ("75º - 76º", [(75.0, None), (76.0, None)]),
        ("32 / 16º", [(32.0, None), (16.0, None)]),
        ("28", [(28.0, None)]),
    ],
)
def test_temperatures_are_read_in_the_writings_of_pages(text: str, expected: list[tuple[float, str | None]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    ["97 %", "7.6 km/h", "18:30", "1,234", "$25", "26.431", "3 mm", "1012 hPa", "24/7", "10 am", "540,91", "300 °C"],
)
def test_other_numbers_are_none(text: str) -> None:
    assert read(text) == []


@given(st.text(max_size=80))
def test_no_text_raises_and_all_values_are_weather(text: str) -> None:
    for t in temperatures(text):
        assert -85 <= t.value <= 135
        assert 0 <= t.start < t.end <= len(text)

    assert percent(text) is None or 0 <= (percent(text) or 0) <= 100
    assert speed_kmh(text) is None or (speed_kmh(text) or 0) >= 0


@given(st.integers(min_value=-60, max_value=56), st.sampled_from(("°C", " °C", " C", "℃", "º C")))
def test_a_written_temperature_is_read_back(value: int, mark: str) -> None:
    assert read(f"{value}{mark}") == [(float(value), "C")]


@pytest.mark.parametrize(("value", "unit", "expected"), [(71.3, "F", 21.8), (26.44, "C", 26.4), (20, None, None)])
def test_celsius_is_given_to_a_tenth(value: float, unit: str | None, expected: float | None) -> None:
    assert celsius(value, unit) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("Wind 14 km/h", 14.0), ("9m/s O", 32.4), ("5 mph", 8.0), ("10 kt", 18.5), ("14", None)]
)
def test_wind_is_given_in_kilometres_an_hour(text: str, expected: float | None) -> None:
    assert speed_kmh(text) == expected


@pytest.mark.parametrize(("text", "expected"), [("68 %", 68.0), ("7,5%", 7.5), ("140 %", None), ("68", None)])
def test_percentages_lie_between_nought_and_a_hundred(text: str, expected: float | None) -> None:
    assert percent(text) == expected


@pytest.mark.parametrize(
    ("text", "verdict"), [(" | ", True), (" ... ", True), (" bis ", True), (" Hanoi ", False), ("", False)]
)
def test_what_stands_between_two_numbers_may_join_them(text: str, verdict: bool) -> None:
    assert joins(text) is verdict
