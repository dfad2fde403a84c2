"""The literal texts that a pattern stands for, or that its matches must hold."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsspider.fields.body.columns.stems import (
    LINE_BEGINS,
    LINE_ENDS,
    WORD_BEGINS,
    WORD_ENDS,
    Stem,
    bits_in,
    pack,
)
from newsspider.fields.body.literals import literals_of, split_alternatives

ATOMS = (
    "a",
    "b",
    "-",
    "_",
    " ",
    r"\b",
    r"\.",
    ".",
    "[ab]",
    "[^a]",
    "(?:a|b-)",
    "(?:ab|b(?:a|_)?)",
    "(?!a)",
    r"\d",
    r"\W*",
    "^",
    "$",
)
PATTERNS = st.lists(
    st.tuples(st.sampled_from(ATOMS), st.sampled_from(("", "", "", "?", "*", "+", "{1,2}", "{0,2}"))).map(
        lambda pair: pair[0] if pair[0] in (r"\b", "^", "$", r"\W*") else "".join(pair)
    ),
    min_size=1,
    max_size=6,
).map("".join)


def test_alternatives_are_parted_outside_of_groups_only() -> None:
    assert list(split_alternatives("a(?:b|c)|d")) == ["a(?:b|c)", "d"]


@pytest.mark.parametrize("alternative", ["[a|b]", "[]|]", "[^]|]x", r"\|", r"[\]|]", r"\(", "[(]"])
def test_bars_in_sets_and_escaped_ones_part_nothing(alternative: str) -> None:
    assert list(split_alternatives(f"{alternative}|d")) == [alternative, "d"]


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        ("read-?more", [(Stem("readmore"), True), (Stem("read-more"), True)]),
        ("licen[sc]e", [(Stem("license"), True), (Stem("licence"), True)]),
        (r"\bad\b", [(Stem("ad", WORD_BEGINS | WORD_ENDS), True)]),
        (r"^\W*see also", [(Stem("see also", LINE_BEGINS), True)]),
        (r"via\W*$", [(Stem("via", LINE_ENDS), True)]),
        (r"by\b[:\s]", [(Stem("by", WORD_ENDS), False)]),
        ("^by$", [(Stem("by"), False)]),
        ("foot(?!note)", [(Stem("foot"), False)]),
        (r"\b-ads", [(Stem("-ads"), False)]),
        ("a_*b", [(Stem("ab"), True), (Stem("a_b"), True), (Stem("a__b"), True), (Stem("a___"), False)]),
        (r"\d{2}", [None]),
        ("(?:ab|[^c]d)+", [(Stem("ab"), False), (Stem("d"), False)]),
    ],
)
def test_each_form_of_a_pattern_is_a_text_or_holds_one(pattern: str, literals: list[object]) -> None:
    assert list(literals_of(pattern)) == literals


def test_a_pattern_of_too_many_forms_is_left_alone() -> None:
    assert list(literals_of("[abcdefgh][abcdefgh][abcdefgh][abcdefgh]")) == [None]


@given(PATTERNS, st.text("ab-_ 1.", max_size=8))
@example(r"_\b", "_1")
def test_no_text_tells_more_or_less_than_the_pattern(pattern: str, line: str) -> None:
    literals = list(literals_of(pattern))
    told = [literal for literal in literals if literal and stands_in(line, literal[0])]

    if re.search(pattern, line):
        assert told or None in literals
    else:
        assert not any(is_all for stem, is_all in told if len(stem.text) > 1), "a single letter never tells all"


def stands_in(line: str, stem: Stem) -> bool:
    return stem.text in line if len(stem.text) == 1 else bits_in(line, pack({stem: 1})) == 1
