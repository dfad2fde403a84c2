"""Names of bodies beside a role."""

from __future__ import annotations

from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.organizations import is_place, is_possessive, organization_behind, owner_name
from newsspider.fields.quotes.passages import read_passage


def behind(text: str) -> str | None:
    passage = read_passage(0, text, ENGLISH)
    return organization_behind(passage, 0, len(passage.words), ENGLISH)


def test_the_name_ends_where_the_next_phrase_starts() -> None:
    assert behind("at Nordlicht Group in Nordstadt") == "Nordlicht Group"
    assert behind("of the University of Nordstadt") == "University of Nordstadt"
    assert behind("in Orbital’s science directorate") == "Orbital’s science directorate"


def test_places_are_no_organisations() -> None:
    assert behind("from Nordstadt, Denmark") is None
    assert behind("of France") is None
    assert is_place("Denmark", ENGLISH)
    assert not is_place("Quantix", ENGLISH)


def test_owners_are_read() -> None:
    passage = read_passage(0, "the Quantix Group’s chief", ENGLISH)

    assert is_possessive(passage, 2)
    assert owner_name(passage, 0, 3) == "Quantix Group"
