from datetime import UTC, datetime

import pytest

from newsspider.discovery.lead import Lead, distinct, newest_first
from newsspider.page.spellings import address_key


def test_newest_comes_first_and_those_without_date_last_in_their_order() -> None:
    old, new = (
        Lead("old", "feed", datetime(2025, 1, 1, tzinfo=UTC)),
        Lead("new", "feed", datetime(2025, 2, 1, tzinfo=UTC)),
    )

    assert [lead.url for lead in newest_first([Lead("a", "feed"), old, Lead("b", "feed"), new])] == [
        "new",
        "old",
        "a",
        "b",
    ]


@pytest.mark.parametrize(
    "other",
    [
        "http://news.example/a",
        "https://www.news.example/a/",
        "https://news.example/a#top",
        "https://news.example/a?utm_source=x",
    ],
)
def test_spellings_of_one_address_share_a_key(other: str) -> None:
    assert address_key("https://news.example/a") == address_key(other)


def test_other_addresses_have_another_key() -> None:
    keys = {address_key(f"https://news.example/{path}") for path in ("a", "b", "a?page=2", "a?page=3", "A")}

    assert len(keys) == 5


def test_the_first_lead_of_an_address_is_kept() -> None:
    assert [
        lead.title
        for lead in distinct([Lead("http://a.example/x", "s", None, "1"), Lead("https://a.example/x/", "s", None, "2")])
    ] == ["1"]
