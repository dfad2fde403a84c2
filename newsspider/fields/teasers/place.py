"""Where on the page a block stands."""

from __future__ import annotations

import re

from newsspider.page.index import Index

_SIDE = re.compile(r"side-?bar|(?:^|[\s_-])(?:aside|rail|secondary|widget-area|right-?col(?:umn)?|left-?col(?:umn)?|sticky)(?:$|[\s_-])|theiastickysidebar")
_HEAD = re.compile(r"ticker|breaking|(?:^|[\s_-])(?:header|top-?bar|masthead)(?:$|[\s_-])")
_PARAGRAPH = 120


def place_of(index: Index, parent: int, first: int) -> str:
    """``sidebar``, ``header``, ``inline`` or ``below``."""
    i = parent
    while i > 0:
        if index.tags[i] == "aside" or (index.names[i] and index.tags[i] not in ("body", "html") and _SIDE.search(index.names[i])):
            return "sidebar"
        if index.tags[i] in ("header", "nav") or (index.names[i] and _HEAD.search(index.names[i])):
            title = next((h for h in index.headings if index.tags[h] == "h1"), len(index))
            if first < title:
                return "header"
        i = index.parents[i]
    return _in_text(index, first)


def _in_text(index: Index, first: int) -> str:
    """Inline where paragraphs of running text stand both before and after."""
    paragraphs = [i for i, tag in enumerate(index.tags) if tag == "p" and index.text_len[i] >= _PARAGRAPH and index.link_len[i] < index.text_len[i] // 2]
    if paragraphs and paragraphs[0] < first and sum(p > first for p in paragraphs) >= 2:
        return "inline"
    return "below"
