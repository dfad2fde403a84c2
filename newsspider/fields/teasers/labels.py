"""The heading shown over a promo list: before it, around it, in a wrapper beside it, or in a tab strip."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from newsspider.page.index import HEADINGS, Index

LONGEST = 70
CLIMB = 7
SIBLINGS = 6
_NAMES = re.compile(r"title|heading|headline|header|label|widget-?title|titel|titre|titulo|caption|(?:^|[\s_-])(?:head|name|hd|ttl)(?:$|[\s_-])")
_NO_LABEL = re.compile(r"(?:^|[\s_-])(?:date|time|byline|author|meta|share|social|credit|comments?|counter|ad|ads|advert\w*|more|btn|button|nav|prev|next)(?:$|[\s_-])")
_LABEL_TAGS = frozenset(("p", "label", "strong", "b", "dt", "legend", "caption", "summary", "header", "span", "div", "a", "li", "ul"))


@dataclass(frozen=True, slots=True)
class Label:
    """A heading over a list: the element and its text."""

    node: int
    text: str


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
        for sibling in list(reversed(siblings))[:SIBLINGS]:
            if index.text_len[sibling] == 0:
                continue
            if sibling in self.stop:
                return None, True
            if self._holds_items(sibling):
                if self._own_heading(sibling):
                    return None, True
                continue
            label = self._read(sibling)
            if label is not None:
                return label, False
            if index.text_len[sibling] > 200:
                return None, True
        return None, False

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

    def _read(self, i: int) -> Label | None:
        """The label that an element is or holds: its last heading, else short text in an element named as one."""
        index = self.index
        lo, hi = bisect_left(index.headings, i), bisect_left(index.headings, index.ends[i])
        for heading in reversed(index.headings[lo:hi]):
            if 1 < index.text_len[heading] <= LONGEST:
                return Label(heading, index.text(heading))
        if not 1 < index.text_len[i] <= LONGEST or index.tags[i] not in _LABEL_TAGS or _NO_LABEL.search(index.names[i]):
            return None
        return Label(i, index.text(i))
