"""Nicknames in marks inside names."""

from __future__ import annotations

import pytest

from .conftest import Quoted

NAME = "Eleanor “Nell” Poe"


@pytest.mark.parametrize(
    "text",
    [
        f"“We never doubted her for a minute,” said {NAME}, the mayor.",
        f"{NAME}, the mayor, said: “We never doubted her for a minute.”",
        f"Mayor {NAME} came. “We never doubted her for a minute,” Poe said.",
    ],
)
def test_a_nickname_belongs_to_the_name_around_it(quoted: Quoted, text: str) -> None:
    quotes = quoted(text)

    assert [(quote.speaker, quote.role) for quote in quotes] == [(NAME, "mayor" if "the" in text else "Mayor")]


@pytest.mark.parametrize(
    "text",
    [
        "The mill “Holm” said nothing. “It is fast,” said Ida Lund.",
        "Asked about Tom, “Yes,” Ida Lund said. “It is fast.”",
        "Tom “went home.” Ida Lund said: “It is fast.”",
    ],
)
def test_other_words_in_marks_are_no_nickname(quoted: Quoted, text: str) -> None:
    assert quoted(text)[-1].speaker == "Ida Lund"
