"""Repeated structure: sibling subtrees that lead to one article each."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from newsspider.fields.teasers.furniture import Surroundings
from newsspider.fields.teasers.links import SHORTEST_KNOWN, Item, Links
from newsspider.fields.teasers.lists import read_lists
from newsspider.fields.teasers.story import Story
from newsspider.fields.teasers.subtrees import shape
from newsspider.fields.teasers.words import is_promo
from newsspider.page.index import HEADINGS, Index

LABEL_TEXT = 45
"""Characters of a label inside a box with one item."""
MOST_LOOKED = 3_000
"""Siblings of items, of all lists of a page, among which short titles are looked for: a list between any two paragraphs has them all."""
HEADING_TEXT = 70
"""Characters of a label with a link in it."""


@dataclass(slots=True)
class Group:
    """Items that are children of one element; ``doubtful``: teasers only if a heading calls them so."""

    parent: int
    items: list[Item]
    doubtful: bool = False


def read_groups(index: Index, story: Story, links: Links) -> list[Group]:
    """The lists of items in document order, menus, footers and other furniture left out."""
    around = Surroundings(index, story, links.wide, links.site.own)
    lists = read_lists(index, story, links.anchors, links.addresses, around.scale)
    judged = (_judged(index, Group(parent, items), links, around) for parent, items in lists)
    return sorted((group for group in judged if group is not None), key=lambda group: group.items[0].root)


def _judged(index: Index, group: Group, links: Links, around: Surroundings) -> Group | None:
    """The group with its short titles, without links that lead to no article; None where it is furniture."""
    items = around.teasers(group.parent, group.items)
    doubtful = [] if items else around.doubtful(group.parent, group.items)
    if not (items or doubtful) or (len(group.items) == 1 and _is_label(index, group.items[0].anchor)):
        return None
    if items:
        whole = _complete(index, group, links)
        items = items if whole is group else around.teasers(whole.parent, whole.items)
        if items:
            return Group(whole.parent, items)
        doubtful = around.doubtful(group.parent, group.items)
    return Group(group.parent, doubtful, doubtful=True) if doubtful else None


def _is_label(index: Index, a: int) -> bool:
    """Whether a link is the heading of a list ("More from our archive"), or a part of one, not one of its items."""
    if index.text_len[a] <= LABEL_TEXT and is_promo(index.text(a)):
        return True
    around = next((i for i in islice(index.ancestors(a), 3) if index.tags[i] in HEADINGS), a)
    return index.text_len[a] < index.text_len[around] <= HEADING_TEXT and is_promo(index.text(around))


def _complete(index: Index, group: Group, links: Links) -> Group:
    """The group with siblings of its shape whose titles are too short to be known as such on their own."""
    if len(group.items) == 1:
        return _split_label(index, group.items[0]) or group
    if links.looked > MOST_LOOKED:
        return group
    known, linked, children = {item.root for item in group.items}, index.link_len, list(index.children(group.parent))
    links.looked += len(children)
    others = [child for child in children if linked[child] >= SHORTEST_KNOWN and child not in known]
    shapes = {shape(index, root) for root in known} if others else set()
    if not 0 < len(shapes) <= 2:
        return group
    alike = (child for child in others if shape(index, child) in shapes)
    added = [item for child in alike if (item := _short_item(index, child, links)) is not None]
    return Group(group.parent, sorted([*group.items, *added], key=lambda item: item.root)) if added else group


def _short_item(index: Index, i: int, links: Links) -> Item | None:
    """A subtree as an item by a link with a short title: of several, the one in a heading, then the longest."""
    anchors = index.anchors_in(i)
    if len(anchors) > 1:
        anchors.sort(key=lambda a: (index.tags[index.parents[a]] in HEADINGS, index.text_len[a]), reverse=True)
    return next((Item(i, a, key, True) for a in anchors if (key := links.short_title(a)) is not None), None)


def _split_label(index: Index, item: Item) -> Group | None:
    """A box with one item and its label in it ("Read more"), as the item alone beside the label."""
    i = item.anchor
    while i > item.root:
        parent = index.parents[i]
        for child in index.children(parent):
            if child >= i:
                break
            if 0 < index.text_len[child] <= LABEL_TEXT and is_promo(index.text(child)):
                return Group(parent, [item._replace(root=i)])
        i = parent
    return None
