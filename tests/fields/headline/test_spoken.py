"""Where a page words its headline."""

from __future__ import annotations

from newsspider.fields.headline.spoken import read_spoken
from newsspider.page.page import open_page
from newsspider.page.selection import select, whole_text

NAMES = frozenset({"mill news", "millnews", "mill"})


def said(html: str) -> list[tuple[str, str]]:
    return [(place.rule, place.text) for place in read_spoken(open_page(html, "http://mill.example/a"), NAMES)]


def test_each_place_is_read() -> None:
    html = """<title>T</title><meta property="og:title" content="O"><meta name="twitter:title" content="W"><meta name="dc.title" content="D">
    <script type="application/ld+json">{"@type":"Article","headline":"J","name":"N"}</script><h1>H</h1>
    <h2>The heading below</h2><b itemprop="headline">M</b>"""

    assert dict(said(html)) == {
        "h1": "H", "below": "The heading below", "json-ld": "J", "name": "N", "og:title": "O", "twitter:title": "W",
        "meta": "D", "title": "T", "microdata": "M",
    }  # fmt: skip


def test_each_place_leads_back_to_where_it_stands() -> None:
    page = open_page("<title>T</title><h1>H</h1>")

    for place in read_spoken(page, NAMES):
        (node,) = select(page.root, str(place.locate()))
        assert whole_text(node) == place.text


def test_a_title_that_repeats_the_first_heading_ends_the_search() -> None:
    html = "<title>The wheel turns | Energy | Mill News</title><h1>The wheel turns</h1><h1>Most read</h1><h2>Why wheels turn</h2>"

    assert said(html) == [("h1", "The wheel turns"), ("title", "The wheel turns | Energy")]


def test_a_title_without_such_a_heading_is_read_in_parts() -> None:
    html = "<title>The wheel turns | Energy today | Mill News</title>"

    assert said(html) == [
        ("title", "The wheel turns | Energy today"),
        ("part", "The wheel turns"),
        ("part", "Energy today"),
    ]


def test_the_last_link_of_a_path_is_no_end_of_the_search() -> None:
    html = (
        "<title>Wheel turns</title><nav><h1>Wheel turns</h1></nav><h2><b>Energy</b> <i>The wheel turns again</i></h2>"
    )

    assert said(html) == [
        ("h1", "Wheel turns"), ("below", "Energy The wheel turns again"), ("part", "Energy"), ("part", "The wheel turns again"), ("title", "Wheel turns"),
    ]  # fmt: skip


def test_a_class_that_calls_an_element_a_headline_counts_where_no_first_heading_is() -> None:
    assert said('<p class="post-title">The wheel turns</p>') == [("class", "The wheel turns")]
    assert said('<h1>Mill</h1><p class="post-title">The wheel turns</p>') == [("h1", "Mill")]
