from typing import Any

from newsspider.report.sections import (
    articles_section,
    fields_section,
    promoted_section,
    speakers_section,
    weather_section,
)
from newsspider.report.tallies import Tallies
from newsspider.report.values import site_of
from tests.report.records import record


def counted(*records: dict[str, Any]) -> Tallies:
    tallies = Tallies()
    for each in records:
        tallies.add(each, site_of(each))
    return tallies


def words_of(node: Any) -> str:
    return " ".join(part.strip() for part in node.itertext() if part.strip())


def test_articles_without_a_date_are_told() -> None:
    assert "1 article without a date can't be shown" in words_of(
        articles_section(counted(record(1), record(2, published=None)))
    )
    assert "No article states when it was published" in words_of(articles_section(counted(record(1, published=None))))


def test_articles_far_from_all_others_are_told() -> None:
    many = [record(number, published=f"2025-11-{number % 28 + 1:02d}") for number in range(200)]

    assert "1 article far before or after" in words_of(
        articles_section(counted(*many, record(999, published="1970-01-01")))
    )


def test_sites_beyond_the_first_are_put_together() -> None:
    many = [record(number, site={"domain": f"{number}.example"}) for number in range(9)]

    assert "3 other sites" in words_of(articles_section(counted(*many)))


def test_people_are_shown_with_whom_they_speak_for() -> None:
    tallies = counted(record(1), record(2))

    node = speakers_section("people", "People", "", tallies.people)

    assert "Ana Ruiz Port of Aldersey 2 2" in words_of(node)


def test_what_no_record_holds_has_no_section() -> None:
    tallies = counted(record(quotes=[], teasers=[], weather=[{"location": "x"}]))

    assert speakers_section("people", "People", "", tallies.people) is None
    assert promoted_section(tallies) is None
    assert weather_section(tallies) is None


def test_promoted_articles_are_drawn_over_time_where_there_is_some() -> None:
    one = promoted_section(counted(record(1), record(2)))
    several = promoted_section(counted(record(1), record(2, fetched_at="2025-11-21T08:00:00Z")))

    assert "2 pages" in words_of(one)
    assert "21 Nov 2025: rank 1" in words_of(several)


def test_weather_is_drawn_over_time_where_there_are_three_days() -> None:
    days = [record(number, fetched_at=f"2025-11-{number:02d}T08:00:00Z") for number in (1, 2, 3)]

    assert "2 Nov 2025, Aldersey: 11.5°" in words_of(weather_section(counted(*days)))
    assert "Aldersey: 11.5 °C" in words_of(weather_section(counted(record())))


def test_fields_are_shown_by_site_and_by_where_they_were_found() -> None:
    text = words_of(fields_section(counted(record(1), record(2, headline=None, evidence={}))))

    assert "headline, the visible page: 50%" in text
    assert "headline 50%" in text
