"""Tests of asking many patterns of one word at once."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.marks import WORDS
from newsspider.fields.body.patterns import Patterns, run_of, split_alternatives

PATTERNS = [pattern for _, pattern in WORDS]
LETTERS = st.lists(st.sampled_from(["ad", "article", "body", "-", "_", "share", "most", "x", "quote", "lead", "s"]))


@given(LETTERS)
def test_gives_what_each_pattern_alone_gives(parts: list[str]) -> None:
    word = "".join(parts)

    found = Patterns(PATTERNS).matching(word)

    assert found == sum(1 << n for n, pattern in enumerate(PATTERNS) if re.search(pattern, word))


def test_parts_alternatives_outside_of_groups_only() -> None:
    assert list(split_alternatives("a(?:b|c)|d")) == ["a(?:b|c)", "d"]


@pytest.mark.parametrize("alternative", ["[a|b]", "[]|]", "[^]|]x", r"\|", r"[\]|]", r"\(", "[(]"])
def test_bars_in_sets_and_escaped_ones_part_nothing(alternative: str) -> None:
    assert list(split_alternatives(f"{alternative}|d")) == [alternative, "d"]


@pytest.mark.parametrize(
    ("alternative", "run"), [("read-?more", "read"), (r"\bad[sv]?\b", "ad"), ("(?:a|b)x", None), ("colou?rs", "colo")]
)
def test_runs_are_letters_that_every_match_holds(alternative: str, run: str | None) -> None:
    assert run_of(alternative) == run
