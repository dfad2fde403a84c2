"""The headline: of all wordings on the page, the likeliest."""

from __future__ import annotations

import pytest

from newsspider.fields import headline
from newsspider.fields.headline.found import HeadlineFound
from newsspider.page.page import Page, open_page
from newsspider.page.selection import select

TITLE = "Water mill gets a web server"
URL = "http://mill.example/a"


def page(html: str) -> Page:
    return open_page(html, URL)


@pytest.mark.parametrize(
    "html",
    [
        f"<h1>{TITLE}</h1>",
        f"<title>{TITLE} - Mill News</title><meta property='og:site_name' content='Mill News'><h2>Related</h2>",
        f'<meta property="og:title" content="{TITLE} | Mill"><p>x</p>',
        f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}"}}</script>',
        f'<h1><a href="/">Mill News</a></h1><h2 class="entry-title">{TITLE}</h2><title>{TITLE}</title><meta property="og:title" content="{TITLE}">',
        f'<div><span itemprop="headline">{TITLE}</span></div>',
    ],
)
def test_the_headline_is_found_wherever_it_is_worded(html: str) -> None:
    assert headline.find(page(html), {}).value == TITLE


def test_what_the_page_shows_goes_before_a_longer_wording_for_search_engines() -> None:
    html = f'<title>{TITLE}: all you need to know about mills | Mill</title><meta property="og:title" content="{TITLE}"><h1>{TITLE}</h1>'

    assert headline.find(page(html), {}).value == TITLE


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [(f"{TITLE} and more - Mill News", f"{TITLE} and more"), (f"{TITLE} … - Mill News", f"{TITLE}...")],
)
def test_a_wording_that_was_cut_short_is_completed_by_one_that_goes_on(shown: str, wanted: str) -> None:
    stated = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}..."}}</script>'
    html = f'{stated}<title>{shown}</title><meta property="og:site_name" content="Mill News"><meta property="og:title" content="{TITLE}...">'

    assert headline.find(page(html), {}).value == wanted


@pytest.mark.parametrize(("path", "wanted"), [("a", "The wheel"), ("", "Mill.example")])
def test_the_sites_name_is_the_headline_of_its_first_page_alone(path: str, wanted: str) -> None:
    html = "<h1><a href='/'>Mill.example</a></h1><title>The wheel - Mill.example</title>"

    assert headline.find(open_page(html, f"http://mill.example/{path}"), {}).value == wanted


def test_a_first_heading_of_one_piece_that_goes_on_is_the_headline_unabridged() -> None:
    metadata = f'<title>{TITLE}</title><meta property="og:title" content="{TITLE}">'

    assert headline.find(page(f"{metadata}<h1>{TITLE} and a bridge</h1>"), {}).value == f"{TITLE} and a bridge"
    assert headline.find(page(f"{metadata}<h1>{TITLE} <i>4 Nov</i></h1>"), {}).value == TITLE
    assert headline.find(page(f"{metadata}<h1>{TITLE} | Mill</h1>"), {}).value == TITLE


def test_the_headline_stands_where_the_page_shows_another_wording() -> None:
    shown = page(f'<meta property="og:title" content="News: {TITLE}"><p>x</p><h2>{TITLE}</h2>')
    found = headline.find(shown, {})

    assert isinstance(found, HeadlineFound)
    assert (found.value, shown.index.tags[found.top]) == (f"News: {TITLE}", "h2")


def test_the_other_wordings_are_candidates() -> None:
    html = f'<h1>{TITLE}</h1><meta property="og:title" content="{TITLE}"><meta name="twitter:title" content="A mill goes online">'

    found = headline.find(page(html), {})

    assert {candidate.value for candidate in found.candidates} == {TITLE, "A mill goes online"}


def test_evidence_names_the_places_that_agree_and_leads_to_the_first() -> None:
    opened = page(f'<meta property="og:title" content="{TITLE}"><h1>{TITLE}</h1>')

    best = headline.find(opened, {}).best

    assert best is not None
    assert (best.source, best.rule) == ("dom", "h1+og:title")
    assert select(opened.root, str(best.where))[0].tag == "h1"


def test_a_page_of_lines_gives_its_headline_line() -> None:
    text = f"Mill News\n\n{TITLE}\n\nThe mill at Aldersey has run on a water wheel since 1811, and last week it got a web server.\n"

    best = headline.find(open_page(text, content_type="text/plain"), {}).best

    assert best is not None
    assert (best.value, best.where) == (TITLE, "line 3")


@pytest.mark.parametrize("html", ["", "<p>text</p>", "<title>404</title>", "<h1> </h1>", "<h1>Home</h1>"])
def test_a_page_that_words_none_has_none(html: str) -> None:
    assert headline.find(page(html), {}).value is None
