"""Headings of lists that hold nothing."""

from __future__ import annotations

import pytest

from newsspider.items import TeaserBlock

from .conftest import Shown
from .pages import ARTICLE, CLOCK, FERRY


@pytest.mark.parametrize(
    "html",
    [
        '<section><h2>Recommended for you</h2><div class="list" data-endpoint="/api"></div></section><hr>',
        '<div><h4><a href="#">Recommended for you</a></h4></div><div id="x"></div><h4>Contact</h4><p>By post</p>',
        "<div><div><h4>Recommended for you</h4></div></div>",
    ],
)
def test_a_promo_heading_over_nothing_is_a_block_without_items(shown: Shown, html: str) -> None:
    assert shown(ARTICLE + html) == (TeaserBlock("Recommended for you", "below"),)


@pytest.mark.parametrize(
    "html",
    [
        '<div><h4>Recommended for you</h4><a href="http://shop.example/">A very good keyboard for you</a></div>',
        "<div><div><h4>Recommended for you</h4></div><p>Sign in to see stories for you.</p></div>",
        "<footer><h4>Recommended for you</h4></footer>",
        '<div class="site-menu"><h4>Trending</h4></div>',
        "<div><h4>Our newsletters</h4></div>",
        "<div><h4>Popular Categories</h4></div>",
    ],
)
def test_other_headings_are_none(shown: Shown, html: str) -> None:
    assert shown(ARTICLE + html) == ()


def test_a_heading_with_its_list_is_not_counted_again(shown: Shown) -> None:
    blocks = shown(f"{ARTICLE}<div><h4>Trending</h4></div><div><ul><li>{FERRY}</li><li>{CLOCK}</li></ul></div>")

    assert [(block.label, len(block.items)) for block in blocks] == [("Trending", 2)]


def test_blocks_stand_in_the_pages_order(shown: Shown) -> None:
    empty = "<section><h2>Recommended for you</h2><div></div></section>"
    blocks = shown(f"{ARTICLE}{empty}<section><h2>Trending</h2><ul><li>{FERRY}</li><li>{CLOCK}</li></ul></section>")

    assert [block.label for block in blocks] == ["Recommended for you", "Trending"]
