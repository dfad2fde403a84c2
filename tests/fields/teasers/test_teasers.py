"""Promo lists from pages and from plain text, with their evidence."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields import teasers
from newsspider.page.page import open_page

from .conftest import Shown
from .pages import ARTICLE, CLOCK, CLOCK_TITLE, FERRY, FERRY_TITLE, URL, page_of

LIST = f"<aside><h3>Most read</h3><ul><li>{FERRY}</li><li>{CLOCK}</li></ul></aside>"


def test_a_list_is_found_with_its_label_its_place_and_its_items(shown: Shown) -> None:
    (block,) = shown(ARTICLE + LIST)

    assert (block.label, block.place) == ("Most read", "sidebar")
    assert [(item.title, item.url) for item in block.items] == [
        (FERRY_TITLE, "http://news.example/electric-ferry-crosses-the-lake/"),
        (CLOCK_TITLE, "http://news.example/town-clock-learns-to-tweet/"),
    ]


def test_the_evidence_leads_back_to_the_first_label() -> None:
    page = page_of(ARTICLE + LIST)
    best = teasers.find(page, {}).best

    assert best is not None
    assert best.where is not None
    nodes: Any = page.root.getroottree().xpath(best.where)
    assert ["".join(node.itertext()) for node in nodes] == ["Most read"]


def test_a_page_without_lists_gives_nothing() -> None:
    assert teasers.find(page_of(ARTICLE), {}).candidates == ()


def test_plain_text_gives_blocks_and_the_line_of_the_first_label() -> None:
    text = "\n\n".join(
        (
            "Water mill gets a web server",
            "The mill at Aldersey has run on a water wheel since 1811. Last week it got a web server of its own.",
            "Hot this week",
            "Electric ferry crosses the lake",
            "A ferry without fumes has crossed the lake in nine minutes, with forty passengers and one dog.",
            "Related Articles",
            "Popular Categories",
        )
    )
    best = teasers.find(open_page(text, None, content_type="text/plain"), {}).best

    assert best is not None
    assert [(block.label, len(block.items)) for block in best.value] == [("Hot this week", 1), ("Related Articles", 0)]
    assert best.where == "line 5"


@pytest.mark.parametrize(
    "html", ["", "<a>", "<a href=''>x</a>", "<ul><li><a href='http://['>Some headline here</a></ul>"]
)
def test_broken_pages_give_nothing(html: str) -> None:
    assert teasers.find(open_page(html, URL), {}).candidates == ()


@given(st.text(alphabet="<>/a=\"'hrefulih3 #:[]?.", max_size=300))
def test_no_page_raises(html: str) -> None:
    for url in (URL, None):
        result = teasers.find(open_page(html, url), {})

        assert len(result.candidates) <= 1
