"""Heads of noun phrases."""

from __future__ import annotations

import pytest

from newsspider.fields.quotes.heads import Heads
from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.languages.german import GERMAN
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.passages import read_passage
from tests.fields.quotes.naming import names_of


def heads_of(text: str, language: Language = ENGLISH) -> Heads:
    passage = read_passage(0, text, language)
    return Heads(passage, 0, names_of(passage), language)


@pytest.mark.parametrize(
    ("text", "kind", "phrase"),
    [
        ("Quantix chief executive Ida Holm left", "name", "Quantix chief executive Ida Holm"),
        ("one tall Texan said", "noun", "one tall Texan"),
        ("a Quantix spokesperson said", "noun", "a Quantix spokesperson"),
        ("the court said", "noun", "the court"),
    ],
)
def test_a_phrase_is_about_its_name_or_its_noun(text: str, kind: str, phrase: str) -> None:
    heads = heads_of(text)
    subject = heads.read(0, len(heads.passage.words) - 1)

    assert subject is not None
    assert (subject.kind, heads.passage.span(subject.first, subject.last)) == (kind, phrase)


@pytest.mark.parametrize(
    ("text", "language", "is_head"),
    [
        ("Holm said it.", ENGLISH, True),
        ("Holm painted the Nimbus lamp.", ENGLISH, True),
        ("The Holm campaign said it.", ENGLISH, False),
        ("One Holm supporter said it.", ENGLISH, False),
        ("Ida Holm verbirgt ihre Wut nicht.", GERMAN, True),
    ],
)
def test_a_name_that_modifies_a_noun_is_no_head(text: str, language: Language, is_head: bool) -> None:
    heads = heads_of(text, language)

    assert heads.is_head(heads.names.mentions[0][0]) == is_head
