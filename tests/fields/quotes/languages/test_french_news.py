"""French news sentences, one a construction: before, behind, parted, pronouns, bodies, nobody, no speech."""

from __future__ import annotations

import pytest

from tests.fields.quotes.conftest import Quoted
from tests.fields.quotes.languages.news import Said, told

CASES: tuple[tuple[str, list[str], list[Said]], ...] = (
    (
        "before a colon",
        [
            "Claire Montel, directrice de l’Observatoire des lacs, prévient : « L’eau monte plus vite que nos digues. »",
        ],
        [
            ("L’eau monte", "Claire Montel", "directrice", "Observatoire des lacs"),
        ],
    ),
    (
        "behind, with apposition",
        [
            "« Nos batteries tiennent deux jours sans soleil », se félicite Hugo Lanier, fondateur de Solvia.",
        ],
        [
            ("Nos batteries", "Hugo Lanier", "fondateur", "Solvia"),
        ],
    ),
    (
        "parted by its attribution",
        [
            "« Nous avons tout essayé », a raconté Paul Vernay, ingénieur chez Orbitel. « C’était un câble. »",
        ],
        [
            ("Nous avons tout essayé", "Paul Vernay", "ingénieur", "Orbitel"),
        ],
    ),
    (
        "parted inside the marks",
        [
            "« Le pont est fermé, a expliqué la maire, Nadia Ferrand. Il rouvrira lundi. »",
        ],
        [
            ("Le pont est fermé", "Nadia Ferrand", "maire", None),
        ],
    ),
    (
        "according to",
        [
            "Selon l’économiste Rita Sorel, « le marché va encore reculer cette année ».",
        ],
        [
            ("le marché va", "Rita Sorel", "économiste", None),
        ],
    ),
    (
        "pronoun",
        [
            "Julie Caron dirige le laboratoire Néova depuis 2019.",
            "« Nous publierons tout en mai », a-t-elle promis.",
        ],
        [
            ("Nous publierons", "Julie Caron", None, "Néova"),
        ],
    ),
    (
        "surname",
        [
            "« Le code est libre », affirme Louis Besson, développeur chez Nuage.",
            "« Il le restera », ajoute M. Besson.",
        ],
        [
            ("Le code est libre", "Louis Besson", "développeur", "Nuage"),
            ("Il le restera", "Louis Besson", "développeur", "Nuage"),
        ],
    ),
    (
        "a body",
        [
            "« Nous prenons la sécurité très au sérieux », a indiqué Quantix dans un communiqué.",
        ],
        [
            ("Nous prenons", "Quantix", None, "Quantix"),
        ],
    ),
    (
        "the body last named",
        [
            "Quantix a rappelé 4 000 vélos en mars.",
            "« Personne n’a été blessé », a assuré l’entreprise.",
        ],
        [
            ("Personne n’a", "Quantix", None, "Quantix"),
        ],
    ),
    (
        "nobody named",
        [
            "« Nous ne commentons pas les rumeurs », a répondu un porte-parole de Quantix.",
        ],
        [
            ("Nous ne commentons", None, "porte-parole", "Quantix"),
        ],
    ),
    (
        "two speakers",
        [
            "« La machine marche », a assuré Léa Morin, mais « elle coûte trop cher », a répliqué Tom Garnier.",
        ],
        [
            ("La machine marche", "Léa Morin", None, None),
            ("elle coûte", "Tom Garnier", None, None),
        ],
    ),
    (
        "several paragraphs",
        [
            "Anne Poirier ne mâche pas ses mots : « Le nuage, c’est l’ordinateur d’un autre.",
            "« Et cet autre augmente ses prix chaque année. »",
        ],
        [
            ("Le nuage", "Anne Poirier", None, None),
        ],
    ),
    (
        "role and body before the name",
        [
            "Le directeur général de Velox, Karim Haddad, a reconnu : « Nous avons vendu trop vite. »",
        ],
        [
            ("Nous avons vendu", "Karim Haddad", "directeur général", "Velox"),
        ],
    ),
    (
        "a document",
        [
            "« Les capteurs étaient hors service », note le rapport de l’agence.",
        ],
        [
            ("Les capteurs", "rapport", None, None),
        ],
    ),
    (
        "no speech",
        [
            "Le prétendu « vélo du futur » a été présenté dans la série « Demain la ville ».",
        ],
        [],
    ),
    (
        "nested",
        [
            "« Mon chef a dit “livre ou rentre chez toi” et j’ai livré », se souvient Ben Loriot.",
        ],
        [
            ("Mon chef", "Ben Loriot", None, None),
        ],
    ),
    (
        "an inverted unknown verb",
        [
            "« C’est une victoire pour les usagers », jubile Inès Roux, présidente de l’association Rails libres.",
        ],
        [
            ("C’est une victoire", "Inès Roux", "présidente", "Rails libres"),
        ],
    ),
    (
        "interview",
        [
            "Léo Marchand : « Tout a commencé dans un garage. »",
        ],
        [
            ("Tout a commencé", "Léo Marchand", None, None),
        ],
    ),
    (
        "a description",
        [
            "L’économiste Rita Sorel suit le marché depuis dix ans.",
            "« La baisse va durer », prévient l’économiste.",
        ],
        [
            ("La baisse", "Rita Sorel", "économiste", None),
        ],
    ),
    (
        "a bystander",
        [
            "« Il ne nous a jamais consultés », regrette Lise Fabre à propos de Marc Olive et de son équipe.",
        ],
        [
            ("Il ne nous", "Lise Fabre", None, None),
        ],
    ),
    (
        "marked words",
        [
            "Marc Olive a qualifié le plan de « pure folie budgétaire ».",
        ],
        [
            ("pure folie", "Marc Olive", None, None),
        ],
    ),
    (
        "the sentence before",
        [
            "Nadia Ferrand ne cache pas sa colère. « On nous a menti pendant des mois. »",
        ],
        [
            ("On nous a menti", "Nadia Ferrand", None, None),
        ],
    ),
    (
        "an interface",
        [
            "Cliquez sur « Enregistrer et fermer » puis sur « Continuer sans compte ».",
        ],
        [],
    ),
    (
        "reopened marks",
        [
            "« Nous avons commencé dans un garage, raconte Léo Marchand, cofondateur de Solvia.",
            "« Puis tout est allé très vite. »",
        ],
        [
            ("Nous avons commencé", "Léo Marchand", "cofondateur", "Solvia"),
        ],
    ),
    (
        "comme",
        [
            "« Le train n’est pas un luxe », comme l’a rappelé Inès Roux.",
        ],
        [
            ("Le train", "Inès Roux", None, None),
        ],
    ),
    (
        "he and she",
        [
            "Paul Vernay et Julie Caron travaillent ensemble.",
            "« Je soude », dit-il. « Je programme », ajoute-t-elle.",
        ],
        [
            ("Je soude", "Paul Vernay", None, None),
            ("Je programme", "Julie Caron", None, None),
        ],
    ),
)
"""What a sentence shows, its paragraphs, and what is said in it: opening words, speaker, role, organisation."""


@pytest.mark.parametrize(("construction", "paragraphs", "wanted"), CASES, ids=[case[0] for case in CASES])
def test_who_says_what_in_which_role_is_read(
    quoted: Quoted, construction: str, paragraphs: list[str], wanted: list[Said]
) -> None:
    found = told(quoted(*paragraphs, language="fr"), wanted)

    assert found == wanted, construction
