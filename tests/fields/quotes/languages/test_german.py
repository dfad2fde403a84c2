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
        ("„Das Licht hält“, erklärte sie.", None, None, None, "erklärte"),
        ("Über die Lampe sagte Petra Beispiel: „Sie hält sehr lange.“", "Petra Beispiel", None, None, "sagte"),
        ("Petra Beispiel hatte den Wert der Lampe betont: „Sie hält lange.“", "Petra Beispiel", None, None, "betont"),
        ("«Das Licht hält», fügt Petra Beispiel hinzu.", "Petra Beispiel", None, None, "fügt"),
        ("Und Petra Beispiel fügt hinzu: „Das Licht hält.“", "Petra Beispiel", None, None, "fügt hinzu"),
        ("„Das Licht hält“, wie Petra Beispiel sagt.", "Petra Beispiel", None, None, "sagt"),
        ("„Das Licht hält“, so lobte Petra Beispiel die Lampe.", "Petra Beispiel", None, None, "lobte"),
        ("„Das Licht hält“, strich Petra Beispiel heraus.", "Petra Beispiel", None, None, "strich"),
        (
            "Nach Angaben von Petra Beispiel von der Linse GmbH ist die Lampe „so leicht wie ein Brief aus Papier“.",
            "Petra Beispiel",
            None,
            "Linse GmbH",
            "Nach Angaben von",
        ),
        (
            "Nach Ansicht von Xaveria Quandt vom Bund der Müller ist es anders: „Licht ist kein Ersatz für Personal.“",
            "Xaveria Quandt",
            None,
            "Bund der Müller",
            "Nach Ansicht von",
        ),
        (
            "„Das Licht hält“, so der Leiter des Lampenwerks Jan Muster.",
            "Jan Muster",
            None,
            None,
            "so",
        ),
        ("„Das Licht hält“, teilte ein Sprecher der Linse GmbH mit.", None, "Sprecher", "Linse GmbH", "teilte"),
        ("„Das Licht war aus“, begründete das Gericht.", "Gericht", None, "Gericht", "begründete"),
        ("„Das Licht war aus“, schreibt der „Mühlenbote“.", "Mühlenbote", None, None, "schreibt"),
        ("In dem Prüfbericht heißt es: „Das Licht war aus.“", "Prüfbericht", None, None, "heißt es"),
        ("Bei Sturm, so heißt es, sei das Netz „oft an der Grenze des Erlaubten“.", None, None, None, "heißt es"),
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


def test_reported_speech_goes_on_with_the_last_speaker(quoted: Quoted) -> None:
    text = "Das Gerät sei leicht, sagte Petra Beispiel. Man werde es „noch im Herbst an Kunden ausliefern“."

    assert [quote.speaker for quote in quoted(text, language="de")] == ["Petra Beispiel"]


def test_a_sentence_that_the_attribution_interrupts_is_one_quotation(quoted: Quoted) -> None:
    quotes = quoted("„Das Licht hält“, sagt Petra Beispiel, „aber nicht ewig.“", language="de")

    assert [(quote.text, quote.speaker) for quote in quotes] == [("Das Licht hält aber nicht ewig.", "Petra Beispiel")]


def test_a_possessive_before_a_role_stands_for_the_body_before_it(quoted: Quoted) -> None:
    text = "Der Betriebsrat begrüßt es. Sein Vorsitzender Jan Muster fordert: „Es braucht mehr Licht.“"

    assert [(quote.speaker, quote.organization) for quote in quoted(text, language="de")] == [
        ("Jan Muster", "Betriebsrat")
    ]


def test_names_of_papers_and_agencies_in_marks_are_not_speech(quoted: Quoted) -> None:
    assert quoted("Nach Angaben der Agentur „Mühlenpost“ ist die Lampe aus.", language="de") == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Das hält keinen Winter“, sagt die SPD-Stadtverordnete Yasemin Probe.", "Yasemin Probe"),
        ("„Das hält keinen Winter“, erläuterte Baudezernentin Annegret Probe-Muster.", "Annegret Probe-Muster"),
        ("„Das hält keinen Winter“, ärgert sich Einzelhändlerin Monika Probe.", "Monika Probe"),
        ("Auf die Frage, ob er gehe, antwortete Minister Dieter Probe: „Das hält keinen Winter.“", "Dieter Probe"),
        ("Dieter Probe widersprach. Dem Sender sagte der Minister: „Das hält keinen Winter.“", "Dieter Probe"),
        ("„Das hält keinen Winter“, teilte das Landratsamt auf Nachfrage mit.", "Landratsamt"),
    ],
)
def test_offices_reflexives_and_word_order_of_local_news(quoted: Quoted, text: str, speaker: str) -> None:
    assert quoted(text, language="de")[0].speaker == speaker
