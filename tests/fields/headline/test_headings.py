"""Headings that may be the headline."""

from __future__ import annotations

import pytest

from newsspider.fields.headline.headings import (
    below,
    first_of_class,
    pieces,
    rank_ones,
    shown_in_title,
    traits_of,
    without_kicker,
)
from newsspider.page.index import Index
from newsspider.page.page import open_page


def index(html: str) -> Index:
    return open_page(html).index


def test_of_several_first_headings_the_one_that_calls_itself_a_headline_goes_first() -> None:
    page = index('<h1 class="logo"><a href="/">Mill</a></h1><h1 class="entry-title">The wheel turns</h1>')

    assert [page.text(i) for i in rank_ones(page)] == ["The wheel turns", "Mill"]


def test_a_kicker_inside_the_heading_is_left_out() -> None:
    page = index('<h1><span class="kicker">Energy</span> The wheel turns</h1>')

    assert without_kicker(page, page.headings[0]) == "The wheel turns"


def test_a_kicker_is_known_by_a_class_that_ends_with_a_hash_and_otherwise_followed_by_a_space() -> None:
    hashed = '<span class="ContentHeadline_category__kv2we">Mills in Aldersey</span>'
    plain = "<span>Mills in Aldersey</span>"
    title = '<span class="ContentHeadline_title__jm8xh">The wheel turns once more</span>'

    assert [
        without_kicker(page, page.headings[0]) for page in (index(f"<h1>{k}{title}</h1>") for k in (hashed, plain))
    ] == [
        "The wheel turns once more",
        "Mills in Aldersey The wheel turns once more",
    ]


def test_a_heading_that_is_all_kicker_is_kept() -> None:
    page = index('<h1><span class="label">The wheel turns</span></h1>')

    assert without_kicker(page, page.headings[0]) == "The wheel turns"


def test_a_kicker_s_colon_is_followed_by_a_space() -> None:
    page = index("<h1><span>Energy:</span>The wheel turns</h1>")

    assert without_kicker(page, page.headings[0]) == "Energy: The wheel turns"


@pytest.mark.parametrize(
    ("html", "trait"),
    [
        ("<nav><h1>The wheel turns</h1></nav>", "h1 in crumbs"),
        ("<ol><li><h1>The wheel turns</h1></li></ol>", "h1 in crumbs"),
        ('<div class="breadcrumbs"><h1>The wheel turns</h1></div>', "h1 in crumbs"),
        ('<h1 class="seoTitle">The wheel turns</h1>', "h1 in crumbs"),
        ("<article><h1>The wheel turns</h1></article>", "h1 in article"),
        ("<footer><h1>The wheel turns</h1></footer>", "h1 in frame"),
        ('<h1><a href="/">Mill News</a></h1>', "h1 linked"),
        ('<h1 class="site-title">Mill News</h1>', "h1 logo"),
    ],
)
def test_the_surroundings_of_a_heading_are_told(html: str, trait: str) -> None:
    page = index(html)

    assert trait in traits_of(page, page.headings[0])


def test_a_plain_heading_has_no_traits() -> None:
    page = index("<div><h1>The wheel turns</h1></div>")

    assert traits_of(page, page.headings[0]) == ()


def test_the_pieces_of_a_heading_are_its_children_s_texts() -> None:
    page = index("<h1><span>Energy</span><span>The <em>wheel</em> turns</span></h1>")

    assert pieces(page, page.headings[0]) == ["Energy", "The wheel turns"]


def test_the_heading_below_is_the_next_lower_one_that_is_no_link() -> None:
    near = index("<h1>Wheel turns: all news</h1><p>Energy</p><h2>The wheel turns again</h2>")
    link = index('<h1>Wheel turns: all news</h1><h2><a href="/b">The wheel turns again</a></h2>')
    far = index(f"<h1>Wheel turns: all news</h1><p>{'water ' * 100}</p><h2>The wheel turns again</h2>")

    assert near.text(below(near, near.headings[0]) or 0) == "The wheel turns again"
    assert below(link, link.headings[0]) is None
    assert below(far, far.headings[0]) is None


def test_an_element_whose_class_calls_it_a_headline_is_found() -> None:
    page = index('<p>Mill</p><p class="post-title">The wheel turns</p><p class="post-title">Later</p>')

    assert page.text(first_of_class(page, "") or 0) == "The wheel turns"


def test_a_lower_heading_that_the_title_repeats_is_found() -> None:
    page = index("<h2>About the mill</h2><h2>The wheel turns again</h2>")

    assert page.text(shown_in_title(page, "The wheel turns again | Mill News") or 0) == "The wheel turns again"
    assert shown_in_title(page, "Energy | Mill News") is None


def test_a_heading_as_long_as_a_text_is_none() -> None:
    assert rank_ones(index(f"<h1>{'The wheel turns. ' * 40}</h1>")) == []


def test_a_heading_of_many_pieces_has_none() -> None:
    page = index(f"<h1>{'<b>wheel</b> ' * 60}</h1>")

    assert pieces(page, page.headings[0]) == []


def test_a_class_that_says_title_counts_where_the_title_has_its_words() -> None:
    page = index('<p class="title">Mill and river</p><p class="Title">The wheel turns again</p>')

    assert page.text(first_of_class(page, "The wheel turns again at Aldersey") or 0) == "The wheel turns again"
    assert first_of_class(page, "Energy | Mill News") is None
