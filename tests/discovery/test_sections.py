import pytest

from newsspider.discovery.sections import (
    FEED_SOURCE,
    PAGINATION_SOURCE,
    SECTION_SOURCE,
    place_of,
    read_feed_links,
    read_section,
)
from newsspider.page.page import Page, open_page

ONE, TWO = "/2025/11/04/harbour-gets-a-crane/", "/2025/11/03/ferry-learns-to-whistle/"


def page(body: str, head: str = "") -> Page:
    return open_page(f"<html><head>{head}</head><body>{body}</body></html>", "https://news.example/harbour/")


def test_articles_come_in_the_page_s_order_and_once() -> None:
    listing = read_section(
        page(f'<a href="{TWO}"><img></a><a href="{TWO}#comments">Ferry</a><a href="{ONE}">Crane</a>')
    )

    assert [lead.url for lead in listing.articles] == [f"https://news.example{TWO}", f"https://news.example{ONE}"]


def test_links_to_other_sites_and_to_the_page_itself_are_left_out() -> None:
    listing = read_section(
        page(f'<a href="https://other.example{ONE}">x</a><a href="/harbour">y</a><a href="[ccpa]">z</a><a>w</a>')
    )

    assert listing.articles == ()
    assert listing.listings == ()


def test_sections_are_taken_from_the_navigation_alone() -> None:
    listing = read_section(page('<nav><a href="/ferries/">Ferries</a></nav><p><a href="/cranes/">Cranes</a></p>'))

    assert [(lead.url, lead.source) for lead in listing.listings] == [("https://news.example/ferries/", SECTION_SOURCE)]


@pytest.mark.parametrize(
    "link",
    [
        '<a rel="next" href="?page=2">2</a>',
        '<a class="page-next" href="?page=2">2</a>',
        '<a href="?page=2">Older posts</a>',
        '<a href="?page=2">Weiter ›</a>',
        '<a href="?page=2">Page suivante</a>',
    ],
)
def test_the_next_page_is_told_by_rel_class_or_words(link: str) -> None:
    (lead,) = read_section(page(link)).listings

    assert (lead.url, lead.source) == ("https://news.example/harbour/?page=2", PAGINATION_SOURCE)


def test_feeds_that_the_head_names_are_listed_without_those_of_comments() -> None:
    head = (
        '<link rel="alternate" type="application/rss+xml" title="News" href="/feed/">'
        '<link rel="alternate" type="application/rss+xml" title="Comments" href="/feed2/">'
        '<link rel="alternate" type="application/atom+xml; charset=utf-8" href="/comments/feed/">'
        '<link rel="alternate" hreflang="de" href="/de/">'
    )

    assert [(lead.url, lead.source) for lead in read_feed_links(page("", head))] == [
        ("https://news.example/feed/", FEED_SOURCE)
    ]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<nav><div><a href="/x">x</a></div></nav>', "nav"),
        ('<div role="navigation"><a href="/x">x</a></div>', "nav"),
        ('<article><header><a href="/x">x</a></header></article>', "main"),
        ('<header><a href="/x">x</a></header>', "header"),
        ('<div><a href="/x">x</a></div>', "main"),
    ],
)
def test_a_link_s_place_is_its_nearest_landmark(markup: str, expected: str) -> None:
    made = page(markup)

    assert place_of(made, made.index.anchors[0]) == expected
