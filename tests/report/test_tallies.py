from newsspider.report.tallies import Tallies
from newsspider.report.values import site_of
from tests.report.records import hostile_records, record


def test_everything_is_added_up() -> None:
    tallies = Tallies()
    for number in range(3):
        tallies.add(record(number), "news.example")

    assert (tallies.articles, tallies.quotes, tallies.teasers, tallies.readings) == (3, 3, 6, 3)
    assert [len(kept) for kept in (tallies.sites, tallies.people, tallies.promoted, tallies.places)] == [1, 1, 2, 1]
    assert tallies.is_complete


def test_hostile_records_are_counted_like_others() -> None:
    tallies = Tallies()
    for each in hostile_records():
        tallies.add(each, site_of(each))

    assert tallies.articles == len(hostile_records())
