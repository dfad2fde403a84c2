"""The visible tuple of fields."""

from __future__ import annotations

from newsspider.fields import FIELDS
from newsspider.page.page import open_page


def test_every_field_has_a_name_of_its_own() -> None:
    names = [field.name for field in FIELDS]

    assert len(names) == len(set(names)) == 18


def test_every_field_says_nothing_of_an_empty_page_but_what_is_derived() -> None:
    page = open_page("")

    said = {field.name: field.find(page, {}).value for field in FIELDS}

    assert {name: value for name, value in said.items() if value not in (None, ())} == {"page_type": "other"}
