from datetime import date

from newsspider.fields import FIELDS as ALL_FIELDS
from newsspider.report.articles import FIELDS, OTHER, SiteTally, is_filled
from tests.report.records import record


def test_days_words_fields_and_their_sources_are_counted() -> None:
    tally = SiteTally()

    tally.add(record(3), quotes=2)
    tally.add(record(4, published=None, headline=None), quotes=0)

    assert (tally.count, tally.words, tally.quotes, tally.undated) == (2, 200, 2, 1)
    assert tally.days == {date(2025, 11, 4): 1}
    assert tally.filled["headline"] == 1
    assert tally.found["published", "json-ld"] == 1
    assert tally.found["weather", OTHER] == 2


def test_false_is_a_value_and_an_empty_list_is_none() -> None:
    values: tuple[object, ...] = (False, 0, "x", [], None, "")

    assert [is_filled(value) for value in values] == [True, True, True, False, False, False]


def test_every_field_that_a_page_may_leave_out_is_shown() -> None:
    assert set(FIELDS) == {field.name for field in ALL_FIELDS} - {"page_type"}
