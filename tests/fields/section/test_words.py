"""What sites call their parts."""

from __future__ import annotations

from newsspider.fields.section.words import FIRST_PAGE, HOME, VAGUE
from newsspider.page.text import fold


def test_words_are_written_as_they_are_compared() -> None:
    assert all(fold(words) == words for words in HOME | VAGUE)


def test_the_first_page_is_no_part_that_holds_articles() -> None:
    assert FIRST_PAGE.isdisjoint(VAGUE)
