"""The body: the article's own text as blocks in reading order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.body.blocks import to_blocks
from newsspider.fields.body.captions import without_captions
from newsspider.fields.body.choice import choose
from newsspider.fields.body.edges import without_edges
from newsspider.fields.body.features import Context, read_context
from newsspider.fields.body.found import BodyFound, region_of
from newsspider.fields.body.furniture import without_bylines, without_furniture
from newsspider.fields.body.hidden import LEAST, hidden_markup
from newsspider.fields.body.invitations import without_invitations
from newsspider.fields.body.known import Known, may_begin_with
from newsspider.fields.body.linkeddata import from_article_body
from newsspider.fields.body.model import log_odds
from newsspider.fields.body.placeholders import without_placeholders
from newsspider.fields.body.promoted import without_promoted
from newsspider.fields.body.segments import Segment
from newsspider.fields.scores import SCORES
from newsspider.items import Block
from newsspider.page.index import Index
from newsspider.page.page import Page, open_page
from newsspider.page.text import fold

_ENOUGH = 0.4
"""Share of the JSON-LD articleBody that the visible blocks must reach to be preferred to it."""


_LITTLE = 200
"""Characters of visible body below which the scripts are asked."""


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[tuple[Block, ...]]:
    """The body from the visible page, else from JSON-LD where the page hides or lacks it; lines for plain text."""
    if page.is_text:
        return _from_lines(page)
    headline, _ = _top(found)
    context = context_of(page, headline)
    placed = to_blocks(page.index, chosen_segments(page, found, context, log_odds(context)))
    size = sum([len(p.block.text) for p in placed])
    hidden = from_article_body(page)
    if hidden and size < _ENOUGH * sum(len(block.text) for block in hidden):
        node = page.article_node
        where = f"{node.path}.articleBody" if node else ""
        return BodyFound(
            (Candidate(hidden, "json-ld", "articleBody", SCORES["body"]["articleBody"], partial(str, where)),)
        )
    if size < _LITTLE and (blocks := _from_scripts(page, headline)):
        return BodyFound((Candidate(blocks, "dom", "script", SCORES["body"].get("script"), None),))
    if not placed:
        return BodyFound()
    positions = tuple(p.position for p in placed)
    region = region_of(page.index, positions)
    best = Candidate(
        tuple(p.block for p in placed), "dom", "segments", SCORES["body"]["segments"], partial(page.index.path, region)
    )
    return BodyFound((best,), positions, region)


def chosen_segments(
    page: Page, found: Mapping[str, Extracted[Any]], context: Context, odds: Sequence[float]
) -> list[Segment]:
    """The segments of the body by the log-odds of all segments, without what other fields say and what only reads like text."""
    segments = without_furniture(page.index, choose(context, odds, _folded_tags(found)))
    segments = without_invitations(without_placeholders(page.index, segments))
    segments = without_captions(page.index, without_promoted(page.index, segments))
    names = _names(found)
    segments = without_edges(page.index, without_bylines(segments, names), names)
    return _without_top(page.index, segments, *_top(found))


def _top(found: Mapping[str, Extracted[Any]]) -> tuple[str | None, str | None]:
    """Headline and standfirst."""
    headline, standfirst = (found[name].value if name in found else None for name in ("headline", "standfirst"))
    return headline, standfirst


def _from_scripts(page: Page, headline: str | None) -> tuple[Block, ...]:
    """The blocks of what a script keeps for later, judged as a page of its own."""
    markup = hidden_markup(page, headline)
    if markup is None:
        return ()
    inner = open_page(f"<article>{markup}</article>", page.url)
    context = context_of(inner, headline)
    segments = without_furniture(inner.index, choose(context, log_odds(context)))
    blocks = tuple(p.block for p in to_blocks(inner.index, _without_top(inner.index, segments, headline, None)))
    return blocks if sum(len(block.text) for block in blocks) >= LEAST else ()


def context_of(page: Page, headline: str | None) -> Context:
    """What the model needs to know of a page."""
    node = page.article_node
    description = page.meta.get("description") or page.meta.get("og:description")
    body = node.text("articleBody") if node else None
    return read_context(page.index, Known.of(headline, body, description[0].content if description else None))


def _folded_tags(found: Mapping[str, Extracted[Any]]) -> frozenset[str]:
    stated = found["tags"].candidates if "tags" in found else ()
    return frozenset(fold(tag) for candidate in stated for tag in candidate.value)


def _names(found: Mapping[str, Extracted[Any]]) -> list[str]:
    return [author.name for author in (found["authors"].value if "authors" in found else None) or ()]


def _without_top(
    index: Index, segments: Sequence[Segment], headline: str | None, standfirst: str | None
) -> list[Segment]:
    """Leave out what would be said twice: the headline wherever it stands alone, the standfirst above a text that repeats it."""
    title, deck = fold(headline or ""), fold(standfirst or "")
    longest, first_letters = 2 * max(len(headline or ""), len(standfirst or "")), title[:1] + deck[:1]
    folded = [
        fold(segment.text) if segment.size <= longest and may_begin_with(segment.text, first_letters) else ""
        for segment in segments
    ]
    said = {folded.index(deck)} if deck and folded.count(deck) > 1 else set()
    begins = bool(segments and title) and index.tags[segments[0].block] == "h1"
    if begins and (len(index.by_tag["h1"]) == 1 or _begins_like(folded[0], title)):
        said.add(0)
    return [
        segment
        for n, (segment, text) in enumerate(zip(segments, folded, strict=True))
        if segment.text and n not in said and not (text and text == title)
    ]


def _begins_like(text: str, title: str) -> bool:
    """Whether one of two wordings of a headline is the other's beginning, or the title its end: behind a kicker."""
    return text != "" and (text.startswith(title) or title.startswith(text) or text.endswith(title))


def _from_lines(page: Page) -> BodyFound:
    lines = page.layout.body
    blocks = tuple(Block("paragraph", line.text) for line in lines)
    if not blocks:
        return BodyFound()
    return BodyFound(
        (Candidate(blocks, "text", "layout", SCORES["body"]["layout"], partial("line {}".format, lines[0].number)),)
    )
