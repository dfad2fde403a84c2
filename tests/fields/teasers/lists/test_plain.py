"""A page's links as lists of items, in plain Python and in C, which give the same."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.teasers.links import Item
from newsspider.fields.teasers.lists import VERSION, plain
from newsspider.fields.teasers.lists.plain import LOOKS, read_lists
from newsspider.fields.teasers.story import Story
from newsspider.page.index import Index
from newsspider.page.native import load_native
from newsspider.page.page import open_page
from tests.fields.teasers.lists.pages import addresses_of, cards, pages, story_of
from tests.fields.teasers.pages import ARTICLE, CLOCK, FERRY, FERRY_TITLE, GOAT, first, index_of

BUILT: Any = load_native("newsspider.fields.teasers.lists._lists", VERSION)
needs_build = pytest.mark.skipif(BUILT is None, reason="the compiled function is not built here")
NOBODY = Story([], frozenset())


def lists_of(index: Index, story: Story = NOBODY) -> list[tuple[int, list[Item]]]:
    return read_lists(index, story, index.anchors, addresses_of(index), 1)


def test_children_of_one_element_are_a_list() -> None:
    index = index_of(f"<ul><li>{FERRY}</li><li>{CLOCK}</li></ul><p>{GOAT}</p>")
    ferry, clock, _ = index.anchors

    (parent, items), (_, others) = lists_of(index)

    assert (index.tags[parent], len(others)) == ("ul", 1)
    assert items[0] == Item(index.parents[ferry], ferry, "news.example/electric-ferry-crosses-the-lake/", False)
    assert items[1].anchor == clock


def test_a_block_of_the_article_parts_a_list() -> None:
    index = index_of(f"<b>{FERRY}</b><p>Text</p><b>{CLOCK}</b>")
    block = first(index, "p")

    assert [len(items) for _, items in lists_of(index)] == [2]
    assert [len(items) for _, items in lists_of(index, Story([block], frozenset([block])))] == [1, 1]


def test_links_of_the_articles_text_are_in_no_list() -> None:
    index = index_of(ARTICLE.replace("water wheel", FERRY))
    inside = first(index, "p")
    story = Story([inside], frozenset([inside]), limit=index.ends[inside])

    assert lists_of(index, story) == []


def test_short_titles_make_no_list() -> None:
    index = index_of('<ul><li><a href="/a">Sports of the day</a></li><li><a href="/b">Local</a></li></ul>')

    assert lists_of(index) == []
    assert len(read_lists(index, NOBODY, index.anchors, addresses_of(index), 2)) == 1


def test_links_to_no_article_are_in_no_list() -> None:
    index = index_of(f'<a href="/c">{FERRY_TITLE}</a>')

    assert lists_of(index) == []


def test_a_tag_may_be_in_several_sets() -> None:
    assert (LOOKS["b" if "b" in LOOKS else "br"], LOOKS["li"], LOOKS["main"]) == (1, 7, 9)


@needs_build
@given(html=pages | cards, scale=st.sampled_from([1, 2]), draw=st.data())
def test_the_compiled_twin_gives_the_same(html: str, scale: int, draw: st.DataObject) -> None:
    index = open_page(html).index
    story, addresses = story_of(index, draw), addresses_of(index)

    found = BUILT.read_lists(index, story, index.anchors, addresses, scale)

    assert found == read_lists(index, story, index.anchors, addresses, scale)
    assert all(type(item) is Item for _, items in found for item in items)


@needs_build
@given(
    name=st.sampled_from(["parents", "ends", "first_chunk", "last_chunk", "text_len", "link_len", "sizes", "headings"]),
    numbers=st.lists(st.integers(-2, 30) | st.sampled_from([None, 2**70, "1"]), min_size=12, max_size=30),
    blocks=st.lists(st.integers(-2, 30), max_size=3),
)
def test_the_compiled_twin_survives_lists_of_any_kind(name: str, numbers: list[Any], blocks: list[int]) -> None:
    index = index_of(f"<div><h3>Most read</h3><p>{FERRY} of</p><p>{CLOCK}{CLOCK}</p><h3>Other</h3>{GOAT}</div>")
    changes: dict[str, Any] = {name: numbers}
    story = Story(blocks, frozenset(blocks), limit=30)

    try:
        found = BUILT.read_lists(dataclasses.replace(index, **changes), story, index.anchors, addresses_of(index), 1)
    except (ValueError, TypeError, IndexError):
        return
    assert all(0 <= item.root < len(index) for _, items in found for item in items)


@needs_build
@pytest.mark.parametrize(
    ("anchors", "addresses"),
    [
        ([99], [("x/a", True)]),
        ([-1], [("x/a", True)]),
        ([2**70], [("x/a", True)]),
        (["2"], [("x/a", True)]),
        ([4, 3], [("x/a", True), ("x/b", True)]),
        ([3], ["x/a"]),
        ([3], [("x/a",)]),
        ([3], [(7, True)]),
        ([3], []),
    ],
)
def test_the_compiled_twin_refuses_links_that_are_not_the_pages(anchors: list[Any], addresses: list[Any]) -> None:
    index = index_of(f"{FERRY}{CLOCK}")

    with pytest.raises((ValueError, OverflowError), match=r"do not fit|an address for each|too large"):
        BUILT.read_lists(index, NOBODY, anchors, addresses, 1)


@needs_build
@pytest.mark.parametrize("scale", [0, -1, 10, 2**40])
def test_the_compiled_twin_refuses_other_scales(scale: int) -> None:
    with pytest.raises(ValueError, match="scale"):
        BUILT.read_lists(index_of(FERRY), NOBODY, [], [], scale)


@needs_build
def test_the_compiled_twin_refuses_what_is_no_page() -> None:
    with pytest.raises(AttributeError, match="parents"):
        BUILT.read_lists(None, NOBODY, [], [], 1)
    with pytest.raises(TypeError, match="want a list as blocks"):
        BUILT.read_lists(index_of(FERRY), Story((), frozenset()), [], [], 1)  # type: ignore[arg-type]


@needs_build
@pytest.mark.parametrize("name", ["is_kicker", "has_twin", "titled"])
def test_the_compiled_twin_asks_the_plain_functions(name: str) -> None:
    assert callable(getattr(plain, name))
