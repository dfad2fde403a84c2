"""Repeated structure: sibling subtrees that lead to one article each."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from newsspider.fields.teasers.links import Target, is_article_path, is_prose
from newsspider.fields.teasers.words import NOT_CONTEXT
from newsspider.page.index import HEADINGS, Index
from newsspider.page.page import Page

MOST_CLIMB = 12
ITEM_TEXT = 1_200
"""Characters that one item's subtree does not exceed."""
MENU_TEXT = 28
"""Average characters of link text under which a list in a menu or footer is a menu."""
SHORTEST_RICH = 14
"""The same where most items show a headline tag with a picture or a time."""
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


def groups(page: Page, found: list[Target], keys: dict[int, str]) -> list[Group]:
    """The lists of items in document order, menus, footers and other furniture left out."""
    index = page.index
    by_parent: dict[int, Group] = {}
    anchors = [target.anchor for target in found]
    for first, last in _runs(found):
        before = anchors[first - 1] if first else -1
        after = anchors[last + 1] if last + 1 < len(anchors) else len(index)
        while first <= last:
            root = _root(index, anchors[first], before, after)
            beyond = bisect_left(anchors, index.ends[root], first + 1, last + 1)
            target = max(found[first:beyond], key=lambda t: index.text_len[t.anchor])
            parent = index.parents[root]
            by_parent.setdefault(parent, Group(parent)).items.append(Item(root, target))
            before, first = anchors[beyond - 1], beyond
    for group in by_parent.values():
        _adopt(page, group, keys)
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


def _root(index: Index, first: int, before: int, after: int) -> int:
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
    """Whether ``parent`` adds a heading before ``i``, or one after it to an item that has its own: labels of lists."""
    lo, hi = bisect_left(index.headings, parent), bisect_left(index.headings, i)
    if any(index.ends[h] <= i and index.text_len[h] for h in index.headings[lo:hi]):
        return True
    inside = bisect_left(index.headings, index.ends[i])
    return inside > hi and inside < bisect_left(index.headings, index.ends[parent])


def _adopt(page: Page, group: Group, keys: dict[int, str]) -> None:
    """Add the siblings of the items' shape whose titles are too short to be known as such on their own."""
    index = page.index
    if len(group.items) < 2:
        return
    shapes = {_shape(index, item.root) for item in group.items}
    if len(shapes) > 2:
        return
    known = {item.root for item in group.items}
    added = []
    for child in index.children(group.parent):
        if child in known or _shape(index, child) not in shapes:
            continue
        links = [a for a in index.anchors_in(child) if a in keys and index.text_len[a] >= 5 and is_article_path(keys[a]) and not is_prose(page, a)]
        if links:
            best = max(links, key=lambda a: index.text_len[a])
            added.append(Item(child, Target(best, index.nodes[best].get("href"), keys[best])))
    if added:
        group.items = sorted([*group.items, *added], key=lambda item: item.root)


def _shape(index: Index, i: int) -> tuple[str, str]:
    return index.tags[i], index.names[i].split(" ", 1)[0]


def _is_furniture(index: Index, group: Group) -> bool:
    sizes = [index.text_len[item.target.anchor] for item in group.items]
    average = sum(sizes) / len(sizes)
    furniture = _in_furniture(index, group.parent)
    if not furniture and len(sizes) > 1 and average >= SHORTEST_RICH and _is_rich(index, group):
        return False
    articles = [item for item in group.items if is_article_path(item.target.key)]
    if len(articles) * 2 < len(group.items):
        return True
    group.items = [item for item in group.items if item in articles or index.text_len[item.target.anchor] >= LONG_TITLE]
    share = len(articles) / len(sizes)
    if furniture:
        return average < LONG_TITLE or share < 0.8
    return average < SHORT_TITLE or (average < MENU_TEXT and share < 0.9)


def _is_rich(index: Index, group: Group) -> bool:
    """Whether most items show what only teasers have: a headline tag with a picture or a time."""
    count = 0
    for item in group.items:
        tags = index.tags[item.root : index.ends[item.root]]
        count += ("img" in tags or "time" in tags) and not HEADINGS.isdisjoint(tags)
    return count * 2 > len(group.items)


def _in_furniture(index: Index, i: int) -> bool:
    while i >= 0:
        if index.tags[i] in ("nav", "footer") or (index.names[i] and i > 1 and index.tags[i] != "body" and _FURNITURE.search(index.names[i])):
            return True
        if index.nodes[i].get("role") in ("menu", "menubar", "navigation"):
            return True
        i = index.parents[i]
    return False
