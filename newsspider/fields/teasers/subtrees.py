"""The subtree of each item: the largest around the links to one article that holds no other."""

from __future__ import annotations

from bisect import bisect_left

from newsspider.fields.teasers.links import Item, Links
from newsspider.fields.teasers.story import Story
from newsspider.fields.teasers.titles import names_summary
from newsspider.fields.teasers.words import is_furniture, is_promo
from newsspider.page.index import Index

MOST_CLIMB = 12
TWIN_CLIMB = 4
"""Levels from a line of a card up to the card."""
ITEM_TEXT = 1_200
"""Characters that one item's subtree does not exceed."""
KICKER_TEXT = 40
"""Characters of a heading that stands over the headline in each item."""
_BARRIERS = frozenset(("body", "html", "main"))


def read_items(index: Index, story: Story, links: Links) -> list[Item]:
    """Each stretch of links to one address with the largest subtree around it that holds no other."""
    anchors, count, elements = links.anchors, len(links.anchors), len(index)
    runs = _runs(links.keys)
    heads = _heads(index, anchors, runs)
    items: list[Item] = []
    for n, first in enumerate(runs):
        beyond = runs[n + 1] if n + 1 < len(runs) else count
        low = anchors[first - 1] if first else -1
        after = anchors[beyond] if beyond < count else elements
        if heads[n] > low and not _is_kicker(index, heads, n):
            low = heads[n]
        while first < beyond:
            root = _root(index, anchors[first], *story.gap(anchors[first], low, after))
            until = first + 1 if beyond == first + 1 else bisect_left(anchors, index.ends[root], first + 1, beyond)
            named = first if until == first + 1 else _titled(index, anchors, range(first, until))
            items.append(Item(root, anchors[named], links.keys[named], links.leads[named]))
            low, first = anchors[until - 1], until
    return items


def shape(index: Index, i: int) -> tuple[str, str]:
    """What elements of one kind share: tag and first class word."""
    return index.tags[i], index.names[i].split(" ", 1)[0]


def _runs(keys: list[str]) -> list[int]:
    """Where each stretch of links to one address begins."""
    return [n for n, key in enumerate(keys) if not n or keys[n - 1] != key]


def _titled(index: Index, anchors: list[int], among: range) -> int:
    """Which of several links to an article names it: the longest that is no excerpt."""
    named = [n for n in among if not names_summary(index.names[anchors[n]])]
    return max(named or among, key=lambda n: index.text_len[anchors[n]])


def _heads(index: Index, anchors: list[int], runs: list[int]) -> list[int]:
    """For each stretch the last heading with text between it and the link before it: the label of a list; -1 where there is none."""
    labels = [heading for heading in index.headings if index.text_len[heading]]
    heads, n = [], 0
    for first in runs:
        a, before = anchors[first], anchors[first - 1] if first else -1
        while n < len(labels) and labels[n] < a:
            n += 1
        k = n - 1
        while k >= 0 and labels[k] > before and index.ends[labels[k]] > a:
            k -= 1
        heads.append(labels[k] if k >= 0 and labels[k] > before else -1)
    return heads


def _is_kicker(index: Index, heads: list[int], n: int) -> bool:
    """Whether a heading belongs to one item: a short one before each of neighbouring items, in headings of one shape."""
    head = heads[n]
    if index.text_len[head] > KICKER_TEXT:
        return False
    near = [other for other in (*heads[max(0, n - 1) : n], *heads[n + 1 : n + 2]) if other >= 0]
    if not any(shape(index, other) == shape(index, head) for other in near):
        return False
    return not is_promo(text := index.text(head)) and not is_furniture(text)


def _root(index: Index, i: int, before: int, after: int) -> int:
    """The largest subtree around a link, between two elements, that holds no other headline-like link and none of the article."""
    parents, ends, sizes, tags = index.parents, index.ends, index.text_len, index.tags
    headings = index.headings
    beyond = -1
    for _ in range(MOST_CLIMB):
        parent = parents[i]
        if parent <= before or ends[parent] > after or sizes[parent] > ITEM_TEXT or tags[parent] in _BARRIERS:
            return i
        if beyond < 0:
            beyond = bisect_left(headings, ends[i])
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
            return shape(index, beside) == shape(index, i)
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
            return shape(index, before) == shape(index, i)
        before = index.parents[before]
    return False
