"""Where a block stands."""

from __future__ import annotations

import pytest

from .conftest import Shown
from .pages import ARTICLE, CLOCK, FERRY, ONE, THREE, TITLE, TWO

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
