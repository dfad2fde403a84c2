"""Promo lists of other articles on the same page, in the page's order."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from newsspider.evidence import NOTHING, Candidate, Extracted, only
from newsspider.fields.teasers.blocks import read_blocks
from newsspider.fields.teasers.found import TeasersFound
from newsspider.fields.teasers.lines import from_lines
from newsspider.fields.teasers.scores import PRECISION
from newsspider.items import TeaserBlock
from newsspider.page.page import Page


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[tuple[TeaserBlock, ...]]:
    """The promo lists that the page shows; a heading over an empty list is kept with no items."""
    if page.is_text:
        return _from_text(page)
    shown = read_blocks(page, found)
    if not shown:
        return NOTHING
    blocks = tuple(entry.block for entry in shown)
    locate = partial(page.index.path, shown[0].node)
    best = Candidate(blocks, "dom", "repeated", PRECISION["repeated"], locate)
    return TeasersFound((best,), tuple(item for entry in shown for item in entry.items))


def _from_text(page: Page) -> Extracted[tuple[TeaserBlock, ...]]:
    entries = from_lines(page.layout.tail)
    if not entries:
        return NOTHING
    blocks = tuple(block for _, block in entries)
    return only(blocks, "text", "lines", PRECISION["lines"], partial("line {}".format, entries[0][0]))
