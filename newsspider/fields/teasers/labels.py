"""The heading shown over a promo list: before it, around it, in a wrapper beside it, or in a tab strip."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from newsspider.page.index import Index
from newsspider.page.text import clean

LONGEST = 70
AFTER_LABEL = 40
"""Characters that may follow a heading inside its box ("see all", tabs)."""
OTHER_TEXT = 120
"""Characters of text that end the search: another block stands there."""
CLIMB = 8
SIBLINGS = 6
_NAMES = re.compile(r"title|heading|headline|header|label|widget-?title|titel|titre|titulo|caption|(?:^|[\s_-])(?:head|name|hd|ttl)(?:$|[\s_-])")
_NO_LABEL = re.compile(r"(?:^|[\s_-])(?:date|time|byline|author|meta|share|social|credit|comments?|counter|ad|ads|advert\w*|more|btn|button|nav|prev|next)(?:$|[\s_-])")
_LABEL_TAGS = frozenset(("p", "label", "strong", "b", "dt", "legend", "caption", "summary", "header", "span", "div", "a", "li", "ul", "aside", "section", "nav", "td"))


@dataclass(frozen=True, slots=True)
class Label:
    """A heading over a list: the element and its text."""

    node: int
    text: str
    pane: int = 0


class LabelFinder:
    """Finds the labels of one page's lists; ``starts`` are the roots of all items in order."""

    def __init__(self, index: Index, starts: list[int], stop: frozenset[int]) -> None:
        self.index = index
        self.starts = starts
        self.stop = stop

    def find(self, parent: int, first: int) -> Label | None:
        """The label of the list whose first item is ``first`` inside ``parent``."""
        index, node = self.index, first
        for _ in range(CLIMB):
            label, halted = self._before(node)
            if label is not None or halted:
                return label
            node = index.parents[node]
            if node <= 0 or index.tags[node] in ("body", "main", "html"):
                return None
        return None

    def _before(self, node: int) -> tuple[Label | None, bool]:
        """The label among the siblings before a node, the nearest first; and whether the search ends there."""
        index, parent = self.index, self.index.parents[node]
        if parent < 0:
            return None, True
        siblings = []
        child = parent + 1
        while child < node:
            siblings.append(child)
            child = index.ends[child]
        panes = 0
        for sibling in list(reversed(siblings))[:SIBLINGS]:
            if index.text_len[sibling] == 0:
                continue
            if any(sibling <= own < index.ends[sibling] for own in self.stop):
                return None, True
            if self._holds_items(sibling):
                if self._own_heading(sibling):
                    return None, True
                panes += 1
                continue
            label = self._read(sibling)
            if label is not None:
                return self._tab(sibling, label, node, panes), False
            if index.text_len[sibling] > OTHER_TEXT:
                return None, True
        return None, False

    def _tab(self, strip: int, label: Label, node: int, panes: int) -> Label:
        """Of a strip of tabs the one that shows this list: by the pane's id, else by its rank."""
        index = self.index
        tabs = [a for a in index.anchors_in(strip) if (index.get(a, "href") or "").startswith("#") and 1 < index.text_len[a] <= LONGEST]
        if len(tabs) < 2:
            tabs = [c for c in self._leaves(strip) if index.tags[c] in ("li", "button", "a", "label", "span")]
        if len(tabs) < 2 or sum(index.text_len[tab] for tab in tabs) < index.text_len[strip] - 2:
            return label
        ids = {(index.get(i, "id") or "") for i in range(node, min(node + 3, index.ends[node]))}
        named = [tab for tab in tabs if (index.get(tab, "href") or "").lstrip("#") in ids - {""}]
        tab = named[0] if named else tabs[min(panes, len(tabs) - 1)]
        return Label(tab, index.text(tab), panes)

    def _leaves(self, i: int) -> list[int]:
        """The elements of a strip that hold its texts: descend while there is one child with text."""
        index = self.index
        while True:
            children = [c for c in index.children(i) if index.text_len[c]]
            if len(children) != 1:
                return children
            i = children[0]

    def _holds_items(self, i: int) -> bool:
        at = bisect_left(self.starts, i)
        return at < len(self.starts) and self.starts[at] < self.index.ends[i]

    def _own_heading(self, i: int) -> bool:
        """Whether a list carries a heading that is no item's."""
        index = self.index
        at = bisect_left(index.headings, i)
        while at < len(index.headings) and index.headings[at] < index.ends[i]:
            heading = index.headings[at]
            n = bisect_right(self.starts, heading) - 1
            if n < 0 or heading >= index.ends[self.starts[n]]:
                return True
            at += 1
        return False

    def _is_strip(self, i: int) -> bool:
        """Whether an element is a strip of tabs: links to panes of this page and nothing else."""
        index = self.index
        tabs = [a for a in index.anchors_in(i) if (index.get(a, "href") or "").startswith("#")]
        return len(tabs) >= 2 and index.text_len[i] <= 2 * LONGEST and sum(index.text_len[a] for a in tabs) >= index.text_len[i] - 2

    def _text(self, heading: int) -> str:
        """A heading's text without the link "see all" in it."""
        index = self.index
        links = [a for a in index.anchors_in(heading) if a > heading]
        own = [c for k, c in enumerate(index.chunks[index.first_chunk[heading] : index.last_chunk[heading]], index.first_chunk[heading]) if not any(a <= index.owners[k] < index.ends[a] for a in links)]
        text = clean("".join(own))
        return text if len(text) > 2 else index.text(heading)

    def _text_after(self, heading: int, i: int) -> int:
        """Characters of an element after its heading: many make it a block of its own."""
        index = self.index
        chunks = index.chunks[index.last_chunk[heading] : index.last_chunk[i]]
        return sum(len(chunk.strip()) for chunk in chunks)

    def _read(self, i: int) -> Label | None:
        """The label that an element is or holds: its last heading, else short text in an element named as one."""
        index = self.index
        lo, hi = bisect_left(index.headings, i), bisect_left(index.headings, index.ends[i])
        for heading in reversed(index.headings[lo:hi]):
            if 1 < index.text_len[heading] <= LONGEST and heading not in self.stop:
                return Label(heading, self._text(heading)) if self._text_after(heading, i) <= AFTER_LABEL else None
        if hi > lo and index.text_len[i] > LONGEST:
            return None
        if self._is_strip(i):
            return Label(i, index.text(i))
        if not 1 < index.text_len[i] <= LONGEST or index.tags[i] not in _LABEL_TAGS or _NO_LABEL.search(index.names[i]):
            return None
        return Label(i, index.text(i))
