"""What headings of promo lists say."""

from __future__ import annotations

import unicodedata

import pytest

from newsspider.fields.teasers.promos import PROMO, STARTS


@pytest.mark.parametrize("language", sorted(PROMO))
def test_labels_are_lower_case_and_clean(language: str) -> None:
    for label in PROMO[language].split("|"):
        assert label == label.lower().strip()
        assert label


@pytest.mark.parametrize("text", [*PROMO.values(), *STARTS.values()])
def test_tables_are_written_as_clean_text_is(text: str) -> None:
    assert text == unicodedata.normalize("NFC", text)
