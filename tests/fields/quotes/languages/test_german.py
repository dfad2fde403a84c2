"""German: marks, verbs, word order, roles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsspider.items import Quote

Quoted = Callable[..., tuple[Quote, ...]]


@pytest.mark.parametrize(
    ("text", "speaker", "role", "organization", "cue"),
    [
        (
            "„Wir liefern im Herbst die ersten Lampen aus“, sagte Petra Beispiel, Geschäftsführerin der Linse GmbH.",
            "Petra Beispiel",
            "Geschäftsführerin",
            "Linse GmbH",
            "sagte",
        ),
        (
            "Am Montag sagte Unternehmenssprecher Jan Muster: „Wir äußern uns nicht zu Gerüchten.“",
            "Jan Muster",
            "Unternehmenssprecher",
            None,
            "sagte",
        ),
        ("»Das Licht hält lange«, so Petra Beispiel.", "Petra Beispiel", None, None, "so"),
        (
            "Laut Analystin Rita Probe von Marktwert wird „der Markt erneut deutlich schrumpfen“.",
            "Rita Probe",
            "Analystin",
            "Marktwert",
            "Laut",
        ),
    ],
)
def test_a_quotation_and_its_speaker_are_read(
    quoted: Quoted, text: str, speaker: str, role: str | None, organization: str | None, cue: str
) -> None:
    quote = quoted(text, language="de")[0]

    assert (quote.speaker, quote.role, quote.organization, quote.cue) == (speaker, role, organization, cue)


def test_a_term_is_not_speech(quoted: Quoted) -> None:
    assert quoted("Die sogenannte „Lampe der alten Zukunft“ wurde zurückgerufen.", language="de") == ()


def test_a_pronoun_stands_for_the_full_name(quoted: Quoted) -> None:
    quotes = quoted("Petra Beispiel kam.", "„Wir verkaufen Licht“, sagte sie.", language="de")

    assert quotes[-1].speaker == "Petra Beispiel"
