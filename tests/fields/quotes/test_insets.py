"""Attributions inside the marks, and dialogue dashes."""

from __future__ import annotations

from .conftest import Quoted


def test_an_attribution_inside_the_marks_parts_the_quotation(quoted: Quoted) -> None:
    quotes = quoted(
        "« Nous avons tout vérifié, a déclaré Jean Modèle, porte-parole de Nuage. Rien ne manque. »", language="fr"
    )

    assert [(quote.speaker, quote.cue) for quote in quotes] == [("Jean Modèle", "a déclaré")]
    assert quotes[0].text == "Nous avons tout vérifié Rien ne manque."


def test_an_inverted_pronoun_inside_the_marks_attributes(quoted: Quoted) -> None:
    quotes = quoted("Claire Essai est inquiète. « C'est une erreur, dit-elle. Nous irons loin. »", language="fr")

    assert quotes[0].speaker == "Claire Essai"


def test_a_dash_opens_speech_in_spanish(quoted: Quoted) -> None:
    quotes = quoted("—Vamos a abrir tres fábricas —dijo Lucía Ejemplo—. Es una promesa.", language="es")

    assert [(quote.speaker, quote.text) for quote in quotes] == [
        ("Lucía Ejemplo", "Vamos a abrir tres fábricas Es una promesa.")
    ]


def test_a_list_item_with_a_dash_is_no_speech(quoted: Quoted) -> None:
    assert quoted("— tres fábricas — y dos almacenes", language="es") == ()


def test_an_attribution_that_opens_the_marks_leaves_no_empty_part(quoted: Quoted) -> None:
    assert quoted("«, a déclaré Ida Holm, »", language="fr") == ()
