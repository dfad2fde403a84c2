"""The place that a temperature belongs to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.weather.place import place_name
from newsspider.fields.weather.strip import Piece

from .pages import readings


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Singapore", "Singapore"),
        ("Ho Chi Minh City", "Ho Chi Minh City"),
        ("Austin Weather", "Austin"),
        ("Clima en Asunción ahora", "Asunción"),
        ("Thunder Bay", "Thunder Bay"),
        ("Welcome to Mykonos", "Mykonos"),
        ("Welcome Bay", "Welcome Bay"),
        ("West Point", "West Point"),
        ("St. Louis", "St. Louis"),
        ("東京", "東京"),
    ],
)
def test_places_are_read_without_the_widgets_words(text: str, place: str) -> None:
    assert place_name(Piece(text, 0, 0)) == place


@pytest.mark.parametrize(
    "text",
    [
        "Tue",
        "Dienstag",
        "الثلاثاء",
        "November",
        "broken clouds",
        "Parţial noros",
        "Barometer:",
        "Vânt: ",
        "Wetter",
        "enter location",
        "14:16",
        "feels like",
        "a",
        "Sign up!",
        "ESE",
        "Traffic",
        "Other",
        "Hour-by-hour",
    ],
)
def test_days_conditions_and_furniture_are_no_places(text: str) -> None:
    assert place_name(Piece(text, 0, 0)) is None


@given(st.text(max_size=60))
def test_no_text_raises(text: str) -> None:
    place = place_name(Piece(text, 0, 0))

    assert place is None or 0 < len(place) <= 40


def test_an_element_named_as_a_place_goes_first() -> None:
    html = '<div class="weather"><b>24 °C</b> <i>Brisk</i> <span class="weather-city">Hanoi</span></div>'

    assert [reading.location for reading in readings(html)] == ["Hanoi"]


def test_a_chooser_of_towns_names_no_place() -> None:
    towns = "".join(f"<li>{town}</li>" for town in ("Hanoi", "Hue", "Vinh", "Dalat", "Haiphong", "Cantho"))

    assert [reading.location for reading in readings(f'<div class="weather"><b>24 °C</b><ul>{towns}</ul></div>')] == [
        None
    ]
