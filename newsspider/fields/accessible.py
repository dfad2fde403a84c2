"""Whether the whole article can be read, or stands behind a paywall."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.body.found import BodyFound
from newsspider.fields.headline.found import top_of
from newsspider.fields.paywall import LONGEST, paid_lines
from newsspider.page.page import Page

BEHIND, WITHIN = 40, 10
"""Pieces of text behind the body, and at its beginning and end, in which the page says that the rest is for subscribers."""

_WORDS = {"true": True, "free": True, "yes": True, "1": True, "false": False, "no": False, "0": False,
          "locked": False, "metered": False, "paid": False, "premium": False, "subscriber": False, "subscription": False}  # fmt: skip
_TIERS = (
    "article:content_tier",
    "content_tier",
    "og:article:content_tier",
    "cxenseparse:isaccessibleforfree",
    "isaccessibleforfree",
)


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[bool]:
    """What the page itself says of its paywall, to machines or else to readers; nothing where it says nothing."""
    return Extracted(tuple(_candidates(page)) or tuple(_shown(page, found)))


def _shown(page: Page, found: Mapping[str, Extracted[Any]]) -> Iterator[Candidate[bool]]:
    """A line between the headline and the text, or behind it, that says so; elsewhere it speaks of other articles."""
    body = found.get("body")
    if page.is_text or not isinstance(body, BodyFound) or not body.positions:
        return
    index = page.index
    top, end = index.first_chunk[top_of(index, found)], index.last_chunk[max(body.positions)]
    above = index.worded_in(top, index.first_chunk[min(body.positions)] + WITHIN)
    below = index.worded_in(max(top, end - WITHIN), min(end + BEHIND, len(index.chunks)))
    among = [k for k in (*above, *below) if len(index.chunks[k]) <= LONGEST]
    for n in paid_lines([index.chunks[k] for k in among]):
        where = partial(index.path, index.owners[among[n]])
        yield Candidate(False, "text", "paywall", None, where)
        return


def _candidates(page: Page) -> Iterator[Candidate[bool]]:
    for node in page.jsonld:
        said = _truth(node.data.get("isAccessibleForFree"))
        if said is not None and (node.is_article or "WebPage" in node.types):
            yield Candidate(
                said, "json-ld", "isAccessibleForFree", None, partial(str, f"{node.path}.isAccessibleForFree")
            )
    for name in _TIERS:
        for entry in page.meta.get(name, ())[:1]:
            if (said := _truth(entry.content)) is not None:
                yield Candidate(said, "meta", name, None, entry.path)


def _truth(value: Any) -> bool | None:
    return value if isinstance(value, bool) else _WORDS.get(str(value).strip().lower())
