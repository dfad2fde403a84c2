"""Spanish news sentences, one a construction: before, behind, parted, pronouns, bodies, nobody, no speech."""

from __future__ import annotations

import pytest

from tests.fields.quotes.conftest import Quoted
from tests.fields.quotes.languages.news import Said, told

CASES: tuple[tuple[str, list[str], list[Said]], ...] = (
    (
        "before a colon",
        [
            "Clara Montes, directora del Observatorio de Lagos, advierte: «El agua sube más rápido que los diques».",
        ],
        [
            ("El agua sube", "Clara Montes", "directora", "Observatorio de Lagos"),
        ],
    ),
    (
        "behind, with apposition",
        [
            "“Nuestras baterías aguantan dos días sin sol”, celebra Hugo Lanas, fundador de Solvia.",
        ],
        [
            ("Nuestras baterías", "Hugo Lanas", "fundador", "Solvia"),
        ],
    ),
    (
        "parted by its attribution",
        [
            "“Lo probamos todo”, contó Pablo Verdú, ingeniero de Orbitel. “Era un cable”.",
        ],
        [
            ("Lo probamos todo", "Pablo Verdú", "ingeniero", "Orbitel"),
        ],
    ),
    (
        "parted inside the sentence",
        [
            "“El puente”, explicó la alcaldesa, Nadia Ferrer, “seguirá cerrado hasta el lunes por la mañana”.",
        ],
        [
            ("El puente", "Nadia Ferrer", "alcaldesa", None),
            ("seguirá cerrado", "Nadia Ferrer", "alcaldesa", None),
        ],
    ),
    (
        "according to",
        [
            "Según la economista Rita Soler, “el mercado volverá a caer este año”.",
        ],
        [
            ("el mercado", "Rita Soler", "economista", None),
        ],
    ),
    (
        "pronoun",
        [
            "Julia Caro dirige el laboratorio Neova desde 2019.",
            "“Lo publicaremos todo en mayo”, prometió ella.",
        ],
        [
            ("Lo publicaremos", "Julia Caro", None, "Neova"),
        ],
    ),
    (
        "surname",
        [
            "“El código es libre”, afirma Luis Besora, desarrollador de Nube.",
            "“Y lo seguirá siendo”, añade Besora.",
        ],
        [
            ("El código es libre", "Luis Besora", "desarrollador", "Nube"),
            ("Y lo seguirá", "Luis Besora", "desarrollador", "Nube"),
        ],
    ),
    (
        "a body",
        [
            "“Nos tomamos muy en serio la seguridad”, señaló Quantix en un comunicado.",
        ],
        [
            ("Nos tomamos", "Quantix", None, "Quantix"),
        ],
    ),
    (
        "the body last named",
        [
            "Quantix retiró 4.000 bicicletas en marzo.",
            "“Nadie resultó herido”, aseguró la empresa.",
        ],
        [
            ("Nadie resultó", "Quantix", None, "Quantix"),
        ],
    ),
    (
        "nobody named",
        [
            "“No comentamos rumores de este tipo”, respondió un portavoz de Quantix.",
        ],
        [
            ("No comentamos", None, "portavoz", "Quantix"),
        ],
    ),
    (
        "two speakers",
        [
            "“La máquina funciona”, aseguró Lea Morán, pero “cuesta demasiado”, replicó Tomás Garnica.",
        ],
        [
            ("La máquina funciona", "Lea Morán", None, None),
            ("cuesta demasiado", "Tomás Garnica", None, None),
        ],
    ),
    (
        "a dash",
        [
            "—No volveremos a fabricar ese modelo —dijo Ana Pozo, jefa de Velox—. Fue un error.",
        ],
        [
            ("No volveremos", "Ana Pozo", "jefa", "Velox"),
        ],
    ),
    (
        "role and body before the name",
        [
            "El director general de Velox, Karim Haddad, reconoció: “Vendimos demasiado rápido”.",
        ],
        [
            ("Vendimos", "Karim Haddad", "director general", "Velox"),
        ],
    ),
    (
        "a document",
        [
            "“Los sensores no funcionaban”, indica el informe de la agencia.",
        ],
        [
            ("Los sensores", "informe", None, None),
        ],
    ),
    (
        "no speech",
        [
            "La llamada “bicicleta del futuro” apareció en la serie “Mañana la ciudad”.",
        ],
        [],
    ),
    (
        "nested",
        [
            "“Mi jefa dijo ‘entrega o vete a casa’ y entregué”, recuerda Benito Loria.",
        ],
        [
            ("Mi jefa", "Benito Loria", None, None),
        ],
    ),
    (
        "an inverted unknown verb",
        [
            "“Es una victoria para los usuarios”, festeja Inés Rojo, presidenta de la asociación Vías Libres.",
        ],
        [
            ("Es una victoria", "Inés Rojo", "presidenta", "Vías Libres"),
        ],
    ),
    (
        "has said",
        [
            "Pedro Luna ha dicho que el proyecto “no tiene marcha atrás”.",
        ],
        [
            ("no tiene marcha", "Pedro Luna", None, None),
        ],
    ),
    (
        "a description",
        [
            "La economista Rita Soler sigue el mercado desde hace diez años.",
            "“La caída va a durar”, advierte la economista.",
        ],
        [
            ("La caída", "Rita Soler", "economista", None),
        ],
    ),
    (
        "a bystander",
        [
            "“Nunca nos consultó”, lamenta Luisa Faber sobre Marcos Oliva y su equipo.",
        ],
        [
            ("Nunca nos", "Luisa Faber", None, None),
        ],
    ),
    (
        "marked words",
        [
            "Marcos Oliva calificó el plan de “pura locura presupuestaria”.",
        ],
        [
            ("pura locura", "Marcos Oliva", None, None),
        ],
    ),
    (
        "the sentence before",
        [
            "Nadia Ferrer no oculta su enfado. “Nos mintieron durante meses”.",
        ],
        [
            ("Nos mintieron", "Nadia Ferrer", None, None),
        ],
    ),
    (
        "an interface",
        [
            "Pulse “Guardar y cerrar” y después “Continuar sin cuenta”.",
        ],
        [],
    ),
    (
        "several paragraphs",
        [
            "“Empezamos en un garaje”, relata León Marchena, cofundador de Solvia.",
            "“Luego todo fue muy rápido”, añadió.",
        ],
        [
            ("Empezamos", "León Marchena", "cofundador", "Solvia"),
            ("Luego todo", "León Marchena", "cofundador", "Solvia"),
        ],
    ),
    (
        "a spokeswoman with a name",
        [
            "La portavoz de Velox, Inés Rojo, dijo que la empresa “no sabía nada del fallo”.",
        ],
        [
            ("no sabía", "Inés Rojo", "portavoz", "Velox"),
        ],
    ),
)
"""What a sentence shows, its paragraphs, and what is said in it: opening words, speaker, role, organisation."""


@pytest.mark.parametrize(("construction", "paragraphs", "wanted"), CASES, ids=[case[0] for case in CASES])
def test_who_says_what_in_which_role_is_read(
    quoted: Quoted, construction: str, paragraphs: list[str], wanted: list[Said]
) -> None:
    found = told(quoted(*paragraphs, language="es"), wanted)

    assert found == wanted, construction
