"""Where on the page the likeliest headline is shown."""

from __future__ import annotations

from newsspider.evidence import Candidate, Extracted
from newsspider.fields import headline
from newsspider.fields.headline.found import HeadlineFound, top_of
from newsspider.page.page import open_page

TITLE = "Water mill gets a web server"
PAGE = open_page(f"<h1>Mill News</h1><h2>{TITLE}</h2><p>Text.</p>")


def test_what_the_field_found_is_believed() -> None:
    found = HeadlineFound((Candidate(TITLE, "dom", "h1", None),), 2)

    assert top_of(PAGE.index, {"headline": found}) == 2


def test_without_it_the_heading_with_the_words_is_looked_for() -> None:
    found = Extracted((Candidate(TITLE, "meta", "og:title", None),))

    assert PAGE.index.tags[top_of(PAGE.index, {"headline": found})] == "h2"


def test_the_field_gives_the_element_that_shows_its_headline() -> None:
    page = open_page(f'<meta property="og:title" content="{TITLE}"><article><h1>{TITLE}</h1></article>')

    found = headline.find(page, {})

    assert isinstance(found, HeadlineFound)
    assert page.index.tags[found.top] == "h1"
    assert HeadlineFound().top == 0
