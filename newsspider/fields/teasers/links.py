"""Links of a page that may be teasers: to another page of the same site, with text that could be a headline."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsspider.fields.teasers.addresses import Site, read_addresses
from newsspider.fields.teasers.story import Story
from newsspider.page.index import BREAK, Index
from newsspider.page.page import Page

SHORTEST = 15
"""Characters of a link text that could be a headline; a CJK character counts for three."""
SHORTEST_KNOWN = 5
"""Characters of a link text beside others that surely are headlines."""
OUTSIDE = 40
"""Characters of a paragraph outside its links that make them running text."""
SAMPLE = 4
"""Half of the links that tell in which letters a page is written."""
BESIDE = 3
"""Pieces of text on either side of a link that are looked at."""
LEAST_BESIDE = 3
"""Characters in these pieces from which there are words beside the link."""
WORDS_BEFORE = 12
"""Characters before a link on its line that make it running text."""
PARAGRAPHS = frozenset(("p", "li", "td", "dd", "blockquote", "figcaption"))
"""What running text stands in."""
BOXES = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "article", "section", "li"))
"""What no running text stands around."""
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class Item(NamedTuple):
    """One subtree that leads to one article: its root, the link that names it, what that leads to and its look."""

    root: int
    anchor: int
    key: str
    is_article: bool = False


class Links:
    """A page's links with headline-like text, in document order, and where they lead to.

    ``addresses`` are as of :func:`newsspider.fields.teasers.addresses.read_addresses`; ``looked`` counts the siblings of items that
    were looked at for short titles.
    """

    def __init__(self, page: Page, story: Story) -> None:
        self.index, self.story = page.index, story
        self.site = Site(page)
        self.wide = _is_wide(page.index)
        self.anchors = _long(page.index, self.wide)
        get = page.index.get
        self.addresses = read_addresses(self.site, [get(a, "href") or "" for a in self.anchors])
        self.looked = 0

    def short_title(self, a: int) -> str | None:
        """What a link leads to whose text is too short to be known as a headline on its own, where that is an article."""
        index = self.index
        if index.text_len[a] < SHORTEST_KNOWN or is_prose(index, a) or self.story.owns(index, a):
            return None
        address = self.site.address(index.get(a, "href") or "")
        return address[0] if address is not None and address[1] else None


def _long(index: Index, wide: bool) -> list[int]:
    """The links with headline-like text."""
    sizes = index.text_len
    if not wide:
        return [a for a in index.anchors if sizes[a] >= SHORTEST]
    return [
        a for a in index.anchors if sizes[a] >= SHORTEST or (sizes[a] * 3 >= SHORTEST and is_headline_like(index, a))
    ]


def _is_wide(index: Index) -> bool:
    """Whether the links of a page are written in Chinese, Japanese or Korean: those in its middle are asked."""
    middle = len(index.anchors) // 2
    return any(_has_wide(index, a) for a in index.anchors[max(0, middle - SAMPLE) : middle + SAMPLE])


def _has_wide(index: Index, a: int) -> bool:
    text = "".join(index.chunks[index.first_chunk[a] : index.last_chunk[a]])
    return not text.isascii() and _WIDE.search(index.text(a)) is not None


def is_headline_like(index: Index, a: int) -> bool:
    """Whether a link's text is long enough for a headline."""
    size = index.text_len[a]
    if size >= SHORTEST or size * 3 < SHORTEST:
        return size >= SHORTEST
    text = "".join(index.chunks[index.first_chunk[a] : index.last_chunk[a]])
    return not text.isascii() and len(_WIDE.findall(text)) * 3 >= SHORTEST


def is_prose(index: Index, a: int) -> bool:
    """Whether a link stands in running text: other words on its line, in a paragraph that holds more than links."""
    chunks, sizes, first, last = index.chunks, index.sizes, index.first_chunk[a], index.last_chunk[a]
    around = sizes[min(last + BESIDE, len(chunks))] - sizes[max(0, first - BESIDE)]
    if around - index.text_len[a] < LEAST_BESIDE:
        return False
    begin, end = first, last
    while begin and first - begin < BESIDE and chunks[begin - 1] is not BREAK:
        begin -= 1
    while end - last < BESIDE and end < len(chunks) and chunks[end] is not BREAK:
        end += 1
    before = sizes[first] - sizes[begin]
    if before + sizes[end] - sizes[last] < LEAST_BESIDE:
        return False
    i = index.parents[a]
    for _ in range(4):
        if i < 0 or index.tags[i] in BOXES:
            return False
        if index.tags[i] in PARAGRAPHS or before >= WORDS_BEFORE:
            return index.text_len[i] - index.link_len[i] >= OUTSIDE
        i = index.parents[i]
    return False
