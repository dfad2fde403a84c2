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
            (
                "don’t",
                "26.4",
                "x-",
                " ",
                "\n",
                "“Ü",
                "ß",
                "小米",
                "e\u0301",
                "Жук",
                "a_b",
                "\xad",
                "\x07",
                "カ\u3099",
                "Łódź",
                "ΣΊΣΥΦΟΣ",
                "™",
                "İ",
                "\ud83d",
                "（Ａ）",
                3_000 * "ß ",
            )
        ),
        st.text(max_size=3),
    )
)


BYTES = st.lists(
    st.one_of(
        st.sampled_from(
            (b"0123456", b"\xc3\xa9", b"\xc0\x80", b"\xe0\x9f\x80", b"\xe0\xa0\x80", b"\xed\x9f\xbf", b"\xed\xa0\x80", b"\xef\xbf\xbf",
             b"\xf0\x8f\x80\x80", b"\xf0\x90\x80\x80", b"\xf4\x8f\xbf\xbf", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xe2\x82", b"\x80", b"\0")
        ),
        st.binary(max_size=4),
    )
)  # fmt: skip


def test_the_plain_functions_are_what_a_reader_would_expect() -> None:
    assert plain.clean(" two \n words\u00ad") == "two words"
    assert plain.fold("“Zoë’s”  2–3 ") == "zoë s 2 3"
    assert plain.count_words("It’s 26.4 degrees, 小米") == 5
    assert [plain.is_utf8(data) for data in (b"a", "é".encode(), "é".encode("latin-1"))] == [True, True, False]


@needs_build
@each
def test_every_character_is_read_alike(function: Callable[[str], Any]) -> None:
    twin = getattr(BUILT, function.__name__)

    different = [
        hex(code)
        for code in (*range(0x3500), *range(0x9FF0, 0xB000), *range(0xD7A0, 0x11000), *range(0x4E00, 0x110000, 997))
        for text in (f"a{chr(code)}{chr(code)}b", f"é {chr(code)}\u0301", f"{chr(code)}\u3099 ", f"か{chr(code)}")
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


@needs_build
@given(BYTES)
def test_bytes_are_judged_alike(pieces: list[bytes]) -> None:
    data = b"".join(pieces)

    assert BUILT.is_utf8(data) is plain.is_utf8(data)


@needs_build
def test_every_pair_of_bytes_and_every_first_of_three_and_four_is_judged_alike() -> None:
    pairs = (bytes((one, two)) for one in range(256) for two in range(256))
    data = [start + rest for start in pairs for rest in (b"", b"\x80", b"\xbf\x80", b"\x7f")]

    assert [each for each in data if BUILT.is_utf8(each) is not plain.is_utf8(each)] == []


@needs_build
@given(st.binary(max_size=20), st.binary(min_size=1, max_size=3), st.integers(0, 25))
def test_bytes_are_found_alike(data: bytes, word: bytes, start: int) -> None:
    for within in (data, data + word, data + word + data, word * 3, word[:-1] + word + b"e", b"e" + data + b"e"):
        assert BUILT.find(within, word, start) == plain.find(within, word, start)


@needs_build
@pytest.mark.parametrize("wrong", [(b"a", b"", 0), (b"a", b"a", -1)])
def test_nothing_is_not_looked_for(wrong: tuple[bytes, bytes, int]) -> None:
    with pytest.raises(ValueError, match="want a place and a word"):
        BUILT.find(*wrong)
