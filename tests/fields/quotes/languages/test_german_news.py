"""German news sentences, one a construction: before, behind, parted, pronouns, bodies, nobody, no speech."""

from __future__ import annotations

import pytest

from tests.fields.quotes.conftest import Quoted
from tests.fields.quotes.languages.news import Said, told

CASES: tuple[tuple[str, list[str], list[Said]], ...] = (
    (
        "before a colon",
        [
            "Klara Montag, Direktorin des Seenobservatoriums, warnt: „Das Wasser steigt schneller als die Deiche.“",
        ],
        [
            ("Das Wasser", "Klara Montag", "Direktorin", "Seenobservatoriums"),
        ],
    ),
    (
        "behind, with apposition",
        [
            "„Unsere Batterien halten zwei Tage ohne Sonne“, sagt Hugo Lanz, Gründer der Solvia GmbH.",
        ],
        [
            ("Unsere Batterien", "Hugo Lanz", "Gründer", "Solvia GmbH"),
        ],
    ),
    (
        "parted by its attribution",
        [
            "„Wir haben alles versucht“, erzählte Paul Werner, Ingenieur bei Orbitel. „Es war ein Kabel.“",
        ],
        [
            ("Wir haben", "Paul Werner", "Ingenieur", "Orbitel"),
        ],
    ),
    (
        "parted inside the sentence",
        [
            "„Die Brücke“, erklärte Bürgermeisterin Nadja Ferl, „bleibt bis Montagfrüh geschlossen.“",
        ],
        [
            ("Die Brücke", "Nadja Ferl", "Bürgermeisterin", None),
            ("bleibt bis", "Nadja Ferl", "Bürgermeisterin", None),
        ],
    ),
    (
        "according to",
        [
            "Laut der Ökonomin Rita Sommer „wird der Markt in diesem Jahr wieder schrumpfen“.",
        ],
        [
            ("wird der Markt", "Rita Sommer", "Ökonomin", None),
        ],
    ),
    (
        "pronoun",
        [
            "Julia Kern leitet das Labor Neova seit 2019.",
            "„Wir veröffentlichen alles im Mai“, versprach sie.",
        ],
        [
            ("Wir veröffentlichen", "Julia Kern", None, None),
        ],
    ),
    (
        "surname",
        [
            "„Der Code ist frei“, sagt Ludwig Besser, Entwickler bei Wolke.",
            "„Und er bleibt es“, fügt Besser hinzu.",
        ],
        [
            ("Der Code", "Ludwig Besser", "Entwickler", "Wolke"),
            ("Und er bleibt", "Ludwig Besser", "Entwickler", "Wolke"),
        ],
    ),
    (
        "a body",
        [
            "„Wir nehmen Sicherheit sehr ernst“, teilte die Quantix AG mit.",
        ],
        [
            ("Wir nehmen", "Quantix AG", None, "Quantix AG"),
        ],
    ),
    (
        "the body last named",
        [
            "Die Quantix AG rief im März viertausend Räder zurück.",
            "„Niemand wurde verletzt“, versicherte das Unternehmen.",
        ],
        [
            ("Niemand", "Quantix AG", None, "Quantix AG"),
        ],
    ),
    (
        "nobody named",
        [
            "„Gerüchte kommentieren wir nicht“, antwortete ein Sprecher der Quantix AG.",
        ],
        [
            ("Gerüchte", None, "Sprecher", "Quantix AG"),
        ],
    ),
    (
        "so",
        [
            "„Das ist ein Sieg für die Fahrgäste“, so Ines Roth, Vorsitzende des Vereins Freie Gleise.",
        ],
        [
            ("Das ist ein Sieg", "Ines Roth", "Vorsitzende", "Vereins Freie Gleise"),
        ],
    ),
    (
        "two speakers",
        [
            "„Die Maschine läuft“, versicherte Lea Moor, doch „sie kostet zu viel“, entgegnete Tom Gerber.",
        ],
        [
            ("Die Maschine", "Lea Moor", None, None),
            ("sie kostet", "Tom Gerber", None, None),
        ],
    ),
    (
        "role and body before the name",
        [
            "Velox-Chef Karim Haddad räumte ein: „Wir haben zu schnell verkauft.“",
        ],
        [
            ("Wir haben zu schnell", "Karim Haddad", "Velox-Chef", None),
        ],
    ),
    (
        "a document",
        [
            "„Die Sensoren waren außer Betrieb“, heißt es in dem Bericht der Behörde.",
        ],
        [
            ("Die Sensoren", "Bericht", None, None),
        ],
    ),
    (
        "no speech",
        [
            "Das sogenannte „Fahrrad der Zukunft“ kam in der Serie „Morgen die Stadt“ vor.",
        ],
        [],
    ),
    (
        "nested",
        [
            "„Mein Chef sagte ‚liefere oder geh heim‘ und ich lieferte“, erinnert sich Ben Lohr.",
        ],
        [
            ("Mein Chef", "Ben Lohr", None, None),
        ],
    ),
    (
        "guillemets",
        [
            "»Wir bauen das Werk im Norden«, kündigte Anna Pohl an, die Leiterin von Nordwind.",
        ],
        [
            ("Wir bauen", "Anna Pohl", "Leiterin", "Nordwind"),
        ],
    ),
    (
        "Konjunktiv",
        [
            "Peter Mond sagte am Freitag, das Projekt sei „nicht mehr aufzuhalten“.",
        ],
        [
            ("nicht mehr", "Peter Mond", None, None),
        ],
    ),
    (
        "a description",
        [
            "Die Ökonomin Rita Sommer beobachtet den Markt seit zehn Jahren.",
            "„Der Rückgang hält an“, warnt die Ökonomin.",
        ],
        [
            ("Der Rückgang", "Rita Sommer", "Ökonomin", None),
        ],
    ),
    (
        "a bystander",
        [
            "„Er hat uns nie gefragt“, sagt Lisa Faber über Mark Oliv und sein Team.",
        ],
        [
            ("Er hat uns", "Lisa Faber", None, None),
        ],
    ),
    (
        "marked words",
        [
            "Mark Oliv nannte den Plan „reinen Wahnsinn der schlimmsten Sorte“.",
        ],
        [
            ("reinen Wahnsinn", "Mark Oliv", None, None),
        ],
    ),
    (
        "the sentence before",
        [
            "Nadine Ferl verbirgt ihre Wut nicht. „Man hat uns monatelang belogen.“",
        ],
        [
            ("Man hat", "Nadine Ferl", None, None),
        ],
    ),
    (
        "an interface",
        [
            "Klicken Sie auf „Speichern und schließen“ und dann auf „Ohne Konto fortfahren“.",
        ],
        [],
    ),
    (
        "wie",
        [
            "„Die Bahn ist kein Luxus“, wie Ines Roth betonte.",
        ],
        [
            ("Die Bahn", "Ines Roth", None, None),
        ],
    ),
    (
        "a spokeswoman with a name",
        [
            "Velox-Sprecherin Ines Roth sagte, das Unternehmen habe „von dem Fehler nichts gewusst“.",
        ],
        [
            ("von dem", "Ines Roth", "Velox-Sprecherin", None),
        ],
    ),
)
"""What a sentence shows, its paragraphs, and what is said in it: opening words, speaker, role, organisation."""


@pytest.mark.parametrize(("construction", "paragraphs", "wanted"), CASES, ids=[case[0] for case in CASES])
def test_who_says_what_in_which_role_is_read(
    quoted: Quoted, construction: str, paragraphs: list[str], wanted: list[Said]
) -> None:
    found = told(quoted(*paragraphs, language="de"), wanted)

    assert found == wanted, construction
