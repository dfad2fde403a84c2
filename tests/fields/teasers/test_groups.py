"""Sibling subtrees that lead to one article each."""

from __future__ import annotations

from .conftest import Shown
from .pages import ARTICLE, CLOCK, CLOCK_TITLE, FERRY, FERRY_TITLE, GOAT, GOAT_TITLE


def test_image_title_and_read_more_links_to_one_article_are_one_item(shown: Shown) -> None:
    def card(link: str, name: str) -> str:
        address = link.split('"')[1]
        picture = f'<a href="{address}"><img src="/{name}.jpg"></a>'
        return f'<div>{picture}<h3>{link}</h3><a href="{address}">Read the whole story</a></div>'

    (block,) = shown(f"{ARTICLE}<section><h2>Trending</h2>{card(FERRY, 'ferry')}{card(CLOCK, 'clock')}</section>")

    assert [(item.title, item.image) for item in block.items] == [
        (FERRY_TITLE, "http://news.example/ferry.jpg"),
        (CLOCK_TITLE, "http://news.example/clock.jpg"),
    ]


def test_a_short_title_among_long_ones_is_an_item(shown: Shown) -> None:
    short = '<a href="/2026/06/the-goats-are-back/">“Goats”</a>'

    (block,) = shown(f"{ARTICLE}<h2>Trending</h2><ul><li>{FERRY}</li><li>{short}</li><li>{CLOCK}</li></ul>")

    assert [item.title for item in block.items] == [FERRY_TITLE, "“Goats”", CLOCK_TITLE]


def test_the_heading_of_the_next_list_ends_an_item(shown: Shown) -> None:
    cards = "".join(f"<div><h4>{link}</h4></div>" for link in (FERRY, CLOCK))

    blocks = shown(
        f"{ARTICLE}<div><h3>Trending</h3>{cards}<h3>Latest</h3><ul><li>{GOAT}</li><li>{FERRY}</li></ul></div>"
    )

    assert [(block.label, [item.title for item in block.items]) for block in blocks] == [
        ("Trending", [FERRY_TITLE, CLOCK_TITLE]),
        ("Latest", [GOAT_TITLE, FERRY_TITLE]),
    ]


def test_the_label_inside_a_box_with_one_link_is_found(shown: Shown) -> None:
    (block,) = shown(f"{ARTICLE}<div><span>Read more:</span> <b>{FERRY}</b></div>")

    assert (block.label, block.items[0].title) == ("Read more:", FERRY_TITLE)
