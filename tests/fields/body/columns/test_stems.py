"""Many texts looked for in one line at once, in plain Python and in C, which give the same."""

from __future__ import annotations

import re
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.columns.stems import (
    LINE_BEGINS,
    LINE_ENDS,
    WORD_BEGINS,
    WORD_ENDS,
    Stem,
    Stems,
    bits_in,
    pack,
)
from tests.fields.body.columns.pages import BUILT, needs_build

TEXTS = st.one_of(st.text("ab-", min_size=2, max_size=5), st.text("é水 .", min_size=2, max_size=3))
STEMS = st.dictionaries(st.builds(Stem, TEXTS, st.integers(0, 15)), st.integers(0, 2**64 - 1), max_size=30)
LINES = st.one_of(st.text("ab-", max_size=12), st.text("abé水 .-", max_size=12), st.text(max_size=12))


def stands_in(line: str, stem: Stem) -> bool:
    place = stem.place
    before = r"\A\W*" * bool(place & LINE_BEGINS) + r"(?<!\w)" * bool(place & WORD_BEGINS)
    behind = r"(?!\w)" * bool(place & WORD_ENDS) + r"\W*\Z" * bool(place & LINE_ENDS)
    return re.search(f"{before}{re.escape(stem.text)}{behind}", line) is not None


@given(STEMS, LINES)
def test_the_bits_of_all_stems_that_stand_as_they_must_are_given(stems: dict[Stem, int], line: str) -> None:
    expected = 0
    for stem, bits in stems.items():
        expected |= bits if stands_in(line, stem) else 0

    assert bits_in(line, pack(stems)) == expected


@needs_build
@given(STEMS, LINES)
def test_the_compiled_twin_gives_the_same(stems: dict[Stem, int], line: str) -> None:
    packed = pack(stems)

    assert BUILT.stems(line, packed) == bits_in(line, packed)


@needs_build
@given(st.text(min_size=1, max_size=3).filter(str.isprintable), st.integers(0, 15))
def test_letters_of_words_are_the_same_to_both(around: str, place: int) -> None:
    packed = pack({Stem("ab", place): 1})

    assert BUILT.stems(f"{around}ab{around}", packed) == bits_in(f"{around}ab{around}", packed)


@needs_build
@given(st.binary(), st.binary(), st.binary(), st.text("abz", max_size=9))
def test_the_compiled_twin_reads_no_farther_than_its_tables(
    bits: bytes, letters: bytes, shared: bytes, line: str
) -> None:
    one = pack({Stem("ab"): 1})
    count = 1 + len(bits) // 8
    shared = shared[:count].ljust(count, b"\7")

    BUILT.stems(line, one._replace(bits=bits + bytes(8), letters=letters, places=bytes(count), shared=shared))


@needs_build
@pytest.mark.parametrize(
    "stems",
    [
        Stems(b"", b"", b"", b"", b"", b""),
        Stems(*cast(Any, (1, b"", b"", b"", b"", b""))),
        pack({Stem("ab"): 1})._replace(bits=b""),
        pack({Stem("ab"): 1})._replace(places=b""),
        pack({Stem("ab"): 1})._replace(thirds=b""),
        pack({Stem("ab"): 1})._replace(starts=b"\xff" * 4 * 1025),
        pack({Stem("ab"): 1})._replace(starts=b"\0\0\0\x7f" * 1025),
        pack({Stem("ab"): 1})._replace(starts=b"\0\0\0\x7f\0\0\0\0" * 512 + b"\0\0\0\0"),
        pack({Stem("ab"): 1})._replace(starts=b"\0\0\0\0\0\0\0\xff" * 512 + b"\0\0\0\0"),
    ],
)
def test_the_compiled_twin_refuses_tables_that_do_not_fit(stems: Stems) -> None:
    with pytest.raises(ValueError, match="do not fit"):
        BUILT.stems("abab", stems._replace(thirds=stems.thirds and b"\xff" * 4096))


@needs_build
@pytest.mark.parametrize(("line", "stems"), [(b"ab", pack({})), ("ab", [])])
def test_the_compiled_twin_refuses_what_is_no_line_or_no_tables(line: object, stems: object) -> None:
    with pytest.raises(TypeError):
        BUILT.stems(line, stems)
