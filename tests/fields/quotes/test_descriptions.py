"""What stands before a name."""

from __future__ import annotations

import pytest

from .conftest import Quoted


@pytest.mark.parametrize(
    ("phrase", "role", "organization"),
    [
        ("Quantix chief executive Ida Holm", "chief executive", "Quantix"),
        ("Quantix President Ida Holm", "President", "Quantix"),
        ("Quantix’s recently named executive chair Ida Holm", "executive chair", "Quantix"),
        ("South Africa’s minister of energy Ida Holm", "minister of energy", None),
        ("planetary scientist Ida Holm", "planetary scientist", None),
        ("US Secretary of State Ida Holm", "US Secretary of State", None),
    ],
)
def test_roles_stacked_before_a_name_are_read(quoted: Quoted, phrase: str, role: str, organization: str | None) -> None:
    quote = quoted(f"“We sell light,” said {phrase}.")[0]

    assert (quote.speaker, quote.role, quote.organization) == ("Ida Holm", role, organization)


def test_the_company_is_the_body_last_named(quoted: Quoted) -> None:
    quote = quoted("Quantix grew. “We sell light,” said company CEO Ida Holm.")[0]

    assert (quote.role, quote.organization) == ("CEO", "Quantix")
