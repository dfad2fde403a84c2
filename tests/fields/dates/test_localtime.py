"""Times as the publisher's own clock shows them."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider import extract
from newsspider.evidence import Candidate
from newsspider.fields.dates.localtime import MOST, in_local_time, localized

UTC = "2025-11-05T02:25:54+00:00"
LOCAL = "2025-11-04T21:25:54-05:00"


@pytest.mark.parametrize(
    "page",
    [
        b'{"date":"2025-11-04T21:25:54-05:00"}',
        b'{"date":"2025-11-04T21:25:54.120-0500"}',
        b'{"date":"2025-11-04T21:25:54\\u002D05:00", "local":"2025-11-04 21:25:54"}',
        b"<time datetime='2025-11-04 21:25:54 -05:00'>",
        b"var published = '2025-11-04 21:25:54';",
        b"2025-11-05T02:25:54Z 2025-11-05T02:25:54+00:00 2025-11-04T21:25:54-05:00 2025-11-04T21:25:54-05:00",
        b"2025-11-04T23:25:54 2025-11-04T21:25:54-05:00",
    ],
)
def test_a_utc_time_takes_the_offset_of_the_same_moment_elsewhere_on_the_page(page: bytes) -> None:
    assert localized(UTC, page) == LOCAL


def test_a_plus_sign_may_be_escaped() -> None:
    assert localized("2025-11-04T23:25:54+00:00", rb"2025-11-05T01:25:54\u002b02:00") == "2025-11-05T01:25:54+02:00"


def test_a_time_without_an_offset_takes_that_of_the_same_clock_reading() -> None:
    assert localized("2025-11-04T21:25:54", b"2025-11-04T21:25:54-05:00") == LOCAL


@pytest.mark.parametrize(
    ("value", "page"),
    [
        pytest.param(UTC, b"", id="nothing else is stated"),
        pytest.param(UTC, b"2025-11-05T02:25:54Z", id="only UTC is stated"),
        pytest.param(UTC, b"2025-11-04T20:25:54-05:00", id="another moment"),
        pytest.param(UTC, b"2025-11-04T21:25:54 2025-11-04T20:25:54", id="two clocks"),
        pytest.param(UTC, b"2025-11-02T21:25:54", id="no clock is so far from UTC"),
        pytest.param(UTC, b"2025-11-04T99:25:54", id="no time of day"),
        pytest.param(UTC, b"2025-11-04T21:25:54Z", id="a contradiction"),
        pytest.param("2025-11-05T02:25:00+00:00", b"2025-11-04 21:25:00", id="a whole minute may be anything's"),
        pytest.param("2025-11-05T02:25:54+01:00", b"2025-11-04T20:25:54-05:00", id="it has an offset of its own"),
        pytest.param("2025-11-04T21:25:54", b"2025-11-04T21:25:54Z", id="scripts call local times UTC"),
        pytest.param("2025-11-04T21:25:54", b"2025-11-04T20:25:54-05:00", id="another clock reading"),
    ],
)
def test_a_time_stays_as_it_is_where_the_page_does_not_settle_it(value: str, page: bytes) -> None:
    assert localized(value, page) == value


def test_only_so_many_stamps_are_looked_at() -> None:
    assert localized(UTC, b"2025-11-05T02:25:54Z " * MOST + LOCAL.encode()) == UTC


@given(st.datetimes(datetime(1995, 1, 1), datetime(2035, 1, 1)), st.integers(-12, 14), st.binary(max_size=80))
def test_the_moment_never_changes(moment: datetime, hours: int, noise: bytes) -> None:
    utc = moment.replace(microsecond=0).isoformat() + "+00:00"
    local = f"{moment.replace(microsecond=0).isoformat()}{hours:+03}:00"
    assert datetime.fromisoformat(localized(utc, noise + local.encode())) == datetime.fromisoformat(utc)


def test_the_first_candidate_alone_is_changed() -> None:
    first, second = (Candidate(UTC, "meta", rule, None) for rule in ("a", "b"))
    assert [c.value for c in in_local_time([first, second], LOCAL.encode())] == [LOCAL, UTC]
    assert in_local_time([Candidate("2025-11-04", "url", "url", None)], LOCAL.encode())[0].value == "2025-11-04"
    assert in_local_time([], LOCAL.encode()) == ()


def test_the_record_has_the_day_on_which_readers_saw_the_article() -> None:
    page = (
        '<html><head><meta property="article:published_time" content="2025-11-05T02:25:54+00:00">'
        '<meta property="article:modified_time" content="2025-11-05T03:10:07+00:00">'
        '<script>window.page = {"published": "2025-11-04T21:25:54-05:00", "updated": "2025-11-04 22:10:07"};</script></head>'
        "<body><h1>Harbour bridge reopens</h1><p>The bridge reopened on Tuesday evening.</p></body></html>"
    )
    article = extract(page, "https://news.example/bridge")
    assert article.published == LOCAL
    assert article.modified == "2025-11-04T22:10:07-05:00"


def test_the_same_minute_behind_another_figure_and_at_the_page_s_first_byte_is_no_stamp() -> None:
    assert localized("2025-11-05T02:25:54+00:00", b"5:54 2025-11-04T21:15:54-05:00") == "2025-11-05T02:25:54+00:00"
