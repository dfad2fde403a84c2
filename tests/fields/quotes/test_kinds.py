"""What single words may be."""

from __future__ import annotations

from string import ascii_lowercase

import pytest

from newsspider.fields.quotes import kinds
from newsspider.fields.quotes.kinds import (
    ARTICLE,
    CAPITAL,
    CUE,
    EVIDENT,
    GIVEN,
    JOINS,
    LETTER,
    OWNER,
    REPORTS,
    ROLE,
    SMALL,
    TITLE,
    Kinds,
    kinds_of,
)
from newsspider.fields.quotes.languages import KNOWN
from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.languages.language import Language

BITS = [
    bit
    for name, bit in vars(kinds).items()
    if name.isupper() and isinstance(bit, int) and name not in ("MOST", "LONGEST_GIVEN")
]


@pytest.mark.parametrize(
    ("word", "has", "lacks"),
    [
        ("said", CUE | REPORTS | LETTER, CAPITAL | GIVEN),
        ("calling", REPORTS, CUE),
        ("said-he", REPORTS, CUE),
        ("The", ARTICLE | SMALL | CAPITAL, CUE),
        ("Ida", GIVEN | CAPITAL | LETTER, ROLE),
        ("physicist", ROLE, CAPITAL),
        ("Scientists", ROLE | CAPITAL, TITLE),
        ("NASA", EVIDENT | CAPITAL, OWNER),
        ("Holm’s", OWNER | CAPITAL, EVIDENT),
        ("van", JOINS, CAPITAL),
        ("Van", CAPITAL, JOINS),
        (",", 0, LETTER | CAPITAL),
        ("", 0, LETTER | CAPITAL),
    ],
)
def test_a_word_is_all_that_it_may_be(word: str, has: int, lacks: int) -> None:
    kind = kinds_of(ENGLISH)[word]

    assert kind & has == has
    assert not kind & lacks


def test_each_kind_has_a_bit_of_its_own_in_a_number_of_one_piece() -> None:
    assert sorted(BITS) == [1 << place for place in range(len(BITS))]
    assert max(BITS) < 1 << 30


@pytest.mark.parametrize("language", KNOWN, ids=lambda language: language.code)
def test_every_verb_of_saying_is_a_cue(language: Language) -> None:
    assert all(kinds_of(language)[word] & CUE for word in language.cues)


def test_no_more_words_are_kept_than_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "MOST", 1)
    table = Kinds(ENGLISH)

    assert table["said"] & CUE
    assert table["says"] & CUE
    assert list(table) == ["said"]


@pytest.mark.parametrize("language", KNOWN, ids=lambda language: language.code)
def test_every_ending_stands_at_its_last_letters(language: Language) -> None:
    table = Kinds(language)
    rows = {row[0] for rows in table.endings for row in rows}
    endings = {*language.role_suffixes, *language.nationalities, *language.inflections} - {"\0"}

    assert rows == {ending for ending in endings if ending[-2:].isascii()}
    assert all(row[0][-1] == ascii_lowercase[at % 26] for at, rows in enumerate(table.endings) for row in rows)


def test_a_given_name_may_have_accents() -> None:
    assert kinds_of(ENGLISH)["José"] & kinds_of(ENGLISH)["Jose\u0301"] & GIVEN
    assert not kinds_of(ENGLISH)["Universität"] & GIVEN
