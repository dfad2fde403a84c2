"""Dutch news sentences, one a construction: before, behind, parted, pronouns, bodies, nobody, no speech."""

from __future__ import annotations

import pytest

from tests.fields.quotes.conftest import Quoted
from tests.fields.quotes.languages.news import Said, told

CASES: tuple[tuple[str, list[str], list[Said]], ...] = (
    (
        "before a colon",
        [
            "Klara Meulen, directeur van het Merenobservatorium, waarschuwt: ‘Het water stijgt sneller dan de dijken.’",
        ],
        [
            ("Het water", "Klara Meulen", "directeur", "Merenobservatorium"),
        ],
    ),
    (
        "behind, with apposition",
        [
            "‘Onze accu’s houden het twee dagen zonder zon vol’, zegt Hugo Laan, oprichter van Solvia.",
        ],
        [
            ("Onze accu", "Hugo Laan", "oprichter", "Solvia"),
        ],
    ),
    (
        "parted by its attribution",
        [
            "‘We hebben alles geprobeerd’, vertelde Paul Verbeek, ingenieur bij Orbitel. ‘Het was een kabel.’",
        ],
        [
            ("We hebben", "Paul Verbeek", "ingenieur", "Orbitel"),
        ],
    ),
    (
        "parted inside the sentence",
        [
            "‘De brug’, legde burgemeester Nadia Feringa uit, ‘blijft tot maandagochtend gesloten.’",
        ],
        [
            ("De brug", "Nadia Feringa", "burgemeester", None),
            ("blijft tot", "Nadia Feringa", "burgemeester", None),
        ],
    ),
    (
        "according to",
        [
            "Volgens econoom Rita Smit ‘zal de markt dit jaar weer krimpen’.",
        ],
        [
            ("zal de markt", "Rita Smit", "econoom", None),
        ],
    ),
    (
        "pronoun",
        [
            "Julia Kramer leidt het laboratorium Neova sinds 2019.",
            "‘Wij publiceren alles in mei’, beloofde ze.",
        ],
        [
            ("Wij publiceren", "Julia Kramer", None, None),
        ],
    ),
    (
        "surname",
        [
            "‘De code is vrij’, zegt Louis Bos, ontwikkelaar bij Wolk.",
            "‘En dat blijft zo’, voegt Bos toe.",
        ],
        [
            ("De code is vrij", "Louis Bos", "ontwikkelaar", "Wolk"),
            ("En dat blijft", "Louis Bos", "ontwikkelaar", "Wolk"),
        ],
    ),
    (
        "a body",
        [
            "‘Wij nemen veiligheid zeer serieus’, meldde Quantix in een verklaring.",
        ],
        [
            ("Wij nemen", "Quantix", None, "Quantix"),
        ],
    ),
    (
        "the body last named",
        [
            "Quantix riep in maart vierduizend fietsen terug.",
            "‘Niemand raakte gewond’, verzekerde het bedrijf.",
        ],
        [
            ("Niemand raakte", "Quantix", None, "Quantix"),
        ],
    ),
    (
        "nobody named",
        [
            "‘We reageren niet op geruchten’, antwoordde een woordvoerder van Quantix.",
        ],
        [
            ("We reageren", None, "woordvoerder", "Quantix"),
        ],
    ),
    (
        "aldus",
        [
            "‘Het is een overwinning voor de reizigers’, aldus Ines Roos, voorzitter van de vereniging Vrij Spoor.",
        ],
        [
            ("Het is een", "Ines Roos", "voorzitter", "Vrij Spoor"),
        ],
    ),
    (
        "two speakers",
        [
            "‘De machine werkt’, verzekerde Lea Moor, maar ‘ze kost te veel’, antwoordde Tom Gerritsen.",
        ],
        [
            ("De machine", "Lea Moor", None, None),
            ("ze kost", "Tom Gerritsen", None, None),
        ],
    ),
    (
        "role and body before the name",
        [
            "Quantix-topman Karim Haddad erkende: ‘We hebben te snel verkocht.’",
        ],
        [
            ("We hebben te snel", "Karim Haddad", "Quantix-topman", None),
        ],
    ),
    (
        "a document",
        [
            "‘De sensoren waren buiten werking’, stelt het rapport van de dienst.",
        ],
        [
            ("De sensoren", "rapport", None, None),
        ],
    ),
    (
        "no speech",
        [
            "De zogenaamde ‘fiets van de toekomst’ kwam voor in de serie ‘Morgen de stad’.",
        ],
        [],
    ),
    (
        "nested",
        [
            "“Mijn chef zei ‘lever of ga naar huis’ en ik leverde”, herinnert Ben Loor zich.",
        ],
        [
            ("Mijn chef", "Ben Loor", None, None),
        ],
    ),
    (
        "second place",
        [
            "Gisteren zei Pieter Maan: ‘Dit plan gaat door.’",
        ],
        [
            ("Dit plan", "Pieter Maan", None, None),
        ],
    ),
    (
        "a description",
        [
            "Econoom Rita Smit volgt de markt al tien jaar.",
            "‘De daling houdt aan’, waarschuwt de econoom.",
        ],
        [
            ("De daling", "Rita Smit", "Econoom", None),
        ],
    ),
    (
        "a bystander",
        [
            "‘Hij heeft ons nooit iets gevraagd’, zegt Lisa Faber over Mark Olijf en zijn team.",
        ],
        [
            ("Hij heeft ons", "Lisa Faber", None, None),
        ],
    ),
    (
        "marked words",
        [
            "Mark Olijf noemde het plan ‘pure waanzin van de eerste orde’.",
        ],
        [
            ("pure waanzin", "Mark Olijf", None, None),
        ],
    ),
    (
        "the sentence before",
        [
            "Nadia Feringa verbergt haar woede niet. ‘Ze hebben ons maandenlang voorgelogen.’",
        ],
        [
            ("Ze hebben", "Nadia Feringa", None, None),
        ],
    ),
    (
        "an interface",
        [
            "Klik op ‘Opslaan en sluiten’ en dan op ‘Doorgaan zonder account’.",
        ],
        [],
    ),
    (
        "has said",
        [
            "Pieter Maan heeft gezegd dat het project ‘niet meer te stoppen’ is.",
        ],
        [
            ("niet meer", "Pieter Maan", None, None),
        ],
    ),
    (
        "a spokeswoman with a name",
        [
            "Woordvoerster Ines Rood van Velox zei dat het bedrijf ‘niets van de storing wist’.",
        ],
        [
            ("niets van", "Ines Rood", "Woordvoerster", "Velox"),
        ],
    ),
)
"""What a sentence shows, its paragraphs, and what is said in it: opening words, speaker, role, organisation."""


@pytest.mark.parametrize(("construction", "paragraphs", "wanted"), CASES, ids=[case[0] for case in CASES])
def test_who_says_what_in_which_role_is_read(
    quoted: Quoted, construction: str, paragraphs: list[str], wanted: list[Said]
) -> None:
    found = told(quoted(*paragraphs, language="nl"), wanted)

    assert found == wanted, construction
