"""What sites call their parts."""

from __future__ import annotations

import pytest

from newsspider.fields.section.words import FIRST_PAGE, HOME, NO_SECTION, VAGUE, named
from newsspider.page.text import fold


def test_words_are_written_as_they_are_compared() -> None:
    assert all(fold(words) == words for words in HOME | VAGUE | NO_SECTION)


def test_the_first_page_is_no_part_that_holds_articles() -> None:
    assert FIRST_PAGE.isdisjoint(VAGUE)
    assert NO_SECTION.isdisjoint(VAGUE | HOME)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Mills", "Mills"),
        ("Posted in Mills", "Mills"),
        ("Rubrik: Mühlen", "Mühlen"),
        ("\ue313 \ue316 Mills", "Mills"),
        ("< Back to Mills", "Mills"),
        ("Back to School", "Back to School"),
        ("Mills, Water", "Mills"),
        ("Latest, Mills, Water", "Mills"),
        ("Mills, Water & Energy", "Mills, Water & Energy"),
        ("Mühlen, Wasser und Energie", "Mühlen, Wasser und Energie"),
        ("energy_old-mills", "old-mills"),
        ("U.S.", "U.S."),
        ("C++", "C++"),
        ("水車", "水車"),
        ("", ""),
    ],
)
def test_a_name_stands_without_what_systems_write_around_it(written: str, name: str) -> None:
    assert named(written) == name
