"""Where a page words its headline."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.headline.spoken import read_spoken, without_kicker, without_site
from newsspider.page.page import open_page
from newsspider.page.selection import select, whole_text

NAMES = frozenset({"mill news", "millnews", "mill"})


def rules(html: str) -> dict[str, str]:
    return {place.rule: place.text for place in read_spoken(open_page(html, "http://mill.example/a"))}


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("The wheel turns | Mill News", "The wheel turns"),
        ("The wheel turns - Mill News", "The wheel turns"),
        ("Mill News: The wheel turns", "Mill News: The wheel turns"),
        ("Mill News » The wheel turns", "The wheel turns"),
        ("The wheel turns – and stops", "The wheel turns – and stops"),
        ("The wheel turns - Energy - Mill News", "The wheel turns - Energy"),
        ("Mill News", "Mill News"),
    ],
)
def test_the_site_s_name_is_cut_off(title: str, wanted: str) -> None:
    assert without_site(title, NAMES) == wanted


@given(st.text(max_size=120))
def test_cutting_off_the_name_never_raises_and_gives_part_of_the_title(title: str) -> None:
    assert without_site(title, NAMES) in title


def test_a_kicker_inside_the_heading_is_left_out() -> None:
    index = open_page('<h1><span class="kicker">Energy</span> The wheel turns</h1>').index

    assert without_kicker(index, index.headings[0]) == "The wheel turns"


def test_a_heading_that_is_all_kicker_is_kept() -> None:
    index = open_page('<h1><span class="label">The wheel turns</span></h1>').index

    assert without_kicker(index, index.headings[0]) == "The wheel turns"


def test_of_several_first_headings_the_one_that_calls_itself_a_headline_counts() -> None:
    html = '<h1 class="logo"><a href="/">Mill</a></h1><h1 class="entry-title">The wheel turns</h1>'

    assert rules(html)["h1"] == "The wheel turns"


def test_each_place_is_read() -> None:
    html = """<title>T</title><meta property="og:title" content="O"><meta name="twitter:title" content="W"><meta name="dc.title" content="D">
    <script type="application/ld+json">{"@type":"Article","headline":"J","name":"N"}</script><h1>H</h1><p class="post-title">C</p>
    <b itemprop="headline">M</b>"""

    assert rules(html) == {
        "h1": "H", "class": "C", "json-ld": "J", "name": "N", "og:title": "O", "twitter:title": "W", "meta": "D", "title": "T", "microdata": "M",
    }  # fmt: skip


def test_each_place_leads_back_to_where_it_stands() -> None:
    page = open_page("<title>T</title><h1>H</h1>")

    for place in read_spoken(page):
        (node,) = select(page.root, str(place.locate()))
        assert whole_text(node) == place.text
