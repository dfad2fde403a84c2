"""Roles and organisations of people."""

from __future__ import annotations

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
