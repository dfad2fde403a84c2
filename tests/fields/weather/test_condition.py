"""The condition of the sky."""

from __future__ import annotations

import pytest

from newsspider.fields.weather.condition import from_class_words, is_condition

from .pages import readings


@pytest.mark.parametrize(
    ("html", "condition"),
    [
        ("<p>scattered clouds</p>", "scattered clouds"),
        ('<p class="weather-desc">Brisk and bright</p>', "Brisk and bright"),
        ('<img src="/weather/3.png" alt="light rain">', "light rain"),
        ('<span role="img" title="Ensoleillé"></span>', "Ensoleillé"),
        ('<i class="td-icons broken-clouds-n"></i>', "broken clouds"),
        ('<img src="/logo.png" alt="Logo of the town">', None),
        ('<i class="icon clear"></i>', None),
        ('<a title="Hanoi">x</a>', None),
    ],
)
def test_the_condition_is_read_in_words_else_of_the_icon(html: str, condition: str | None) -> None:
    (reading,) = readings(f'<div class="weather"><span class="city">Hanoi</span> <b>24 °C</b> {html}</div>')

    assert reading.condition == condition


def test_the_words_go_before_the_icon() -> None:
    html = '<div class="weather">Hanoi 24 °C <img alt="rain" src="/weather/1.png"> <p>light rain</p></div>'

    assert [reading.condition for reading in readings(html)] == ["light rain"]


def test_a_forecasts_sky_is_not_todays() -> None:
    days = "<li>Tue 20° rain</li><li>Wed 21° snow</li>"

    assert [r.condition for r in readings(f'<div class="weather">Hanoi <b>24 °C</b><ul>{days}</ul></div>')] == [None]


@pytest.mark.parametrize(
    ("text", "verdict"), [("Einzelne Wolken", True), ("Costa Rica", False), ("", False), ("rain 50%", False)]
)
def test_conditions_are_told_by_their_words(text: str, verdict: bool) -> None:
    assert is_condition(text) is verdict


@pytest.mark.parametrize(
    ("name", "condition"),
    [
        ("td-icons few-clouds-n", "few clouds"),
        ("news-clouds", None),
        ("clear", None),
        ("overcast-clouds", "overcast clouds"),
        ("rain", "rain"),
    ],
)
def test_class_words_must_all_speak_of_the_sky(name: str, condition: str | None) -> None:
    assert from_class_words(name) == condition
