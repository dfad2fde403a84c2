"""Quotations of an article: what is said, by whom, in which role and for whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from newsspider.evidence import NOTHING, Extracted, only
from newsspider.fields.quotes.article import read_article
from newsspider.items import Block, Quote

if TYPE_CHECKING:
    from newsspider.page.page import Page

__all__ = ["find", "find_quotes"]


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[tuple[Quote, ...]]:
    """The quotations of the body, in reading order."""
    body, language = found.get("body", NOTHING).value, found.get("language", NOTHING).value
    quotes = find_quotes(body or (), language)
    if not quotes:
        return NOTHING
    return only(quotes, "text", "quotation marks", min(quote.score for quote in quotes))


def find_quotes(blocks: Sequence[Block], language: str | None) -> tuple[Quote, ...]:
    """The quotations of some blocks, in reading order; ``language`` is a BCP 47 tag, None where it is not known.

    >>> find_quotes([Block("paragraph", "“It works,” said Ann Poe, an engineer at Nimbus.")], "en")[0].speaker
    'Ann Poe'
    """
    return read_article(blocks, language)
