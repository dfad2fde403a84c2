"""Promo lists of plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.teasers.lines import from_lines, is_block_label
from newsspider.items import TeaserItem
from newsspider.page.layout import Line

SENTENCE = "A ferry without fumes has crossed the lake in nine minutes."


def lines(*texts: str) -> list[Line]:
    return [Line(n, text) for n, text in enumerate(texts, 1)]


def test_a_label_begins_a_block_and_sentences_are_summaries() -> None:
    found = from_lines(lines("Hot this week", "Ferry crosses the lake", SENTENCE, "Town clock learns to tweet"))

    assert [(number, block.label) for number, block in found] == [(1, "Hot this week")]
    assert found[0][1].items == (
        TeaserItem("Ferry crosses the lake", summary=SENTENCE),
        TeaserItem("Town clock learns to tweet"),
    )


def test_a_title_that_asks_has_its_summary_too() -> None:
    ((_, block),) = from_lines(lines("Trending", "Can a ferry do without fumes?", SENTENCE))

    assert block.items == (TeaserItem("Can a ferry do without fumes?", summary=SENTENCE),)


def test_a_label_over_nothing_is_a_block_without_items() -> None:
    assert [block.items for _, block in from_lines(lines("Related Articles", "Popular Categories"))] == [()]


@pytest.mark.parametrize("label", ["Popular Categories", "Tags", "Comments"])
def test_furniture_is_no_block(label: str) -> None:
    assert from_lines(lines(label, "Gadgets and phones", "Mobile and games")) == []


def test_lines_before_the_first_label_belong_to_no_block() -> None:
    assert from_lines(lines("Ferry crosses the lake", "Town clock learns to tweet")) == []


def test_a_headline_is_no_label() -> None:
    assert not is_block_label("Latest ferry crosses the lake in only nine minutes")


@given(st.lists(st.text(max_size=80), max_size=12))
def test_no_lines_raise_and_numbers_lead_to_labels(texts: list[str]) -> None:
    given_lines = lines(*texts)

    for number, block in from_lines(given_lines):
        assert given_lines[number - 1].text == block.label
