from datetime import date
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.discovery.traps import MOST_PATTERNS, MOST_QUERIES, OTHERS, Traps

TODAY = date(2026, 6, 1)


def traps_of_today() -> Traps:
    return Traps(lambda: TODAY)


def test_facets_in_many_combinations_are_a_trap_with_a_name() -> None:
    traps = Traps()

    found = [traps.is_one(f"http://a.example/shop/list?colour={n // 7}&size={n % 7}") for n in range(MOST_QUERIES + 20)]

    assert found.count(True) == 20
    assert traps.left_out == {"a.example/shop/list?colour=…&size=…": 20}
    assert not traps.is_one("http://a.example/other/list?colour=1&size=2")


def test_articles_named_by_a_number_or_a_name_are_none() -> None:
    traps = Traps()

    assert not any(traps.is_one(f"http://a.example/story.php?id={n}") for n in range(500))
    assert not any(traps.is_one(f"http://a.example/story.php?id={n}&cat={n % 9}&lang=en") for n in range(500))
    assert not any(traps.is_one(f"http://a.example/view?title=harbour-gets-a-crane-{n}") for n in range(500))
    assert not any(traps.is_one(f"http://a.example/?p={n}&lang=en") for n in range(500))


def test_a_session_whatever_its_name_is_a_trap() -> None:
    traps = Traps()

    found = [traps.is_one(f"http://a.example/story?visit={sha256(bytes([n])).hexdigest()[:24]}") for n in range(90)]

    assert found.count(True) == 90 - MOST_QUERIES
    assert list(traps.left_out) == ["a.example/story?visit=…"]


@pytest.mark.parametrize(
    ("url", "pattern"),
    [
        ("http://a.example/agenda/2031/05/04/", "a.example/agenda/…/…/…/ (a calendar)"),
        ("http://a.example/agenda/2026-12/", "a.example/agenda/…-…/ (a calendar)"),
        ("http://a.example/agenda?month=203105", "a.example/agenda?month=… (a calendar)"),
        ("http://a.example/agenda?year=2031&month=5", "a.example/agenda?month=…&year=… (a calendar)"),
        ("http://a.example/agenda?day=2027-01-01&view=week", "a.example/agenda?day=…&view=… (a calendar)"),
    ],
)
def test_days_far_ahead_are_a_calendar(url: str, pattern: str) -> None:
    traps = traps_of_today()

    assert traps.is_one(url)
    assert list(traps.left_out) == [pattern]


@pytest.mark.parametrize(
    "url",
    [
        "http://a.example/2026/06/02/harbour-gets-a-crane/",
        "http://a.example/1998/06/02/harbour-gets-a-crane/",
        "http://a.example/2026/07/01/preview-of-july/",
        "http://a.example/story-20991231999.html",
        "http://a.example/story/2030-targets-are-missed/",
        "http://a.example/story/2030-10-things-to-know/",
        "http://a.example/news/world-20310504",
        "http://a.example/news/203105",
        "http://a.example/story?id=203105",
    ],
)
def test_days_of_news_and_numbers_are_none(url: str) -> None:
    assert not traps_of_today().is_one(url)


@pytest.mark.parametrize("path", ["a/b/a/b/a/b", "x/x/x", "/".join("abcdefghijklmno")])
def test_a_path_that_repeats_itself_or_has_no_end_is_a_trap(path: str) -> None:
    traps = Traps()

    assert traps.is_one(f"http://a.example/{path}")
    assert all(pattern.startswith("a.example/") for pattern in traps.left_out)


def test_what_earlier_runs_let_in_counts_and_stays() -> None:
    traps = Traps()
    known = [f"http://a.example/list?colour={n // 7}&size={n % 7}" for n in range(MOST_QUERIES)]
    traps.know(known)

    assert not any(map(traps.is_one, known))
    assert traps.is_one("http://a.example/list?colour=77&size=3")


def test_a_site_of_many_traps_has_so_many_names() -> None:
    traps = traps_of_today()

    for n in range(MOST_PATTERNS + 10):
        traps.is_one(f"http://a.example/{'abc' * (1 + n)}/2031/05/")

    assert len(traps.left_out) == MOST_PATTERNS + 1
    assert traps.left_out[OTHERS] == 10


def test_what_is_no_url_is_no_trap() -> None:
    assert not Traps().is_one("http://[")


@given(st.text(), st.text())
def test_no_address_is_too_odd(path: str, query: str) -> None:
    traps = traps_of_today()
    url = f"http://a.example/{path}?{query}"

    assert traps.is_one(url) == traps.is_one(url)
