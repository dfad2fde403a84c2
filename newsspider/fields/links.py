"""Links inside the body."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from newsspider.evidence import NOTHING, Extracted, only
from newsspider.fields.body.found import BodyFound
from newsspider.items import Link
from newsspider.page.page import Page
from newsspider.page.urls import host, registered_domain


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[tuple[Link, ...]]:
    """Every link with text in a body block, in reading order; one to another part of this page is none."""
    body = found.get("body")
    if not isinstance(body, BodyFound):
        return NOTHING
    index, links, first = page.index, [], None
    own = registered_domain(host(page.url))
    for i in body.positions:
        for a in index.anchors_in(i):
            href = index.nodes[a].get("href") or ""
            text = "" if href.startswith("#") else index.text(a)
            url = page.absolute(href) if text else None
            if url:
                first = a if first is None else first
                links.append(Link(url, text, bool(name := host(url)) and registered_domain(name) == own))
    return only(tuple(links), "dom", "a[href]", None, partial(index.path, first)) if first is not None else NOTHING
