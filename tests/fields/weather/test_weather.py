"""Readings from pages, scripts and plain text, with their evidence."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields import weather
from newsspider.items import Reading
from newsspider.page.page import open_page

from .pages import URL, page_of, readings

TDB = (
    '<div class="tdb_header_weather"><i class="td-icons {icon}"></i><div class="tdb-weather-deg-wrap">'
    '<span class="tdb-weather-deg">{degrees}</span><span class="tdb-weather-unit">C</span></div>'
    '<div class="tdb-weather-city">{city}</div></div>'
)
SCRIPT = (
    '<script>tdWeather.addItem({"location":"Hanoi","today_icon":"few-clouds-n","today_icon_text":"few clouds",'
    '"today_temp":[23.8,74.8],"current_unit":0});</script>'
)


def test_several_places_stand_in_the_pages_order() -> None:
    places = (("Singapore", 26.4), ("Thailand", 23.8), ("Indonesia", 20.6), ("Philippines", 28))
    html = "".join(TDB.format(icon="broken-clouds-n", degrees=degrees, city=city) for city, degrees in places)

    assert readings(html) == tuple(
        Reading(city, degrees, "C", degrees, condition="broken clouds") for city, degrees in places
    )


def test_the_page_goes_before_its_scripts() -> None:
    html = TDB.format(icon="broken-clouds-n", degrees="26.4", city="Hanoi") + SCRIPT

    assert [(reading.temperature, reading.condition) for reading in readings(html)] == [(26.4, "broken clouds")]


def test_scripts_speak_where_the_page_shows_nothing() -> None:
    best = weather.find(page_of(f'<div class="td-header-wrap">{SCRIPT}</div>'), {}).best

    assert best is not None
    assert (best.rule, best.where) == ("script", None)
    assert best.value == (Reading("Hanoi", 23.8, "C", 23.8, condition="few clouds"),)


def test_the_evidence_leads_back_to_the_first_reading() -> None:
    page = page_of(f"<header>{TDB.format(icon='x', degrees='26.4', city='Hanoi')}</header>")
    best = weather.find(page, {}).best

    assert best is not None
    assert best.where is not None
    nodes: Any = page.root.getroottree().xpath(best.where)
    assert ["".join(node.itertext()) for node in nodes] == ["26.4CHanoi"]


def test_plain_text_gives_readings_and_the_line_of_the_first() -> None:
    text = (
        "Tuesday, 4 November 2025\n26.4 C\nSingapore\n23.8 C\nThailand\n\nWater mill gets a web server\n\n"
        "The mill at Aldersey has run on a water wheel since 1811. Last week it got a web server of its own."
    )
    best = weather.find(open_page(text, None, content_type="text/plain"), {}).best

    assert best is not None
    assert [(r.location, r.temperature, r.unit) for r in best.value] == [
        ("Singapore", 26.4, "C"),
        ("Thailand", 23.8, "C"),
    ]
    assert best.where == "line 2"


@pytest.mark.parametrize(
    "html",
    [
        "",
        '<div class="weather"></div>',
        '<div class="weather"><span class="temp">--°</span><span class="city">Hanoi</span></div>',
        '<div class="weather"><span class="temp">NaN°C</span></div>',
        '<div class="weather">1e400 °C Nowhere</div>',
        '<div class="weather">999 F Hell</div>',
        '<nav><a href="/weather">Weather</a></nav>',
        "<p>Bake the bread at 220 °C for forty minutes, then let it rest.</p>",
        "<p>The camera turns by 360° on its foot.</p>",
        '<body class="merriweather"><p>12° of freedom</p></body>',
        "<a href='/pi'>New firmware lowers the temperature by 3-5°C</a>",
        "<table><tr><td>Lenkwinkel</td><td>65°</td></tr></table>",
    ],
)
def test_traps_give_nothing(html: str) -> None:
    assert readings(html) == ()


@given(st.text(alphabet='<>/div clas="weather-temp"-+−.,0123456789°CF℃%|\n', max_size=200))
def test_no_page_raises(html: str) -> None:
    result = weather.find(open_page(f'<div class="weather">{html}</div>', URL), {})

    assert all(reading.temperature is not None for reading in result.value or ())
