"""The subtree of each item: the largest around the links to one article that holds no other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newsspider.fields.teasers.addresses import Address
from newsspider.fields.teasers.links import Item
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
BARRIERS = frozenset(("body", "html", "main"))
"""What holds more than one item."""


def read_items(index: Index, story: Story, links: Sequence[tuple[int, Address]]) -> list[Item]:
    """Each stretch of links to one address with the largest subtree around it that holds no other."""
    anchors, count, elements = [a for a, _ in links], len(links), len(index)
    runs = _runs([address[0] for _, address in links])
    heads = _heads(index, anchors, runs)
    items: list[Item] = []
    for n, first in enumerate(runs):
        beyond = runs[n + 1] if n + 1 < len(runs) else count
        low = anchors[first - 1] if first else -1
        after = anchors[beyond] if beyond < count else elements
        if heads[n] > low and not _belongs(index, heads, n):
            low = heads[n]
        while first < beyond:
            root = _root(index, anchors[first], *story.gap(anchors[first], low, after))
            until = bisect_left(anchors, index.ends[root], first + 1, beyond)
            named = first + titled(index, anchors[first:until]) if until > first + 1 else first
            items.append(Item(root, anchors[named], *links[named][1]))
            low, first = anchors[until - 1], until
    return items


def shape(index: Index, i: int) -> tuple[str, str]:
    """What elements of one kind share: tag and first class word."""
    return index.tags[i], index.names[i].split(" ", 1)[0]


def _runs(keys: list[str]) -> list[int]:
    """Where each stretch of links to one address begins."""
    return [n for n, key in enumerate(keys) if not n or keys[n - 1] != key]


def titled(index: Index, anchors: Sequence[int]) -> int:
    """Which of several links to an article names it: the longest that is no excerpt."""
    named = [n for n, a in enumerate(anchors) if not names_summary(index.names[a])]
    return max(named or range(len(anchors)), key=lambda n: index.text_len[anchors[n]])


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


def _belongs(index: Index, heads: list[int], n: int) -> bool:
    """Whether a stretch's heading belongs to its item."""
    before, after = heads[n - 1] if n else -1, heads[n + 1] if n + 1 < len(heads) else -1
    return index.text_len[heads[n]] <= KICKER_TEXT and is_kicker(index, heads[n], before, after)


def is_kicker(index: Index, head: int, before: int, after: int) -> bool:
    """Whether a short heading belongs to one item: neighbouring items have one of its shape, or -1 for none."""
    own = shape(index, head)
    if (before < 0 or shape(index, before) != own) and (after < 0 or shape(index, after) != own):
        return False
    return not is_promo(text := index.text(head)) and not is_furniture(text)


def _root(index: Index, i: int, before: int, after: int) -> int:
    """The largest subtree around a link, between two elements, that holds no other headline-like link and none of the article."""
    parents, ends, sizes, tags = index.parents, index.ends, index.text_len, index.tags
    headings = index.headings
    beyond = -1
    for _ in range(MOST_CLIMB):
        parent = parents[i]
        if parent <= before or ends[parent] > after or sizes[parent] > ITEM_TEXT or tags[parent] in BARRIERS:
            return i
        if beyond < 0:
            beyond = bisect_left(headings, ends[i])
        if beyond < len(headings) and headings[beyond] < ends[parent]:
            if beyond and headings[beyond - 1] >= i and not has_twin(index, parent, before, after):
                return i  # it has its own heading: the next one is another list's label
            beyond = bisect_left(headings, ends[parent])
        i = parent
    return i


def has_twin(index: Index, i: int, before: int, after: int) -> bool:
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
