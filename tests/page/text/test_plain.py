"""Functions of texts in plain Python, and their compiled twins, which give the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.page.native import load_native
from newsspider.page.text import VERSION, plain

BUILT: Any = load_native("newsspider.page.text._text", VERSION)
FUNCTIONS = (plain.clean, plain.fold, plain.count_words)
needs_build = pytest.mark.skipif(BUILT is None, reason="the compiled functions are not built here")
each = pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.__name__)
WORDS = st.lists(
    st.one_of(
        st.sampled_from(
            ("don’t", "26.4", "x-", " ", "\n", "“Ü", "ß", "小米", "e\u0301", "Жук", "a_b", "\xad", "\x07", "カ\u3099")
        ),
        st.text(max_size=3),
    )
)


def test_the_plain_functions_are_what_a_reader_would_expect() -> None:
    assert plain.clean(" two \n words\u00ad") == "two words"
    assert plain.fold("“Zoë’s”  2–3 ") == "zoë s 2 3"
    assert plain.count_words("It’s 26.4 degrees, 小米") == 5


@needs_build
@each
def test_every_character_is_read_alike(function: Callable[[str], Any]) -> None:
    twin = getattr(BUILT, function.__name__)

    different = [
        hex(code)
        for code in (*range(0x3500), *range(0x9FF0, 0xB000), *range(0xD7A0, 0x11000), *range(0x4E00, 0x110000, 997))
        for text in (f"a{chr(code)}{chr(code)}b", f"é {chr(code)}\u0301", f"{chr(code)}\u3099 ")
        if twin(text) != function(text)
    ]

    assert different == []


@needs_build
@each
@given(WORDS)
def test_every_text_is_read_alike(function: Callable[[str], Any], words: list[str]) -> None:
    text = "".join(words)

    result = getattr(BUILT, function.__name__)(text)

    assert result == function(text)
    assert not isinstance(result, str) or (hash(result), result.isascii()) == (
        hash(str(function(text))),
        function(text).isascii(),
    )


@needs_build
@each
@pytest.mark.parametrize("wrong", [None, 7, b"bytes"])
def test_anything_but_a_text_raises_as_in_plain_python(function: Callable[[Any], Any], wrong: object) -> None:
    errors = (TypeError, AttributeError)

    with pytest.raises(errors):
        function(wrong)
    with pytest.raises(errors):
        getattr(BUILT, function.__name__)(wrong)


STEMS = st.lists(
    st.one_of(st.sampled_from(("wetter", "hed", "td-", "x", "ä", "°", "天気")), st.text(min_size=1, max_size=4)),
    max_size=5,
).map(tuple)


@needs_build
@given(st.lists(WORDS.map("".join), max_size=6), STEMS)
def test_every_text_is_searched_alike(texts: list[str], stems: tuple[str, ...]) -> None:
    texts = [text.replace("\0", "") for text in texts]
    stems = tuple(stem.replace("\0", "x") for stem in stems)
    texts += [f"{texts[0]}{stem} wett td tdb" for stem in stems[:2] if texts]

    assert BUILT.holding(texts, stems) == plain.holding(texts, stems)


@needs_build
@pytest.mark.parametrize(
    "wrong", [(["a"], ["a"]), (("a",), ("a",)), (["a"], (None,)), ([None], ("a",)), (["a"],)], ids=repr
)
def test_anything_but_texts_and_stems_raises(wrong: Any) -> None:
    with pytest.raises(TypeError):
        BUILT.holding(*wrong)
