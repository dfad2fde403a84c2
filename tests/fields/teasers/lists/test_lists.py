"""The lists of links in use: compiled where that is built, plain elsewhere."""

from __future__ import annotations

from newsspider.fields.teasers.lists import plain, read_lists
from newsspider.fields.teasers.story import Story
from tests.fields.teasers.lists.pages import addresses_of
from tests.fields.teasers.pages import CLOCK, FERRY, index_of


def test_both_functions_give_the_same() -> None:
    index = index_of(f"<ul><li>{FERRY}</li><li>{CLOCK}</li></ul>")
    given = (index, Story([], frozenset()), index.anchors, addresses_of(index), 1)

    assert read_lists(*given) == plain.read_lists(*given)
    assert len(read_lists(*given)) == 1
