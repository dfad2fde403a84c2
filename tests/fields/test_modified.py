"""The time of the last update."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsspider.fields import modified, published
from newsspider.fields.dates.found import PublishedFound
from newsspider.page.page import open_page
from newsspider.page.selection import select

NOON = datetime(2025, 11, 4, 12, tzinfo=UTC)
HEAD = "<h1>A mill gets a web server</h1>"
TEXT = "<p>The wheel of the old mill turned slowly, and its first page went out.</p>"


def value(html: str) -> str | None:
    return modified.find(open_page(html, "http://mill.example/wheel", as_of=NOON), {}).value


@pytest.mark.parametrize(
    ("html", "when"),
    [
        ('<meta property="article:modified_time" content="2025-11-04T08:00:00Z">', "2025-11-04T08:00:00+00:00"),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2025-11-04"}</script>',
            "2025-11-04",
        ),
        ("<p>Updated 4 Nov 2025, 8:15 am</p>", "2025-11-04T08:15:00"),
        ("<p>Published 3 Nov 2025, updated 4 Nov 2025</p>", "2025-11-04"),
        ("<p>Aktualisiert: <time>04.11.2025</time></p>", "2025-11-04"),
        ('<time class="updated" datetime="2025-11-04">4 Nov</time>', "2025-11-04"),
        ("<p>Updated 3 hours ago</p>", "2025-11-04T09:00:00+00:00"),
    ],
)
def test_what_calls_itself_an_update_is_one(html: str, when: str) -> None:
    assert value(HEAD + html + TEXT) == when


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<p>4 Nov 2025</p>",
        '<time class="entry-date updated" datetime="2025-11-04">4 Nov</time>',
        "<p>Updated recently</p>",
        '<meta property="article:modified_time" content="2062-01-01">',
        '<meta property="article:modified_time" content="{{ modified }}">',
        '<div><h3><a href="/o">Another wheel</a></h3><p>Updated 4 Nov 2025</p></div>',
    ],
)
def test_other_dates_are_no_update(html: str) -> None:
    assert value(HEAD + html + TEXT) is None


def test_a_day_takes_its_time_from_the_page() -> None:
    stated = '<meta name="last-modified" content="2025-11-04">'

    assert value(stated + HEAD + "<p>Updated November 4, 2025 8:15 am</p>" + TEXT) == "2025-11-04T08:15:00"


def test_every_candidate_leads_back() -> None:
    html = (
        '<meta name="lastmod" content="2025-11-04">'
        + HEAD
        + "<p>Updated <time>4 Nov 2025</time></p><p>Updated 4 Nov 2025</p>"
        + TEXT
    )
    page = open_page(html)

    candidates = modified.find(page, {}).candidates

    assert [candidate.source for candidate in candidates] == ["meta", "dom", "text"]
    assert all(len(select(page.root, candidate.where or "")) == 1 for candidate in candidates)


def test_a_text_page_says_its_update_by_the_headline() -> None:
    body = "The wheel of the old mill turned slowly for years, and then its first page went out."
    source = f"An old mill by the river gets a web server\nUpdated Nov 4, 2025\n\n{body}\n{body}"

    best = modified.find(open_page(source, content_type="text/plain"), {}).best

    assert best is not None
    assert (best.value, best.where) == ("2025-11-04", "line 2")


def test_what_the_publication_date_read_is_not_read_again() -> None:
    stamps = '"datePublished":"2025-11-02T08:00:00Z","dateModified":"2025-11-03T08:00:00Z"'
    page = open_page(
        f'<script type="application/ld+json">{{"@type":"NewsArticle",{stamps}}}</script><h1>A mill</h1>', ""
    )
    earlier = published.find(page, {})

    assert isinstance(earlier, PublishedFound)
    assert earlier.changed is not None
    assert modified.find(page, {"published": earlier}) == modified.find(page, {})
