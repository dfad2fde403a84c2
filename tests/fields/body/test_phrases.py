"""What a line says about itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.phrases import CAPITALISED, PHRASES, said_by


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Read more: The wheel turns", "read-more"),
        ("Lesen Sie auch: Das Rad dreht sich", "read-more"),
        ("Photo: Getty Images", "credit"),
        ("By Ruth Aldous", "byline"),
        ("Sign up for our newsletter", "sign-up"),
        ("Share on Facebook", "social"),
        ("Updated 4 November 2025", "date"),
        ("It turns.", "sentence"),
        ("42", "number"),
        ("Why does it turn?", "question"),
    ],
)
def test_phrases_are_known(text: str, phrase: str) -> None:
    assert phrase in said_by(text)


def test_only_the_beginning_and_the_end_of_a_long_line_are_looked_at() -> None:
    text = "The wheel turns " * 20 + "sign up " + "and the wheel turns " * 20

    assert "sign-up" not in said_by(text)


def test_each_phrase_has_a_name_of_its_own() -> None:
    names = [name for name, _ in (*PHRASES, *CAPITALISED)]

    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "line", ["Tickets from $5", "www.mill.example", "News | Sport", "Photo by Ann Poe/AP", "•", "More ›"]
)
def test_a_phrase_is_found_where_it_may_stand(line: str) -> None:
    expected = [name for name, pattern in PHRASES if pattern.search(line.lower())]

    assert expected
    assert [name for name in said_by(line) if name in dict(PHRASES)] == expected


@given(st.text(max_size=400))
def test_lines_of_any_kind_never_raise(text: str) -> None:
    assert set(said_by(text)) <= {name for name, _ in (*PHRASES, *CAPITALISED)}
