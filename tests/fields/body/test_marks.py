"""What an element's tag, classes and id say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.columns import read_surroundings
from newsspider.fields.body.marks import BIT, NAMES, VOCABULARY
from newsspider.page.index import Index
from newsspider.page.page import open_page


def near(index: Index, i: int) -> int:
    return read_surroundings(index, [i], VOCABULARY)[1][0]


def around(index: Index, i: int) -> int:
    return read_surroundings(index, [i], VOCABULARY)[0][0]


@pytest.mark.parametrize(
    ("names", "kinds"),
    [
        ("comment-list", {"comment", "comments"}),
        ("post-comments comment-4711", {"comment", "comments", "content"}),
        ("comment-author", {"comment", "author"}),
        ("has-comments", {"comment"}),
        ("kommentar-der-woche", {"comment"}),
        ("related-articles", {"related", "content"}),
        ("share-bar", {"social"}),
        ("site-footer", {"footer"}),
        ("footnotes", {"correct"}),
        ("tdi_64", set()),
        ("sr-only", {"hidden", "unseen"}),
        ("has-visually-hidden-title", {"hidden", "title"}),
        ("onetrust-consent-sdk", {"modal", "consent"}),
        ("wm-ipp-base", {"consent"}),
        ("robot-pc", set()),
    ],
)
def test_words_in_classes_name_kinds(names: str, kinds: set[str]) -> None:
    assert {name for name in NAMES if VOCABULARY.names[names] & BIT[name]} == kinds


@given(
    st.lists(
        st.sampled_from(("comments", "has-comments", "disqus_thread", "nav", "subnav", "ad", "load", "date\u2003foot")),
        max_size=5,
    )
)
def test_several_names_say_what_each_says_alone(names: list[str]) -> None:
    alone = 0
    for name in names:
        alone |= VOCABULARY.names[name]

    assert VOCABULARY.names[" ".join(names)] == alone


def test_a_subtree_inherits_what_stands_around_it() -> None:
    index = open_page('<div><div class="comment"><p>x</p></div><p>A longer text outside of it.</p></div>').index

    inside, outside = (i for i, tag in enumerate(index.tags) if tag == "p")
    assert around(index, inside) & BIT["comment"]
    assert not around(index, outside) & BIT["comment"]


def test_class_words_around_most_of_the_page_say_nothing() -> None:
    index = open_page('<div class="has-sidebar"><p>The whole text of the page.</p></div>').index

    assert not around(index, index.tags.index("p")) & BIT["sidebar"]


@pytest.mark.parametrize("attribute", ["hidden", 'style="display: none"', 'style="color:red;DISPLAY:NONE"'])
def test_hidden_elements_are_marked(attribute: str) -> None:
    index = open_page(f"<div><p {attribute}>x</p><p>y</p></div>").index

    hidden = [bool(near(index, i) & BIT["[hidden]"]) for i, tag in enumerate(index.tags) if tag == "p"]

    assert hidden == [True, False]


def test_the_article_body_of_microdata_is_marked() -> None:
    index = open_page('<div itemprop="articleBody"><p>x</p></div>').index

    assert near(index, index.tags.index("div")) & BIT["[articlebody]"]


def test_every_kind_has_a_bit_of_its_own() -> None:
    assert len(set(BIT.values())) == len(NAMES) == len(set(NAMES))


@given(st.text(max_size=60))
def test_names_of_any_kind_never_raise(names: str) -> None:
    assert VOCABULARY.names[names] >= 0
