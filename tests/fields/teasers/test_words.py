"""The word tables of promo lists."""

from __future__ import annotations

import re

import pytest

from newsspider.fields.teasers import words


def test_no_label_is_both_promo_and_furniture() -> None:
    assert frozenset() == words.PROMO_LABELS & words.FURNITURE_LABELS


def test_no_segment_is_both_surely_and_rarely_outside_articles() -> None:
    assert frozenset() == words.NOT_ARTICLES & words.RARELY_ARTICLES


@pytest.mark.parametrize(
    ("name", "verdict"),
    [("td_mod_mega_menu", True), ("mega-menu", True), ("menubar-open", False), ("documents", False)],
)
def test_class_words_of_menus(name: str, verdict: bool) -> None:
    assert (re.search(words.MENUS, name) is not None) is verdict


@pytest.mark.parametrize("start", words.PROMO_STARTS)
def test_starts_of_labels_are_lower_case_and_never_those_of_furniture(start: str) -> None:
    assert start == start.lower().lstrip()
    assert not any(label.startswith(start) and words.is_promo(label) for label in words.FURNITURE_LABELS)
