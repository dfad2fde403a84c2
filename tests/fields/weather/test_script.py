"""Readings that a theme keeps in its scripts."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.weather.script import CALL, from_scripts
from newsspider.items import Forecast, Reading

ITEM = {
    "location": "Austin",
    "today_icon": "clear-sky-d",
    "today_icon_text": "clear sky",
    "today_temp": [21.9, 71.3],
    "today_max": [25, 77],
    "today_min": [14, 57.2],
    "today_humidity": 40,
    "today_wind_speed": [7.6, 4.7],
    "current_unit": 1,
    "forecast": [{"day_name": "Tue", "day_temp": [24, 75]}, "nonsense"],
}


def script(item: object) -> str:
    return f"<script>{CALL}{json.dumps(item)});</script>"


def test_the_unit_that_is_set_decides_the_figures() -> None:
    (reading,) = from_scripts(script(ITEM))

    assert reading == Reading(
        "Austin", 71.3, "F", 21.8, "clear sky", 77.0, 57.2, 40.0, 7.6, forecast=(Forecast("Tue", 75.0),)
    )
    assert [r.temperature for r in from_scripts(script({**ITEM, "current_unit": 0}))] == [21.9]


@pytest.mark.parametrize(
    "item",
    [[], {}, "x", None, {**ITEM, "today_temp": ["x"]}, {**ITEM, "today_icon": ""}, {**ITEM, "today_temp": [True]}],
)
def test_an_item_without_a_temperature_or_an_icon_is_a_placeholder(item: object) -> None:
    assert list(from_scripts(script(item))) == []


def test_a_number_too_large_for_a_temperature_is_none() -> None:
    assert list(from_scripts(script({**ITEM, "today_temp": [10**400, 10**400]}))) == []


@given(st.text(alphabet='{}[]":,0123456789.eE-today_temp', max_size=60))
def test_no_script_raises(text: str) -> None:
    assert list(from_scripts(CALL + text)) == []
