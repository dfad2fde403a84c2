"""Links inside the body."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from newsspider.evidence import NOTHING, Extracted, only
from newsspider.fields.body.found import BodyFound
from newsspider.items import Link
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.urls import host, registered_domain


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[tuple[Link, ...]]:
    """Every link with text in a body block, in reading order; one to another part of this page is none."""
    body = found.get("body")
    if not isinstance(body, BodyFound):
        return NOTHING
    index, links, first = page.index, [], None
    own = registered_domain(host(page.url))
    for a in _anchors_of(index, body.positions):
        if not index.text_len[a]:
            continue
        href = index.get(a, "href") or ""
        text = "" if href.startswith("#") else index.text(a)
        url = page.absolute(href) if text else None
        if url:
            first = a if first is None else first
            links.append(Link(url, text, bool(name := host(url)) and registered_domain(name) == own))
    return only(tuple(links), "dom", "a[href]", None, partial(index.path, first)) if first is not None else NOTHING


def _anchors_of(index: Index, positions: Sequence[int]) -> Iterator[int]:
    """The links inside some elements, each once though one element may stand in another."""
    anchors, done = index.anchors, 0
    for i in positions:
        begin = bisect_left(anchors, i, done)
        done = bisect_left(anchors, index.ends[i], begin)
        yield from anchors[begin:done]
