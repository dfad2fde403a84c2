"""What stands behind a name."""

from __future__ import annotations

import pytest

from .conftest import Quoted


@pytest.mark.parametrize(
    ("apposition", "role", "organization"),
    [
        ("an engineer at Quantix", "engineer", "Quantix"),
        ("founder, chairman and CEO of Quantix Group", "founder, chairman and CEO", "Quantix Group"),
        ("vice president of Advanced Programs at Quantix", "vice president of Advanced Programs", "Quantix"),
        ("Quantix's principal chemist", "principal chemist", "Quantix"),
        ("an analyst at Danish investment company Nordbank", "analyst", "Nordbank"),
        ("36, a teacher", "teacher", None),
        ("MS, RD, dietitian and founder of Foodlight", "dietitian and founder", "Foodlight"),
        ("author of The Lamp Book", "author", None),
        ("a chemist from Nordstadt, Denmark", "chemist", None),
        ("chief executive, Quantix Group, in May", "chief executive", "Quantix Group"),
        ("who reports to Tom Berg, the CEO of Orbital", None, None),
    ],
)
def test_the_apposition_behind_a_name_is_read(
    quoted: Quoted, apposition: str, role: str | None, organization: str | None
) -> None:
    quote = quoted(f"“We sell light,” said Ida Holm, {apposition}.")[0]

    assert (quote.speaker, quote.role, quote.organization) == ("Ida Holm", role, organization)


def test_there_is_the_body_last_named(quoted: Quoted) -> None:
    quote = quoted("A team of the University of Nordstadt met. “We sell light,” said Ida Holm, a professor there.")[0]

    assert (quote.role, quote.organization) == ("professor", "University of Nordstadt")
