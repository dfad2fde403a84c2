"""Roles and organisations of people."""

from __future__ import annotations

import pytest

from .conftest import Quoted


def test_the_first_mention_describes_all_later_ones(quoted: Quoted) -> None:
    quotes = quoted("Ida Holm, chief scientist at Quantix, came.", "“It is fast,” she said. “It is also small.”")

    assert [(quote.role, quote.organization) for quote in quotes] == [("chief scientist", "Quantix")]


def test_a_role_before_a_comma_is_read(quoted: Quoted) -> None:
    quote = quoted("The president of Quantix, Ida Holm, said: “We sell light to people.”")[0]

    assert (quote.speaker, quote.role, quote.organization) == ("Ida Holm", "president", "Quantix")


def test_a_predicate_describes(quoted: Quoted) -> None:
    quote = quoted("Ida Holm is a chemist at Quantix.", "“We sell light to people,” Holm said.")[0]

    assert (quote.role, quote.organization) == ("chemist", "Quantix")


def test_an_occupation_goes_before_an_authorship(quoted: Quoted) -> None:
    quote = quoted("“We sell light,” study author Ida Holm, a chemist at Quantix, said.")[0]

    assert (quote.role, quote.organization) == ("chemist", "Quantix")


def test_somebody_else_behind_the_comma_lends_no_role(quoted: Quoted) -> None:
    quote = quoted("Like Ida Holm, Quantix CEO Tom Berg is tall.", "“We sell light to people,” Holm said.")[0]

    assert (quote.speaker, quote.role) == ("Ida Holm", None)


@pytest.mark.parametrize(
    ("sentence", "role", "organization"),
    [
        (
            "Tom Berg, a light researcher affiliated with the Quantix Institute,",
            "light researcher",
            "Quantix Institute",
        ),
        ("Tom Berg, head of light reporting at Quantix,", "head of light reporting", "Quantix"),
        ("Tom Berg, an asylum seeker,", "asylum seeker", None),
        ("Tom Berg, national director of Priests for Light,", "national director of Priests", "Light"),
        ("Senate Majority Leader Tom Berg", "Majority Leader", "Senate"),
        ("Light Bank of America chief executive Tom Berg", "chief executive", "Light Bank of America"),
        ("Tom Berg, Holm's father,", "father", None),
        ("Light researcher T.J. Berg", "Light researcher", None),
        ("Minority Light Group director Tom Berg", "director", "Minority Light Group"),
        ("Tom Berg, for decades a director of Quantix,", "director", "Quantix"),
        ("Tom Berg of the Quantix Committee for an Honest Light", None, "Quantix Committee for an Honest Light"),
    ],
)
def test_role_and_body_are_parted(sentence: str, role: str | None, organization: str | None, quoted: Quoted) -> None:
    quote = quoted(f"{sentence} said: “We sell light to people.”")[0]

    assert (quote.role, quote.organization) == (role, organization)


def test_the_verb_before_a_title_is_no_part_of_it(quoted: Quoted) -> None:
    first, second = "Ida Holm thanked Quantix Chief Executive Tom Berg.", "“We sell light to people,” Berg said."

    assert [(quote.role, quote.organization) for quote in quoted(first, second)] == [("Chief Executive", "Quantix")]
    assert quoted("Police said ousted Quantix chief Tom Berg wrote: “We sell light.”")[0].role == "ousted Quantix chief"


def test_the_role_of_many_is_nobody_s(quoted: Quoted) -> None:
    first, second = "One of the law’s authors, Tom Berg, came.", "“We sell light to people,” Berg said."

    assert quoted(first, second)[0].role is None


def test_what_begins_with_a_preposition_is_no_apposition(quoted: Quoted) -> None:
    text = (
        "“La molienda no se detiene nunca”, declaró Ana Ruiz, en una reunión con el director del banco, según un aviso."
    )

    assert quoted(text)[0].role is None


def test_a_clause_behind_a_comma_is_no_apposition(quoted: Quoted) -> None:
    text = (
        "Après le discours de Zoé Morel, le ministre a fait une pause. « Je suis très contente », a déclaré Zoé Morel."
    )

    assert quoted(text)[0].role is None


def test_a_word_that_begins_a_sentence_is_nobody_s_organisation(quoted: Quoted) -> None:
    quote = quoted("Likewise users say, “the mill is far too slow for us,” and go.")[0]

    assert (quote.role, quote.organization) == ("users", None)


def test_the_verb_behind_a_modal_is_no_part_of_a_role(quoted: Quoted) -> None:
    quote = quoted("They will prosecute lighthouse keeper Tom Berg.", "“We sell light to people,” Berg said.")[0]

    assert (quote.speaker, quote.role) == ("Tom Berg", "lighthouse keeper")


def test_nor_is_the_verb_behind_and(quoted: Quoted) -> None:
    quotes = quoted("Holm was late and thanked Senate Leader Tom Berg.", "“We sell light to people,” Berg said.")

    assert [(quote.speaker, quote.role) for quote in quotes] == [("Tom Berg", "Leader")]
