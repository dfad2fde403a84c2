"""Tokens and marks in plain Python and in C, which give the same."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.quotes.kinds import Kinds
from newsspider.fields.quotes.languages import KNOWN
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.tokens import VERSION, plain
from newsspider.page.native import load_native

BUILT: Any = load_native("newsspider.fields.quotes.tokens._tokens", VERSION)
needs_build = pytest.mark.skipif(BUILT is None, reason="the compiled tokens are not built here")
PIECES = (
    *"aAbdlDLzZ09 _.,;:'’‘`\"-–—&/+@()[]“”„«»‹›「」『』＂‚‟…!?\t\n\xa0×÷ßéÀÞŁŚŠŽ²½٣Σσςİıǅ𝐀😀\ufffc\0",
    *(
        "Dr",
        "Mr.",
        "qu’",
        "dell'",
        "all’I",
        "U.S.",
        "R-Ariz.)",
        "S. Holm",
        "...",
        "--",
        "3.5",
        "e.g.",
        "Co.",
        "vs.",
        "don't",
        " ",
    ),
)
LISTED = sorted({word for language in KNOWN for word in Kinds(language).listed})
"""Words of all languages, to which letters are added for the test."""
TOKENS = st.lists(
    st.sampled_from(LISTED)
    | st.sampled_from(LISTED).map(str.title)
    | st.text(min_size=1, max_size=9)
    | st.sampled_from(PIECES),
    max_size=9,
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.text(max_size=20)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Dr. Silvia S. Holm left.", ["Dr.", "Silvia", "S.", "Holm", "left", "."]),
        ("the U.S. and (R-Ariz.)", ["the", "U.S.", "and", "(", "R-Ariz.", ")"]),
        ("l’Institut, dell'arte", ["l’", "Institut", ",", "dell'", "arte"]),
        ("3.5 well-known users' AT&T", ["3.5", "well-known", "users", "'", "AT&T"]),
        ("so ... or--_x", ["so", "...", "or", "--", "x"]),
    ],
)
def test_a_text_is_parted_into_words_and_marks(text: str, wanted: list[str]) -> None:
    assert plain.words(text, 0, len(text)) == wanted


def test_only_the_part_wanted_is_read() -> None:
    assert plain.words("Ida Holm left", 4, 8) == ["Holm"]


def test_no_words_in_lower_case_are_no_words() -> None:
    assert plain.lowered([]) == ()
    assert plain.lowered(["Holm’s", "LAMP"]) == ("holm's", "lamp")


@pytest.mark.parametrize(
    ("text", "opens"),
    [("It’s so", False), ("so “it", True), ("the users' idea", False), ("so 'it", True), ("`so", True)],
)
def test_apostrophes_open_nothing(text: str, opens: bool) -> None:
    assert plain.may_open(text) is opens


@given(TEXTS)
def test_words_stand_at_their_places(text: str) -> None:
    places = plain.places(text, 0, len(text))

    assert plain.words(text, 0, len(text)) == [text[start:end] for start, end in places]


@needs_build
@given(TEXTS, st.integers(-2, 9), st.integers(-2, 30))
def test_the_compiled_twin_gives_the_same(text: str, start: int, end: int) -> None:
    start = max(0, start)
    words = plain.words(text, start, end)

    assert BUILT.words(text, start, end) == words
    assert BUILT.places(text, start, end) == plain.places(text, start, end)
    assert BUILT.lowered(words) == BUILT.lowered(tuple(words)) == plain.lowered(words)
    assert BUILT.marks(text) == plain.marks(text)
    assert BUILT.may_open(text) is plain.may_open(text)


@needs_build
@pytest.mark.parametrize("name", ["marks", "may_open", "lowered"])
def test_the_compiled_twin_refuses_what_is_no_text(name: str) -> None:
    with pytest.raises(TypeError):
        getattr(BUILT, name)([1] if name == "lowered" else b"x")
    with pytest.raises(TypeError):
        BUILT.words(b"x", 0, 1)


@needs_build
@pytest.mark.parametrize("language", KNOWN, ids=lambda language: language.code)
@given(TOKENS, st.sampled_from(["", "ologist", "logo", "ólogo", "isch", "ENDE", "é", "²", "ǅ", "Σ", "’s"]))
def test_the_compiled_kinds_are_those_of_the_table(language: Language, tokens: list[str], end: str) -> None:
    words = tuple([token + end for token in tokens])
    kinds = plain.kinds(words, plain.lowered(words), Kinds(language))

    assert BUILT.kinds(words, tuple([plain.lowered([word])[0] for word in words]), Kinds(language)) == kinds
    assert BUILT.having(kinds, 1 << 26) == plain.having(kinds, 1 << 26)


@needs_build
def test_the_compiled_kinds_of_every_letter_are_those_of_the_table() -> None:
    letters = tuple([letter for letter in map(chr, range(0x20, 0x2FA20)) if letter.isalpha() or not letter.isalnum()])
    small = tuple([letter.lower().replace("’", "'") for letter in letters])

    for language in KNOWN:
        assert BUILT.kinds(letters, small, Kinds(language)) == plain.kinds(letters, small, Kinds(language))


class Broken:
    """A table of kinds with parts that do not fit."""

    def __init__(self, **parts: object) -> None:
        self.__dict__.update({"listed": {}, "endings": ((),) * 676, "forms": (1, 2, 4, -9)} | parts)


@needs_build
@pytest.mark.parametrize(
    "table",
    [
        None,
        Broken(listed=[]),
        Broken(listed={"ab": "c"}),
        Broken(endings=()),
        Broken(endings=(None,) * 676),
        Broken(endings=(("b",),) * 676),
        Broken(endings=((("b", 1),),) * 676),
        Broken(endings=(((b"b", 1, 1),),) * 676),
        Broken(endings=((("b", "1", 1),),) * 676),
        Broken(endings=((("b", 1, None),),) * 676),
        Broken(forms=()),
        Broken(forms=("a", 1, 1, 1)),
    ],
)
def test_the_compiled_kinds_refuse_a_table_that_is_none(table: object) -> None:
    with pytest.raises((TypeError, ValueError, AttributeError)):
        BUILT.kinds(("ab",), ("ab",), table)


@needs_build
def test_the_compiled_kinds_refuse_what_are_no_words() -> None:
    table = Kinds(KNOWN[0])

    for words, small in (((1,), (1,)), (("a",), ()), (["a"], ["a"]), (("a",), (b"a",))):
        with pytest.raises((TypeError, ValueError)):
            BUILT.kinds(words, small, table)
    with pytest.raises(TypeError):
        BUILT.having(("a",), 1)
    assert BUILT.kinds(("ab",), ("",), table) == (table["ab"],)
