"""Joins the pages of one article: the first page's record with the bodies of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newsspider.extraction import content_hash, plain_text
from newsspider.items import Article, Block, Evidence, Quote
from newsspider.page.text import count_words

JOINED = ("body", "quotes", "images", "links")
"""Fields that later pages add to."""


def joined(parts: Sequence[Article]) -> Article:
    """One record of an article's pages in their order; what a later page repeats, a standfirst say, comes once."""
    first = parts[0]
    if len(parts) == 1:
        return first
    body: list[Block] = list(first.body)
    quotes: list[Quote] = list(first.quotes)
    for part in parts[1:]:
        places = _append(body, part.body)
        quotes.extend(moved for quote in part.quotes if (moved := _moved(quote, places)) is not None)
    text = plain_text(body)
    return replace(
        first,
        body=tuple(body),
        text=text,
        word_count=count_words(text),
        quotes=tuple(quotes),
        images=tuple({image.url: image for part in reversed(parts) for image in reversed(part.images)}.values())[::-1],
        links=tuple(link for part in parts for link in part.links),
        content_hash=content_hash(first.headline, body),
        evidence=_evidence(parts),
    )


def goes_on(parts: Sequence[Article]) -> bool:
    """Whether a next page is worth asking for: listings have many, and pages of comments repeat the article."""
    if parts[-1].page_type == "listing":
        return False
    before = {block for part in parts[:-1] for block in part.body}
    return any(block not in before for block in parts[-1].body)


def _evidence(parts: Sequence[Article]) -> dict[str, Evidence]:
    """The first page's evidence, and of what is joined the place on each page, those of later pages after their address."""
    found = dict(parts[0].evidence)
    for name in JOINED:
        proofs = [(part, part.evidence[name]) for part in parts if name in part.evidence and getattr(part, name)]
        if proofs:
            places = [_place(proof.where, part, parts[0]) for part, proof in proofs if proof.where is not None]
            found[name] = replace(proofs[0][1], where="; ".join(places) or None)
    return found


def _place(where: str, part: Article, first: Article) -> str:
    return where if part is first else f"{part.requested_url or part.url} {where}"


def _append(body: list[Block], more: Sequence[Block]) -> dict[int, int]:
    """Add blocks that are not there yet; the new place of each that was added."""
    there = set(body)
    places = {}
    for place, block in enumerate(more):
        if block not in there:
            places[place] = len(body)
            body.append(block)
    return places


def _moved(quote: Quote, places: dict[int, int]) -> Quote | None:
    """A quote at its new place; None where a block of it was there before."""
    if any(place not in places for place in (quote.block, *(span.block for span in quote.continued))):
        return None
    spans = tuple(replace(span, block=places[span.block]) for span in quote.continued)
    return replace(quote, block=places[quote.block], continued=spans)
