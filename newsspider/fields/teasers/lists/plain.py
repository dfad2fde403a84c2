"""A page's links as lists of items: siblings that lead to one article each, between the same blocks of the page's own."""

from __future__ import annotations

from collections.abc import Sequence

from newsspider.fields.teasers import subtrees
from newsspider.fields.teasers.addresses import Address
from newsspider.fields.teasers.furniture import may_be_teasers
from newsspider.fields.teasers.links import BOXES, PARAGRAPHS, Item, is_prose
from newsspider.fields.teasers.story import Story
from newsspider.page.index import BLOCKS, BREAK, Index

__all__ = ["BREAK", "LOOKS", "Item", "has_twin", "is_kicker", "read_lists", "titled"]

_SETS = (BLOCKS, BOXES, PARAGRAPHS, subtrees.BARRIERS)
LOOKS = {tag: sum(1 << n for n, tags in enumerate(_SETS) if tag in tags) for tag in frozenset().union(*_SETS)}
"""Which of the sets of tags hold a tag, as the bits of a number."""
is_kicker, has_twin, titled = subtrees.is_kicker, subtrees.has_twin, subtrees.titled
"""What the compiled function asks for few links."""


def read_lists(
    index: Index, story: Story, anchors: Sequence[int], addresses: Sequence[Address | None], scale: int
) -> list[tuple[int, list[Item]]]:
    """Each list that may be one of teasers by its titles, with the element whose children its items are.

    ``anchors`` are the links with text like a headline, in document order, with their addresses; the text's own links are left
    out. A character counts for ``scale``.
    """
    led = [(a, address) for a, address in zip(anchors, addresses, strict=True) if address is not None]
    free = [(a, address) for a, address in led if not story.owns(index, a) and not is_prose(index, a)]
    found: dict[tuple[int, int], list[Item]] = {}
    for item in subtrees.read_items(index, story, free):
        found.setdefault((index.parents[item.root], story.part(item.root)), []).append(item)
    return [(parent, items) for (parent, _), items in found.items() if may_be_teasers(index, items, scale)]
