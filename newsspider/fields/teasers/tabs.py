"""Strips of tabs: one label for each of the lists that a click shows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newsspider.page.index import Index

LONGEST = 70
"""Characters of a tab; a strip has at most twice as many."""
_TAB_TAGS = frozenset(("li", "button", "a", "label", "span"))


def is_strip(index: Index, i: int) -> bool:
    """Whether an element is a strip of tabs: links to panes of this page and nothing else."""
    if index.text_len[i] > 2 * LONGEST or not _may_be_strip(index, i):
        return False
    tabs = _pane_links(index, i)
    return len(tabs) >= 2 and sum(index.text_len[a] for a in tabs) >= index.text_len[i] - 2


def tab_of(index: Index, strip: int, pane: Sequence[int], rank: int) -> int | None:
    """The tab of a strip that shows a pane: by the ids of the pane's elements, else by its rank; None where the element is no strip."""
    if not _may_be_strip(index, strip) or not _has_several_texts(index, strip):
        return None
    tabs = [a for a in _pane_links(index, strip) if 1 < index.text_len[a] <= LONGEST]
    if len(tabs) < 2:
        tabs = [leaf for leaf in _leaves(index, strip) if index.tags[leaf] in _TAB_TAGS]
    if len(tabs) < 2 or sum(index.text_len[tab] for tab in tabs) < index.text_len[strip] - 2:
        return None
    tabs = [tab for tab in tabs if any(map(str.isalnum, index.text(tab)))] or tabs
    ids = {index.get(i, "id") for i in pane}
    for tab in tabs:
        target = (index.get(tab, "href") or "").lstrip("#")
        if target and target in ids:
            return tab
    return tabs[min(rank, len(tabs) - 1)]


def _may_be_strip(index: Index, i: int) -> bool:
    """Whether an element holds two others, which may be tabs; most labels hold one or none."""
    return index.ends[i] > i + 2


def _has_several_texts(index: Index, i: int) -> bool:
    """Whether a subtree has two pieces of text: no less show two tabs."""
    worded = index.worded
    second = bisect_left(worded, index.first_chunk[i]) + 1
    return second < len(worded) and worded[second] < index.last_chunk[i]


def _pane_links(index: Index, i: int) -> list[int]:
    return [a for a in index.anchors_in(i) if (index.get(a, "href") or "").startswith("#")]


def _leaves(index: Index, i: int) -> list[int]:
    """The elements of a strip that hold its texts: descend while there is one child with text."""
    while True:
        children = [child for child in index.children(i) if index.text_len[child]]
        if len(children) != 1:
            return children
        i = children[0]
