"""Where a block stands."""

from __future__ import annotations

import pytest

from newsspider.fields.teasers.place import place_of
from newsspider.fields.teasers.story import Story

from .conftest import Shown
from .pages import ARTICLE, CLOCK, FERRY, ONE, THREE, TITLE, TWO, first, index_of

LIST = f"<ul><li>{FERRY}</li><li>{CLOCK}</li></ul>"


@pytest.mark.parametrize(
    ("html", "place"),
    [
        (f"<header><div><b>Trending</b>{LIST}</div></header>{ARTICLE}", "header"),
        (f'<div class="news-ticker"><b>Trending</b>{LIST}</div>{ARTICLE}', "header"),
        (f'{ARTICLE}<div class="td-sidebar"><h3>Trending</h3>{LIST}</div>', "sidebar"),
        (f"{ARTICLE}<aside><h3>Trending</h3>{LIST}</aside>", "sidebar"),
        (f"{ARTICLE}<section><h3>Trending</h3>{LIST}</section>", "below"),
        (f"<h1>{TITLE}</h1><p>{ONE}</p><aside><h3>Trending</h3>{LIST}</aside><p>{TWO}</p><p>{THREE}</p>", "inline"),
    ],
)
def test_the_place_is_told_by_the_article_and_by_what_stands_around(shown: Shown, html: str, place: str) -> None:
    (block,) = shown(html)

    assert (block.label, block.place) == ("Trending", place)


SIDES = (
    "sidebar side-bar left_sidebar theiastickysidebar aside rail secondary widget-area rightcol right-col rightcolumn right-column "
    "leftcol left-col leftcolumn left-column sticky"
)


@pytest.mark.parametrize("name", SIDES.split())
def test_every_class_word_of_a_sidebar_is_known(name: str) -> None:
    index = index_of(f'<div class="box {name}">{FERRY}</div>')

    assert place_of(index, Story([], frozenset()), first(index, "div"), first(index, "a")) == "sidebar"
