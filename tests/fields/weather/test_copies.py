"""Copies of a reading."""

from __future__ import annotations

from newsspider.fields.weather.copies import merge
from newsspider.items import Forecast, Reading

from .pages import readings


def test_a_copy_for_telephones_counts_once() -> None:
    box = '<div class="weather">Hanoi 24 °C</div>'

    assert len(readings(f"<header>{box}</header><div>{box}</div>")) == 1


def test_a_copy_adds_what_only_it_says() -> None:
    merged = merge([Reading("Rīgā", 2.0, "C", 2.0), Reading("Rīga", 2.0, "C", 2.0, condition="rain")])

    assert merged == (Reading("Rīgā", 2.0, "C", 2.0, condition="rain"),)


def test_other_places_and_other_temperatures_are_no_copies() -> None:
    found = [Reading("Lyon", 22.0, "C"), Reading("Lille", 22.0, "C"), Reading("Lyon", 25.0, "C")]

    assert merge(found) == tuple(found)


def test_days_without_a_place_join_the_first_reading() -> None:
    days = (Forecast("Tue", 25.0),)

    assert merge([Reading("Lyon", 22.0, "C"), Reading(None, 25.0, "C", forecast=days)]) == (
        Reading("Lyon", 22.0, "C", forecast=days),
    )


def test_nought_degrees_are_kept() -> None:
    assert merge([Reading("Oslo", 0.0, "C", 0.0, low=0.0), Reading("Oslo", 0.0, "C", 0.0, low=-1.0)])[0].low == 0.0
