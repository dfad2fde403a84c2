"""Who speaks, at its place."""

from __future__ import annotations

from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.passages import read_passage
from newsspider.fields.quotes.subjects import Subject, is_person
from tests.fields.quotes.naming import names_of


def test_a_name_is_a_person_as_far_as_its_words_and_neighbours_tell() -> None:
    names = names_of(read_passage(0, "Then Ida Holm left the Nimbus Group.", ENGLISH))

    assert [is_person(mention) for mention in names.mentions[0]] == [True, False]


def test_a_subject_without_a_name_has_no_mention() -> None:
    assert Subject("pronoun", 0, 2, 3).mention is None
