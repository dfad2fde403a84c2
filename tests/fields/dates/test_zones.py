"""Offsets of time zones."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.dates.zones import OFFSETS, SEVERAL, offset_of


@pytest.mark.parametrize(
    ("zone", "offset"),
    [
        ("Z", "+00:00"),
        ("cest", "+02:00"),
        ("+0530", "+05:30"),
        ("+5:30", "+05:30"),
        ("-530", "-05:30"),
        ("GMT+5:30", "+05:30"),
        ("GMT+7", "+07:00"),
        ("UTC-03:00", "-03:00"),
        ("-5", "-05:00"),
        ("+14", "+14:00"),
    ],
)
def test_abbreviations_and_figures_give_an_offset(zone: str, offset: str) -> None:
    assert offset_of(zone) == offset


@pytest.mark.parametrize(
    "zone", ["", "IST", "CST", "GMT5", "+15:00", "+99:00", "+05:75", "+05:30:15", "+-5", "noon", "+²"]
)
def test_what_no_clock_has_gives_none(zone: str) -> None:
    assert offset_of(zone) is None


def test_no_abbreviation_that_names_several_zones_has_an_offset() -> None:
    assert SEVERAL.isdisjoint(OFFSETS)


@given(st.one_of(st.text(max_size=8), st.from_regex(r"(?:GMT|UTC)?[+-]\d{1,4}", fullmatch=True)))
def test_no_zone_raises_and_an_offset_is_read_back(zone: str) -> None:
    offset = offset_of(zone)

    assert offset is None or (re.fullmatch(r"[+-]\d\d:\d\d", offset) and offset_of(offset) == offset)
