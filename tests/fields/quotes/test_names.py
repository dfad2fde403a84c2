"""People and bodies behind their mentions."""

from __future__ import annotations

from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.mentions import Entity, Row
from newsspider.fields.quotes.names import Names
from newsspider.fields.quotes.passages import read_passage
from tests.fields.quotes.naming import names_of


def read(*texts: str) -> Names:
    return names_of(*[read_passage(number, text, ENGLISH) for number, text in enumerate(texts)])


def entity(names: Names, passage: int, number: int) -> Entity:
    found = names.mentions[passage][number].entity
    assert found is not None
    return found


def test_a_surname_stands_for_the_full_name_even_when_that_comes_later() -> None:
    names = read("We met Holm.", "There Ida Holm spoke.")

    assert entity(names, 0, 0).name == "Ida Holm"


def test_of_two_with_one_surname_the_last_named_is_meant() -> None:
    names = read("Ida Holm and Jan Berg came.", "Later Ove Holm came. Then Holm left.")

    assert entity(names, 1, 1).name == "Ove Holm"


def test_a_first_name_stands_for_the_full_name() -> None:
    assert entity(read("Ida Holm came.", "We like Ida."), 1, 0).name == "Ida Holm"


def test_initials_stand_for_a_body() -> None:
    names = read("The Nordic Lamp Agency paid.", "Then the NLA left.")

    assert entity(names, 1, 0).name == "Nordic Lamp Agency"


def test_given_names_ages_and_appositions_tell_a_person() -> None:
    names = read("We met Ida Holm, Xyra Qun, 36, and Zork Blim, the chief engineer, at Nordlicht Group.")

    assert [mention.entity.person for mention in names.mentions[0] if mention.entity] == [True, True, True, False]


def test_mentions_are_found_by_their_tokens() -> None:
    names = read("We met Dr. Ida Holm today.")

    assert names.at(0, 2) is names.at(0, 3) is names.ending(0, 5)
    assert names.at(0, 0) is None
    assert names.between(0, 0, 9) == names.mentions[0]


def test_names_are_read_when_first_asked_for() -> None:
    read: list[str] = []

    def once() -> dict[int, Row]:
        read.append("once")
        return {}

    names = Names([read_passage(0, "Holm left.", ENGLISH)], once)

    assert read == []
    assert (names.at(0, 0), names.ending(0, 1), read) == (None, None, ["once"])
