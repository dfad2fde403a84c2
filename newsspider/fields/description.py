"""The meta description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsspider.evidence import NOTHING, Candidate, Extracted
from newsspider.page.escapes import without_tags
from newsspider.page.page import Page

NAMES = (
    "description",
    "og:description",
    "twitter:description",
    "dc.description",
    "dcterms.description",
    "sailthru.description",
)
"""Meta names in the order in which they are believed."""


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """The description for search engines and link previews, as the head states it, but for tags of HTML."""
    candidates = [
        Candidate(without_tags(entry.content), "meta", name, None, entry.path)
        for name in NAMES
        for entry in page.meta.get(name, ())[:1]
    ]
    return Extracted(tuple(candidates)) if candidates else NOTHING
