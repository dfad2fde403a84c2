"""Text as a reader sees it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.page.text import clean, count_words, fold


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("  two\n\t words ", "two words"),
        ("no\u00a0break\u202fspace", "no break space"),
        ("soft\u00adhyphen and zero\u200bwidth", "softhyphen and zerowidth"),
        ("Cafe\u0301", "Café"),
        ("bell\x07 and null\x00", "bell and null"),
        ("\u200e26.4 °C\u200f", "26.4 °C"),
        ("", ""),
    ],
)
def test_cleaning_leaves_what_a_reader_sees(raw: str, wanted: str) -> None:
    assert clean(raw) == wanted


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text)

    assert clean(once) == once


@given(st.text())
def test_clean_text_is_one_composed_line_without_outer_space(text: str) -> None:
    cleaned = clean(text)

    assert cleaned == cleaned.strip()
    assert "\n" not in cleaned
    assert "  " not in cleaned
    assert unicodedata.is_normalized("NFC", cleaned)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text)

    assert fold(once) == once


def test_folding_keeps_letters_and_digits_alone() -> None:
    assert fold("“Straße”  Nº 5 – ENDE!") == "strasse no 5 ende"


@pytest.mark.parametrize(
    ("text", "words"),
    [("", 0), ("It’s 26.4 degrees", 3), ("well-known fact", 2), ("—", 0), ("小米 phone", 3), ("ça va où", 3)],
)
def test_words_are_counted_at_unicode_borders(text: str, words: int) -> None:
    assert count_words(text) == words


@given(st.text())
def test_no_text_has_more_words_than_characters(text: str) -> None:
    assert 0 <= count_words(text) <= len(text)
