"""What stands around elements, in plain Python and in C, which give the same."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, cast

import pytest
from hypothesis import given

from newsspider.fields.body.columns.surroundings import TABLES, Get, Vocabulary, read_surroundings
from newsspider.page.page import open_page
from tests.fields.body.columns.pages import BUILT, needs_build, pages


def stated(get: Get, i: int) -> int:
    return 2 if get(i, "hidden") is not None else 0


NAMES = defaultdict(int, {"lead x": 4, "related news": 8})
VOCABULARY = Vocabulary({"article": 1, "p": 16, "div": 32}, NAMES, stated, 0.6, 1)


def test_a_block_inherits_what_stands_around_it() -> None:
    index = open_page("<article><section><p>one</p></section><p>two</p></article>").index
    blocks = [i for i, tag in enumerate(index.tags) if tag == "p"]

    around, near = read_surroundings(index, blocks, VOCABULARY)

    assert (around, near) == ([17, 17], [16, 17])


def test_an_element_around_most_of_the_page_says_only_what_is_kept() -> None:
    index = open_page("<article><div class='Related news'><p>one</p></div></article>").index

    assert read_surroundings(index, [index.tags.index("p")], VOCABULARY)[0] == [1]


def test_attributes_are_asked_of_elements_that_have_one() -> None:
    index = open_page("<ul><li hidden>one</li><li>two and more, two and more</li></ul>").index
    blocks = [i for i, tag in enumerate(index.tags) if tag == "li"]

    assert read_surroundings(index, blocks, VOCABULARY) == [[2, 0], [2, 0]]


@needs_build
@given(html=pages)
def test_the_compiled_twin_gives_the_same(html: str) -> None:
    index = open_page(html).index
    blocks = list(range(len(index)))

    assert BUILT.surroundings(index, blocks, VOCABULARY, TABLES) == read_surroundings(index, blocks, VOCABULARY)


@needs_build
@pytest.mark.parametrize(
    ("blocks", "vocabulary", "error"),
    [
        ([-1], VOCABULARY, ValueError),
        ([99], VOCABULARY, ValueError),
        (["p"], VOCABULARY, ValueError),
        ([3], VOCABULARY._replace(names={}), KeyError),
        ([3], VOCABULARY._replace(stated=cast(Any, None)), TypeError),
        ([3], VOCABULARY._replace(names=cast(Any, defaultdict(str))), TypeError),
        ([3], VOCABULARY._replace(tags={"p": 1 << 63}), ValueError),
    ],
)
def test_the_compiled_twin_refuses_what_fits_no_page(
    blocks: list[object], vocabulary: Vocabulary, error: type[Exception]
) -> None:
    index = open_page("<div class='any'><p hidden>one</p></div>").index

    with pytest.raises(error):
        BUILT.surroundings(index, blocks, vocabulary, TABLES)
