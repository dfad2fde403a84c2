"""Dates that the page shows."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsspider.fields.dates.shown import dates_of, in_lines, shown, shown_near
from newsspider.page.page import Page, open_page
from newsspider.page.selection import select, whole_text

NOON = datetime(2025, 11, 4, 12, tzinfo=UTC)
HEAD = "<h1>A mill gets a web server</h1>"
TEXT = "<p>The wheel of the old mill turned slowly, and its first page went out.</p>"


def top(page: Page) -> int:
    return next((i for i in page.index.headings if page.index.tags[i] == "h1"), 0)


def texts(html: str, *, as_of: datetime | None = None) -> list[tuple[str, str]]:
    page = open_page(html, as_of=as_of)
    return [(one.text, one.rule) for one in shown(page, top(page))]


def updates(html: str) -> list[str]:
    page = open_page(html)
    return [one.text for one in shown(page, top(page)) if one.is_update(page.index)]


def test_a_time_gives_what_machines_read_then_what_readers_do() -> None:
    html = HEAD + '<time datetime="2025-11-04T08:00Z">4 Nov 2025</time>' + TEXT

    assert texts(html) == [("2025-11-04T08:00Z", "time"), ("4 Nov 2025", "time")]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>4 Nov 2025</p>", [("4 Nov 2025", "line")]),
        ("<p>By Ana Ruiz, 4 November 2025 at 8:15 am</p>", [("4 November 2025 at 8:15 am", "line")]),
        ("<p>3.11.25</p>", [("3.11.25", "line")]),
        ('<p class="date"><b>4</b> <i>Nov</i> <u>2025</u></p>', [("4 Nov 2025", "class")]),
        ('<abbr class="published" title="2025-11-04">today</abbr>', [("2025-11-04", "class")]),
        ('<abbr title="2025-11-04T08:00:00Z">1 hr ago</abbr>', [("2025-11-04T08:00:00Z", "class")]),
        ('<abbr class="published" title="4 Nov 2025">today</abbr>', [("4 Nov 2025", "class")]),
        ("<p>No. 20 of 2025</p>", []),
    ],
)
def test_lines_and_elements_that_name_themselves_dates_are_found(html: str, found: list[tuple[str, str]]) -> None:
    assert texts(HEAD + html + TEXT) == found


def test_a_paragraph_may_begin_with_its_date_but_not_hold_it() -> None:
    words = "the mill by the river went on turning, or so they say. " * 6

    assert texts(f"{HEAD}<p>4 Nov 2025 - {words}</p>") == [("4 Nov 2025", "line")]
    assert texts(f"{HEAD}<p>{words} Since 4 Nov 2025 {words}</p>") == []


def test_how_long_ago_is_found_near_the_headline_where_it_is_known_what_that_counts_from() -> None:
    html = HEAD + "<p>3 hours ago</p>" + TEXT * 40 + "<p>5 hours ago</p>"

    assert texts(html, as_of=NOON) == [("3 hours ago", "line")]
    assert texts(html) == []


def test_dates_near_the_headline_can_be_had_alone() -> None:
    page = open_page(HEAD + "<p>4 Nov 2025</p>" + TEXT * 40 + "<time>1 Nov 2025</time>")

    assert [one.text for one in shown(page, top(page))] == ["4 Nov 2025", "1 Nov 2025"]
    assert [one.text for one in shown_near(page, top(page))] == ["4 Nov 2025"]


@pytest.mark.parametrize(
    "html",
    [
        "Published <time>4 Nov 2025</time> | Updated <time>5 Nov 2025</time>",
        "Updated <time>5 Nov 2025</time>, published <time>4 Nov 2025</time>",
        '<time class="entry-date published updated">4 Nov 2025</time><time class="updated">5 Nov 2025</time>',
        '<time>4 Nov 2025</time> <time itemprop="dateModified">5 Nov 2025</time>',
        "<span>Aktualisiert:</span> <time>5 Nov 2025</time> <i>Erstellt:</i> <time>4 Nov 2025</time>",
        "<time>Published 4 Nov 2025, updated 5 Nov 2025</time>",
        "<p>Published 4 Nov 2025, updated 5 Nov 2025</p>",
        "<p>Updated 5 Nov 2025; first published 4 Nov 2025</p>",
        "<p>4 Nov 2025</p><p>Last modified: 5 Nov 2025</p>",
        "<p><b>Published</b> <i>4 Nov 2025</i></p><p><b>Updated</b> <i>5 Nov 2025</i></p>",
        "<p><b>Stand:</b> 5 Nov 2025</p><p>4 Nov 2025</p>",
        '<p>4 Nov 2025</p><div class="date">Zuletzt geändert <b>5</b> <i>Nov</i> 2025</div>',
    ],
)
def test_updates_are_told_from_publications_by_names_and_by_the_words_before(html: str) -> None:
    assert updates(HEAD + html + TEXT) == ["5 Nov 2025"]
    assert "4 Nov 2025" in [text for text, _ in texts(HEAD + html + TEXT)]


def test_a_time_that_says_how_long_ago_it_was_updated_is_an_update() -> None:
    html = '<time datetime="2025-11-04T08:00Z">Updated 3 hours ago</time>'

    assert updates(HEAD + html + TEXT) == ["2025-11-04T08:00Z", "Updated 3 hours ago"]


def test_every_date_leads_back_to_its_element() -> None:
    page = open_page(HEAD + "<p>4 Nov 2025</p><div><time>3 Nov 2025</time></div>" + TEXT)
    places = [one.as_written(page.index) for one in shown(page, top(page))]

    assert [(place.text, place.source) for place in places] == [("4 Nov 2025", "text"), ("3 Nov 2025", "dom")]
    for place in places:
        assert place.locate is not None
        (node,) = select(page.root, place.locate() or "")
        assert place.text in whole_text(node)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3 hours ago", [(" ", "3 hours ago")]),
        ("Updated 3 hours ago", [(" Updated ", "3 hours ago")]),
        ("Stand: 04.11.2025, 8:15 Uhr", [(" Stand: ", "04.11.2025, 8:15 Uhr")]),
        ("Ultima modifica: 4/11/2025", [(" Ultima modifica: ", "4/11/2025")]),
        ("5 часов назад", [(" ", "5 часов назад")]),
        ("2 tuntia sitten", [(" ", "2 tuntia sitten")]),
        ("No date at all", []),
        ("", []),
    ],
)
def test_a_lines_dates_come_with_the_words_before_them(text: str, found: list[tuple[str, str]]) -> None:
    assert list(dates_of(text)) == found


def test_lines_of_a_text_page_are_parted_into_publications_and_updates() -> None:
    body = "The wheel of the old mill turned slowly for years, and then its first page went out."
    source = f"An old mill by the river gets a web server\n\n4 Nov 2025\nUpdated 5 Nov 2025\n\n{body}\n{body}"
    page = open_page(source, content_type="text/plain")

    assert [(place.text, place.locate and place.locate()) for place in in_lines(page)] == [("4 Nov 2025", "line 3")]
    assert [place.text for place in in_lines(page, updated=True)] == ["5 Nov 2025"]
