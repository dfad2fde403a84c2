"""Repeated structure: sibling subtrees that lead to one article each."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import islice

from newsspider.fields.teasers.furniture import Surroundings
from newsspider.fields.teasers.links import Item, Links, Target
from newsspider.fields.teasers.story import Story
from newsspider.fields.teasers.titles import names_summary
from newsspider.fields.teasers.words import is_furniture, is_promo
from newsspider.page.index import HEADINGS, Index

MOST_CLIMB = 12
TWIN_CLIMB = 4
"""Levels from a line of a card up to the card."""
ITEM_TEXT = 1_200
"""Characters that one item's subtree does not exceed."""
LABEL_TEXT = 45
"""Characters of a label inside a box with one item."""
HEADING_TEXT = 70
"""Characters of a label with a link in it."""
KICKER_TEXT = 40
"""Characters of a heading that stands over the headline in each item."""
_BARRIERS = frozenset(("body", "html", "main"))


@dataclass(slots=True)
class Group:
    """Items that are children of one element; ``doubtful``: teasers only if a heading calls them so."""

    parent: int
    items: list[Item] = field(default_factory=list)
    doubtful: bool = False


def read_groups(index: Index, story: Story, links: Links) -> list[Group]:
    """The lists of items in document order, menus, footers and other furniture left out."""
    found: dict[tuple[int, int], Group] = {}
    for item in _items(index, story, links.targets):
        parent = index.parents[item.root]
        found.setdefault((parent, story.part(item.root)), Group(parent)).items.append(item)
    around = Surroundings(index, story, links.wide, links.site.own)
    groups = [kept for group in found.values() if (kept := _judged(index, group, links, around)) is not None]
    return sorted(groups, key=lambda group: group.items[0].root)


def _judged(index: Index, group: Group, links: Links, around: Surroundings) -> Group | None:
    """The group with its short titles, without links that lead to no article; None where it is furniture."""
    if len(group.items) == 1 and _is_label(index, group.items[0].target.anchor):
        return None
    if items := around.teasers(group.parent, group.items):
        whole = _complete(index, group, links)
        if whole is group:
            return Group(group.parent, items)
        if items := around.teasers(whole.parent, whole.items):
            return Group(whole.parent, items)
    items = around.doubtful(group.parent, group.items)
    return Group(group.parent, items, doubtful=True) if items else None


def _is_label(index: Index, a: int) -> bool:
    """Whether a link is the heading of a list ("More from our archive"), or a part of one, not one of its items."""
    if index.text_len[a] <= LABEL_TEXT and is_promo(index.text(a)):
        return True
    around = next((i for i in islice(index.ancestors(a), 3) if index.tags[i] in HEADINGS), a)
    return index.text_len[a] < index.text_len[around] <= HEADING_TEXT and is_promo(index.text(around))


def _items(index: Index, story: Story, targets: list[Target]) -> list[Item]:
    """Each stretch of links to one address with the largest subtree around it that holds no other."""
    anchors = [target.anchor for target in targets]
    labels = [heading for heading in index.headings if index.text_len[heading]]
    runs = _runs(targets)
    heads = [_heading_before(index, labels, anchors[first], anchors[first - 1] if first else -1) for first, _ in runs]
    items: list[Item] = []
    for n, (first, last) in enumerate(runs):
        low = anchors[first - 1] if first else -1
        after = anchors[last + 1] if last + 1 < len(anchors) else len(index)
        if heads[n] > low and not _is_kicker(index, heads, n):
            low = heads[n]
        while first <= last:
            root = _root(index, anchors[first], *story.gap(anchors[first], low, after))
            beyond = first + 1 if first == last else bisect_left(anchors, index.ends[root], first + 1, last + 1)
            items.append(Item(root, _titled(index, targets[first:beyond])))
            low, first = anchors[beyond - 1], beyond
    return items


def _titled(index: Index, targets: list[Target]) -> Target:
    """The link that names an article among those that lead to it: the longest that is no excerpt."""
    if len(targets) == 1:
        return targets[0]
    named = [target for target in targets if not names_summary(index.names[target.anchor])]
    return max(named or targets, key=lambda target: index.text_len[target.anchor])


