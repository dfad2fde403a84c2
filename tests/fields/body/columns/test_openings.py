"""Which runs of text may read as a line, in plain Python and in C, which give the same."""

from __future__ import annotations

from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.columns.openings import opening_of, read_alike, read_described
from newsspider.fields.body.columns.runs import read_runs
from newsspider.page.page import open_page
from newsspider.page.text import fold
from tests.fields.body.columns.pages import BUILT, needs_build

TEXTS = st.lists(
    st.sampled_from(("a", "B", " ", "  ", "mill ", "7", "é", "e\u0301", "\u0301", "“", "_", "-", "\t", "水", "\u00a0")),
    max_size=8,
).map("".join)


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("  Water mill: a server", "water mill"),
        ("Water\u00a0mill", "wate"),
        ("Cafe\u0301", "caf"),
        ("mill  wheel", "mill"),
        ("mill", "mil"),
        ("“Water”", ""),
    ],
)
def test_an_opening_is_what_no_folding_could_change(text: str, opening: str) -> None:
    assert opening_of(open_page(f"<p>{text}</p>").index, 0) == opening


@given(text=TEXTS, more=TEXTS)
def test_every_text_folds_to_its_opening_and_more(text: str, more: str) -> None:
    index = open_page(f"<p>x{text}<b>{more}</b></p>").index

    assert fold(index.text(0)).startswith(opening_of(index, 0))


def test_runs_that_may_read_as_a_line_are_about_as_long_and_begin_alike() -> None:
    index = open_page(f"<p>Water mill gets a server</p><p>Wind mill gets a server</p><p>Water {'mill ' * 40}</p>").index

    assert read_alike(index, read_runs(index), [0, 1, 2], "water mill gets a server") == [0]


@needs_build
@given(texts=st.lists(TEXTS, max_size=4), line=TEXTS)
def test_the_compiled_twin_gives_the_same(texts: list[str], line: str) -> None:
    index = open_page("".join(f"<p>{text}</p>" for text in texts)).index
    runs = read_runs(index)
    everyone = list(range(len(runs.blocks)))

    assert BUILT.alike(index, runs, everyone, fold(line)) == read_alike(index, runs, everyone, fold(line))


@needs_build
@pytest.mark.parametrize(
    ("chosen", "line", "error"), [([1], "x", ValueError), (["p"], "x", ValueError), ([0], b"x", TypeError)]
)
def test_the_compiled_twin_refuses_what_fits_no_page(
    chosen: list[object], line: object, error: type[Exception]
) -> None:
    index = open_page("<p>one</p>").index

    with pytest.raises(error):
        BUILT.alike(index, read_runs(index), chosen, line)


def test_runs_that_a_description_may_repeat_begin_with_its_words_or_hold_a_telling_one() -> None:
    texts = ("A water mill, and more", "The mill turns", "Wind and its wheel", "A wind mill", "Ａ mill")
    index = open_page("".join(f"<p>{text}</p>" for text in texts)).index

    assert read_described(index, range(5), "see a water mill turn a wheel", "wheel") == [0, 2, 4]


@needs_build
@given(texts=st.lists(TEXTS, max_size=4), described=TEXTS, telling=TEXTS, long=st.booleans())
def test_the_compiled_twin_gives_the_same_of_a_description(
    texts: list[str], described: str, telling: str, long: bool
) -> None:
    pieces = [f"<p>{text}<b>{text}</b>{'mill ' * 64 * long}{text}</p>" for text in texts]
    index = open_page("".join(pieces)).index
    everyone = list(range(len(index.run_starts)))

    for word in (telling, telling.lower(), described[:2], "ll mill"):
        assert BUILT.described(index, everyone, described, word) == read_described(index, everyone, described, word)


@needs_build
@given(letters=st.text(min_size=1, max_size=3))
def test_letters_that_folding_may_change_are_the_same_to_both(letters: str) -> None:
    index = open_page("<p>x</p>").index
    index.chunks[index.run_starts[0]] = letters

    assert BUILT.described(index, [0], "no", "never") == read_described(index, [0], "no", "never")


@needs_build
@pytest.mark.parametrize(
    ("chosen", "described", "error"), [([1], "x", ValueError), (["p"], "x", ValueError), ([0], b"x", TypeError)]
)
def test_the_compiled_twin_refuses_runs_that_are_not_there(
    chosen: list[object], described: object, error: type[Exception]
) -> None:
    index = open_page("<p>one</p>").index

    with pytest.raises(error):
        BUILT.described(index, chosen, described, "y")


@needs_build
@pytest.mark.parametrize(("start", "end"), [(0, 1), (99, 100), (99, 0)])
def test_the_compiled_twin_refuses_runs_without_text(start: int, end: int) -> None:
    index = open_page("<p>one</p>").index
    index.chunks[0] = cast(Any, None)
    index.run_starts[0], index.run_ends[0] = start, end

    with pytest.raises(ValueError, match="do not fit"):
        BUILT.described(index, [0], "x", "y")
