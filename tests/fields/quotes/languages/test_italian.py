"""Italian: marks, verbs, word order, roles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsspider.items import Quote

Quoted = Callable[..., tuple[Quote, ...]]


@pytest.mark.parametrize(
    ("text", "speaker", "role", "organization", "cue"),
    [
        (
            "«Abbiamo risolto il problema in due giorni», ha detto Anna Esempio, amministratrice delegata di Nuvola SpA.",
            "Anna Esempio",
            "amministratrice delegata",
            "Nuvola SpA",
            "ha detto",
        ),
        (
            "Il direttore Marco Modello spiega: “Non venderemo mai le lampade”.",
            "Marco Modello",
            "direttore",
            None,
            "spiega",
        ),
        ("Secondo Anna Esempio, “la luce è molto cara”.", "Anna Esempio", None, None, "Secondo"),
    ],
)
def test_a_quotation_and_its_speaker_are_read(
    quoted: Quoted, text: str, speaker: str, role: str | None, organization: str | None, cue: str
) -> None:
    quote = quoted(text, language="it")[0]

    assert (quote.speaker, quote.role, quote.organization, quote.cue) == (speaker, role, organization, cue)


def test_a_term_is_not_speech(quoted: Quoted) -> None:
    assert quoted("La cosiddetta “lampada del futuro” è stata ritirata.", language="it") == ()


def test_a_pronoun_stands_for_the_full_name(quoted: Quoted) -> None:
    quotes = quoted("Anna Esempio è arrivata.", "«Vendiamo luce e basta», ha aggiunto lei.", language="it")

    assert quotes[-1].speaker == "Anna Esempio"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«La luce tiene», dice Luca Esempio. Anna Prova ride. «Non si spegne mai», racconta.", "Anna Prova"),
        ("«La luce tiene per anni», protesta la portavoce Camilla Prova, guida naturalistica.", "Camilla Prova"),
    ],
)
def test_subjects_before_and_behind_verbs_are_found(quoted: Quoted, text: str, speaker: str) -> None:
    assert quoted(text, language="it")[-1].speaker == speaker
