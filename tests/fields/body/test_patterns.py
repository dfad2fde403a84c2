"""Tests of asking many patterns of one text at once."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.marks import WORDS
from newsspider.fields.body.patterns import Patterns, Told

PATTERNS = [pattern for _, pattern in WORDS]
LETTERS = st.lists(st.sampled_from(["ad", "article", "body", "-", "_", "share", "most", "x", "quote", "lead", "s"]))


@given(LETTERS)
def test_gives_what_each_pattern_alone_gives(parts: list[str]) -> None:
    word = "".join(parts)

    found = Patterns(PATTERNS).matching(word)

    assert found == sum(1 << n for n, pattern in enumerate(PATTERNS) if re.search(pattern, word))


def test_a_pattern_for_the_beginning_is_looked_for_nowhere_else() -> None:
    patterns = Patterns([r"^\d+ mills", "(?:wheel|mill) [0-9]"])

    assert [patterns.matching(line) for line in ("40 mills", "of 40 mills", "at mill 7")] == [1, 0, 2]


def test_a_text_of_one_letter_is_enough_to_ask() -> None:
    assert [Patterns([r"@\w"]).matching(line) for line in ("@mill", "mill @", "mill")] == [1, 0, 0]


def test_what_was_told_of_a_text_is_not_asked_again() -> None:
    asked = list[str]()

    def tell(text: str) -> bool:
        asked.append(text)
        return text == "mill"

    told = Told(tell)

    assert [told["mill"], told["mill"], told["sea"]] == [True, True, False]
    assert asked == ["mill", "sea"]
