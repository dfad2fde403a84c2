"""Portuguese: marks, verbs, word order, roles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsspider.items import Quote

Quoted = Callable[..., tuple[Quote, ...]]


@pytest.mark.parametrize(
    ("text", "speaker", "role", "organization", "cue"),
    [
        (
            "“Vamos lançar a lâmpada em maio”, disse Ana Exemplo, diretora da Nuvem SA.",
            "Ana Exemplo",
            "diretora",
            "Nuvem SA",
            "disse",
        ),
        (
            "O presidente da Nuvem, João Modelo, garantiu: “Não vamos vender as lâmpadas”.",
            "João Modelo",
            "presidente",
            "Nuvem",
            "garantiu",
        ),
        ("Segundo Ana Exemplo, “a luz é muito cara”.", "Ana Exemplo", None, None, "Segundo"),
    ],
)
def test_a_quotation_and_its_speaker_are_read(
    quoted: Quoted, text: str, speaker: str, role: str | None, organization: str | None, cue: str
) -> None:
    quote = quoted(text, language="pt")[0]

    assert (quote.speaker, quote.role, quote.organization, quote.cue) == (speaker, role, organization, cue)


def test_a_term_is_not_speech(quoted: Quoted) -> None:
    assert quoted("A chamada “lâmpada do futuro” foi recolhida.", language="pt") == ()


def test_a_pronoun_stands_for_the_full_name(quoted: Quoted) -> None:
    quotes = quoted("Ana Exemplo chegou.", "“Vendemos luz e mais nada”, disse ela.", language="pt")

    assert quotes[-1].speaker == "Ana Exemplo"
