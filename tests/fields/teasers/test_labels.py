"""The heading shown over a list."""

from __future__ import annotations

import pytest

from newsspider.fields.teasers.labels import label_text

from .conftest import Shown
from .pages import ARTICLE, CLOCK, FERRY, GOAT, TITLE, first, index_of

LIST = f"<ul><li>{FERRY}</li><li>{CLOCK}</li><li>{GOAT}</li></ul>"
DEEP = "<div>" * 12 + LIST + "</div>" * 12


@pytest.mark.parametrize(
    "html",
    [
        f"<h3>Trending</h3>{LIST}",
        f"<div><h3>Trending</h3></div><div>{LIST}</div>",
        f"<div><div><h4><span>Trending</span></h4></div></div><style>x</style><div></div>{LIST}",
        f'<p class="head">Trending</p>{LIST}',
        f'<div class="more-topic__title widget-title">Trending</div>{LIST}',
        f"<h3>Trending</h3><div>Anzeige</div>{LIST}",
        f'<div>Trending <a href="/all/">Alle</a></div>{LIST}',
        f"<div>Trending</div>{LIST}",
        f'<h3><i class="material-icons">filter_none</i> Trending <span>arrow_forward</span></h3>{LIST}',
        f'<h3><a href="#">Trending</a></h3>{LIST}',
        f"<section><div><h3>Trending</h3></div></section><section>{DEEP}</section>",
        f'<div><h3>Trending</h3> <a href="/all/">See all</a></div>{LIST}',
        f'<ul><li><a href="#a">Trending</a></li><li><a href="#b">Latest</a></li></ul><div id="a">{LIST}</div>',
    ],
)
def test_a_label_is_found_before_around_or_beside_a_list(shown: Shown, html: str) -> None:
    blocks = shown(f"{ARTICLE}<div>{html}</div>")

    assert [block.label for block in blocks] == ["Trending"]


def test_each_pane_of_a_strip_of_tabs_has_its_tab(shown: Shown) -> None:
    tabs = '<ul><li><a href="#new">Latest</a></li><li><a href="#top">Popular</a></li></ul>'
    panes = f'<div id="new">{LIST}</div><div id="top"><ul><li>{GOAT}</li><li>{FERRY}</li></ul></div>'

    assert [block.label for block in shown(f"{ARTICLE}<div>{tabs}<div>{panes}</div></div>")] == ["Latest", "Popular"]


@pytest.mark.parametrize(
    "html",
    [
        f'<div class="share">Share this</div>{LIST}',
        f"<div>Facebook</div>{LIST}",
        f"<div>14:16</div>{LIST}",
        f"<div>{TITLE}</div>{LIST}",
        f"<h2>{TITLE}</h2>{LIST}",
        f"<p>{'A long text of another block stands here. ' * 4}</p>{LIST}",
    ],
)
def test_other_texts_before_a_list_are_no_label(shown: Shown, html: str) -> None:
    (block,) = shown(f"{ARTICLE}<div>{html}</div>")

    assert block.label is None


def test_the_heading_of_the_list_before_is_not_taken(shown: Shown) -> None:
    other = f"<div><h3>Trending</h3><ul><li>{GOAT}</li><li>{FERRY}</li></ul></div>"

    assert [block.label for block in shown(f"{ARTICLE}<div>{other}<div>{LIST}</div></div>")] == ["Trending", None]


def test_a_name_that_is_a_link_stays_in_the_label_and_see_all_goes() -> None:
    kept = index_of('<h3>More from <a href="/ana">Ana Ruiz</a></h3>')
    cut = index_of('<h3>Trending (<a href="/all">see all</a>)</h3>')

    assert label_text(kept, first(kept, "h3")) == "More from Ana Ruiz"
    assert label_text(cut, first(cut, "h3")) == "Trending"


@pytest.mark.parametrize(
    "first",
    [
        f'<li><a href="/2026/06/water-mill-gets-a-web-server/">{TITLE}</a></li>',
        '<li><a href="https://shop.example/pumps">The best pumps of the valley, tested</a></li>',
    ],
)
def test_a_link_in_the_shape_of_the_items_is_no_label(shown: Shown, first: str) -> None:
    blocks = shown(f"{ARTICLE}<div><h3>Trending</h3><ul>{first}<li>{FERRY}</li><li>{CLOCK}</li></ul></div>")

    assert [(block.label, len(block.items)) for block in blocks] == [("Trending", 2)]


@pytest.mark.parametrize("button", ["View all", "1 of 8", "Share Facebook X", "Sort by: newest", "Skip to content"])
@pytest.mark.parametrize("tag", ["div", "h5"])
def test_buttons_and_counters_are_passed_over(shown: Shown, button: str, tag: str) -> None:
    blocks = shown(f"{ARTICLE}<div><h3>Trending</h3><{tag}>{button}</{tag}>{LIST}</div>")

    assert [block.label for block in blocks] == ["Trending"]


def test_a_link_in_the_label_is_no_item(shown: Shown) -> None:
    heading = '<h3>More from <a href="/columns/music-of-the-month/">Music of the Month</a></h3>'
    blocks = shown(f"{ARTICLE}<section>{heading}{LIST}</section>")

    assert [len(block.items) for block in blocks] == [3]
