"""The page's runs of text as columns, in plain Python and in C, which give the same."""

from __future__ import annotations

from dataclasses import astuple
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.columns.runs import TABLES, block_of, is_running, read_runs
from newsspider.page.page import open_page
from tests.fields.body.columns.pages import BUILT, needs_build, pages

SENTENCE = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today."


def test_a_run_knows_its_block_its_size_and_what_is_linked() -> None:
    index = open_page('<div><p>See <a href="/a">here</a></p></div>').index

    runs = read_runs(index)

    assert [index.tags[block] for block in runs.blocks] == ["p"]
    assert [index.tags[holder] for holder in runs.holders] == ["div"]
    assert (runs.sizes, runs.linked, runs.total) == ([7], [4], 1)


def test_what_holds_an_item_is_the_element_around_its_list() -> None:
    index = open_page("<section><ul><li>one</li></ul></section>").index

    assert [index.tags[holder] for holder in read_runs(index).holders] == ["section"]


def test_the_block_of_an_inline_element_is_the_nearest_around_it() -> None:
    index = open_page("<p><b><i>x</i></b></p>").index

    assert index.tags[block_of(index, index.tags.index("i"))] == "p"


def test_running_text_is_long_and_mostly_not_linked() -> None:
    size = len(SENTENCE)

    assert [is_running(size, 0), is_running(size, size), is_running(4, 0)] == [True, False, False]
    assert read_runs(open_page(f"<p>{SENTENCE}</p><p>Menu</p>").index).total == size


@needs_build
@given(html=pages)
def test_the_compiled_twin_gives_the_same(html: str) -> None:
    index = open_page(html).index

    lists, beside, total = BUILT.runs(index, TABLES)

    assert (*lists, beside, total) == astuple(read_runs(index))


@needs_build
@given(
    numbers=st.lists(
        st.lists(st.integers(-2, 5) | st.sampled_from((2**70, None, "p")), max_size=4), min_size=6, max_size=6
    ),
    tags=st.lists(st.sampled_from(("p", "li", "b", 1)), max_size=4),
)
def test_the_compiled_twin_survives_lists_of_any_kind(numbers: list[list[object]], tags: list[object]) -> None:
    index = SimpleNamespace(**vars(open_page("").index))
    index.parents, index.owners, index.sizes, index.link_sizes, index.run_starts, index.run_ends = numbers
    index.tags = tags

    try:
        lists, _, _ = BUILT.runs(index, TABLES)
    except (ValueError, TypeError):
        return
    assert {len(column) for column in lists} == {len(index.run_starts)}


@needs_build
@pytest.mark.parametrize("index", [None, SimpleNamespace(parents=1), SimpleNamespace(parents=[])])
def test_the_compiled_twin_refuses_what_is_no_index(index: object) -> None:
    with pytest.raises((AttributeError, ValueError)):
        BUILT.runs(index, TABLES)
