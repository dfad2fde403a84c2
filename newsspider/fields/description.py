"""The meta description."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsspider.evidence import NOTHING, Candidate, Extracted
from newsspider.page.page import Page
from newsspider.page.text import clean

NAMES = (
    "description",
    "og:description",
    "twitter:description",
    "dc.description",
    "dcterms.description",
    "sailthru.description",
)
"""Meta names in the order in which they are believed."""
_LINE_TAG = re.compile(r"</?(?:p|br|div|li|ul|ol|h[1-6])\b[^<>]*>", re.I)
_INLINE_TAG = re.compile(r"</?(?:a|b|i|u|em|strong|span|small|font|sup|sub)\b[^<>]*>", re.I)


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """The description for search engines and link previews, as the head states it, but for tags of HTML."""
    candidates = [
        Candidate(_without_tags(entry.content), "meta", name, None, entry.path)
        for name in NAMES
        for entry in page.meta.get(name, ())[:1]
    ]
    return Extracted(tuple(candidates)) if candidates else NOTHING


def _without_tags(text: str) -> str:
    """A text without the tags that its writer, or an editor's program, left in it; what is no tag of HTML stays."""
    return clean(_INLINE_TAG.sub("", _LINE_TAG.sub(" ", text))) if "<" in text else text
