"""Subtrees that may be widgets."""

from __future__ import annotations

import pytest

from newsspider.fields.weather.regions import is_themed, named, spelt, widgets
from newsspider.page.index import Index

from .pages import index_of, readings


def boxes(index: Index) -> list[int]:
    return widgets(index, named(index, spelt(index)))


@pytest.mark.parametrize(
    "html",
    [
        '<div class="header-weather">Hanoi 24 °C</div>',
        '<div id="wetter">Hamburg 24 °C</div>',
        '<a href="/weather/hanoi">Hanoi 24°</a>',
        '<div><span>Hanoi</span> <img src="/weather/3.png"> <b>24 °C</b></div>',
        "<div>Hanoi weather: 24°</div>",
        '<ul><li><a href="/weer"><span>Weer</span> <span>24 °C</span></a></li></ul>',
        '<div class="jeg_weather_value"><span>24</span><span>°</span> Hanoi</div>',
    ],
)
def test_a_widget_is_known_by_its_name_or_by_other_evidence(html: str) -> None:
    assert [reading.temperature for reading in readings(html)] == [24.0]


@pytest.mark.parametrize(
    "html",
    [
        "<div>Hanoi 24°</div>",
        "<p>The oven stands at 24° in the weather of this long sentence about bread and its crust.</p>",
        '<div class="climate-news"><p>Hanoi warms by 2 °C</p></div>',
        '<div class="merriweather">Hanoi 24°</div>',
    ],
)
def test_a_degree_sign_alone_is_no_widget(html: str) -> None:
    assert boxes(index_of(html)) == []


def test_none_stands_inside_another() -> None:
    index = index_of('<div class="weather"><div class="weather-now"><b class="weather-temp">24°</b></div> Hanoi</div>')

    assert len(boxes(index)) == 1


def test_a_widget_with_too_much_text_is_a_page_about_the_weather() -> None:
    assert boxes(index_of(f'<div class="weather"><p>{"Storms are coming to town. " * 40}</p></div>')) == []


def test_in_the_bar_at_the_head_a_place_and_its_degrees_are_enough() -> None:
    bar = '<div class="top-bar"><ul><li>Aldersey <b>4°C</b></li><li><a href="/about">About</a></li></ul></div>'

    assert [(r.location, r.temperature, r.unit) for r in readings(f"{bar}<h1>Water mill</h1>")] == [
        ("Aldersey", 4.0, "C")
    ]
    assert readings(f"<h1>Water mill</h1>{bar}") == ()
    assert readings('<header><a href="/view">The mill all around 360°</a></header>') == ()


def test_a_unit_may_be_glued_to_the_next_word() -> None:
    assert [r.unit for r in readings('<div class="weather">Aldersey 6°CCloudy</div>')] == ["C"]


def test_the_theme_that_keeps_readings_in_its_scripts_is_known_by_its_classes() -> None:
    themed, other = index_of('<div class="td-header">Hanoi</div>'), index_of('<div class="weather">Hanoi</div>')

    assert (is_themed(spelt(themed)), named(themed, spelt(themed))) == (True, [])
    assert (is_themed(spelt(other)), len(named(other, spelt(other)))) == (False, 1)
