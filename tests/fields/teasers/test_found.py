"""What the teasers field gives."""

from __future__ import annotations

from newsspider.fields import teasers
from newsspider.fields.teasers.found import TeasersFound

from .pages import ARTICLE, CLOCK, CLOCK_TITLE, FERRY, FERRY_TITLE, page_of


def test_the_items_elements_are_kept() -> None:
    page = page_of(f"{ARTICLE}<h3>Trending</h3><ul><li>{FERRY}</li><li>{CLOCK}</li></ul>")
    found = teasers.find(page, {})

    assert isinstance(found, TeasersFound)
    assert [page.index.text(item.root) for item in found.items] == [FERRY_TITLE, CLOCK_TITLE]
