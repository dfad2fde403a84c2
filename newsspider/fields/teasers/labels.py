"""The heading shown over a promo list: before it, around it, in a wrapper beside it, or in a tab strip."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from newsspider.fields.teasers.inside import holds, within
from newsspider.fields.teasers.story import Story, is_linked
from newsspider.fields.teasers.subtrees import shape
from newsspider.fields.teasers.tabs import is_strip, tab_of
from newsspider.fields.teasers.words import is_no_label, is_promo
from newsspider.page.index import Index
from newsspider.page.text import clean, fold

LONGEST = 70
"""Characters of a label."""
LETTERS = 2
"""Letters of a label: a time of day is none."""
AFTER_LABEL = 40
"""Characters that may follow a heading inside its box ("see all", tabs)."""
OTHER_TEXT = 120
"""Characters of text that end the search: another block stands there."""
CLIMB = 8
"""Levels with other text that the search climbs."""
SIBLINGS = 6
ITEM_LIKE = 15
"""Characters of a link that looks like an item."""
_NO_LABEL = re.compile(
    r"(?:^|[\s_-])(?:date|time|byline|author|meta|share|social|credit|comments?|counter|ad|ads|advert\w*|btn|button|"
    r"nav|prev|next|(?:read|see|view|show|load)-?more)(?:$|[\s_-])|(?:^|\s)more(?:$|\s|[_-](?:link|text)s?\b)"
)
_LABEL_WORDS = "p label strong b dt legend caption summary header span div a li ul aside section nav td"
_LABEL_TAGS = frozenset(_LABEL_WORDS.split())
_ICON = re.compile(r"(?<!\S)[a-z]+(?:_[a-z]+)+(?!\S)")
_SEE_ALL = re.compile(
    r"(?:see|view|show|browse|all|more|mehr|alle|ver|voir|tout|toutes|vedi|tutt[ie]|todas?|todos?|m[aá]s|mais|zobacz|"
    r"visa|daha|xem|lihat|もっと|一覧|更多|더보기)\b|[»›→+>]",
    re.I,
)
_TOP = frozenset(("body", "main", "html"))


@dataclass(frozen=True, slots=True)
class Label:
    """A heading over a list: the element, its text, and the rank of the pane that it opens in a strip of tabs."""

    node: int
    text: str
    pane: int = 0


@dataclass(slots=True)
class _Pane:
    """What a strip of tabs may know a list by: the elements around it, and how many lists stand before it."""

    nodes: list[int] = field(default_factory=list)
    rank: int = 0


@dataclass(frozen=True, slots=True)
class OwnTitles:
    """The article's own headline: no list's label, and the end of a search; its headings and its folded texts."""

    headings: frozenset[int]
    texts: frozenset[str]


class LabelFinder:
    """Finds the labels of a page's lists; ``starts`` are the roots of all items in order."""

    def __init__(self, index: Index, story: Story, starts: list[int], own: OwnTitles) -> None:
        self.index, self.story, self.starts, self.own = index, story, starts, own
        self._titles = sorted(own.headings)

    def find(self, first: int) -> Label | None:
        """The label of the list whose first item is ``first``: the nearest before it, level by level."""
        index, node, climbed, pane = self.index, first, 0, _Pane()
        while climbed < CLIMB:
            parent = index.parents[node]
            if parent < 0:
                return None
            pane.nodes.append(node)
            if index.sizes[index.first_chunk[parent]] < index.sizes[index.first_chunk[node]]:
                label, halted = self._before(node, pane)
                if label is not None or halted:
                    return label
                climbed += 1
            node = parent
            if index.tags[node] in _TOP:
                return None
        return None

    def _before(self, node: int, pane: _Pane) -> tuple[Label | None, bool]:
        """The label among the siblings before a node, the nearest first; and whether the search ends there."""
        index = self.index
        for sibling in self._siblings(node):
            own = within(self._titles, sibling, index.ends[sibling]) if self._titles else []
            if own:
                if all(index.tags[heading] != "h1" and is_linked(index, heading) for heading in own):
                    continue
                return None, True
            if holds(self.starts, sibling, index.ends[sibling]):
                if self._own_heading(sibling):
                    return None, True
                pane.rank += 1
                continue
            if self._is_like_item(sibling, node):
                continue
            size = index.text_len[sibling]
            label = self._read(sibling)
            if label is not None and sum(map(str.isalpha, label.text)) >= LETTERS:
                opened = self._opened(sibling, label, pane)
                return (None, True) if fold(opened.text) in self.own.texts else (opened, False)
            if size > OTHER_TEXT or (size > LONGEST and sibling in self.story.around):
                return None, True
        return None, False

    def _is_like_item(self, sibling: int, node: int) -> bool:
        """Whether a sibling looks like an item that is none: a link in the same shape, to this page or to another site."""
        index = self.index
        if index.tags[sibling] != index.tags[node]:
            return False
        if not ITEM_LIKE <= index.text_len[sibling] <= 2 * index.link_len[sibling]:
            return False
        return shape(index, sibling) == shape(index, node) and not is_promo(index.text(sibling))

    def _siblings(self, node: int) -> Iterator[int]:
        """Up to ``SIBLINGS`` elements before a node, the nearest first; those without text are passed over."""
        parents, parent = self.index.parents, self.index.parents[node]
        for _ in range(SIBLINGS):
            node -= 1
            if node == parent:
                return
            while parents[node] != parent:
                node = parents[node]
            if self.index.text_len[node]:
                yield node

    def _opened(self, strip: int, label: Label, pane: _Pane) -> Label:
        tab = tab_of(self.index, strip, pane.nodes, pane.rank)
        return label if tab is None else Label(tab, self.index.text(tab), pane.rank)

    def _own_heading(self, i: int) -> bool:
        """Whether a list carries a heading that is no item's."""
        for heading in within(self.index.headings, i, self.index.ends[i]):
            n = bisect_right(self.starts, heading) - 1
            if n < 0 or heading >= self.index.ends[self.starts[n]]:
                return True
        return False

    def _read(self, i: int) -> Label | None:
        """The label that an element is or holds: its last heading, else its short text."""
        index, headings = self.index, within(self.index.headings, i, self.index.ends[i])
        for heading in reversed(headings):
            if 1 < index.text_len[heading] <= LONGEST and heading not in self.own.headings:
                after = index.sizes[index.last_chunk[i]] - index.sizes[index.last_chunk[heading]]
                text = label_text(index, heading) if after <= AFTER_LABEL else ""
                return Label(heading, text) if text and not is_no_label(text) else None
        size = index.text_len[i]
        if headings and size > LONGEST:
            return None
        if is_strip(index, i):
            return Label(i, index.text(i))
        if not 1 < size <= LONGEST or index.tags[i] not in _LABEL_TAGS or _is_no_label_name(index.names[i]):
            return None
        text = label_text(index, i)
        return None if is_no_label(text if not index.link_len[i] else index.text(i)) else Label(i, text)


@lru_cache(maxsize=4096)
def _is_no_label_name(name: str) -> bool:
    return _NO_LABEL.search(name) is not None


def label_text(index: Index, heading: int) -> str:
    """A heading's text without the link "see all" in it, and without icons that a font draws from words (``arrow_forward``)."""
    text = _without_link(index, heading)
    return (clean(_ICON.sub(" ", text)) or text) if "_" in text else text


def _without_link(index: Index, heading: int) -> str:
    if not index.link_len[heading]:
        return index.text(heading)
    links, size = [a for a in index.anchors_in(heading) if a > heading], index.text_len[heading]
    if len(links) > 1 or (links and size > 2 * index.text_len[links[0]]):
        links = [a for a in links if _SEE_ALL.match(index.text(a))]
    if not links or size <= 2 * sum([index.text_len[a] for a in links]):
        return index.text(heading)
    own = []
    for k in range(index.first_chunk[heading], index.last_chunk[heading]):
        if not any(index.first_chunk[a] <= k < index.last_chunk[a] for a in links):
            own.append(index.chunks[k])
    text = clean("".join(own).replace("()", ""))
    return text if len(text) > 2 else index.text(heading)
