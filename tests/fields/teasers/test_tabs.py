"""Strips of tabs."""

from __future__ import annotations

from newsspider.fields.teasers.tabs import is_strip, tab_of
from newsspider.page.index import Index

from .pages import first, index_of


def strip() -> Index:
    return index_of('<ul><li><a href="#a">Latest</a></li><li><a href="#b">Popular</a></li></ul><div id="b">x</div>')


def test_links_to_panes_and_nothing_else_are_a_strip() -> None:
    index = strip()

    assert is_strip(index, first(index, "ul"))


def test_links_to_pages_are_no_strip() -> None:
    index = index_of('<ul><li><a href="/a">Latest</a></li><li><a href="/b">Popular</a></li></ul>')

    assert not is_strip(index, first(index, "ul"))


def test_a_tab_is_known_by_its_panes_id() -> None:
    index = strip()
    tab = tab_of(index, first(index, "ul"), [first(index, "div")], 0)

    assert tab is not None
    assert index.text(tab) == "Popular"


def test_without_an_id_the_rank_says_which_tab() -> None:
    index = index_of("<ul><li>Latest</li><li>Popular</li></ul><div>x</div>")
    tab = tab_of(index, first(index, "ul"), [], 1)

    assert tab is not None
    assert index.text(tab) == "Popular"


def test_a_bar_between_tabs_is_none() -> None:
    index = index_of("<p><span>Latest</span><span>|</span><span>Popular</span></p><div>x</div>")
    tab = tab_of(index, first(index, "p"), [], 1)

    assert tab is not None
    assert index.text(tab) == "Popular"


def test_a_heading_is_no_strip() -> None:
    index = index_of("<h3>Latest</h3><div>x</div>")

    assert tab_of(index, first(index, "h3"), [], 0) is None
