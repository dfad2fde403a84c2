"""Readings in attributes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.weather.attributes import from_attributes
from newsspider.items import Reading

from .pages import index_of, readings


def test_a_temperature_and_a_place_in_attributes_are_a_reading() -> None:
    html = '<div class="weather-box" data-temp-c="21.5" data-temp-f="70.7" data-city="Aldersey" data-condition="light rain" data-humidity="81%"></div>'

    assert readings(html) == (Reading("Aldersey", 21.5, "C", 21.5, "light rain", humidity_pct=81.0),)


@pytest.mark.parametrize(
    ("attributes", "value", "unit", "degrees_c"),
    [
        ('data-temp-f="50"', 50.0, "F", 10.0),
        ('data-temp="50" data-unit="F"', 50.0, "F", 10.0),
        ('data-temperature="−3,5 °C"', -3.5, "C", -3.5),
        ('data-temp="7"', 7.0, None, None),
    ],
)
def test_the_unit_is_read_where_it_is_stated(
    attributes: str, value: float, unit: str | None, degrees_c: float | None
) -> None:
    ((_, reading),) = from_attributes(index_of(f"<p {attributes}>Aldersey</p>"), [0])

    assert (reading.location, reading.temperature, reading.unit, reading.temperature_c) == (
        "Aldersey", value, unit, degrees_c,
    )  # fmt: skip


@pytest.mark.parametrize(
    "html",
    [
        '<p data-temp-c="">Aldersey</p>',
        '<p data-temp-c="--">Aldersey</p>',
        '<p data-temp-c="300">Aldersey</p>',
        '<p data-temp-c="12"></p>',
        '<p data-template="12">Aldersey</p>',
        '<p data-temp-c="{{temp}}">Aldersey</p>',
    ],
)
def test_a_skeleton_gives_nothing(html: str) -> None:
    assert readings(f'<div class="weather">{html}</div>') == ()


def test_attributes_of_other_boxes_are_not_looked_at() -> None:
    assert readings('<div class="oven" data-temp-c="200" data-name="Bread"></div>') == ()


def test_what_the_page_shows_counts_before_what_it_keeps() -> None:
    shown = '<div class="weather-widget"><span>Aldersey</span> <b>12°C</b></div>'

    assert [reading.temperature for reading in readings(f'{shown}<p data-temp-c="30" data-city="Elsewhere"></p>')] == [
        12
    ]


@given(st.text(max_size=12), st.text(max_size=12))
def test_no_value_raises(value: str, place: str) -> None:
    quoted = [text.replace('"', "").replace("<", "") for text in (value, place)]

    index = index_of(f'<p data-temp="{quoted[0]}" data-city="{quoted[1]}"></p>')

    assert len(list(from_attributes(index, [0, 1]))) <= 1
