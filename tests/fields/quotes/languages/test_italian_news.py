"""Italian news sentences, one a construction: before, behind, parted, pronouns, bodies, nobody, no speech."""

from __future__ import annotations

import pytest

from tests.fields.quotes.conftest import Quoted
from tests.fields.quotes.languages.news import Said, told

CASES: tuple[tuple[str, list[str], list[Said]], ...] = (
    (
        "before a colon",
        [
            "Chiara Monti, direttrice dell’Osservatorio dei Laghi, avverte: «L’acqua sale più in fretta delle dighe».",
        ],
        [
            ("L’acqua sale", "Chiara Monti", "direttrice", "Osservatorio dei Laghi"),
        ],
    ),
    (
        "behind, with apposition",
        [
            "«Le nostre batterie durano due giorni senza sole», spiega Ugo Lanieri, fondatore di Solvia.",
        ],
        [
            ("Le nostre", "Ugo Lanieri", "fondatore", "Solvia"),
        ],
    ),
    (
        "parted by its attribution",
        [
            "«Abbiamo provato di tutto», ha raccontato Paolo Verdi, ingegnere di Orbitel. «Era un cavo».",
        ],
        [
            ("Abbiamo provato", "Paolo Verdi", "ingegnere", "Orbitel"),
        ],
    ),
    (
        "parted inside the sentence",
        [
            "«Il ponte», ha spiegato la sindaca Nadia Ferri, «resterà chiuso fino a lunedì mattina».",
        ],
        [
            ("Il ponte", "Nadia Ferri", "sindaca", None),
            ("resterà chiuso", "Nadia Ferri", "sindaca", None),
        ],
    ),
    (
        "according to",
        [
            "Secondo l’economista Rita Soldi, «il mercato calerà ancora quest’anno».",
        ],
        [
            ("il mercato", "Rita Soldi", "economista", None),
        ],
    ),
    (
        "pronoun",
        [
            "Giulia Caro dirige il laboratorio Neova dal 2019.",
            "«Pubblicheremo tutto a maggio», ha promesso lei.",
        ],
        [
            ("Pubblicheremo", "Giulia Caro", None, "Neova"),
        ],
    ),
    (
        "surname",
        [
            "«Il codice è libero», afferma Luigi Bessi, sviluppatore di Nuvola.",
            "«E lo resterà», aggiunge Bessi.",
        ],
        [
            ("Il codice", "Luigi Bessi", "sviluppatore", "Nuvola"),
            ("E lo resterà", "Luigi Bessi", "sviluppatore", "Nuvola"),
        ],
    ),
    (
        "a body",
        [
            "«Prendiamo la sicurezza molto sul serio», ha fatto sapere Quantix in una nota.",
        ],
        [
            ("Prendiamo", "Quantix", None, "Quantix"),
        ],
    ),
    (
        "the body last named",
        [
            "Quantix ha ritirato 4.000 biciclette a marzo.",
            "«Nessuno è rimasto ferito», ha assicurato l’azienda.",
        ],
        [
            ("Nessuno", "Quantix", None, "Quantix"),
        ],
    ),
    (
        "nobody named",
        [
            "«Non commentiamo le indiscrezioni», ha risposto un portavoce di Quantix.",
        ],
        [
            ("Non commentiamo", None, "portavoce", "Quantix"),
        ],
    ),
    (
        "two speakers",
        [
            "«La macchina funziona», ha assicurato Lea Mori, ma «costa troppo», ha replicato Tommaso Garni.",
        ],
        [
            ("La macchina", "Lea Mori", None, None),
            ("costa troppo", "Tommaso Garni", None, None),
        ],
    ),
    (
        "role and body before the name",
        [
            "L’amministratore delegato di Velox, Karim Haddad, ha ammesso: «Abbiamo venduto troppo in fretta».",
        ],
        [
            ("Abbiamo venduto", "Karim Haddad", "amministratore delegato", "Velox"),
        ],
    ),
    (
        "a document",
        [
            "«I sensori erano fuori uso», rileva il rapporto dell’agenzia.",
        ],
        [
            ("I sensori", "rapporto", None, None),
        ],
    ),
    (
        "no speech",
        [
            "La cosiddetta «bici del futuro» è apparsa nella serie «Domani la città».",
        ],
        [],
    ),
    (
        "nested",
        [
            "«Il mio capo disse “consegna o torna a casa” e ho consegnato», ricorda Benito Lori.",
        ],
        [
            ("Il mio capo", "Benito Lori", None, None),
        ],
    ),
    (
        "an inverted unknown verb",
        [
            "«È una vittoria per gli utenti», esulta Ines Rossi, presidente dell’associazione Binari Liberi.",
        ],
        [
            ("È una vittoria", "Ines Rossi", "presidente", "Binari Liberi"),
        ],
    ),
    (
        "mixed",
        [
            "Pietro Luna ha detto che il progetto «non può tornare indietro».",
        ],
        [
            ("non può tornare", "Pietro Luna", None, None),
        ],
    ),
    (
        "a description",
        [
            "L’economista Rita Soldi segue il mercato da dieci anni.",
            "«Il calo durerà a lungo», avverte l’economista.",
        ],
        [
            ("Il calo", "Rita Soldi", "economista", None),
        ],
    ),
    (
        "a bystander",
        [
            "«Non ci ha mai consultati», lamenta Luisa Fabbri a proposito di Marco Oliva e della sua squadra.",
        ],
        [
            ("Non ci", "Luisa Fabbri", None, None),
        ],
    ),
    (
        "marked words",
        [
            "Marco Oliva ha definito il piano «una vera follia di bilancio».",
        ],
        [
            ("una vera", "Marco Oliva", None, None),
        ],
    ),
    (
        "the sentence before",
        [
            "Nadia Ferri non nasconde la rabbia. «Ci hanno mentito per mesi».",
        ],
        [
            ("Ci hanno", "Nadia Ferri", None, None),
        ],
    ),
    (
        "an interface",
        [
            "Premi «Salva e chiudi» e poi «Continua senza account».",
        ],
        [],
    ),
    (
        "a spokeswoman with a name",
        [
            "La portavoce di Velox, Ines Rossi, ha detto che l’azienda «non sapeva nulla del guasto».",
        ],
        [
            ("non sapeva", "Ines Rossi", "portavoce", "Velox"),
        ],
    ),
    (
        "a verb alone",
        [
            "«Abbiamo cominciato in un garage», racconta Leo Marchi, cofondatore di Solvia.",
            "«Poi è andato tutto molto in fretta», ha aggiunto.",
        ],
        [
            ("Abbiamo cominciato", "Leo Marchi", "cofondatore", "Solvia"),
            ("Poi è andato", "Leo Marchi", "cofondatore", "Solvia"),
        ],
    ),
)
"""What a sentence shows, its paragraphs, and what is said in it: opening words, speaker, role, organisation."""


@pytest.mark.parametrize(("construction", "paragraphs", "wanted"), CASES, ids=[case[0] for case in CASES])
def test_who_says_what_in_which_role_is_read(
    quoted: Quoted, construction: str, paragraphs: list[str], wanted: list[Said]
) -> None:
    found = told(quoted(*paragraphs, language="it"), wanted)

    assert found == wanted, construction
