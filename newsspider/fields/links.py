"""Links inside the body."""

from __future__ import annotations

import re
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

_ORIGIN = re.compile(r"https?://[a-z0-9][a-z0-9.-]*/")


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[tuple[Link, ...]]:
    """Every link with text in a body block, in reading order; one to another part of this page is none."""
    body = found.get("body")
    if not isinstance(body, BodyFound):
        return NOTHING
    index, links, first = page.index, [], None
    own = registered_domain(host(page.url))
    home = _home(page.url) if own else ()
    for a in _anchors_of(index, body.positions):
        if not index.text_len[a]:
            continue
        href = index.get(a, "href") or ""
        text = "" if href.startswith("#") else index.text(a)
        url = page.absolute(href) if text else None
        if url:
            first = a if first is None else first
            internal = url.startswith(home) or (bool(name := host(url)) and registered_domain(name) == own)
            links.append(Link(url, text, internal))
    return only(tuple(links), "dom", "a[href]", None, partial(index.path, first)) if first is not None else NOTHING


def _home(url: str | None) -> tuple[str, ...]:
    """How addresses surely begin that are of a page's own host; none where its own does not show that."""
    match = _ORIGIN.match(url) if url else None
    return (match[0],) if match else ()


def _anchors_of(index: Index, positions: Sequence[int]) -> Iterator[int]:
    """The links inside some elements, each once though one element may stand in another."""
    anchors, ends, done, count = index.anchors, index.ends, 0, len(index.anchors)
    for i in positions:
        if done < count and anchors[done] < i:
            done = bisect_left(anchors, i, done)
        while done < count and anchors[done] < ends[i]:
            yield anchors[done]
            done += 1
