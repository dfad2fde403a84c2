"""Groups of items become blocks: labelled, merged under one heading, placed, copies left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from newsspider.evidence import Extracted
from newsspider.fields.teasers.groups import Group, Item, groups
from newsspider.fields.teasers.labels import Label, LabelFinder
from newsspider.fields.teasers.links import is_article_path, targets
from newsspider.fields.teasers.parts import read_item
from newsspider.fields.teasers.place import place_of
from newsspider.fields.teasers.words import FURNITURE_LABELS, PROMO_LABELS
from newsspider.items import TeaserBlock
from newsspider.page.page import Page
from newsspider.page.text import fold


OWN_TITLE = 12
"""Characters of a headline."""
LONE_TITLE = 25
"""Characters of title from which a box with one link is a teaser."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A block with the element in which it stands."""

    node: int
    block: TeaserBlock


@dataclass(slots=True)
class Draft:
    """Items under one label."""

    label: Label | None
    parent: int
    items: list[Item]


def read_blocks(page: Page, found: Mapping[str, Extracted[Any]]) -> list[Shown]:
    """The page's promo lists in document order."""
    links, keys = targets(page)
    if not links:
        return []
    shown: list[Shown] = []
    seen: set[tuple[str | None, frozenset[str]]] = set()
    for draft in _drafts(page, groups(page, links, keys), own_titles(page, found)):
        keys = frozenset(item.target.key for item in draft.items)
        text = draft.label.text if draft.label else None
        if not _is_block(page, draft) or (text, keys) in seen:
            continue
        seen.add((text, keys))
        items = _once([(item.target.key, item) for item in draft.items])
        block = TeaserBlock(text, place_of(page.index, draft.parent, draft.items[0].root), tuple(read_item(page, item) for item in items))
        shown.append(Shown(draft.label.node if draft.label else draft.parent, block))
    return shown


def _drafts(page: Page, found: list[Group], own: frozenset[int]) -> list[Draft]:
    """Groups with their labels; neighbours under the same label are one."""
    index = page.index
    starts = sorted(item.root for group in found for item in group.items)
    finder = LabelFinder(index, starts, own)
    drafts: list[Draft] = []
    for group in found:
        label = finder.find(group.parent, group.items[0].root)
        last = drafts[-1] if drafts else None
        if last is not None and label is not None and last.label is not None and (last.label.node, last.label.pane) == (label.node, label.pane):
            last.items.extend(group.items)
        else:
            drafts.append(Draft(label, group.parent, list(group.items)))
    return drafts


def own_titles(page: Page, found: Mapping[str, Extracted[Any]]) -> frozenset[int]:
    """The headings that are the article's own headline: no list's label, and the end of any search for one."""
    index = page.index
    first = next((h for h in index.headings if index.tags[h] == "h1" and index.text_len[h] >= OWN_TITLE), None)
    stated = found["headline"].value if "headline" in found else None
    titles = {fold(text) for text in (stated, index.text(first) if first is not None else None) if text}
    same = {h for h in index.headings if index.text_len[h] >= OWN_TITLE and fold(index.text(h)) in titles}
    return frozenset(same)


def _is_block(page: Page, draft: Draft) -> bool:
    if draft.label is not None and draft.label.text.strip(" :").lower() in FURNITURE_LABELS:
        return False
    distinct = {item.target.key for item in draft.items}
    if len(distinct) >= 2:
        return True
    item = draft.items[0]
    return draft.label is not None and (is_promo(draft.label.text) or _has_image(page, item)) and is_article_path(item.target.key) and page.index.text_len[item.target.anchor] >= LONE_TITLE


def is_promo(label: str) -> bool:
    """Whether a heading is one that promo lists have.

    >>> is_promo("Related:"), is_promo("Our newsletters")
    (True, False)
    """
    return label.strip(" :").lower() in PROMO_LABELS


def _has_image(page: Page, item: Item) -> bool:
    index = page.index
    return "img" in index.tags[item.root : index.ends[item.root]]


def _once(entries: list[tuple[str, Item]]) -> list[Item]:
    kept: dict[str, Item] = {}
    for key, item in entries:
        kept.setdefault(key, item)
    return list(kept.values())
