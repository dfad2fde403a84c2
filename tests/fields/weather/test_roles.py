"""Which temperature is now, which is the highest, the lowest, a day's."""

from __future__ import annotations

import pytest

from newsspider.fields.weather.roles import Roles, read_roles, word_roles
from newsspider.fields.weather.strip import read_strip

from .pages import index_of, strip_of


def roles_of(html: str) -> Roles:
    index = index_of(html)
    strip = read_strip(index, 0)
    return read_roles(index, 0, strip, strip.temperatures)


def figures(html: str) -> tuple[list[float], float | None, float | None]:
    roles = roles_of(html)
    return [t.value for t in roles.now], roles.high, roles.low


@pytest.mark.parametrize(("html", "now"), [("<p>63°F / 17°C</p>", [63.0]), ("<p>17°C | 62.6 °F</p>", [17.0])])
def test_one_temperature_in_two_units_is_no_span(html: str, now: list[float]) -> None:
    assert figures(html) == (now, None, None)


@pytest.mark.parametrize(
    "html",
    [
        "<p>22 °C min. 14 °C max. 25 °C</p>",
        "<p><span>22 °C</span> <span>min. 14 °C</span> <span>max. 25 °C</span></p>",
        "<p>22 °C</p><dl><dt>Höchstwert</dt><dd>25 °C</dd><dt>Tiefstwert</dt><dd>14 °C</dd></dl>",
        "<p>22 °C</p><p>25° MAX 14° MIN</p>",
        "<p>22° H: 25° L: 14°</p>",
        "<p>22° ↑ 25° ↓ 14°</p>",
        '<p>22°</p><p class="temp-max">25°</p><p class="temp-min">14°</p>',
        "<p>22°</p><p>14° | 25°</p>",
    ],
)
def test_highs_and_lows_are_known_by_word_name_or_pair(html: str) -> None:
    assert figures(html) == ([22.0], 25.0, 14.0)


def test_words_stand_all_before_or_all_after_their_numbers() -> None:
    strip = strip_of("<p>24° MAX 13° MIN</p>")

    assert word_roles(strip, strip.temperatures) == ["high", "low"]


@pytest.mark.parametrize("felt", ["Feels like 30°", "Gefühlt 30°", "Sensación 30°", "Dew point 30°"])
def test_a_felt_temperature_is_left_out(felt: str) -> None:
    assert figures(f"<p>22°</p><p>{felt}</p>") == ([22.0], None, None)


def test_the_number_after_a_felt_one_counts_again() -> None:
    assert figures("<p>Feels like 30°, now 22°</p>") == ([22.0], None, None)


def test_days_have_cells_of_their_own() -> None:
    roles = roles_of("<p>22°</p><ul><li>Tue 25° 14°</li><li>Wed 26°</li></ul>")

    assert [t.value for t in roles.now] == [22.0]
    assert [(day.label.text, day.values) for day in roles.days] == [("Tue", [25.0, 14.0]), ("Wed", [26.0])]


def test_layout_classes_are_no_highs() -> None:
    assert figures('<p class="max-width-4">22°</p>') == ([22.0], None, None)
