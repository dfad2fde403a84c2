"""Headings of promo lists that hold nothing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set

from newsspider.fields.teasers.furniture import Surroundings
from newsspider.fields.teasers.labels import Label, label_text
from newsspider.fields.teasers.story import Story
from newsspider.fields.teasers.words import PROMO_LABELS
from newsspider.page.index import Index

LONGEST = 45
"""Characters of a label that is known by its words alone."""


def empty_labels(index: Index, story: Story, used: Set[int], roots: Sequence[int]) -> Iterator[Label]:
    """The promo headings over nothing; ``used`` are headings with a list, ``roots`` the items of all lists in order."""
    around = Surroundings(index, story)
    for heading in index.headings:
        if not 1 < index.text_len[heading] <= LONGEST or heading in used or heading in story.members:
            continue
        if _followed(index, heading) or _inside_item(index, roots, heading):
            continue
        text = label_text(index, heading)
        if text.strip(" :").lower() in PROMO_LABELS and not around.kind(heading):
            yield Label(heading, text)


def _inside_item(index: Index, roots: Sequence[int], i: int) -> bool:
    at = bisect_right(roots, i)
    return at > 0 and i < index.ends[roots[at - 1]]


def _followed(index: Index, heading: int) -> bool:
    """Whether text stands after a heading in its box, before the next heading."""
    parents, ends, sizes = index.parents, index.ends, index.text_len
    size, parent, sibling = sizes[heading], parents[heading], ends[heading]
    while parent > 0 and sizes[parent] == size:
        parent, sibling = parents[parent], ends[parent]
    end = ends[parent]
    while sibling < end:
        if sizes[sibling]:
            return not _begins_with_heading(index, sibling)
        sibling = ends[sibling]
    return False


def _begins_with_heading(index: Index, i: int) -> bool:
    """Whether a subtree's first text stands in a heading: another block begins."""
    for n in range(bisect_left(index.headings, i), len(index.headings)):
        heading = index.headings[n]
        if heading >= index.ends[i]:
            return False
        if index.text_len[heading]:
            return index.sizes[index.first_chunk[heading]] == index.sizes[index.first_chunk[i]]
    return False
