"""Subjects inside sentences."""

from __future__ import annotations

from newsspider.fields.quotes.clauses import Clauses
from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.passages import read_passage
from newsspider.fields.quotes.phrases import Reader
from tests.fields.quotes.naming import names_of


def clauses(text: str) -> Clauses:
    passage = read_passage(0, text, ENGLISH)
    return Clauses(passage, 0, ENGLISH, Reader(passage, 0, names_of(passage), ENGLISH))


def test_the_first_subject_is_not_behind_a_preposition() -> None:
    found = clauses("With Tom Berg away Ida Holm smiled")
    subject = found.first_subject(0, 6)

    assert subject is not None
    assert subject.mention is not None
    assert subject.mention.words == ("Ida", "Holm")


def test_the_clause_starts_behind_the_last_quotation() -> None:
    assert clauses("“Yes,” said Ida Holm").start(0, 1) == 1


def test_phrases_of_source_are_measured() -> None:
    assert clauses("according to Ida Holm").source(0) == 2
    assert clauses("Ida Holm").source(0) == 0


def test_only_persons_are_personal() -> None:
    assert clauses("She left").personal(0, 2) is not None
    assert clauses("Ida Holm left").personal(0, 3) is not None
    assert clauses("Quantix Group left").personal(0, 3) is None
