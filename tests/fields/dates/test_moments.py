"""Dates as the record has them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.dates.moments import day_of, is_day, is_plausible, moment_of, not_before, read_machine, written

ZONES = st.integers(-56, 56).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=ZONES).map(
    lambda moment: moment.replace(microsecond=0)
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2025-11-04T08:00:00Z", "2025-11-04T08:00:00+00:00"),
        ("2025-11-04t08:00:00.123456-05:00", "2025-11-04T08:00:00-05:00"),
        ("2025-11-04 08:00", "2025-11-04T08:00:00"),
        ("2025-11-04T08:00+01:00[Europe/Berlin]", "2025-11-04T08:00:00+01:00"),
        ("2025-11-04T08:00:00+5:30", "2025-11-04T08:00:00+05:30"),
        ('"2025-11-04"', "2025-11-04"),
        (" 2025/11/4 ", "2025-11-04"),
        ("20251104T080000Z", "2025-11-04T08:00:00+00:00"),
        ("20251104", "2025-11-04"),
        ("1762243200", "2025-11-04T08:00:00+00:00"),
        ("1762243200000", "2025-11-04T08:00:00+00:00"),
        ("Tue, 04 Nov 2025 08:00:00 -0500", "2025-11-04T08:00:00-05:00"),
        ("Tue Nov 04 08:00:00 CET 2025", "2025-11-04T08:00:00+01:00"),
        ("Tue Nov 04 2025 08:00:00 GMT+0100 (CET)", "2025-11-04T08:00:00+01:00"),
        ("2025-11-04T08:00:60Z", "2025-11-04T08:00:59+00:00"),
    ],
)
def test_forms_made_for_machines_are_read(text: str, value: str) -> None:
    assert read_machine(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "2025",
        "2025-02-30",
        "2025-13-01",
        "0000-00-00 00:00:00",
        "2025-11-04T25:00:00Z",
        "2025-11-04T08:61:00Z",
        "2025-11-04T08:00:00+99:00",
        "12345678",
        "Tue, 99 Nov 2025 08:00:00 GMT",
        "Tue Foo 04 08:00:00 CET 2025",
        "04 Nov 2025 08:00 PM",
        "04 Nov 2025 08:00:10 p.m.",
        "November 4, 2025",
    ],
)
def test_impossible_dates_and_words_are_none(text: str) -> None:
    assert read_machine(text) is None


@given(st.one_of(st.text(max_size=40), st.text(alphabet="0123456789-:TZ+ ./NovTue,", max_size=40)))
def test_no_text_raises_and_what_is_read_is_read_back(text: str) -> None:
    found = read_machine(text)

    assert found is None or (read_machine(found) == found and moment_of(found).tzinfo is not None)


@given(MOMENTS)
def test_a_written_moment_is_read_back(moment: datetime) -> None:
    assert read_machine(written(moment)) == moment.isoformat()
    assert moment_of(read_machine(format_datetime(moment)) or "") == moment
    assert moment_of(read_machine(f"{moment.timestamp():010.0f}") or "") == moment


def test_a_day_alone_is_told_from_a_time() -> None:
    assert (is_day("2025-11-04"), is_day("2025-11-04T08:00:00")) == (True, False)
    assert day_of("2025-11-04T23:59:00-05:00") == "2025-11-04"


@pytest.mark.parametrize(
    ("text", "plausible"),
    [
        ("2025-11-04", True),
        ("2025-11-05T12:00:00+00:00", True),
        ("2025-11-07", False),
        ("2062-01-01", False),
        ("1970-01-01T00:00:00+00:00", False),
        ("0001-01-01T00:00:00+14:00", False),
        ("9999-12-31T23:59:59-14:00", False),
    ],
)
def test_the_future_and_the_time_before_the_web_are_not_plausible(text: str, plausible: bool) -> None:
    assert is_plausible(text, datetime(2025, 11, 4, 12, tzinfo=UTC)) is plausible


def test_without_the_time_of_fetching_no_near_future_is_doubted() -> None:
    assert (is_plausible("2062-01-01", None), is_plausible("2286-11-20", None)) == (True, False)
    assert is_plausible("2025-11-07", datetime(2025, 11, 6, 12)) is True


@pytest.mark.parametrize(
    ("modified", "published", "kept"),
    [
        (None, "2025-11-04", False),
        ("2025-11-04", None, True),
        ("2025-11-04T08:00:00+00:00", "2025-11-04T10:00:00+03:00", True),
        ("2025-11-04T08:00:00+00:00", "2025-11-04T08:00:01+00:00", False),
        ("2025-11-04", "2025-11-04T23:00:00+00:00", True),
        ("2025-11-03", "2025-11-04", False),
    ],
)
def test_no_update_lies_before_the_publication(modified: str | None, published: str | None, kept: bool) -> None:
    assert not_before(modified, published) == (modified if kept else None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2025-11-04T21:25:54-05:00", "2025-11-04T21:25:54-05:00"),
        ("2025-11-04T21:25:54.250+0530", "2025-11-04T21:25:54+05:30"),
        ("2025-11-04T21:25:54Z", "2025-11-04T21:25:54+00:00"),
        ("2025-11-04T23:59:60Z", "2025-11-04T23:59:59+00:00"),
        ("2025-11-04T24:00:00Z", None),
        ("2025-02-30T21:25:54Z", None),
        ("2025-11-04T21:25:54+15:00", None),
    ],
)
def test_a_stamp_of_the_usual_form_is_a_time_that_there_was(text: str, wanted: str | None) -> None:
    assert read_machine(text) == wanted
