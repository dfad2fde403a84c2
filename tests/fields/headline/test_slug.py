"""The words of a page's address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.headline.slug import likeness, plain_words, slug_of


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://mill.example/news/the-wheel-turns", "the wheel turns"),
        ("http://mill.example/the-wheel-turns-again/123", "the wheel turns again"),
        ("http://mill.example/2024/11/die_muehle_steht.html", "die muhle steht"),
        ("http://mill.example/m%C3%BChle-steht-still", "muhle steht still"),
        ("http://mill.example/news/12345", ""),
        ("http://mill.example/wheel", ""),
        ("http://[mill/a-b-c", ""),
        (None, ""),
    ],
)
def test_the_wordiest_segment_of_the_path_is_read(url: str | None, words: str) -> None:
    assert slug_of(url) == frozenset(words.split())


def test_accents_and_umlauts_are_spelt_alike_on_both_sides() -> None:
    assert plain_words("Größe für Évian") == plain_words("Groesse fuer evian")


def test_likeness_is_that_of_the_sets_of_words() -> None:
    assert likeness(frozenset("abcd"), frozenset("abef")) == 0.5
    assert likeness(frozenset(), frozenset("a")) == 0.0


@given(st.text(max_size=80))
def test_no_address_raises(text: str) -> None:
    assert slug_of("http://mill.example/" + text) is not None
