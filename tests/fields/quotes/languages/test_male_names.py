"""Given names of men."""

from __future__ import annotations

import pytest

from newsspider.fields.quotes.languages.male_names import MALE
from tests.fields.quotes.conftest import Quoted


def test_names_are_lower_case_letters() -> None:
    assert all(name == name.lower() and name.replace("-", "").isalpha() for name in MALE)


@pytest.mark.parametrize("name", ["Max Huber", "Sepp Lechner", "Emre Yildiz"])
def test_a_given_name_makes_a_person_where_nouns_are_capitalised(quoted: Quoted, name: str) -> None:
    quote = quoted(f"{name} hat Angst um das Wehr. „Das hält keinen Winter mehr“, sagte er.", language="de")[0]

    assert quote.speaker == name
