from datetime import date

from newsspider.report.bounded import Bounded
from newsspider.report.places import NAMELESS, PlaceTally, count_readings
from tests.report.records import record


def test_temperatures_are_kept_by_place_and_day() -> None:
    places = Bounded(PlaceTally)
    for celsius in (10, 14.0, None, float("nan")):
        count_readings(record(weather=[{"location": "Lyon", "temperature_c": celsius, "condition": "fog"}]), places)

    lyon = places["Lyon"]
    assert (lyon.count, lyon.measured, lyon.mean_c, lyon.lowest_c, lyon.highest_c) == (4, 2, 12.0, 10.0, 14.0)
    assert (lyon.condition, lyon.days) == ("fog", {date(2025, 11, 20): (24.0, 2)})


def test_a_reading_without_a_place_has_one_all_the_same() -> None:
    places = Bounded(PlaceTally)

    assert count_readings(record(weather=[{}, 5]), places) == 1
    assert places[NAMELESS].count == 1
