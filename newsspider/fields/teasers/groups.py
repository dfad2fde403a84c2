"""Repeated structure: sibling subtrees that lead to one article each."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field

from newsspider.fields.teasers.links import Target, is_article_path
from newsspider.fields.teasers.words import NOT_CONTEXT
from newsspider.page.index import HEADINGS, Index

MOST_CLIMB = 12
ITEM_TEXT = 1_200
"""Characters that one item's subtree does not exceed."""
MENU_TEXT = 28
"""Average characters of link text under which a list in a menu or footer is a menu."""
SHORT_TITLE = 20
"""The same for any list."""
LONG_TITLE = 40
"""Characters that only headlines have."""
_FURNITURE = re.compile(NOT_CONTEXT)
_BARRIERS = frozenset(("body", "html", "main"))


@dataclass(slots=True)
class Item:
    """One subtree that leads to one article, and the link that names it."""

    root: int
    target: Target


@dataclass(slots=True)
class Group:
    """Items that are children of one element."""

    parent: int
    items: list[Item] = field(default_factory=list)


def groups(index: Index, found: list[Target]) -> list[Group]:
    """The lists of items in document order, menus, footers and other furniture left out."""
    runs = _runs(found)
    by_parent: dict[int, Group] = {}
    anchors = [target.anchor for target in found]
    for first, last in runs:
        before = anchors[first - 1] if first else -1
        after = anchors[last + 1] if last + 1 < len(anchors) else len(index)
        root = _root(index, anchors[first], anchors[last], before, after)
        parent = index.parents[root]
        target = max(found[first : last + 1], key=lambda t: index.text_len[t.anchor])
        by_parent.setdefault(parent, Group(parent)).items.append(Item(root, target))
    kept = [group for group in by_parent.values() if not _is_furniture(index, group)]
    return sorted(kept, key=lambda group: group.items[0].root)


def _runs(found: list[Target]) -> list[tuple[int, int]]:
    """First and last position of each stretch of links to one address."""
    runs: list[tuple[int, int]] = []
    for n, target in enumerate(found):
        if runs and found[runs[-1][1]].key == target.key:
            runs[-1] = (runs[-1][0], n)
        else:
            runs.append((n, n))
    return runs


def _root(index: Index, first: int, last: int, before: int, after: int) -> int:
    """The largest subtree around a stretch of links that holds no other headline-like link."""
    i = first
    for _ in range(MOST_CLIMB):
        parent = index.parents[i]
        if parent < 0 or index.tags[parent] in _BARRIERS or parent <= before or index.ends[parent] > after:
            return i
        if index.text_len[parent] > ITEM_TEXT or _heading_between(index, parent, i):
            return i
        i = parent
    return i


def _heading_between(index: Index, parent: int, i: int) -> bool:
    """Whether a heading with text stands in ``parent`` before ``i``: that is the list's label, not the item's."""
    at = bisect_left(index.headings, parent)
    while at < len(index.headings) and index.headings[at] < i:
        if index.ends[index.headings[at]] <= i and index.text_len[index.headings[at]]:
            return True
        at += 1
    return False


def _is_furniture(index: Index, group: Group) -> bool:
    sizes = [index.text_len[item.target.anchor] for item in group.items]
    average = sum(sizes) / len(sizes)
    articles = [item for item in group.items if is_article_path(item.target.key)]
    if len(articles) * 2 < len(group.items):
        return True
    group.items = [item for item in group.items if item in articles or index.text_len[item.target.anchor] >= LONG_TITLE]
    share = len(articles) / len(sizes)
    if _in_furniture(index, group.parent):
        return average < LONG_TITLE or share < 0.8
    return average < SHORT_TITLE or (average < MENU_TEXT and share < 0.9)


def _in_furniture(index: Index, i: int) -> bool:
    while i >= 0:
        if index.tags[i] in ("nav", "footer") or (index.names[i] and i > 1 and index.tags[i] != "body" and _FURNITURE.search(index.names[i])):
            return True
        i = index.parents[i]
    return False


def by_root(all_groups: list[Group]) -> dict[int, Item]:
    """Items by the root of their subtree."""
    found: dict[int, Item] = defaultdict()
    for group in all_groups:
        for item in group.items:
            found[item.root] = item
    return found


def has_heading(index: Index, i: int) -> bool:
    """Whether a subtree holds a heading."""
    at = bisect_left(index.headings, i)
    return (at < len(index.headings) and index.headings[at] < index.ends[i]) or index.tags[i] in HEADINGS
