"""Attributions directly behind a quotation."""

from __future__ import annotations

import pytest

from .conftest import Quoted


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“We sell light,” said Ida Holm.", "Ida Holm", "said"),
        ("“We sell light,” Ida Holm told Orbit Weekly.", "Ida Holm", "told"),
        ("“We sell light,” Ida Holm, a chemist at Quantix, said in May.", "Ida Holm", "said"),
        ("“We sell light,” says Quantix chief executive Ida Holm.", "Ida Holm", "says"),
        ("“We sell light,” lead researcher and Quantix chemist Ida Holm said.", "Ida Holm", "said"),
        ("“We sell light,” according to Ida Holm.", "Ida Holm", "according to"),
        ("“We sell light!” Ida Holm said.", "Ida Holm", "said"),
        ("“We sell light,” Ida Holm shot back.", "Ida Holm", "shot"),
        ("“We sell light, and only light.” — Ida Holm, chemist", "Ida Holm", None),
        ("“We sell light,” Rep. Ida Holm (D-Wis.) said Friday.", "Ida Holm", "said"),
        ("“They never asked us,” Ida Holm said of Tom Berg and his team.", "Ida Holm", "said"),
        ("“We sell light,” Quantix said in a statement.", "Quantix", "said"),
    ],
)
def test_the_speaker_behind_a_quotation_is_found(quoted: Quoted, text: str, speaker: str, cue: str | None) -> None:
    quotes = quoted(text)

    assert [(quote.speaker, quote.cue) for quote in quotes] == [(speaker, cue)]


def test_a_new_sentence_behind_a_whole_quotation_is_no_attribution(quoted: Quoted) -> None:
    quotes = quoted("Ida Holm said: “We sell light.” Tom Berg said that he does not believe a word of it.")

    assert [quote.speaker for quote in quotes] == ["Ida Holm"]
