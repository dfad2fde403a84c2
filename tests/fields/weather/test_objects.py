"""Readings in JSON objects of scripts."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.weather.objects import from_objects
from newsspider.items import Reading

from .pages import readings

ITEM: dict[str, Any] = {"city": "Aldersey", "temp_c": 11.5, "condition": "fog", "humidity": 90}


def script(item: object) -> str:
    return f"var weather = [{json.dumps(item)}];"


def test_an_object_with_a_temperature_and_a_place_is_a_reading() -> None:
    assert readings(f'<div id="weather"></div><script>{script(ITEM)}</script>') == (
        Reading("Aldersey", 11.5, "C", 11.5, "fog", humidity_pct=90.0),
    )


@pytest.mark.parametrize(
    ("item", "value", "unit", "degrees_c"),
    [
        ({"name": "Aldersey", "temperature": "50", "units": "imperial", "wind_speed": 3}, 50.0, "F", 10.0),
        ({"location": "Aldersey", "tempF": 50, "icon": "fog"}, 50.0, "F", 10.0),
        ({"location": "Aldersey", "temp": -2, "icon": "fog"}, -2.0, None, None),
    ],
)
def test_the_unit_is_read_from_the_key_or_beside_it(
    item: dict[str, Any], value: float, unit: str | None, degrees_c: float | None
) -> None:
    (reading,) = from_objects(script(item))

    assert (reading.temperature, reading.unit, reading.temperature_c) == (value, unit, degrees_c)


@pytest.mark.parametrize(
    "item",
    [
        {"temperature": 0.8, "top_p": 0.8, "name": "model"},
        {**ITEM, "city": ""},
        {**ITEM, "temp_c": None},
        {**ITEM, "temp_c": 400},
        {"city": "Aldersey", "temp_c": 11},
        {"city": "Aldersey", "temp_c": 0, "condition": "", "humidity": 0},
    ],
)
def test_other_objects_and_placeholders_give_nothing(item: object) -> None:
    assert list(from_objects(script(item))) == []


@given(st.text(alphabet='{}[]":,0123456789.eE-tempcityf', max_size=80))
def test_no_script_raises(text: str) -> None:
    for reading in from_objects('{"temp":1,' + text):
        assert reading.location
