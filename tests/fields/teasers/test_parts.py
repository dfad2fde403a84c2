"""Summary and picture of an item."""

from __future__ import annotations

import pytest

from newsspider.fields.teasers.links import Item
from newsspider.fields.teasers.parts import summary_of

from .conftest import Shown
from .pages import ARTICLE, CLOCK, FERRY, FERRY_TITLE, first, index_of

SENTENCE = "A ferry without fumes has crossed the lake in nine minutes."
OTHER = "The clock of the town hall says the hour to everyone who asks."


def cards(first: str, second: str) -> str:
    return f"{ARTICLE}<section><h2>Trending</h2><div>{FERRY}{first}</div><div>{CLOCK}{second}</div></section>"


@pytest.mark.parametrize(
    "summary",
    [f"<p>{SENTENCE}</p>", f'<div class="td-excerpt">{SENTENCE}</div>', f'<span class="card__dek">{SENTENCE}</span>'],
)
def test_a_paragraph_or_a_named_element_is_the_summary(shown: Shown, summary: str) -> None:
    (block,) = shown(cards(summary, ""))

    assert [item.summary for item in block.items] == [SENTENCE, None]


def test_an_unnamed_sentence_is_the_summary_where_most_items_have_one(shown: Shown) -> None:
    (block,) = shown(cards(f"<div>{SENTENCE}</div>", f"<div>{OTHER}</div>"))

    assert [item.summary for item in block.items] == [SENTENCE, OTHER]


def test_an_unnamed_sentence_of_one_item_alone_is_none(shown: Shown) -> None:
    (block,) = shown(
        f"{ARTICLE}<section><h2>Trending</h2><div>{FERRY}<div>{SENTENCE}</div></div><div>{CLOCK}</div>"
        '<div><a href="/goat-collar-finds-goats/">Goat collar finds its own goats</a></div></section>'
    )

    assert [item.summary for item in block.items] == [None, None, None]


def test_the_title_said_twice_is_no_summary(shown: Shown) -> None:
    (block,) = shown(cards(f"<p>{FERRY_TITLE}, once again in full</p>", ""))

    assert block.items[0].summary is None


@pytest.mark.parametrize(
    "picture",
    [
        '<img src="/f.jpg">',
        '<img src="data:image/gif;base64,x" data-src="/f.jpg">',
        '<img srcset="/f.jpg 300w, /g.jpg 600w">',
        '<span data-img-url="/f.jpg"></span>',
        "<span style=\"background-image: url('/f.jpg')\"></span>",
    ],
)
def test_the_picture_is_read_of_an_image_or_behind_an_element(shown: Shown, picture: str) -> None:
    (block,) = shown(cards(picture, ""))

    assert [item.image for item in block.items] == ["http://news.example/f.jpg", None]


def test_the_day_in_words_is_read(shown: Shown) -> None:
    (block,) = shown(cards("<span>June 2, 2026</span>", '<time datetime="2026-06-03">yesterday</time>'))

    assert [item.published for item in block.items] == ["2026-06-02", "2026-06-03"]


@pytest.mark.parametrize(
    "html",
    [
        '<p class="byline">By Ada Miller, the Mill News Published 2 November 2025</p>',
        f'<div class="card-summary"><b>Gear</b><h3>{FERRY}</h3><i>Ada Miller</i></div>',
    ],
)
def test_bylines_and_boxes_around_the_headline_are_no_summaries(html: str) -> None:
    index = index_of(f"<div>{html if FERRY in html else FERRY + html}</div>")
    item = Item(first(index, "div"), first(index, "a"), "x")

    assert summary_of(index, item, FERRY_TITLE) is None


def test_the_excerpt_in_a_box_around_the_headline_is_the_summary() -> None:
    excerpt = "A ferry without fumes has crossed the lake in nine minutes."
    index = index_of(f'<div><div class="summary-item"><h3>{FERRY}</h3><p>{excerpt}</p></div></div>')
    item = Item(first(index, "div"), first(index, "a"), "x")

    assert summary_of(index, item, FERRY_TITLE) == excerpt
