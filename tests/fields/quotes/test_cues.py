"""Which words report."""

from __future__ import annotations

import pytest

from newsspider.fields.quotes.cues import is_cue, read_cues
from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.languages.french import FRENCH
from newsspider.fields.quotes.passages import read_passage


@pytest.mark.parametrize(
    ("text", "token", "wanted"),
    [
        ("Holm said so", 1, True),
        ("Holm claims so", 1, True),
        ("her claims are old", 1, False),
        ("the United States won", 2, False),
        ("Said Holm to us", 0, True),
        ("called the proposed rules unfair", 2, False),
        ("one said so", 1, True),
        ("many campaign pledges failed", 2, False),
        ("the report notes it", 2, True),
    ],
)
def test_verbs_of_saying_are_told_from_nouns_and_names(text: str, token: int, wanted: bool) -> None:
    assert is_cue(read_passage(0, text, ENGLISH), token, ENGLISH) is wanted


def test_all_words_that_may_report_are_found_in_one_reading() -> None:
    cues = read_cues(
        read_passage(0, "Holm, calling it dark, said so; according to Berg her claims are old", ENGLISH), ENGLISH
    )

    assert cues.tokens == (2, 6, 9, 13)
    assert cues.finite == {6}
    assert cues.between(3, 13) == (6, 9)
    assert (cues.report(0, 6), cues.report(0, 7)) == (False, True)


def test_a_verb_with_a_pronoun_tied_to_it_may_report() -> None:
    assert read_cues(read_passage(0, "Oui, raconte-t-elle hier", FRENCH), FRENCH).finite == {2}
