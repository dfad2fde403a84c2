"""Metadata that say one moment twice, and the dateline that knows better."""

from __future__ import annotations

import pytest

from newsspider.evidence import Candidate
from newsspider.fields.dates.choice import settle
from newsspider.fields.dates.restamped import are_restamped, earlier_dateline
from newsspider.fields.dates.shown import shown
from newsspider.fields.dates.wording import Manner
from newsspider.page.page import open_page

HEAD = "<h1>A mill gets a web server</h1>"
DATELINE = '<time class="entry-date" datetime="2025-08-13">13 August 2025</time>'
TEXT = "<p>The wheel of the old mill turned slowly, and its first page went out.</p>" * 5
CHANGED = "2025-11-29T12:28:31-05:00"


def days(html: str, published: str = CHANGED) -> list[str]:
    page = open_page(HEAD + html, "http://mill.example/wheel")
    top = page.index.headings[0]
    return [c.value for c in earlier_dateline(settle(page, top, shown(page, top), Manner("en", "MDY")), published)]


def dated(*values: str) -> list[Candidate[str]]:
    return [Candidate(value, "json-ld", "datePublished", None, None) for value in values]


def test_the_same_minute_for_both_dates_is_a_restamp() -> None:
    assert are_restamped(dated(CHANGED), dated("2025-11-29T12:28:40-05:00"))


@pytest.mark.parametrize("modified", [[], ["2025-11-30T12:28:31-05:00"], ["2025-11-29T12:29:00-05:00"]])
def test_an_article_that_was_changed_later_or_never_is_not_restamped(modified: list[str]) -> None:
    assert not are_restamped(dated(CHANGED), dated(*modified))


def test_a_day_alone_is_no_restamp() -> None:
    assert not are_restamped(dated("2025-11-29"), dated("2025-11-29"))


def test_an_earlier_dateline_is_the_publication() -> None:
    assert days(DATELINE + TEXT) == ["2025-08-13"]


@pytest.mark.parametrize(
    "html",
    [
        TEXT,
        DATELINE.replace("08", "11").replace("13", "29") + TEXT,
        DATELINE.replace("08", "12").replace("August", "December") + TEXT,
        "<p>The mill has stood by the river since the great flood, and was rebuilt by the miller on 13 August 2025</p>"
        + TEXT,
        f"<blockquote><p>What a wheel! {DATELINE}</p></blockquote>" + TEXT,
        TEXT + '<ul><li><h3><a href="/other">Another mill stops</a></h3>' + DATELINE + "</li></ul>",
    ],
)
def test_no_date_a_later_one_and_those_of_sentences_posts_and_cards_change_nothing(html: str) -> None:
    assert days(html) == []
