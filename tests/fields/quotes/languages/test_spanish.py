"""Spanish: marks, verbs, word order, roles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsspider.items import Quote

Quoted = Callable[..., tuple[Quote, ...]]


@pytest.mark.parametrize(
    ("text", "speaker", "role", "organization", "cue"),
    [
        (
            "«Vamos a abrir tres fábricas este año», dijo Lucía Ejemplo, directora general de Nube SA.",
            "Lucía Ejemplo",
            "directora general",
            "Nube SA",
            "dijo",
        ),
        (
            "El presidente de Nube, Juan Muestra, advirtió: “No habrá más lámparas este año”.",
            "Juan Muestra",
            "presidente",
            "Nube",
            "advirtió",
        ),
        ("Según Lucía Ejemplo, “la luz es muy cara”.", "Lucía Ejemplo", None, None, "Según"),
    ],
)
def test_a_quotation_and_its_speaker_are_read(
    quoted: Quoted, text: str, speaker: str, role: str | None, organization: str | None, cue: str
) -> None:
    quote = quoted(text, language="es")[0]

    assert (quote.speaker, quote.role, quote.organization, quote.cue) == (speaker, role, organization, cue)


def test_a_term_is_not_speech(quoted: Quoted) -> None:
    assert quoted("La llamada “lámpara del futuro” fue retirada.", language="es") == ()


def test_a_pronoun_stands_for_the_full_name(quoted: Quoted) -> None:
    quotes = quoted("Lucía Ejemplo llegó.", "«Vendemos luz y nada más», añadió ella.", language="es")

    assert quotes[-1].speaker == "Lucía Ejemplo"


def test_a_verb_of_two_words_is_a_cue(quoted: Quoted) -> None:
    quote = quoted("«La luz es muy cara», ha explicado Lucía Ejemplo.", language="es")[0]

    assert (quote.speaker, quote.cue) == ("Lucía Ejemplo", "ha explicado")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "“La luz aguanta”, dijo Lucía Ejemplo. Iago Muestra se ha sumado. “No se apaga nunca”, matiza.",
            "Iago Muestra",
        ),
        ("“La luz aguanta”, dijo Lucía Ejemplo. “No se apaga nunca”, añadió.", "Lucía Ejemplo"),
        ("Iago Muestra ha contado 17 casos. “La luz aguanta”, señala por teléfono.", "Iago Muestra"),
        ("“¿Y con qué la pago?”, preguntó entre lágrimas Nélida Ejemplo, madre de tres hijos.", "Nélida Ejemplo"),
        ("“La luz aguanta muchos años”, ironiza la diputada del BNG Antía Muestra.", "Antía Muestra"),
        (
            "La catedrática de Geografía Humana Teresa Muestra estudia la luz. “Aguanta mucho”, señala.",
            "Teresa Muestra",
        ),
    ],
)
def test_a_verb_without_a_subject_speaks_of_whom_the_narration_is_about(
    quoted: Quoted, text: str, speaker: str
) -> None:
    assert quoted(text, language="es")[-1].speaker == speaker
