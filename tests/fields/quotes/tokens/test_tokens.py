"""The tokens in use: compiled where that is built, plain elsewhere."""

from __future__ import annotations

from newsspider.fields.quotes import tokens
from newsspider.fields.quotes.kinds import Kinds
from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.tokens import plain

TEXT = "“It works,” Dr. Holm said. It’s l’Institut’s."


def test_the_functions_in_use_give_what_the_plain_ones_give() -> None:
    table = Kinds(ENGLISH)
    words, small, kinds = plain.read(TEXT, [(0, 11)], table)

    assert tokens.read(TEXT, [(0, 11)], table) == (words, small, kinds)
    assert tokens.places(TEXT, 0, len(TEXT)) == plain.places(TEXT, 0, len(TEXT))
    assert tokens.marks(TEXT) == plain.marks(TEXT)
    assert tokens.may_open(TEXT) is plain.may_open(TEXT) is True
    assert tokens.having((1, 2, 3), 2) == plain.having((1, 2, 3), 2) == [1, 2]
    assert tokens.capitals(words, kinds, False) == plain.capitals(words, kinds, False)
