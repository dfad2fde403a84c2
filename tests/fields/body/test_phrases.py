"""What a line says about itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.phrases import CAPITALISED, PHRASES, said_by

PIECES = (
    "By ", "by", "Photo: ", "AP", "/AP", "Getty Images", " ", ". ", "?", "!”", ": ", "»", "|", " | ", "$5", "7 €", "@mill", "www.", "“",
    "1811", "4 May 2025", "Updated", "Sign up", "Log in", "e-mail", "Share", "3 comments", "Read more", "don’t miss", "Ad", "ads", "广告",
    "The wheel", "MILL", "LONDON — ", "Ann Poe: ", "(Reuters) ", "©", "(c) ", "text", "via ", "ANZEIGE", "Der Artikel geht hier weiter",
)  # fmt: skip


def said_in(line: str) -> tuple[str, ...]:
    in_lower_case = [name for name, pattern in PHRASES if pattern.search(line.lower())]
    return (*in_lower_case, *(name for name, pattern in CAPITALISED if pattern.search(line)))


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
    assert said_by(line)
    assert said_by(line) == said_in(line)


@given(st.lists(st.sampled_from(PIECES), max_size=5).map("".join))
def test_a_line_says_what_each_phrase_alone_says(line: str) -> None:
    assert said_by(line) == said_in(line)


@given(st.text(max_size=400))
def test_lines_of_any_kind_never_raise(text: str) -> None:
    assert set(said_by(text)) <= {name for name, _ in (*PHRASES, *CAPITALISED)}
