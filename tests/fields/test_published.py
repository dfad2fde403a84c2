"""The date of publication."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsspider.evidence import Candidate, Extracted
from newsspider.fields import published
from newsspider.page.page import open_page
from newsspider.page.selection import select

NOON = datetime(2025, 11, 4, 12, tzinfo=UTC)
HEAD = "<h1>A mill gets a web server</h1>"
TEXT = "<p>The wheel of the old mill turned slowly, and its first page went out.</p>"
URL = "http://mill.example/wheel"


def value(html: str, url: str = URL) -> str | None:
    return published.find(open_page(html, url, as_of=NOON), {}).value


def jsonld(text: str) -> str:
    return f'<script type="application/ld+json">{{"@type":"NewsArticle",{text}}}</script>'


def test_metadata_go_before_the_address_and_the_page() -> None:
    html = '<meta property="article:published_time" content="2025-11-02T08:00:00Z">' + HEAD + "<time>3 Nov 2025</time>"

    assert value(html, "http://mill.example/2025/11/01/wheel") == "2025-11-02T08:00:00+00:00"


def test_the_address_speaks_where_the_metadata_do_not() -> None:
    found = published.find(open_page(HEAD + TEXT, "http://mill.example/2025/11/01/wheel", as_of=NOON), {})

    assert found.best is not None
    assert (found.best.value, found.best.source, found.best.where) == ("2025-11-01", "url", None)


def test_a_day_takes_its_time_from_the_page() -> None:
    html = jsonld('"datePublished":"2025-11-03"') + HEAD + '<time datetime="2025-11-03T08:15:00+01:00">3 Nov</time>'

    assert value(html + TEXT) == "2025-11-03T08:15:00+01:00"


def test_a_shown_time_of_another_day_does_not_overrule_the_metadata() -> None:
    assert value(jsonld('"datePublished":"2025-11-03"') + HEAD + "<time>1 Nov 2025 8:15</time>" + TEXT) == "2025-11-03"


@pytest.mark.parametrize(
    ("html", "day"),
    [
        ("<p>By Ana Ruiz | November 3, 2025 at 8:15 am</p>", "2025-11-03T08:15:00"),
        ("<p>03.11.2025, 08:15 Uhr</p>", "2025-11-03T08:15:00"),
        ("<p>3 hours ago</p>", "2025-11-04T09:00:00+00:00"),
        ("<p>2 days ago</p>", "2025-11-02"),
        ("<p>3 months ago</p>", None),
        ("<p>31 June 2025</p>", None),
        ("<p>4 November 2062</p>", None),
    ],
)
def test_a_line_by_the_headline_dates_an_article_without_metadata(html: str, day: str | None) -> None:
    assert value(HEAD + html + TEXT) == day


@pytest.mark.parametrize(
    "html",
    [
        f'<div class="td-header-date">Tuesday, November 4, 2025</div>{HEAD}{TEXT}',
        f"<header><p>Tuesday, November 4, 2025</p></header>{HEAD}{TEXT}",
        f"{HEAD}<p>Updated 4 Nov 2025</p>{TEXT}",
        f"{HEAD}<p>Updated <time>4 Nov 2025</time></p>{TEXT}",
        f'{HEAD}{TEXT}<div><h3><a href="/o">Another wheel</a></h3><time>4 Nov 2025</time></div>',
        f'<meta property="article:modified_time" content="2025-11-04">{HEAD}{TEXT}',
        f"{HEAD}{TEXT}",
        "",
    ],
)
def test_running_dates_updates_and_teasers_are_no_publication(html: str) -> None:
    assert value(html) is None


def test_the_making_of_a_file_is_asked_after_what_the_page_shows() -> None:
    created = '<meta name="date" content="2020-01-01T00:00:00Z">'

    assert value(created + HEAD + "<p>3 Nov 2025</p>" + TEXT) == "2025-11-03"
    assert value(created + HEAD + TEXT) == "2020-01-01T00:00:00+00:00"


def test_a_script_is_asked_last() -> None:
    script = '<script>state = {"publishedAt":"2025-11-03T08:00:00Z"}</script>'

    assert value(script + HEAD + TEXT) == "2025-11-03T08:00:00+00:00"
    assert value(script + HEAD + "<p>2 Nov 2025</p>" + TEXT) == "2025-11-02"


@pytest.mark.parametrize(
    ("lang", "domain", "day"),
    [
        ("en-US", "mill.com", "2025-03-04"),
        ("en-GB", "mill.com", "2025-04-03"),
        ("en", "mill.co.uk", "2025-04-03"),
        ("fr", "mill.com", "2025-04-03"),
    ],
)
def test_figures_follow_the_region(lang: str, domain: str, day: str) -> None:
    page = open_page(f'<html lang="{lang}">{HEAD}<p>03/04/2025</p>{TEXT}', f"http://{domain}/wheel")
    found = {"language": Extracted((Candidate(lang[:2], "dom", "lang", None),))}

    assert published.find(page, found).value == day


def test_every_candidate_leads_back_or_names_no_place() -> None:
    html = '<meta name="pubdate" content="2025-11-03">' + HEAD + "<time>3 Nov 2025</time><p>3 Nov 2025</p>" + TEXT
    page = open_page(html, "http://mill.example/2025/11/03/wheel")

    candidates = published.find(page, {}).candidates

    assert {candidate.source for candidate in candidates} == {"meta", "url", "dom", "text"}
    assert all(
        candidate.source == "url" or len(select(page.root, candidate.where or "")) == 1 for candidate in candidates
    )


def test_a_text_page_is_dated_by_its_byline_but_not_by_its_header() -> None:
    lines = (
        "Tuesday, November 4, 2025",
        "An old mill by the river gets a web server",
        "By Ana Ruiz",
        "Nov 3, 2025",
        "",
    )
    body = "The wheel of the old mill turned slowly for years, and then its first page went out."
    page = open_page("\n".join((*lines, body, body)), content_type="text/plain")

    best = published.find(page, {}).best

    assert best is not None
    assert (best.value, best.source, best.where) == ("2025-11-03", "text", "line 4")


def test_the_dateline_goes_before_a_publication_that_is_the_last_change() -> None:
    changed = jsonld('"datePublished":"2025-11-02T08:00:00Z","dateModified":"2025-11-02T08:00:00Z"')
    dateline = '<time class="entry-date" datetime="2025-08-13">13 August 2025</time>'

    assert value(changed + HEAD + dateline + TEXT) == "2025-08-13"
    assert value(changed + HEAD + TEXT) == "2025-11-02T08:00:00+00:00"
    assert value(changed.replace('Modified":"2025-11-02', 'Modified":"2025-11-03') + HEAD + dateline + TEXT) == (
        "2025-11-02T08:00:00+00:00"
    )
