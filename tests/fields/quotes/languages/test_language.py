"""What a language's table holds."""

from __future__ import annotations

import pytest

from newsspider.fields.quotes.languages import KNOWN, language_of
from newsspider.fields.quotes.languages.language import Language, endings, genders, phrases, words


@pytest.mark.parametrize("language", KNOWN, ids=lambda language: language.code)
def test_words_are_lower_case_and_alone(language: Language) -> None:
    for name in ("cues", "weak_cues", "participles", "prepositions", "roles", "starters", "term_words"):
        assert all(word == word.lower() and " " not in word for word in getattr(language, name)), name


@pytest.mark.parametrize("language", KNOWN, ids=lambda language: language.code)
def test_a_language_has_verbs_sources_pronouns_and_roles(language: Language) -> None:
    assert language.cues
    assert language.sources
    assert language.pronouns
    assert language.roles


def test_regions_have_the_language_of_their_tag() -> None:
    assert language_of("de-AT").code == "de"
    assert language_of("xx").code == "en"
    assert language_of(None).code == "en"


def test_tables_are_written_as_text() -> None:
    assert words("said says") == {"said", "says"}
    assert phrases("per") == {"per": (("per",),)}


def test_endings_are_as_the_search_at_a_words_end_takes_them() -> None:
    assert "Zoologist".endswith(endings("ologist  grapher"))


def test_words_are_listed_by_the_gender_that_they_tell() -> None:
    assert genders(f="Frau", m="Herr", unsaid="Dr") == {"Frau": "f", "Herr": "m", "Dr": ""}
