"""Lists become blocks: under one label, once each, and only where they are promo lists."""

from __future__ import annotations

import pytest

from .conftest import Shown
from .pages import ARTICLE, CLOCK, CLOCK_TITLE, FERRY, FERRY_TITLE, GOAT, GOAT_TITLE, TITLE


def test_two_columns_under_one_heading_are_one_block(shown: Shown) -> None:
    columns = f"<div><p>{FERRY}</p></div><div><p>{CLOCK}</p><p>{GOAT}</p></div>"

    (block,) = shown(f"{ARTICLE}<section><h2>More stories</h2><div>{columns}</div></section>")

    assert [item.title for item in block.items] == [FERRY_TITLE, CLOCK_TITLE, GOAT_TITLE]


def test_a_copy_of_a_list_counts_once(shown: Shown) -> None:
    box = f"<section><h2>Trending</h2><ul><li>{FERRY}</li><li>{CLOCK}</li></ul></section>"

    assert len(shown(ARTICLE + box + box)) == 1


def test_an_article_linked_twice_in_a_list_is_one_item(shown: Shown) -> None:
    (block,) = shown(f"{ARTICLE}<h2>Latest</h2><ul><li>{FERRY}</li><li>{CLOCK}</li><li>{FERRY}</li></ul>")

    assert [item.title for item in block.items] == [FERRY_TITLE, CLOCK_TITLE]


def test_a_lone_link_under_a_promo_heading_is_a_block(shown: Shown) -> None:
    (block,) = shown(f"{ARTICLE}<section><h3>Read next</h3><p>{FERRY}</p></section>")

    assert (block.label, len(block.items)) == ("Read next", 1)


def test_two_links_without_a_heading_are_the_previous_and_the_next_article(shown: Shown) -> None:
    assert shown(f"{ARTICLE}<div><div>{FERRY}</div><div>{CLOCK}</div></div>") == ()


def test_three_links_without_a_heading_are_a_list(shown: Shown) -> None:
    (block,) = shown(f"{ARTICLE}<div><div>{FERRY}</div><div>{CLOCK}</div><div>{GOAT}</div></div>")

    assert (block.label, len(block.items)) == (None, 3)


def test_a_list_without_a_heading_in_the_header_opens_from_a_menu(shown: Shown) -> None:
    links = f"<div>{FERRY}</div><div>{CLOCK}</div><div>{GOAT}</div>"

    assert shown(f"<header><div>{links}</div></header>{ARTICLE}") == ()
    assert len(shown(f'<header><div class="news-ticker">{links}</div></header>{ARTICLE}')) == 1


def test_a_lone_link_under_any_other_heading_is_none(shown: Shown) -> None:
    assert shown(f"{ARTICLE}<section><h3>Our newsletters</h3><p>{FERRY}</p></section>") == ()


@pytest.mark.parametrize("label", ["Popular Categories", "Leave a comment", "Tags", "Neueste Kommentare"])
def test_lists_with_headings_of_furniture_are_none(shown: Shown, label: str) -> None:
    assert shown(f"{ARTICLE}<section><h3>{label}</h3><ul><li>{FERRY}</li><li>{CLOCK}</li></ul></section>") == ()


def test_the_article_itself_in_a_list_is_no_item(shown: Shown) -> None:
    own = f'<a href="/2026/06/water-mill-gets-a-web-server/?utm_source=list"><h2>{TITLE}</h2></a>'

    (block,) = shown(f"{ARTICLE}<div><h2>Top news</h2><ul><li>{own}</li><li>{FERRY}</li><li>{CLOCK}</li></ul></div>")

    assert (block.label, [item.title for item in block.items]) == ("Top news", [FERRY_TITLE, CLOCK_TITLE])


def test_a_lone_picture_in_the_header_opens_from_a_menu(shown: Shown) -> None:
    box = f'<section><h3>Our mill</h3><p><img src="/m.jpg">{CLOCK}</p></section>'

    assert shown(f"<header>{box}</header>{ARTICLE}") == ()
    assert len(shown(ARTICLE + box)) == 1


def test_a_link_that_shows_only_a_date_is_no_item(shown: Shown) -> None:
    day = '<a href="/2026/06/02/index.html">June 2, 2026</a>'

    (block,) = shown(f"{ARTICLE}<h2>Latest news</h2><ul><li>{FERRY}</li><li>{CLOCK}</li></ul><p>{day}</p>")

    assert [item.title for item in block.items] == [FERRY_TITLE, CLOCK_TITLE]
