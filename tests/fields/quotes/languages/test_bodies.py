"""Words that tell bodies and places."""

from __future__ import annotations

from newsspider.fields.quotes.languages.bodies import BODY_WORDS, COUNTRIES, PLACE_WORDS


def test_bodies_and_places_are_lower_case() -> None:
    assert all(word == word.lower() for word in BODY_WORDS | PLACE_WORDS | COUNTRIES)


def test_bodies_and_places_are_told_apart() -> None:
    assert not BODY_WORDS & PLACE_WORDS