def _is_kicker(index: Index, heads: list[int], n: int) -> bool:
    """Whether a heading belongs to one item: a short one before each of neighbouring items, in headings of one shape."""
    head = heads[n]
    if head < 0 or index.text_len[head] > KICKER_TEXT:
        return False
    near = [other for other in (*heads[max(0, n - 1) : n], *heads[n + 1 : n + 2]) if other >= 0]
    if not any(_shape(index, other) == _shape(index, head) for other in near):
        return False
    return not is_promo(text := index.text(head)) and not is_furniture(text)


def _runs(targets: list[Target]) -> list[tuple[int, int]]:
    """First and last position of each stretch of links to one address."""
    runs: list[tuple[int, int]] = []
    for n, target in enumerate(targets):
        if runs and targets[runs[-1][1]].key == target.key:
            runs[-1] = (runs[-1][0], n)
        else:
            runs.append((n, n))
    return runs


def _root(index: Index, i: int, before: int, after: int) -> int:
    """The largest subtree around a link, between two elements, that holds no other headline-like link and none of the article."""
    parents, ends, sizes, tags = index.parents, index.ends, index.text_len, index.tags
    headings = index.headings
    beyond = bisect_left(headings, ends[i])
    for _ in range(MOST_CLIMB):
        parent = parents[i]
        if parent <= before or ends[parent] > after or sizes[parent] > ITEM_TEXT or tags[parent] in _BARRIERS:
            return i
        if beyond < len(headings) and headings[beyond] < ends[parent]:
            if beyond and headings[beyond - 1] >= i and not _has_twin(index, parent, before, after):
                return i  # it has its own heading: the next one is another list's label
            beyond = bisect_left(headings, ends[parent])
        i = parent
    return i


def _has_twin(index: Index, i: int, before: int, after: int) -> bool:
    """Whether an element, or one around it up to its neighbours, has one of its shape beside it: cards of several headings."""
    parents, ends = index.parents, index.ends
    for _ in range(TWIN_CLIMB):
        beside = ends[i]
        if beside <= after < len(index) and parents[beside] == parents[i] and after < ends[beside]:
            return _shape(index, beside) == _shape(index, i)
        if parents[i] <= before or ends[parents[i]] > after:
            return _is_twin_before(index, i, before)
        i = parents[i]
    return False


def _is_twin_before(index: Index, i: int, before: int) -> bool:
    """Whether the sibling that holds an earlier element has the shape of ``i``."""
    for _ in range(MOST_CLIMB):
        if before <= index.parents[i]:
            return False
        if index.parents[before] == index.parents[i]:
            return _shape(index, before) == _shape(index, i)
        before = index.parents[before]
    return False


def _heading_before(index: Index, labels: list[int], i: int, after: int) -> int:
    """The last heading with text between two elements: the label of a list; -1 where there is none."""
    for n in range(bisect_left(labels, i) - 1, -1, -1):
        if labels[n] <= after:
            return -1
        if index.ends[labels[n]] <= i:
            return labels[n]
    return -1


def _complete(index: Index, group: Group, links: Links) -> Group:
    """The group with siblings of its shape whose titles are too short to be known as such on their own."""
    if len(group.items) == 1:
        return _split_label(index, group.items[0]) or group
    shapes = {_shape(index, item.root) for item in group.items}
    if len(shapes) > 2:
        return group
    known = {item.root for item in group.items}
    added = []
    for child in index.children(group.parent):
        if child not in known and _shape(index, child) in shapes:
            titles = [target for a in index.anchors_in(child) if (target := links.short_title(a)) is not None]
            if titles:
                added.append(Item(child, max(titles, key=lambda target: _prominence(index, target.anchor))))
    return Group(group.parent, sorted([*group.items, *added], key=lambda item: item.root)) if added else group


def _prominence(index: Index, a: int) -> tuple[bool, int]:
    """What makes one of several links to an article its title: a heading, then length."""
    return index.tags[index.parents[a]] in HEADINGS, index.text_len[a]


def _shape(index: Index, i: int) -> tuple[str, str]:
    return index.tags[i], index.names[i].split(" ", 1)[0]


def _split_label(index: Index, item: Item) -> Group | None:
    """A box with one item and its label in it ("Read more"), as the item alone beside the label."""
    i = item.target.anchor
    while i > item.root:
        parent = index.parents[i]
        for child in index.children(parent):
            if child >= i:
                break
            if 0 < index.text_len[child] <= LABEL_TEXT and is_promo(index.text(child)):
                return Group(parent, [Item(i, item.target)])
        i = parent
    return None
