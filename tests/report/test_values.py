from datetime import date

from newsspider.report.values import LONGEST, day, mapping, number, objects, site_of, text


def test_values_of_another_type_are_no_values() -> None:
    entry = {"a": 5, "b": ["x", {"c": 1}], "d": "  x ", "e": "", "f": 10**400, "g": True}

    assert text(entry, "a") is None
    assert objects(entry, "b") == [{"c": 1}]
    assert objects(entry, "d") == []
    assert mapping(entry, "b") == {}
    assert (text(entry, "d"), text(entry, "e")) == ("x", None)
    assert (number(entry, "a"), number(entry, "f"), number(entry, "g"), number(entry, "d")) == (5.0, None, None, None)


def test_a_long_text_is_cut() -> None:
    assert len(text({"a": "x" * 10_000}, "a") or "") == LONGEST


def test_a_day_is_that_of_the_source_s_own_offset() -> None:
    entry = {"a": "2025-11-04T23:30:00-08:00", "b": "2025-11-04", "c": "yesterday", "d": "9999-99-99", "e": 20251104}

    assert day(entry, "a") == day(entry, "b") == date(2025, 11, 4)
    assert [day(entry, name) for name in "cdef"] == [None] * 4


def test_a_record_without_a_site_has_one_all_the_same() -> None:
    assert site_of({"site": "news.example"}) == "(no site)"
