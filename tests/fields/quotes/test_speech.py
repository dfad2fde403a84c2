"""Speech, and what only looks like it."""

from __future__ import annotations

import pytest

from newsspider.fields.quotes.speech import is_sentence
from newsspider.fields.quotes.tokens import count_words

from .conftest import Quoted


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “smart lamp of the future” was recalled in March.",
        "Her talk, “How We Lit Our Own House”, drew four hundred people.",
        "Click “Save and close this window” and then “Continue without an account”.",
        "The illness is called “lamp maker’s long lung” by doctors.",
        "For “best performance”, Quantix recommends a cable.",
        "It’s not knowing “how many lamps are there?” that counts.",
        "The astronauts are put into “suspended animation” for the trip.",
        'The 27" monitor and the 32" monitor cost the same, said Ida Holm.',
    ],
)
def test_titles_terms_and_buttons_are_not_speech(quoted: Quoted, text: str) -> None:
    assert quoted(text) == ()


def test_few_words_in_marks_are_speech_behind_a_verb_of_saying(quoted: Quoted) -> None:
    assert [quote.speaker for quote in quoted("“Never again,” Ida Holm said.")] == ["Ida Holm"]


def test_what_somebody_calls_it_is_speech_when_it_is_long_enough(quoted: Quoted) -> None:
    assert [quote.kind for quote in quoted("Ida Holm called it “a waste of public money”.")] == ["mixed"]


def test_sentences_are_told_from_titles() -> None:
    assert is_sentence("We sell light.")
    assert not is_sentence("light for all")
    assert not is_sentence("The Long Way To The Small Lamp In The Dark House")
    assert count_words("It’s a well-known lamp.") == 4


def test_citations_are_not_speech(quoted: Quoted) -> None:
    assert quoted("Ida Holm spoke.", "14 Lamp Office. “The Difference Between Old Lamps and New,” November 2025.") == ()


def test_program_text_is_not_speech(quoted: Quoted) -> None:
    assert quoted('Ida Holm says to write key: "{{ lookup(lamp_one) }} and {{ two }}" in the file.') == ()


def test_what_one_might_ask_is_no_speech(quoted: Quoted) -> None:
    text = "Using Nimbus, it responds to questions like “What did the lamp do last night?” or “Who lit the lamp?” and more."

    assert quoted(text) == ()
    assert [q.speaker for q in quoted("Ida Holm said it feels like “the end of a very long and dark night”.")] == [
        "Ida Holm"
    ]
