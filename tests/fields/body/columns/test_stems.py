"""Many stems looked for in one word at once, in plain Python and in C, which give the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.columns.stems import Stems, bits_in, pack
from tests.fields.body.columns.pages import BUILT, needs_build

STEMS = st.dictionaries(st.text("abz", min_size=2, max_size=5), st.integers(0, 2**64 - 1))
WORDS = st.one_of(st.text("abz-", max_size=12), st.text(max_size=12))


@given(STEMS, WORDS)
def test_the_bits_of_all_stems_inside_are_given(stems: dict[str, int], word: str) -> None:
    expected = 0
    for stem, bits in stems.items():
        expected |= bits if stem in word else 0

    assert bits_in(word, pack(stems.items())) == expected


@needs_build
@given(STEMS, WORDS)
def test_the_compiled_twin_gives_the_same(stems: dict[str, int], word: str) -> None:
    packed = pack(stems.items())

    assert BUILT.stems(word, *packed) == bits_in(word, packed)


@needs_build
@given(st.binary(), st.binary(), st.text("abz", max_size=9))
def test_the_compiled_twin_reads_no_farther_than_its_tables(bits: bytes, letters: bytes, word: str) -> None:
    BUILT.stems(word, pack(()).starts, bits, letters)
    BUILT.stems(word, pack([("ab", 1)]).starts, bits + bytes(8), letters)


@needs_build
@pytest.mark.parametrize("stems", [Stems(b"", b"", b""), pack([("ab", 1)])._replace(bits=b"")])
def test_the_compiled_twin_refuses_tables_that_do_not_fit(stems: Stems) -> None:
    with pytest.raises(ValueError, match="do not fit"):
        BUILT.stems("abc", *stems)
