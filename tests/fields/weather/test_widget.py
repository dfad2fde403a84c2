"""One widget's readings."""

from __future__ import annotations

import pytest

from newsspider.items import Forecast

from .pages import readings

GERMAN = (
    '<section class="widget-wetter"><h3><a href="/wetter/">Wetter</a></h3><div class="wetter__ort">Hamburg</div>'
    '<div><img src="/wetter/2.svg" alt="leicht bewölkt"><span class="wetter__temp">17,4&nbsp;°C</span></div>'
    "<dl><dt>Höchstwert</dt><dd>19&nbsp;°C</dd><dt>Tiefstwert</dt><dd>11&nbsp;°C</dd>"
    "<dt>Luftfeuchtigkeit</dt><dd>68&nbsp;%</dd><dt>Wind</dt><dd>14&nbsp;km/h</dd></dl>"
    '<ul><li><b>Do</b> <img alt="Regen"> 16° 9°</li><li><b>Fr</b> <img alt="sonnig"> 21°</li></ul>'
    '<time datetime="2026-06-02T14:00:00+02:00">14 Uhr</time></section>'
)


def test_a_full_widget_is_read_whole() -> None:
    (reading,) = readings(GERMAN)

    assert (reading.location, reading.temperature, reading.unit, reading.temperature_c) == ("Hamburg", 17.4, "C", 17.4)
    assert (reading.condition, reading.high, reading.low) == ("leicht bewölkt", 19.0, 11.0)
    assert (reading.humidity_pct, reading.wind_kmh, reading.observed) == (68.0, 14.0, "2026-06-02T14:00:00+02:00")
    assert reading.forecast == (Forecast("Do", 16.0, 9.0, "Regen"), Forecast("Fr", 21.0, None, "sonnig"))


def test_fahrenheit_is_converted() -> None:
    (reading,) = readings(
        '<div class="weather">San Mateo <span>64°F</span> <img alt="Fog" src="/weather/fog.png"></div>'
    )

    assert (reading.temperature, reading.unit, reading.temperature_c, reading.condition) == (64.0, "F", 17.8, "Fog")


def test_without_a_unit_nothing_is_converted() -> None:
    (reading,) = readings('<div class="weather">Austin 90°</div>')

    assert (reading.temperature, reading.unit, reading.temperature_c) == (90.0, None, None)


def test_a_bare_number_counts_in_an_element_named_as_one() -> None:
    (reading,) = readings('<div class="weather"><span class="temp">24</span> <span class="city">Tunis</span></div>')

    assert (reading.location, reading.temperature) == ("Tunis", 24.0)


def test_a_bare_number_elsewhere_is_none() -> None:
    assert readings('<div class="weather"><span class="count">24</span> <span class="city">Tunis</span></div>') == ()


def test_branches_with_a_place_each_are_readings_each() -> None:
    html = '<div class="weather"><ul><li>Lyon 22 °C</li><li>Lille 18 °C</li></ul></div>'

    assert [(reading.location, reading.temperature) for reading in readings(html)] == [("Lyon", 22.0), ("Lille", 18.0)]


def test_with_a_span_alone_the_highest_is_the_temperature() -> None:
    (reading,) = readings('<div class="el-tiempo">Vigo 32 / 16º</div>')

    assert (reading.temperature, reading.high, reading.low) == (32.0, 32.0, 16.0)


@pytest.mark.parametrize(
    "line", ["Humidity: 53%", "H.: 53 %", "<p>Luftfeuchtigkeit</p><p>53 %</p>", '<i class="humidity">53%</i>']
)
def test_humidity_is_known_by_word_or_name(line: str) -> None:
    (reading,) = readings(f'<div class="weather"><p>Memphis 74°F</p><div>{line}</div></div>')

    assert reading.humidity_pct == 53.0


def test_the_chance_of_rain_is_no_humidity() -> None:
    (reading,) = readings('<div class="weather"><p>Memphis 74°F</p><p>Rain 53%</p></div>')

    assert reading.humidity_pct is None


def test_a_span_may_be_written_with_a_dash_and_units_in_elements_of_their_own() -> None:
    (reading,) = readings(
        '<div class="weather">Weather: <a href="/w">Sydney 14<abbr>°C</abbr> - 21<abbr>°C</abbr></a>. Cloudy.</div>'
    )

    assert (reading.location, reading.temperature, reading.high, reading.low) == ("Sydney", 21.0, 21.0, 14.0)
    assert reading.condition == "Cloudy"


def test_lowest_and_highest_in_spans_of_their_own_are_one_reading() -> None:
    spans = '<span class="temperaturemin">Min <b>26</b>°C</span> / <span class="temperaturemax">Max <b>34</b>°C</span>'
    (reading,) = readings(f'<div class="links"><b>Delhi</b> - [ {spans} ] | <a href="/w">city weather</a></div>')

    assert (reading.location, reading.high, reading.low) == ("Delhi", 34.0, 26.0)
