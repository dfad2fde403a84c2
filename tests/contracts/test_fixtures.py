"""Fixtures say who checked each field; what a person has checked comes out."""

from __future__ import annotations

import dataclasses

import pytest

from newsspider.extraction import assemble
from newsspider.items import Article
from tests.contracts.expected import agrees
from tests.contracts.known_differences import KNOWN_DIFFERENCES
from tests.contracts.pages import FixturePage, case_pages, site_pages

PAGES = (*site_pages(), *case_pages())
CHECKED = tuple((page, name) for page in PAGES for name, by in sorted(page.checked.items()) if by == "hand")
KEYS = frozenset(attribute.name for attribute in dataclasses.fields(Article))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_expected_field_says_who_checked_it(page: FixturePage) -> None:
    assert set(page.checked) == set(page.record)
    assert set(page.checked.values()) <= {"hand", "machine"}
    assert set(page.record) <= KEYS


def test_most_fields_were_checked_by_hand() -> None:
    fields = [by for page in PAGES for by in page.checked.values()]

    assert fields.count("hand") > 0.75 * len(fields)


@pytest.mark.parametrize(("page", "name"), CHECKED, ids=lambda value: getattr(value, "name", value))
def test_what_a_person_has_checked_comes_out(page: FixturePage, name: str) -> None:
    found = assemble(page.draft()).to_dict()

    differs = not agrees(name, page.record, found)

    if page.name in KNOWN_DIFFERENCES.get(name, {}):
        assert differs, f"{page.name} {name} comes out now: take it off KNOWN_DIFFERENCES"
    else:
        assert not differs, (found[name], page.record[name])


def test_known_differences_name_fields_that_a_person_has_checked() -> None:
    listed = {(name, page) for name, pages in KNOWN_DIFFERENCES.items() for page in pages}

    assert listed <= {(name, page.name) for page, name in CHECKED}
