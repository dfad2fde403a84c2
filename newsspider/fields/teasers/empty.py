"""Headings of promo lists that hold nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from newsspider.fields.teasers.furniture import Surroundings
from newsspider.fields.teasers.labels import Label, label_text
from newsspider.fields.teasers.story import Story
from newsspider.fields.teasers.words import PROMO_LABELS
from newsspider.page.index import Index

LONGEST = 45
"""Characters of a label that is known by its words alone."""


def empty_labels(index: Index, story: Story, used: Set[int], taken: Sequence[tuple[int, int]]) -> Iterator[Label]:
    """The promo headings over nothing; ``used`` are headings with a list, ``taken`` the subtrees of items."""
    around = Surroundings(index, story)
    for heading in index.headings:
        if not 1 < index.text_len[heading] <= LONGEST or heading in used or heading in story.members:
            continue
        text = label_text(index, heading)
        if text.strip(" :").lower() not in PROMO_LABELS or any(first <= heading < end for first, end in taken):
            continue
        if not _followed(index, heading) and not around.kind(heading):
            yield Label(heading, text)


def _followed(index: Index, heading: int) -> bool:
    """Whether text stands after a heading in its box, before the next heading."""
    box = heading
    while index.parents[box] > 0 and index.text_len[index.parents[box]] == index.text_len[heading]:
        box = index.parents[box]
    for sibling in index.children(index.parents[box]):
        if sibling > box and index.text_len[sibling]:
            return not _begins_with_heading(index, sibling)
    return False


def _begins_with_heading(index: Index, i: int) -> bool:
    """Whether a subtree's first text stands in a heading: another block begins."""
    sizes = index.sizes
    for heading in index.headings:
        if i <= heading < index.ends[i] and index.text_len[heading]:
            return sizes[index.first_chunk[heading]] == sizes[index.first_chunk[i]]
    return False
