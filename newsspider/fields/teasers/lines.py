"""Promo lists of a plain-text page: a short label, then titles with or without their summaries."""

from __future__ import annotations

from collections.abc import Sequence

from newsspider.fields.teasers.words import FURNITURE_LABELS, PROMO_LABELS
from newsspider.items import TeaserBlock, TeaserItem
from newsspider.page.layout import Line, ends_sentence, is_label

LONGEST_LABEL = 45
LONGEST_TITLE = 200
SHORTEST_SUMMARY = 30


def from_lines(lines: Sequence[Line]) -> list[tuple[int, TeaserBlock]]:
    """The blocks after the body, each with the line number of its label."""
    found: list[tuple[int, TeaserBlock]] = []
    n = 0
    while n < len(lines):
        if not is_block_label(lines[n].text):
            n += 1
            continue
        end = n + 1
        while end < len(lines) and not is_block_label(lines[end].text):
            end += 1
        block = _block(lines[n], lines[n + 1 : end])
        if block is not None:
            found.append((lines[n].number, block))
        n = end
    return found


def is_block_label(text: str) -> bool:
    """Whether a line is the heading of a list by its words.

    >>> is_block_label("Hot this week"), is_block_label("Apple sells more phones in Asia")
    (True, False)
    """
    bare = text.strip(" :").lower()
    return len(bare) <= LONGEST_LABEL and (
        bare in PROMO_LABELS or bare in FURNITURE_LABELS or (is_label(text) and len(bare.split()) <= 4)
    )


def _block(label: Line, lines: Sequence[Line]) -> TeaserBlock | None:
    bare = label.text.strip(" :").lower()
    if bare in FURNITURE_LABELS or any(word in FURNITURE_LABELS for word in bare.split()):
        return None
    items = tuple(_items([line.text for line in lines]))
    if not items and bare not in PROMO_LABELS:
        return None
    return TeaserBlock(label.text, "below", items)


def _items(texts: list[str]) -> list[TeaserItem]:
    """Titles, each with the sentence that follows it where that is one."""
    items: list[TeaserItem] = []
    n = 0
    while n < len(texts):
        title = texts[n]
        following = texts[n + 1] if n + 1 < len(texts) else ""
        if len(title) > LONGEST_TITLE or len(title.split()) < 2:
            n += 1
            continue
        paired = _is_summary(following, title)
        items.append(TeaserItem(title, summary=following if paired else None))
        n += 2 if paired else 1
    return items


def _is_summary(text: str, title: str) -> bool:
    """Whether a line is the sentence that sums up the title before it; a longer one where the title asks or exclaims."""
    if len(text) < SHORTEST_SUMMARY or not ends_sentence(text):
        return False
    return not ends_sentence(title) or (title[-1] in "?!？！" and text[-1] not in "?？" and len(text) > len(title))
