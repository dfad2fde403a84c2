"""Which words report."""

from __future__ import annotations

import pytest

from newsspider.fields.quotes.cues import is_cue
from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.passages import read_passage


@pytest.mark.parametrize(
    ("text", "token", "wanted"),
    [
        ("Holm said so", 1, True),
        ("Holm claims so", 1, True),
        ("her claims are old", 1, False),
        ("the United States won", 2, False),
        ("Said Holm to us", 0, True),
        ("many campaign pledges failed", 2, False),
        ("the report notes it", 2, True),
    ],
)
def test_verbs_of_saying_are_told_from_nouns_and_names(text: str, token: int, wanted: bool) -> None:
    assert is_cue(read_passage(0, text), token, ENGLISH) is wanted
