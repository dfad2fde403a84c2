"""Given names."""

from __future__ import annotations

from newsspider.fields.quotes.languages.given_names import FEMALE, MALE


def test_names_are_lower_case() -> None:
    assert all(name == name.lower() for name in FEMALE | MALE)


def test_few_names_tell_both() -> None:
    assert len(FEMALE & MALE) < 20
