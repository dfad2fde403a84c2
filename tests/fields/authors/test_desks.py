"""Desks and papers told from people."""

from __future__ import annotations

import pytest

from newsspider.fields.authors.desks import is_person


@pytest.mark.parametrize("name", ["Ana Ruiz", "Ana", "Leo", "Ursula von der Leyen", "小林 健", "X Æ"])
def test_people_are_told_from_desks(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize(
    "name",
    [
        "Gadget Post Staff",
        "Redaktion",
        "dpa",
        "dpa/jpe",
        "AP",
        "The Associated Press",
        "Web Desk",
        "mill.com",
        "Mill Corp",
        "Lettere alla redazione",
    ],
)
def test_desks_agencies_and_signs_are_no_people(name: str) -> None:
    assert not is_person(name)


@pytest.mark.parametrize(
    "name", ["Mill Today", "MILL TODAY Sports", "The Aldersey Herald", "证券时报网", "河边晚报", "참고뉴스"]
)
def test_papers_are_no_people(name: str) -> None:
    assert not is_person(name)
