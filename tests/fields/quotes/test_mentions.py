"""Names where they stand."""

from __future__ import annotations

import pytest

from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.languages.german import GERMAN
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.mentions import read_mentions
from newsspider.fields.quotes.passages import read_passage


def names(text: str, language: Language = ENGLISH) -> list[str]:
    return [" ".join(mention.words) for mention in read_mentions(read_passage(0, text, language)).mentions]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Yesterday Ida Holm met Tom van der Berg.", ["Ida Holm", "Tom van der Berg"]),
        ("But Dr. Silvia S. Holm stayed.", ["Silvia S. Holm"]),
        ("Quantix President Ida Holm", ["Ida Holm"]),
        ("Danish Ida Holm", ["Ida Holm"]),
        ("the University of Nordstadt", ["University of Nordstadt"]),
        ("Ida’s lamp", ["Ida"]),
        ("Will Berg smiled.", ["Will Berg"]),
        ("The CEO left.", []),
    ],
)
def test_a_name_is_read_without_what_only_surrounds_it(text: str, wanted: list[str]) -> None:
    assert names(text) == wanted


def test_nouns_before_a_german_name_are_not_part_of_it() -> None:
    assert "Petra Beispiel" in names("Gestern kam Gitarrenlehrerin Petra Beispiel von Linse.", GERMAN)


def test_titles_tell_the_gender() -> None:
    mention = read_mentions(read_passage(0, "Ms. Holm smiled.", ENGLISH)).mentions[0]

    assert (mention.title, mention.words) == ("f", ("Holm",))


def test_a_german_word_that_stands_as_a_noun_is_a_name_only_where_that_is_known() -> None:
    row = read_mentions(read_passage(0, "Gestern brachte der Holm die Lampe.", GERMAN))

    assert row.wanted() == {"Holm", "Lampe"}
    assert row.named(set()) == []
    assert [mention.words for mention in row.named({"Holm"})] == [("Holm",)]
