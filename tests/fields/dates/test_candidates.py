"""Written dates as ranked candidates."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.dates.candidates import manner_of, read, with_time_first
from newsspider.fields.dates.places import IN_URL, Written
from newsspider.fields.dates.wording import Manner
from newsspider.page.page import open_page

NOON = datetime(2025, 11, 4, 12, tzinfo=UTC)
ENGLISH = {"language": Extracted((Candidate("en", "dom", "lang", None),))}


@pytest.mark.parametrize(
    ("html", "order"),
    [
        ('<html lang="en-GB">', "DMY"),
        ('<html lang="en_US">', "MDY"),
        ('<html lang="en"><meta property="og:locale" content="en_AU">', "DMY"),
        ('<meta property="og:locale" content="en_GB">', "DMY"),
        ('<html lang="en">', "MDY"),
        ('<html lang="-">', "MDY"),
        ("", "MDY"),
    ],
)
def test_a_page_writes_dates_as_its_region_does(html: str, order: str) -> None:
    manner = manner_of(open_page(html, "http://mill.com/a", as_of=NOON), ENGLISH)

    assert manner == Manner("en", order, NOON)


def test_a_text_page_writes_dates_as_its_language_does() -> None:
    page = open_page("Die Mühle", "http://mill.com/a", content_type="text/plain")

    assert manner_of(page, {"language": Extracted((Candidate("de", "text", "words", None),))}) == Manner("de", "DMY")


def test_only_dates_that_can_be_read_and_can_be_true_are_candidates() -> None:
    texts = ("2025-11-04", "nonsense", "2062-01-01", "1970-01-01T00:00:00Z", "2025-02-30", "Nov 3, 2025 8:15 pm", "")
    places = [Written(text, "date", "meta", None) for text in texts]

    found = list(read(places, "published", Manner("en", "MDY", NOON)))

    assert [candidate.value for candidate in found] == ["2025-11-04", "2025-11-03T20:15:00"]
    assert {(candidate.source, candidate.rule, candidate.where) for candidate in found} == {("meta", "date", None)}


def test_a_candidate_leads_where_its_place_does() -> None:
    (found,) = read([Written("2025-11-04", "date", "meta", lambda: "/html/head/meta")], "modified", Manner())

    assert found.where == "/html/head/meta"


@pytest.mark.parametrize(
    ("values", "first"),
    [
        (["2025-11-04", "2025-11-03T08:00:00", "2025-11-04T09:00:00"], "2025-11-04T09:00:00"),
        (["2025-11-04", "2025-11-03T08:00:00"], "2025-11-04"),
        (["2025-11-03T08:00:00", "2025-11-04"], "2025-11-03T08:00:00"),
    ],
)
def test_a_time_of_the_same_day_goes_before_the_day_alone(values: list[str], first: str) -> None:
    found = with_time_first(Candidate(value, "meta", "date", None) for value in values)

    assert found.value == first
    assert sorted(candidate.value for candidate in found.candidates) == sorted(values)


@pytest.mark.parametrize(
    ("values", "first"),
    [
        (["2025-11-04", "2025-11-05T03:00:00"], "2025-11-05T03:00:00"),
        (["2025-11-04", "2025-11-03T23:00:00"], "2025-11-03T23:00:00"),
        (["2025-11-04", "2025-11-05T03:00:00", "2025-11-04T09:00:00"], "2025-11-04T09:00:00"),
        (["2025-11-04", "2025-11-06T03:00:00"], "2025-11-04"),
    ],
)
def test_behind_the_day_of_an_address_stands_the_time_of_a_day_beside_it(values: list[str], first: str) -> None:
    day, *shown = values

    assert (
        with_time_first(
            [Candidate(day, "url", IN_URL, None), *(Candidate(v, "text", "line", None) for v in shown)]
        ).value
        == first
    )


def test_no_candidates_are_no_value() -> None:
    assert with_time_first([]).value is None
