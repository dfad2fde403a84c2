"""Portuguese news sentences, one a construction: before, behind, parted, pronouns, bodies, nobody, no speech."""

from __future__ import annotations

import pytest

from tests.fields.quotes.conftest import Quoted
from tests.fields.quotes.languages.news import Said, told

CASES: tuple[tuple[str, list[str], list[Said]], ...] = (
    (
        "before a colon",
        [
            "Clara Monteiro, diretora do Observatório dos Lagos, alerta: “A água sobe mais depressa do que os diques.”",
        ],
        [
            ("A água sobe", "Clara Monteiro", "diretora", "Observatório dos Lagos"),
        ],
    ),
    (
        "behind, with apposition",
        [
            "“As nossas baterias duram dois dias sem sol”, celebra Hugo Lanes, fundador da Solvia.",
        ],
        [
            ("As nossas", "Hugo Lanes", "fundador", "Solvia"),
        ],
    ),
    (
        "parted by its attribution",
        [
            "“Tentámos tudo”, contou Paulo Verde, engenheiro da Orbitel. “Era um cabo.”",
        ],
        [
            ("Tentámos tudo", "Paulo Verde", "engenheiro", "Orbitel"),
        ],
    ),
    (
        "parted inside the sentence",
        [
            "“A ponte”, explicou a prefeita, Nádia Ferreira, “continuará fechada até segunda-feira de manhã.”",
        ],
        [
            ("A ponte", "Nádia Ferreira", "prefeita", None),
            ("continuará", "Nádia Ferreira", "prefeita", None),
        ],
    ),
    (
        "according to",
        [
            "Segundo a economista Rita Soares, “o mercado vai cair outra vez este ano”.",
        ],
        [
            ("o mercado", "Rita Soares", "economista", None),
        ],
    ),
    (
        "pronoun",
        [
            "Júlia Caro dirige o laboratório Neova desde 2019.",
            "“Publicaremos tudo em maio”, prometeu ela.",
        ],
        [
            ("Publicaremos", "Júlia Caro", None, "Neova"),
        ],
    ),
    (
        "surname",
        [
            "“O código é livre”, afirma Luís Bessa, programador da Nuvem.",
            "“E assim ficará”, acrescenta Bessa.",
        ],
        [
            ("O código", "Luís Bessa", "programador", "Nuvem"),
            ("E assim ficará", "Luís Bessa", "programador", "Nuvem"),
        ],
    ),
    (
        "a body",
        [
            "“Levamos a segurança muito a sério”, informou a Quantix em comunicado.",
        ],
        [
            ("Levamos", "Quantix", None, "Quantix"),
        ],
    ),
    (
        "the body last named",
        [
            "A Quantix recolheu quatro mil bicicletas em março.",
            "“Ninguém ficou ferido”, garantiu a empresa.",
        ],
        [
            ("Ninguém", "Quantix", None, "Quantix"),
        ],
    ),
    (
        "nobody named",
        [
            "“Não comentamos rumores deste tipo”, respondeu um porta-voz da Quantix.",
        ],
        [
            ("Não comentamos", None, "porta-voz", "Quantix"),
        ],
    ),
    (
        "two speakers",
        [
            "“A máquina funciona”, garantiu Lea Morais, mas “custa demais”, retrucou Tomás Garcez.",
        ],
        [
            ("A máquina", "Lea Morais", None, None),
            ("custa demais", "Tomás Garcez", None, None),
        ],
    ),
    (
        "a dash",
        [
            "— Não voltaremos a fabricar esse modelo — disse Ana Pozo, chefe da Velox. — Foi um erro.",
        ],
        [
            ("Não voltaremos", "Ana Pozo", "chefe", "Velox"),
        ],
    ),
    (
        "role and body before the name",
        [
            "O diretor-geral da Velox, Karim Haddad, reconheceu: “Vendemos depressa demais.”",
        ],
        [
            ("Vendemos", "Karim Haddad", "diretor-geral", "Velox"),
        ],
    ),
    (
        "a document",
        [
            "“Os sensores estavam avariados”, indica o relatório da agência.",
        ],
        [
            ("Os sensores", "relatório", None, None),
        ],
    ),
    (
        "no speech",
        [
            "A chamada “bicicleta do futuro” apareceu na série “Amanhã a cidade”.",
        ],
        [],
    ),
    (
        "nested",
        [
            "“O meu chefe disse ‘entrega ou vai para casa’ e eu entreguei”, lembra Bento Lourinho.",
        ],
        [
            ("O meu chefe", "Bento Lourinho", None, None),
        ],
    ),
    (
        "an inverted unknown verb",
        [
            "“É uma vitória para os utentes”, festeja Inês Rosa, presidente da associação Vias Livres.",
        ],
        [
            ("É uma vitória", "Inês Rosa", "presidente", "Vias Livres"),
        ],
    ),
    (
        "in an infinitive of reporting",
        [
            "Pedro Luna disse que o projeto “não tem volta”.",
        ],
        [
            ("não tem volta", "Pedro Luna", None, None),
        ],
    ),
    (
        "a description",
        [
            "A economista Rita Soares acompanha o mercado há dez anos.",
            "“A queda vai durar”, alerta a economista.",
        ],
        [
            ("A queda", "Rita Soares", "economista", None),
        ],
    ),
    (
        "a bystander",
        [
            "“Nunca nos consultou”, lamenta Luísa Faber sobre Marcos Oliva e a sua equipa.",
        ],
        [
            ("Nunca nos", "Luísa Faber", None, None),
        ],
    ),
    (
        "marked words",
        [
            "Marcos Oliva classificou o plano como “pura loucura orçamental”.",
        ],
        [
            ("pura loucura", "Marcos Oliva", None, None),
        ],
    ),
    (
        "the sentence before",
        [
            "Nádia Ferreira não esconde a raiva. “Mentiram-nos durante meses.”",
        ],
        [
            ("Mentiram", "Nádia Ferreira", None, None),
        ],
    ),
    (
        "an interface",
        [
            "Clique em “Guardar e fechar” e depois em “Continuar sem conta”.",
        ],
        [],
    ),
    (
        "a spokeswoman with a name",
        [
            "A porta-voz da Velox, Inês Rosa, disse que a empresa “não sabia nada da avaria”.",
        ],
        [
            ("não sabia", "Inês Rosa", "porta-voz", "Velox"),
        ],
    ),
    (
        "a verb alone",
        [
            "“Começámos numa garagem”, relata Leo Marques, cofundador da Solvia.",
            "“Depois foi tudo muito rápido”, acrescentou.",
        ],
        [
            ("Começámos", "Leo Marques", "cofundador", "Solvia"),
            ("Depois foi", "Leo Marques", "cofundador", "Solvia"),
        ],
    ),
)
"""What a sentence shows, its paragraphs, and what is said in it: opening words, speaker, role, organisation."""


@pytest.mark.parametrize(("construction", "paragraphs", "wanted"), CASES, ids=[case[0] for case in CASES])
def test_who_says_what_in_which_role_is_read(
    quoted: Quoted, construction: str, paragraphs: list[str], wanted: list[Said]
) -> None:
    found = told(quoted(*paragraphs, language="pt"), wanted)

    assert found == wanted, construction
