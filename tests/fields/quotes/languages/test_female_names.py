"""Given names of women."""

from __future__ import annotations

from newsspider.fields.quotes.languages.female_names import FEMALE
from newsspider.fields.quotes.languages.male_names import MALE
from newsspider.fields.quotes.nouns import TELLING


def test_names_are_lower_case_letters() -> None:
    assert all(name == name.lower() and name.replace("-", "").isalpha() for name in FEMALE)


def test_few_names_tell_both() -> None:
    assert len(FEMALE & MALE) < len(FEMALE | MALE) / 100


def test_no_name_tells_a_body_or_a_place() -> None:
    assert FEMALE.isdisjoint(TELLING)
