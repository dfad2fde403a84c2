"""Lists that are no teasers."""

from __future__ import annotations

import pytest

from newsspider.fields.teasers.furniture import Surroundings
from newsspider.fields.teasers.links import Item
from newsspider.fields.teasers.story import read_story

from .conftest import Shown
from .pages import ARTICLE, CLOCK, FERRY, GOAT, first, index_of

LIST = f"<ul><li>{FERRY}</li><li>{CLOCK}</li><li>{GOAT}</li></ul>"


@pytest.mark.parametrize(
    "html",
    [
        f'<div class="mega-menu"><h3>News</h3>{LIST}</div>',
        f'<ul class="sub-menu"><li>{FERRY}</li><li>{CLOCK}</li></ul>',
        f"<nav>{LIST}</nav>",
        f"<footer>{LIST}</footer>",
        f'<div role="navigation">{LIST}</div>',
        f'<div class="tag-list">{LIST}</div>',
    ],
)
def test_menus_footers_and_tags_are_no_teasers(shown: Shown, html: str) -> None:
    assert shown(html + ARTICLE) == ()


def test_a_list_of_sections_is_a_menu(shown: Shown) -> None:
    links = "".join(f'<li><a href="/{name}">All about {name}</a></li>' for name in ("science", "business", "culture"))

    assert shown(f"<div><h3>Sections</h3><ul>{links}</ul></div>{ARTICLE}") == ()


def test_a_list_of_long_headlines_in_a_footer_is_one_of_teasers(shown: Shown) -> None:
    links = "".join(
        f'<li><a href="/2026/06/{n}-a-long-headline">Number {n}: a headline that is too long for a menu</a></li>'
        for n in range(3)
    )

    (block,) = shown(f"{ARTICLE}<footer><h3>Latest news</h3><ul>{links}</ul></footer>")

    assert len(block.items) == 3


def test_a_menu_class_around_the_whole_page_says_nothing(shown: Shown) -> None:
    assert len(shown(f'<div class="push-menu">{ARTICLE}<h3>Trending</h3>{LIST}</div>')) == 1


def test_short_titles_with_a_heading_and_a_picture_are_teasers(shown: Shown) -> None:
    cards = "".join(
        f'<div><a href="/{name}"><img src="/{name}.jpg"><h3>The {name} is here</h3></a></div>'
        for name in ("lamp", "fork")
    )

    (block,) = shown(f"{ARTICLE}<section><h2>Trending</h2>{cards}</section>")

    assert [item.title for item in block.items] == ["The lamp is here", "The fork is here"]


@pytest.mark.parametrize("name", ["entry-footer", "comment-side", "related-tags-footer topics"])
def test_a_heading_that_calls_a_list_one_of_teasers_outweighs_the_name_of_its_box(shown: Shown, name: str) -> None:
    assert len(shown(f'{ARTICLE}<div class="{name}"><h3>Mehr aus der Region</h3>{LIST}</div>')) == 1
    assert shown(f'{ARTICLE}<div class="{name}"><h3>Our shops</h3>{LIST}</div>') == ()


def test_headlines_in_chinese_letters_count_for_their_width(shown: Shown) -> None:
    items = "".join(f'<li><a href="/2026/06/{n}.html">村里的水磨有了网页服务器了</a></li>' for n in range(1001, 1004))

    assert len(shown(f"{ARTICLE}<h3>热门</h3><ul>{items}</ul>")) == 1


def test_an_address_like_the_pages_own_may_be_an_articles() -> None:
    index = index_of("<ul><li><a href='/ferries/'>What we learnt of ferries</a></li></ul>")
    story, parent = read_story(index, {}), first(index, "ul")
    items = [Item(first(index, "li"), first(index, "a"), "mill.example/ferries")]

    assert Surroundings(index, story).doubtful(parent, items) == []
    assert Surroundings(index, story, own="mill.example/wheels/one").doubtful(parent, items) == []
    assert Surroundings(index, story, own="mill.example/wheels").doubtful(parent, items) == items


def test_a_menu_that_has_opened_in_the_header_is_no_list(shown: Shown) -> None:
    entries = (("real-time-water-data", "Real time water data"), ("one-wheel-one-state", "One wheel, one state"))
    links = "".join(f'<li><a href="/what/{slug}/">{text}</a></li>' for slug, text in entries)

    assert shown(f"<header><div><h4>Solutions</h4><ul>{links}</ul></div></header>{ARTICLE}") == ()


@pytest.mark.parametrize("label", ["Post navigation", "About the author", "Related products", "Sponsored content"])
def test_some_headings_stand_over_other_lists(shown: Shown, label: str) -> None:
    assert shown(f"{ARTICLE}<h3>{label}</h3>{LIST}") == ()


FURNITURE = (
    "menu menus submenu sub-menu megamenu mega-menu nav navbar navigation breadcrumb breadcrumbs foot footer site-footer comment "
    "comments commentlist comment-list disqus cookie cookies consent share sharing social tag tags taglist tag-list tagcloud "
    "tag-cloud keyword keywords topic topics lang langs language languages login signup newsletter job jobs stellen stellenmarkt "
    "deal deals shop coupon coupons sponsor sponsored advert adverts advertisement advertising outbrain taboola authorbox "
    "author-box authorbio author-bio categories cat-item modal sitemap copyright legal"
)


@pytest.mark.parametrize("name", FURNITURE.split())
def test_every_class_word_of_furniture_is_known(name: str) -> None:
    index = index_of(f'<div class="box main_{name}">{FERRY}</div>')

    assert Surroundings(index, read_story(index, {})).kind(first(index, "div")) != ""
