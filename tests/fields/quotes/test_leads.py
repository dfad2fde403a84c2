"""Attributions before a quotation, or far from it."""

from __future__ import annotations

import pytest

from .conftest import Quoted


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ida Holm said: “We sell light to people.”", "Ida Holm"),
        ("According to analyst Ida Holm, “the market will shrink again this year.”", "Ida Holm"),
        ("Ida Holm argued that the plan was “a waste of public money”.", "Ida Holm"),
        ("Ida Holm praised the team, adding: “We sell light to people.”", "Ida Holm"),
        ("As Ida Holm put it, “we sell light to people.”", "Ida Holm"),
        ("In Ida Holm’s words: “We sell light to people.”", "Ida Holm"),
        ("Ida Holm, author: “We sell light to people.”", "Ida Holm"),
        ("When asked about it, Ida Holm fired back: “We sell light to people.”", "Ida Holm"),
        ("The “lamps of the whole old city” will go, says Ida Holm.", "Ida Holm"),
        ("Said Ida Holm, “We sell light to people.”", "Ida Holm"),
        ("In a letter to Tom Berg, Quantix chief Ida Holm wrote: “We sell light to people.”", "Ida Holm"),
    ],
)
def test_the_speaker_before_a_quotation_is_found(quoted: Quoted, text: str, speaker: str) -> None:
    assert [quote.speaker for quote in quoted(text)] == [speaker]


def test_a_possessive_noun_of_speech_attributes(quoted: Quoted) -> None:
    quotes = quoted("Ida Holm spoke. Her remarks that “lamps are better than stars” drew laughter.")

    assert quotes[0].speaker == "Ida Holm"


def test_the_speaker_at_the_end_of_a_sentence_is_found_behind_many_quotations_as_well(quoted: Quoted) -> None:
    sentence = "The wheel is “worn out” in places below the water, says Ida Holm."
    alone, among = quoted(sentence), quoted(f"{'The sign says “no”. ' * 60}{sentence}")

    assert alone[-1].speaker == among[-1].speaker == "Ida Holm"
