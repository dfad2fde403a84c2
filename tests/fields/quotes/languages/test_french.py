"""French: marks, verbs, word order, roles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsspider.items import Quote

Quoted = Callable[..., tuple[Quote, ...]]


@pytest.mark.parametrize(
    ("text", "speaker", "role", "organization", "cue"),
    [
        (
            "« Nous ne vendrons jamais les lampes », affirme Luc Exemple, directeur de Nuage SA.",
            "Luc Exemple",
            "directeur",
            "Nuage SA",
            "affirme",
        ),
        ("« Nous vendons de la lumière », a déclaré Luc Exemple.", "Luc Exemple", None, None, "a déclaré"),
        (
            "Selon Anne Modèle, chercheuse à l'Institut Nuage, « la lampe ne tiendra pas deux ans ».",
            "Anne Modèle",
            "chercheuse",
            "Institut Nuage",
            "Selon",
        ),
    ],
)
def test_a_quotation_and_its_speaker_are_read(
    quoted: Quoted, text: str, speaker: str, role: str | None, organization: str | None, cue: str
) -> None:
    quote = quoted(text, language="fr")[0]

    assert (quote.speaker, quote.role, quote.organization, quote.cue) == (speaker, role, organization, cue)


def test_a_term_is_not_speech(quoted: Quoted) -> None:
    assert quoted("La prétendue « lampe du futur » a été rappelée.", language="fr") == ()


def test_a_pronoun_stands_for_the_full_name(quoted: Quoted) -> None:
    quotes = quoted("Claire Essai est inquiète.", "« C'est une erreur », a-t-elle déclaré mardi.", language="fr")

    assert quotes[-1].speaker == "Claire Essai"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Le syndicat réfute tout. « La lampe tient », corrige sa directrice, Hélène Exemple.", "Hélène Exemple"),
        ("Karim, pompier de 24 ans, n’a pas dormi. « La lampe tient bien », sourit-il.", "Karim"),
    ],
)
def test_appositions_and_first_names_are_found(quoted: Quoted, text: str, speaker: str) -> None:
    assert quoted(text, language="fr")[-1].speaker == speaker
