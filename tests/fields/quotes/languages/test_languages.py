"""The languages whose words of reporting are known."""

from __future__ import annotations

import pytest

from newsspider.fields.quotes.languages import KNOWN, LANGUAGES, language_of


@pytest.mark.parametrize(("tag", "code"), [("de-AT", "de"), ("PT_br", "pt"), ("xx", "en"), ("", "en"), (None, "en")])
def test_a_language_is_known_by_its_primary_tag(tag: str | None, code: str) -> None:
    assert language_of(tag).code == code


def test_each_known_language_has_a_tag_of_its_own() -> None:
    assert len(LANGUAGES) == len(KNOWN)
    assert all(language_of(code) is language for code, language in LANGUAGES.items())
