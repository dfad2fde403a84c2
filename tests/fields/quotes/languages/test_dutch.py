"""Dutch: marks, verbs, word order, roles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsspider.items import Quote

Quoted = Callable[..., tuple[Quote, ...]]


@pytest.mark.parametrize(
    ("text", "speaker", "role", "organization", "cue"),
    [
        (
            "“We leveren in het najaar de eerste lampen”, zei Petra Voorbeeld, directeur van Wolk BV.",
            "Petra Voorbeeld",
            "directeur",
            "Wolk BV",
            "zei",
        ),
        ("“Dat kan technisch niet,” aldus onderzoeker Jan Proef.", "Jan Proef", "onderzoeker", None, "aldus"),
        ("Gisteren zei woordvoerder Jan Proef: “We verkopen alleen licht.”", "Jan Proef", "woordvoerder", None, "zei"),
    ],
)
def test_a_quotation_and_its_speaker_are_read(
    quoted: Quoted, text: str, speaker: str, role: str | None, organization: str | None, cue: str
) -> None:
    quote = quoted(text, language="nl")[0]

    assert (quote.speaker, quote.role, quote.organization, quote.cue) == (speaker, role, organization, cue)


def test_a_term_is_not_speech(quoted: Quoted) -> None:
    assert quoted("De zogeheten “lamp van de toekomst” werd teruggeroepen.", language="nl") == ()


def test_a_pronoun_stands_for_the_full_name(quoted: Quoted) -> None:
    quotes = quoted("Petra Voorbeeld kwam.", "“We verkopen licht”, zei ze.", language="nl")

    assert quotes[-1].speaker == "Petra Voorbeeld"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Pastoor Jean-Pierre Voorbeeld hield de mis. “De lamp houdt het jaren vol”, vertelt hij.",
            "Jean-Pierre Voorbeeld",
        ),
        ("Voorzitster Greet D’Hondt redde de vlag. “De lamp houdt het jaren vol”, zucht ze.", "Greet D’Hondt"),
    ],
)
def test_offices_before_names_are_none_of_their_words(quoted: Quoted, text: str, speaker: str) -> None:
    assert quoted(text, language="nl")[-1].speaker == speaker
