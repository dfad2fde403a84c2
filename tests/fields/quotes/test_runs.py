"""Capitalised runs of words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.languages.german import GERMAN
from newsspider.fields.quotes.passages import read_passage
from newsspider.fields.quotes.runs import is_inside, may_name, name_in, only_starts, run_end
from tests.fields.quotes.naming import names_of


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Tom van der Berg left", 4),
        ("Ida Holm said", 2),
        ("University of the Arts and", 4),
        ("Holm of Bergen", 1),
        ("Foundation for Light and Sound is", 5),
        ("Holm's Lamp", 1),
        ("Holm & Berg", 3),
        ("Holm", 1),
    ],
)
def test_a_run_ends_behind_its_last_capital_letter(text: str, last: int) -> None:
    assert run_end(read_passage(0, text, ENGLISH), 0) == last


def test_titles_and_roles_stand_before_the_name() -> None:
    run = name_in(read_passage(0, "Professor Dr. Ida Holm left", ENGLISH), 0, 4)

    assert (run.first, run.last, run.title) == (2, 4, "")


def test_a_role_before_the_name_is_told() -> None:
    run = name_in(read_passage(0, "Quantix Engineer Ida Holm left", ENGLISH), 0, 4)

    assert (run.first, run.role) == (2, True)


def test_common_nouns_before_a_german_name_are_left_out() -> None:
    run = name_in(read_passage(0, "Gitarrenlehrerin Petra Beispiel von Linse", GERMAN), 0, 5)

    assert (run.first, run.last) == (1, 3)


@pytest.mark.parametrize(("text", "starts"), [("The Lamp", True), ("Will Holm", False), ("She left", True)])
def test_some_words_are_capitalised_only_because_a_sentence_starts(text: str, starts: bool) -> None:
    passage = read_passage(0, text, ENGLISH)

    assert only_starts(passage, 0, 1 + text.istitle()) is starts


def test_a_word_stands_inside_a_sentence_behind_a_word_or_a_comma() -> None:
    passage = read_passage(0, "Today, Holm left. Berg", ENGLISH)

    assert [is_inside(passage, token) for token in (2, 3, 5)] == [True, True, False]


def test_only_capitals_and_words_inside_names_may_name() -> None:
    passage = read_passage(0, "Tom van Berg of the lamp left.", ENGLISH)

    assert [may_name(passage, token) for token in range(-1, 9)] == [False, *[True] * 5, *[False] * 4]


def test_a_small_word_may_name_only_beside_a_capital() -> None:
    passage = read_passage(0, "The lamp and, last year, The Lamp left.", ENGLISH)

    assert [token for token in range(len(passage.words)) if may_name(passage, token)] == [7, 8]


@given(
    st.lists(
        st.sampled_from(
            "Ida Holm Dr. Prof. van der von of for and the & President chief Agency said , . The 's Chef".split()
        ),
        max_size=12,
    )
)
def test_no_name_starts_or_ends_with_a_word_that_may_not_name(words: list[str]) -> None:
    for language in (ENGLISH, GERMAN):
        passage = read_passage(0, " ".join(words), language)
        for mention in names_of(passage).mentions[0]:
            assert all(may_name(passage, token) for token in range(mention.before, mention.first + 1))
            assert may_name(passage, mention.last - 1)
