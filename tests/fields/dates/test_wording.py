"""Dates in words and figures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.dates.ago import LONGEST
from newsspider.fields.dates.moments import moment_of
from newsspider.fields.dates.wording import Manner, date_order, find_date, find_dates, read_words

NOON = datetime(2025, 11, 4, 12, tzinfo=UTC)
AMERICAN, BRITISH = Manner("en", "MDY", NOON), Manner("en", "DMY", NOON)
PIECES = st.sampled_from(
    "4 |۲۲|اردیبهشت|۱۴۰۴|พ.ค.|2568|Nov|ember |, |2025|11/|.|8:15| pm| ET|年|ago|hours |1 |vor |Uhr|+05:30|é|\n".split(
        "|"
    )
)


@pytest.mark.parametrize(
    ("language", "region", "domain", "order"),
    [
        ("en", None, "mill.com", "MDY"),
        ("en", "us", "mill.co.uk", "MDY"),
        ("en", "GB", "mill.com", "DMY"),
        ("en", None, "mill.co.uk", "DMY"),
        ("en", None, "mill.in", "DMY"),
        ("de", "US", "mill.com", "DMY"),
        ("ja", None, "mill.com", "YMD"),
        (None, None, "mill.com", "MDY"),
        (None, None, "", "DMY"),
    ],
)
def test_the_order_goes_by_language_then_region_then_domain(
    language: str | None, region: str | None, domain: str, order: str
) -> None:
    assert date_order(language, region, domain) == order


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tuesday, November 4, 2025", "2025-11-04"),
        ("Sept. 4, 2025", "2025-09-04"),
        ("4th of November 2025", "2025-11-04"),
        ("04-Nov-2025", "2025-11-04"),
        ("Nov 4, 2025 at 8:15 p.m. EST", "2025-11-04T20:15:00-05:00"),
        ("Nov 4, 2025 8:15 PM ET", "2025-11-04T20:15:00-05:00"),
        ("May 4, 2025 3:00 PM PT", "2025-05-04T15:00:00-07:00"),
        ("Nov 4, 2025 10:00 AM GMT+5:30", "2025-11-04T10:00:00+05:30"),
        ("November 4, 2025 12:00 am", "2025-11-04T00:00:00"),
        ("November 4, 2025 12:30 pm", "2025-11-04T12:30:00"),
        ("Nov 4, 2025, 8 a.m.", "2025-11-04T08:00:00"),
        ("4 Nov 2025 | 10:00 IST", "2025-11-04T10:00:00"),
        ("2025/11/04 08:15", "2025-11-04T08:15:00"),
        ("2025年11月4日 08:15", "2025-11-04T08:15:00"),
        ("2025. 11. 4.", "2025-11-04"),
        ("4. November 2025, 8.15 Uhr", "2025-11-04T08:15:00"),
        ("le 4 novembre 2025 à 08h15", "2025-11-04T08:15:00"),
        ("4 de noviembre de 2025", "2025-11-04"),
        ("4 ноября 2025 г.", "2025-11-04"),
        ("3:15 PM EDT, Mon May 12, 2025", "2025-05-12T15:15:00-04:00"),
        ("15:15 GMT, 12 May 2025", "2025-05-12T15:15:00+00:00"),
        ("8:12 a.m. on Tuesday, 13 May 2025", "2025-05-13T08:12:00"),
        ("15.15 Uhr, 12. Mai 2025", "2025-05-12T15:15:00"),
        ("Version 3.15, 12 May 2025", "2025-05-12"),
        ("25:10, 12 May 2025", "2025-05-12"),
        ("1:05 12 May 2025 15:15", "2025-05-12T15:15:00"),
        ("12 พ.ค. 2568 15:15 น.", "2025-05-12T15:15:00"),
        ("31/05/2568", "2025-05-31"),
        ("วันที่ 12พฤษภาคม2568 เวลา 15:15", "2025-05-12T15:15:00"),
        ("১২ মে ২০২৫, ১৫: ১৫", "2025-05-12T15:15:00"),
        ("१२ मई २०२५, ०३:१५ PM", "2025-05-12T15:15:00"),
        ("மே 12, 2025", "2025-05-12"),
        ("دوشنبه ۲۲ اردیبهشت ۱۴۰۴، ساعت ۱۵:۱۵", "2025-05-12T15:15:00"),
        ("۱۴۰۴/۰۲/۲۲ ۱۵:۱۵", "2025-05-12T15:15:00"),
        ("١٢ مايو ٢٠٢٥، ٠٣:١٥ م", "2025-05-12T15:15:00"),
        ("12 Tháng 5, 2025", "2025-05-12"),
        ("ngày 12 tháng 5 năm 2025", "2025-05-12"),
    ],
)
def test_dates_are_read_in_words_and_figures(text: str, value: str) -> None:
    assert read_words(text, AMERICAN) == value


@pytest.mark.parametrize(
    ("text", "american", "british"),
    [
        ("11/4/2025", "2025-11-04", "2025-04-11"),
        ("11/4/25", "2025-11-04", "2025-04-11"),
        ("13/4/2025", "2025-04-13", "2025-04-13"),
        ("11.4.2025", "2025-04-11", "2025-04-11"),
        ("11.4.25", "2025-04-11", "2025-04-11"),
    ],
)
def test_figures_follow_the_order_but_points_mean_day_first(text: str, american: str, british: str) -> None:
    assert (read_words(text, AMERICAN), read_words(text, BRITISH)) == (american, british)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2025",
        "May 2025",
        "On 23 May",
        "iPhone 16 Pro 2025",
        "February 30, 2025",
        "32 November 2025",
        "Nov 4, 1889",
        "Nov 4, 2025 25:61",
    ],
)
def test_what_is_no_whole_date_is_none(text: str) -> None:
    assert read_words(text, AMERICAN) is None


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("3 hours ago", "en", "2025-11-04T09:00:00+00:00"),
        ("3h ago", "en", "2025-11-04T09:00:00+00:00"),
        ("Posted about 3 hours ago", "en", "2025-11-04T09:00:00+00:00"),
        ("2 days ago", "en", "2025-11-02"),
        ("yesterday", "en", "2025-11-03"),
        ("vor 2 Stunden", "de", "2025-11-04T10:00:00+00:00"),
        ("gestern", "de", "2025-11-03"),
        ("il y a 2 heures", "fr", "2025-11-04T10:00:00+00:00"),
    ],
)
def test_relative_dates_count_from_the_fetching_and_are_nothing_without_it(
    text: str, language: str, value: str
) -> None:
    assert read_words(text, Manner(language, "DMY", NOON)) == value
    assert read_words(text, Manner(language, "DMY", None)) is None


@pytest.mark.parametrize("text", ["2 weeks ago", "3 months ago", "a year ago", "vor 2 Wochen", "il y a 3 mois"])
def test_weeks_and_longer_leave_the_day_open(text: str) -> None:
    assert find_date(text) == text
    assert read_words(text, Manner("en", "DMY", NOON)) is None
    assert read_words(text, Manner("de", "DMY", NOON)) is None


def test_relative_dates_count_in_utc_wherever_the_page_was_fetched() -> None:
    as_of = datetime(2025, 11, 4, 17, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))

    assert read_words("3 hours ago", Manner("en", "DMY", as_of)) == "2025-11-04T09:00:00+00:00"


def test_a_date_is_found_among_other_words() -> None:
    assert find_date("By Ana Ruiz | November 4, 2025 at 8:15 am | 3 comments") == "November 4, 2025 at 8:15 am"
    assert find_date("iPhone 16 Pro 2025 tested on 4 Nov 2025") == "4 Nov 2025"
    assert [stretch for _, stretch in find_dates("16.10.2019 18:15 Uhr (16.1.2019)")] == [
        "16.10.2019 18:15 Uhr",
        "16.1.2019",
    ]


def test_what_stands_beside_a_relative_date_makes_it_none() -> None:
    assert find_date("3 hours ago by Ana") is None
    assert find_date("It was yesterday" + "." * LONGEST) is None


@given(
    st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=12).map("".join)),
    st.sampled_from([AMERICAN, Manner("de"), Manner(None, "YMD", NOON)]),
)
def test_no_text_raises_and_what_is_found_is_a_date(text: str, manner: Manner) -> None:
    found = read_words(text, manner)

    assert found is None or moment_of(found)
    assert all(text.startswith(stretch, place) for place, stretch in find_dates(text))


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2099, 12, 31)).map(
        lambda moment: moment.replace(second=0, microsecond=0)
    ),
    st.sampled_from(
        ("%B %d, %Y %I:%M %p", "%d %b %Y, %H:%M", "%m/%d/%Y %H:%M", "%d.%m.%Y, %H:%M Uhr", "%Y年%m月%d日 %H:%M")
    ),
)
def test_a_written_date_is_read_back(moment: datetime, form: str) -> None:
    assert read_words(moment.strftime(form), AMERICAN) == moment.isoformat()
