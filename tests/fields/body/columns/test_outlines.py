"""What runs of text are, stand in and stand between, in plain Python and in C, which give the same."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.columns import outlines
from newsspider.fields.body.columns.outlines import (
    AT_TITLE,
    BEFORE_TITLE,
    BEHIND_TITLE,
    NO_TITLE,
    NOBODY,
    TABLES,
    read_outlines,
)
from newsspider.fields.body.columns.runs import read_runs
from newsspider.page.page import open_page
from tests.fields.body.columns.pages import BUILT, needs_build, pages

LOOKS, BOXES, MASSES, PLACE, BEFORE, BEHIND = range(6)


def columns(html: str, title_at: int = -1) -> list[list[int]]:
    index = open_page(html).index
    runs = read_runs(index)
    return read_outlines(index, runs, range(len(runs.blocks)), title_at)


def test_a_code_is_of_tag_size_links_and_the_links_of_its_list() -> None:
    paragraph, item = columns("<p>Some words</p><ul><li><a href='/a'>A link</a></li></ul>")[LOOKS]

    assert (paragraph, item) == (outlines.TAG_CODES["p"] * 1000 + 100, outlines.TAG_CODES["li"] * 1000 + 60 + 7)


def test_small_boxes_are_those_around_linked_headings_and_fields() -> None:
    html = "<div><h3><a href='/a'>A card</a></h3><p>Text</p></div><form><p>Mail</p><input></form>" + "<p>Text</p>" * 200

    assert columns(html)[BOXES][:4] == [1, 1, 2, 0]


def test_the_place_is_before_at_or_behind_the_title() -> None:
    html = "<p>one</p><h1>two</h1><p>three</p>"

    assert columns(html, 1)[PLACE] == [BEFORE_TITLE, AT_TITLE, BEHIND_TITLE]
    assert columns(html)[PLACE] == [NO_TITLE] * 3


def test_neighbours_are_told_by_size_links_and_whether_the_same_element_holds_them() -> None:
    found = columns("<div><p>one</p><p>two</p></div><aside><p>three</p></aside>")

    assert found[BEFORE] == [NOBODY, 0, outlines.OTHER]
    assert found[BEHIND] == [0, outlines.OTHER, NOBODY]


@needs_build
@given(html=pages, title_at=st.integers(-1, 9), draw=st.data())
def test_the_compiled_twin_gives_the_same(html: str, title_at: int, draw: st.DataObject) -> None:
    index = open_page(html).index
    runs = read_runs(index)
    chosen = draw.draw(st.lists(st.sampled_from(range(len(runs.blocks))))) if runs.blocks else []

    assert BUILT.outlines(index, runs, chosen, title_at, TABLES) == read_outlines(index, runs, chosen, title_at)


@needs_build
@given(
    numbers=st.lists(st.lists(st.integers(-2, 9) | st.just(2**70), min_size=2, max_size=2), min_size=4, max_size=4),
    chosen=st.lists(st.integers(-2, 3)),
)
def test_the_compiled_twin_survives_runs_of_any_kind(numbers: list[list[int]], chosen: list[int]) -> None:
    index = open_page("<p>one</p><p>two</p>").index
    runs = dataclasses.replace(
        read_runs(index), blocks=numbers[0], holders=numbers[1], sizes=numbers[2], linked=numbers[3]
    )

    try:
        found = BUILT.outlines(index, runs, chosen, 0, TABLES)
    except ValueError:
        return
    assert {len(column) for column in found} == {len(chosen)}


@needs_build
def test_the_compiled_twin_refuses_runs_that_are_not_the_pages() -> None:
    index, other = open_page("<p>one</p>").index, open_page("<div><div><div><p>one</p></div></div></div>").index

    with pytest.raises(ValueError, match="do not fit"):
        BUILT.outlines(index, read_runs(other), [0], 0, TABLES)
