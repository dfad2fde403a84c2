"""Dates that the page shows."""

from __future__ import annotations

import pytest

from newsspider.fields.dates.places import Written
from newsspider.fields.dates.shown import dates_of, in_lines, shown_lines, shown_times
from newsspider.page.page import Page, open_page
from newsspider.page.selection import select, whole_text

HEAD = "<h1>A mill gets a web server</h1>"
TEXT = "<p>The wheel of the old mill turned slowly, and its first page went out.</p>"


def top(page: Page) -> int:
    return next((i for i in page.index.headings if page.index.tags[i] == "h1"), 0)


def times(html: str, *, updated: bool = False) -> list[str]:
    page = open_page(html)
    return [place.text for place in shown_times(page, top(page), updated=updated)]


def lines(html: str, *, updated: bool = False) -> list[str]:
    page = open_page(html)
    return [place.text for place in shown_lines(page, top(page), updated=updated)]


def test_a_time_gives_what_machines_read_then_what_readers_do() -> None:
    html = HEAD + '<time datetime="2025-11-04T08:00Z">4 Nov 2025</time>' + TEXT

    assert times(html) == ["2025-11-04T08:00Z", "4 Nov 2025"]


def test_the_nearest_time_below_the_headline_goes_first() -> None:
    html = "<time>1 Nov 2025</time>" + HEAD + "<time>2 Nov 2025</time>" + TEXT + "<time>3 Nov 2025</time>"

    assert times(html) == ["2 Nov 2025", "3 Nov 2025", "1 Nov 2025"]


@pytest.mark.parametrize(
    "other",
    [
        '<aside><time class="entry-date">1 Nov 2025</time></aside>',
        '<div><h3><a href="/other">Another mill stops</a></h3><time class="entry-date">1 Nov 2025</time></div>',
        '<a href="/other">Another mill <time class="entry-date">1 Nov 2025</time></a>',
        '<div class="td-header-date"><time>1 Nov 2025</time></div>',
        '<div class="comment"><p><time>1 Nov 2025</time></p></div>',
    ],
)
def test_teasers_comments_and_the_running_date_show_no_date_of_the_article(other: str) -> None:
    html = HEAD + '<time class="entry-date">4 Nov 2025</time>' + TEXT + other

    assert times(html) == ["4 Nov 2025"]
    assert "1 Nov 2025" not in lines(html)


def test_far_away_times_belong_to_others() -> None:
    assert times(HEAD + TEXT * 40 + "<time>1 Nov 2025</time>") == []


@pytest.mark.parametrize(
    "html",
    [
        "Published <time>4 Nov 2025</time> | Updated <time>5 Nov 2025</time>",
        "Updated <time>5 Nov 2025</time>, published <time>4 Nov 2025</time>",
        '<time class="entry-date published updated">4 Nov 2025</time><time class="updated">5 Nov 2025</time>',
        '<time>4 Nov 2025</time> <time itemprop="dateModified">5 Nov 2025</time>',
        "<span>Aktualisiert:</span> <time>5 Nov 2025</time> <i>Erstellt:</i> <time>4 Nov 2025</time>",
    ],
)
def test_updates_are_told_from_publications_by_names_and_by_the_words_before(html: str) -> None:
    assert times(HEAD + html + TEXT) == ["4 Nov 2025"]
    assert times(HEAD + html + TEXT, updated=True) == ["5 Nov 2025"]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Published 4 Nov 2025, updated 5 Nov 2025</p>",
        "<p>Updated 5 Nov 2025; first published 4 Nov 2025</p>",
        "<p>4 Nov 2025</p><p>Last modified: 5 Nov 2025</p>",
        "<p><b>Published</b> <i>4 Nov 2025</i></p><p><b>Updated</b> <i>5 Nov 2025</i></p>",
        "<p><b>Stand:</b> 5 Nov 2025</p><p>4 Nov 2025</p>",
    ],
)
def test_the_dates_of_lines_go_by_the_words_before_each(html: str) -> None:
    assert lines(HEAD + html + TEXT) == ["4 Nov 2025"]
    assert lines(HEAD + html + TEXT, updated=True) == ["5 Nov 2025"]


def test_running_text_and_undated_lines_show_no_date() -> None:
    html = HEAD + f"<p>{'The mill has stood here since 4 Nov 1925, or so they say. ' * 4}</p><p>3 comments</p>"

    assert lines(html) == []


def test_a_class_that_merely_contains_today_hides_no_date() -> None:
    html = HEAD + '<div class="milltoday-dateline"><p>4 Nov 2025</p></div>' + TEXT

    assert lines(html) == ["4 Nov 2025"]
    assert lines(html.replace("milltoday-dateline", "today")) == []


def test_every_date_leads_back_to_its_element() -> None:
    page = open_page(HEAD + "<p>4 Nov 2025</p><div><time>3 Nov 2025</time></div>" + TEXT)
    places: list[Written] = [*shown_times(page, top(page)), *shown_lines(page, top(page))]

    assert len(places) == 3
    for place in places:
        assert place.locate is not None
        (node,) = select(page.root, place.locate() or "")
        assert place.text in whole_text(node)


@pytest.mark.parametrize(
    ("text", "published", "updates"),
    [
        ("3 hours ago", ["3 hours ago"], []),
        ("Updated 3 hours ago", [], ["3 hours ago"]),
        ("Stand: 04.11.2025, 8:15 Uhr", [], ["04.11.2025, 8:15 Uhr"]),
        ("No date at all", [], []),
        ("", [], []),
    ],
)
def test_a_lines_dates_are_parted_into_publications_and_updates(
    text: str, published: list[str], updates: list[str]
) -> None:
    assert dates_of(text, updated=False) == published
    assert dates_of(text, updated=True) == updates


def test_lines_of_a_text_page_are_parted_alike() -> None:
    body = "The wheel of the old mill turned slowly for years, and then its first page went out."
    source = f"An old mill by the river gets a web server\n\n4 Nov 2025\nUpdated 5 Nov 2025\n\n{body}\n{body}"
    page = open_page(source, content_type="text/plain")

    assert [(place.text, place.locate and place.locate()) for place in in_lines(page)] == [("4 Nov 2025", "line 3")]
    assert [place.text for place in in_lines(page, updated=True)] == ["5 Nov 2025"]
