"""The body never contains a teaser block, and teasers never contain the body's own links."""

from __future__ import annotations

import pytest

from bench.teasers_in_body import shared
from newsspider.extraction import assemble
from newsspider.page.text import fold
from tests.contracts.pages import FixturePage, case_pages, hostile_pages, site_listings, site_pages

PAGES = (*site_pages(), *case_pages(), *hostile_pages(), *site_listings())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_teaser_stands_in_a_block_of_the_body(page: FixturePage) -> None:
    assert list(shared(page.draft())) == []


@pytest.mark.parametrize("page", [*site_pages(), *case_pages()], ids=lambda page: page.name)
def test_no_block_of_the_body_is_a_teaser(page: FixturePage) -> None:
    article = assemble(page.draft())
    titles = {fold(item.title) for block in article.teasers for item in block.items}
    summaries = {fold(item.summary) for block in article.teasers for item in block.items if item.summary}

    assert [block.text for block in article.body if fold(block.text) in titles | summaries] == []
