"""Sibling subtrees that lead to one article each."""

from __future__ import annotations

import pytest

from newsspider.fields.teasers import groups

from .conftest import Shown
from .pages import ARTICLE, CLOCK, CLOCK_TITLE, FERRY, FERRY_TITLE


def test_a_short_title_among_long_ones_is_an_item(shown: Shown) -> None:
    short = '<a href="/2026/06/the-goats-are-back/">“Goats”</a>'

    (block,) = shown(f"{ARTICLE}<h2>Trending</h2><ul><li>{FERRY}</li><li>{short}</li><li>{CLOCK}</li></ul>")

    assert [item.title for item in block.items] == [FERRY_TITLE, "“Goats”", CLOCK_TITLE]


def test_the_label_inside_a_box_with_one_link_is_found(shown: Shown) -> None:
    (block,) = shown(f"{ARTICLE}<div><span>Read more:</span> <b>{FERRY}</b></div>")

    assert (block.label, block.items[0].title) == ("Read more:", FERRY_TITLE)


def test_a_link_that_is_the_heading_of_the_list_is_no_item(shown: Shown) -> None:
    heading = '<header><h2><a href="/ask-an-old-miller/">More in Ask an Old Miller</a></h2></header>'
    columns = "".join(f"<div><div>{link}</div></div>" for link in (FERRY, CLOCK))

    (block,) = shown(f"{ARTICLE}<section>{heading}<div>{columns}</div></section>")

    assert (block.label, [item.title for item in block.items]) == (
        "More in Ask an Old Miller",
        [FERRY_TITLE, CLOCK_TITLE],
    )


def test_short_titles_are_looked_for_up_to_a_bound(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    short = '<a href="/2026/06/the-goats-are-back/">“Goats”</a>'
    html = f"{ARTICLE}<h2>Trending</h2><ul><li>{FERRY}</li><li>{short}</li><li>{CLOCK}</li></ul>"

    monkeypatch.setattr(groups, "MOST_LOOKED", -1)

    assert [len(block.items) for block in shown(html)] == [2]
