"""Tokens and marks in plain Python and in C, which give the same."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.quotes.kinds import CAPITAL, Kinds, kinds_of
from newsspider.fields.quotes.languages import KNOWN, LANGUAGES
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


def test_a_quotation_is_one_token_and_its_mark_in_a_text_is_another() -> None:
    words, small, kinds = plain.read("So: “Go” \ufffc.", [(4, 8)], Kinds(KNOWN[0]))

    assert words == ("So", ":", plain.QUOTED, plain.OTHER, ".")
    assert small == ("so", ":", plain.QUOTED, plain.OTHER, ".")
    assert len(kinds) == len(words) + len(plain.NOTHING)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He met Holm today", [(2, 3, plain.FIRM)]),
        ("Holm’ lamp", [(0, 1, plain.OWNED)]),
        ("physicist Holm said", [(1, 2, plain.FIRM | plain.TOLD)]),
        ("met Ida Holm today", [(1, 3, plain.RUN), (2, 3, plain.FIRM)]),
        ("met Jan van Berg today", [(1, 0, plain.RUN), (3, 4, plain.FIRM)]),
        ("saw Holm, who left", [(1, 2, plain.ASK)]),
        ("The lamp of The", [(3, 4, plain.RUN)]),
        ("the President left", [(1, 2, plain.RUN)]),
    ],
)
def test_capitalised_words_are_told_apart(text: str, wanted: list[tuple[int, int, int]]) -> None:
    words, _, kinds = plain.read(text, [], Kinds(KNOWN[0]))

    assert plain.capitals(words, kinds, False) == wanted


def test_a_common_noun_where_those_are_capitalised_is_doubted() -> None:
    words, _, kinds = plain.read("mit einer Lampe am See", [], Kinds(LANGUAGES["de"]))

    assert plain.capitals(words, kinds, True)[0] == (2, 3, plain.DOUBT)


@pytest.mark.parametrize(
    ("text", "opens"),
    [("It’s so", False), ("so “it", True), ("the users' idea", False), ("so 'it", True), ("`so", True)],
)
def test_apostrophes_open_nothing(text: str, opens: bool) -> None:
    assert plain.may_open(text) is opens


@given(TEXTS)
def test_words_stand_at_their_places(text: str) -> None:
    text = text.replace(plain.QUOTED, plain.OTHER)
    places = plain.places(text, 0, len(text))

    assert plain.words(text, 0, len(text)) == [text[start:end] for start, end in places]


@needs_build
@given(TEXTS, st.integers(-2, 9), st.integers(-2, 30))
def test_the_compiled_twin_gives_the_same(text: str, start: int, end: int) -> None:
    start = max(0, start)

    assert BUILT.places(text, start, end) == plain.places(text, start, end)
    assert BUILT.marks(text) == plain.marks(text)
    assert BUILT.may_open(text) is plain.may_open(text)
    assert BUILT.count_words(text) == plain.count_words(text)


@needs_build
@given(
    TEXTS,
    st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=3),
    st.sampled_from(KNOWN),
)
def test_the_compiled_twin_reads_the_same(text: str, cuts: list[tuple[int, int]], language: Language) -> None:
    wanted = plain.read(text, cuts, Kinds(language))

    for _ in range(2):
        assert BUILT.read(text, cuts, kinds_of(language)) == wanted


@needs_build
@pytest.mark.parametrize("name", ["marks", "may_open", "count_words"])
def test_the_compiled_twin_refuses_what_is_no_text(name: str) -> None:
    with pytest.raises(TypeError):
        getattr(BUILT, name)(b"x")
    with pytest.raises(TypeError):
        BUILT.places(b"x", 0, 1)


@needs_build
@pytest.mark.parametrize("language", KNOWN, ids=lambda language: language.code)
@given(TOKENS, st.sampled_from(["", "ologist", "logo", "ólogo", "isch", "ENDE", "é", "²", "ǅ", "Σ", "’s", ","]))
def test_the_compiled_kinds_are_those_of_the_table(language: Language, tokens: list[str], end: str) -> None:
    text = " ".join([token + end for token in tokens])
    words, small, kinds = plain.read(text, [], Kinds(language))

    for _ in range(2):
        assert BUILT.read(text, [], kinds_of(language)) == (words, small, kinds)
    assert BUILT.having(kinds, 1 << 26) == plain.having(kinds, 1 << 26)
    for nouns in (False, True):
        assert BUILT.capitals(words, kinds, nouns) == plain.capitals(words, kinds, nouns)


@needs_build
@given(
    st.lists(st.sampled_from([",", "'", "’", "so", "Holm", plain.QUOTED]), max_size=12).map(tuple),
    st.lists(st.integers(0, 29), max_size=36),
    st.lists(st.booleans(), min_size=12, max_size=12),
    st.booleans(),
)
def test_the_compiled_capitals_are_those_of_any_kinds(
    words: tuple[str, ...], bits: list[int], capital: list[bool], nouns: bool
) -> None:
    rows = [sum({1 << bit for bit in bits[at : at + 3]}) | CAPITAL * capital[at] for at in range(len(words))]
    kinds = (*rows, *plain.NOTHING)

    assert BUILT.capitals(words, kinds, nouns) == plain.capitals(words, kinds, nouns)


@needs_build
def test_the_compiled_kinds_of_every_letter_are_those_of_the_table() -> None:
    letters = [letter for letter in map(chr, range(0x20, 0x2FA20)) if letter.isalpha() or not letter.isalnum()]
    text = " ".join(letters)

    for language in KNOWN:
        assert BUILT.read(text, [], Kinds(language)) == plain.read(text, [], Kinds(language))


@needs_build
def test_more_words_than_are_kept_are_read_as_well() -> None:
    text = " ".join([f"{'Long' * (number % 12)}word{number} so" for number in range(9_000)])
    table = Kinds(KNOWN[0])
    wanted = plain.read(text, [], Kinds(KNOWN[0]))

    for _ in range(2):
        assert BUILT.read(text, [], table) == wanted


class Broken:
    """A table of kinds with parts that do not fit."""

    def __init__(self, **parts: object) -> None:
        given: dict[str, object] = {"listed": {}, "endings": ((),) * 676, "forms": (1, 2, 4, -9), "lexicon": None}
        self.__dict__.update(given | parts)


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
        Broken(forms=[1, 1, 1, 1]),
        Broken(lexicon=1),
    ],
)
def test_the_compiled_twin_refuses_a_table_that_is_none(table: object) -> None:
    with pytest.raises((TypeError, ValueError, AttributeError)):
        BUILT.read("ab", [], table)


@needs_build
def test_the_compiled_twin_refuses_what_are_no_words_or_cuts() -> None:
    table = Kinds(KNOWN[0])

    for text, cuts in ((b"a", []), ("a", ()), ("a", [1]), ("a", [("a", 1)]), ("a", [(1,)])):
        with pytest.raises((TypeError, ValueError)):
            BUILT.read(text, cuts, table)
    for words, kinds in ((("a",), (1,)), (["a"], (1, 0, 0, 0)), (("a",), (None, 0, 0, 0)), (("a",), [1, 0, 0, 0])):
        with pytest.raises((TypeError, ValueError)):
            BUILT.capitals(words, kinds, False)
    with pytest.raises(TypeError):
        BUILT.having(("a",), 1)
