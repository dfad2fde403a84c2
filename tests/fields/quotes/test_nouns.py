"""What single words tell."""

from __future__ import annotations

from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.languages.german import GERMAN
from newsspider.fields.quotes.nouns import bare, is_adjective, is_bodily, is_document, is_group, is_role


def test_roles_are_known_by_word_and_by_ending() -> None:
    assert is_role("analyst", ENGLISH)
    assert is_role("analysts", ENGLISH)
    assert is_role("volcanologist", ENGLISH)
    assert not is_role("window", ENGLISH)


def test_bodies_are_known_by_their_words() -> None:
    assert is_bodily(("Nordlicht", "Group"))
    assert is_bodily(("CERN",))
    assert not is_bodily(("Ida", "Holm"))


def test_possessive_endings_go() -> None:
    assert bare("Holm’s") == "Holm"


def test_compounds_are_bodies_and_documents_by_their_ending() -> None:
    assert is_group("bundesverwaltungsgericht", GERMAN)
    assert is_document("prüfbericht", GERMAN)
    assert not is_group("gedicht", GERMAN)


def test_adjectives_of_countries_are_known_by_their_ending() -> None:
    assert is_adjective("danish", ENGLISH)
    assert not is_adjective("quantix", ENGLISH)
