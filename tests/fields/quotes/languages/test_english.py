"""English: marks, verbs, word order, roles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsspider.items import Quote

Quoted = Callable[..., tuple[Quote, ...]]


@pytest.mark.parametrize(
    ("text", "speaker", "role", "organization", "cue"),
    [
        ("“We sell light,” said Ida Holm, a chemist at Quantix.", "Ida Holm", "chemist", "Quantix", "said"),
        (
            "Quantix chief executive Ida Holm said: ‘We sell light to people.’",
            "Ida Holm",
            "chief executive",
            "Quantix",
            "said",
        ),
        (
            'According to analyst Ida Holm of Marktwert, "the market will shrink again."',
            "Ida Holm",
            "analyst",
            "Marktwert",
            "According to",
        ),
    ],
)
def test_a_quotation_and_its_speaker_are_read(
    quoted: Quoted, text: str, speaker: str, role: str | None, organization: str | None, cue: str
) -> None:
    quote = quoted(text, language="en")[0]

    assert (quote.speaker, quote.role, quote.organization, quote.cue) == (speaker, role, organization, cue)


def test_a_term_is_not_speech(quoted: Quoted) -> None:
    assert quoted("The so-called “lamp of the old future” was recalled.", language="en") == ()


def test_a_pronoun_stands_for_the_full_name(quoted: Quoted) -> None:
    quotes = quoted("Ida Holm came.", "“We sell light,” she said.", language="en")

    assert quotes[-1].speaker == "Ida Holm"
