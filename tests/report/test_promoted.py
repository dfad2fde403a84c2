from datetime import date

from newsspider.report.bounded import Bounded
from newsspider.report.promoted import PromotedTally, count_teasers
from tests.report.records import record


def teasers(*titles: str) -> list[dict[str, object]]:
    return [{"label": "Hot", "items": [{"title": title, "url": f"https://news.example/{title}"} for title in titles]}]


def test_ranks_are_kept_by_day_the_best_of_each() -> None:
    promoted = Bounded(PromotedTally)
    for when, titles in (
        ("2025-11-04T08:00:00Z", "ab"),
        ("2025-11-04T20:00:00Z", "ba"),
        ("2025-11-05T08:00:00Z", "ab"),
    ):
        count_teasers(record(teasers=teasers(*titles), fetched_at=when), "news.example", promoted)

    tally = promoted["news.example https://news.example/b"]
    assert (tally.count, tally.best, tally.label, tally.title) == (3, 1, "Hot", "b")
    assert tally.days == {date(2025, 11, 4): 1, date(2025, 11, 5): 2}


def test_an_article_twice_on_a_page_counts_once_at_its_better_rank() -> None:
    promoted = Bounded(PromotedTally)

    number = count_teasers(record(teasers=[*teasers("a", "b"), *teasers("b")]), "news.example", promoted)

    assert number == 3
    assert (
        promoted["news.example https://news.example/b"].count,
        promoted["news.example https://news.example/b"].best,
    ) == (1, 1)


def test_without_a_time_of_fetching_the_page_s_own_date_holds() -> None:
    promoted = Bounded(PromotedTally)

    count_teasers(record(teasers=teasers("a"), fetched_at=None, page_date="2025-11-09"), "x", promoted)

    assert list(promoted["x https://news.example/a"].days) == [date(2025, 11, 9)]
