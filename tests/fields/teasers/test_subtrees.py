"""The subtree of each item."""

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


def test_the_heading_of_the_next_list_ends_an_item(shown: Shown) -> None:
    cards = "".join(f"<div><h4>{link}</h4></div>" for link in (FERRY, CLOCK))

    blocks = shown(
        f"{ARTICLE}<div><h3>Trending</h3>{cards}<h3>Latest</h3><ul><li>{GOAT}</li><li>{FERRY}</li></ul></div>"
    )

    assert [(block.label, [item.title for item in block.items]) for block in blocks] == [
        ("Trending", [FERRY_TITLE, CLOCK_TITLE]),
        ("Latest", [GOAT_TITLE, FERRY_TITLE]),
    ]


def test_a_heading_over_the_headline_in_each_item_is_a_kicker(shown: Shown) -> None:
    cards = "".join(f"<div><h4>{name}</h4><h3>{link}</h3></div>" for name, link in (("Lake", FERRY), ("Town", CLOCK)))

    (block,) = shown(f"{ARTICLE}<div><h2>Elsewhere</h2><div>{cards}</div></div>")

    assert (block.label, [item.title for item in block.items]) == ("Elsewhere", [FERRY_TITLE, CLOCK_TITLE])


def test_of_two_links_the_one_that_is_an_excerpt_is_not_the_title(shown: Shown) -> None:
    def card(link: str) -> str:
        excerpt = "The council has paid for it, and the school wrote the pages in a week of rain and tea."
        return f'<div>{link}<a class="description" href="{link.split(chr(34))[1]}">{excerpt}</a></div>'

    (block,) = shown(f"{ARTICLE}<section><h2>Trending</h2>{card(FERRY)}{card(CLOCK)}</section>")

    assert [item.title for item in block.items] == [FERRY_TITLE, CLOCK_TITLE]
    assert block.items[0].summary is not None


def test_cards_may_have_two_headings(shown: Shown) -> None:
    cards = "".join(
        f'<li class="card"><div class="lines"><h3>{link}</h3><h4>By Ada Miller of the paper</h4></div></li>'
        for link in (FERRY, CLOCK, GOAT)
    )
    blocks = shown(f"{ARTICLE}<h2>Our latest stories</h2><ul>{cards}</ul>")

    assert [(block.label, len(block.items)) for block in blocks] == [("Our latest stories", 3)]
