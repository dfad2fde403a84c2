"""Groups of items become blocks: labelled, merged under one heading, placed, copies left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from newsspider.evidence import Extracted
from newsspider.fields.dates.days import read_day
from newsspider.fields.dates.found import manner_in
from newsspider.fields.teasers.empty import empty_labels
from newsspider.fields.teasers.groups import Group, read_groups
from newsspider.fields.teasers.labels import Label, LabelFinder, OwnTitles
from newsspider.fields.teasers.links import Item, Links
from newsspider.fields.teasers.lookalikes import are_products, is_trail
from newsspider.fields.teasers.parts import Reader
from newsspider.fields.teasers.place import in_open_header, place_of
from newsspider.fields.teasers.story import Story, read_story
from newsspider.fields.teasers.words import is_furniture, is_promo
from newsspider.items import TeaserBlock
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.text import fold

OWN_TITLE = 12
"""Characters of a headline."""
SLACK = 8
"""Characters by which two writings of one headline may differ in length."""
LEAST_UNLABELLED = 3
"""Articles of a list without a heading; two are the previous and the next one."""
DATE = 18
"""Characters of a link that may be a date alone."""
HEADER_TITLE = 40
"""Average characters of titles in the page's header under a heading that does not call them teasers."""
LONE_TITLE = 25
"""Characters of title from which a box with one link is a teaser."""
_ROOT = itemgetter(0)


@dataclass(frozen=True, slots=True)
class Shown:
    """A block with the element in which it stands, and the items that it was read from."""

    node: int
    block: TeaserBlock
    items: tuple[Item, ...] = ()


@dataclass(slots=True)
class Draft:
    """Items under one label."""

    label: Label | None
    parent: int
    items: list[Item]


def read_blocks(page: Page, found: Mapping[str, Extracted[Any]]) -> list[Shown]:
    """The page's promo lists in document order, those that hold nothing included."""
    index, story = page.index, read_story(page.index, found)
    own, links = own_titles(page, found), Links(page, story)
    groups = read_groups(index, story, links)
    roots = _roots(groups)
    drafts = _distinct(_outside(index, story, _drafts(index, story, groups, LabelFinder(index, story, roots, own))))
    drafts = [draft for draft in drafts if _is_block(index, story, draft) and not is_trail(links.site.own, draft.items)]
    shown = _shown(story, Reader(index, links.site, manner_in(page, found)), drafts) if drafts else []
    for label in empty_labels(index, story, own.headings.union([entry.node for entry in shown]), roots):
        place = place_of(index, story, label.node, label.node)
        shown.append(Shown(label.node, TeaserBlock(label.text, place)))
    return sorted(shown, key=lambda entry: entry.node)


def _shown(story: Story, read: Reader, drafts: list[Draft]) -> list[Shown]:
    """The drafts as the record has them."""
    shown = []
    for draft in drafts:
        place = place_of(read.index, story, draft.parent, draft.items[0].root)
        block = TeaserBlock(draft.label.text if draft.label else None, place, read.items(draft.items))
        shown.append(Shown(draft.label.node if draft.label else draft.parent, block, tuple(draft.items)))
    return shown


def own_titles(page: Page, found: Mapping[str, Extracted[Any]]) -> OwnTitles:
    """The article's headline as the page and its headline field have it, and the headings that show it."""
    index = page.index
    first = next((h for h in index.headings if index.tags[h] == "h1" and index.text_len[h] >= OWN_TITLE), None)
    stated = found["headline"].value if "headline" in found else None
    titles = frozenset(fold(text) for text in (stated, index.text(first) if first is not None else None) if text)
    sizes = {size for title in titles for size in range(max(OWN_TITLE, len(title) - SLACK), len(title) + SLACK + 1)}
    same = [h for h in index.headings if index.text_len[h] in sizes and fold(index.text(h)) in titles]
    return OwnTitles(frozenset(same), titles)


def _drafts(index: Index, story: Story, groups: list[Group], every: LabelFinder) -> list[Draft]:
    """Groups with their labels, of a finder that knows all items; neighbours under the same label are one."""
    sure = every
    if any(group.doubtful for group in groups):
        sure = LabelFinder(index, story, _roots(group for group in groups if not group.doubtful), every.own)
    drafts: list[Draft] = []
    for group in groups:
        label = (every if group.doubtful else sure).find(group.items[0].root)
        if group.doubtful and not (label and is_promo(label.text)):
            continue
        if drafts and label is not None and _same(drafts[-1].label, label):
            drafts[-1].items.extend(group.items)
        else:
            drafts.append(Draft(label, group.parent, list(group.items)))
    return drafts


def _roots(groups: Iterable[Group]) -> list[int]:
    """The elements of all items in order."""
    return sorted([item.root for group in groups for item in group.items])


def _outside(index: Index, story: Story, drafts: list[Draft]) -> list[Draft]:
    """The drafts without items that the body has among its blocks, and without links that only show a date."""
    for draft in drafts:
        begin, end = (draft.label.node, index.ends[draft.label.node]) if draft.label else (0, 0)
        kept = []
        for item in draft.items:
            root = story.free(index, item.anchor, item.root)
            if root is not None and not begin <= item.anchor < end and not _is_date(index, item.anchor):
                kept.append(item if root == item.root else item._replace(root=root))
        draft.items = kept
    return [draft for draft in drafts if draft.items]


def _is_date(index: Index, a: int) -> bool:
    """Whether a link shows a date and nothing else."""
    return index.text_len[a] <= DATE and read_day(index.text(a), "DMY") is not None


def _same(one: Label | None, other: Label) -> bool:
    return one is not None and (one.node, one.pane) == (other.node, other.pane)


def _distinct(drafts: list[Draft]) -> list[Draft]:
    """Each list once, and each article once in a list."""
    kept: dict[tuple[str | None, frozenset[str]], Draft] = {}
    for draft in drafts:
        items = {item.key: item for item in reversed(draft.items)}
        draft.items = sorted(items.values(), key=_ROOT)
        kept.setdefault((draft.label.text if draft.label else None, frozenset(items)), draft)
    return list(kept.values())


def _is_block(index: Index, story: Story, draft: Draft) -> bool:
    """Whether a list is one of teasers: at least two articles, or one in a box that looks the part."""
    count = len(draft.items)
    if draft.label is None:
        open_header = count >= LEAST_UNLABELLED and in_open_header(index, story, draft.parent, draft.items[0].root)
        return count >= LEAST_UNLABELLED and not open_header and not are_products(index, draft.items)
    if is_furniture(draft.label.text) or are_products(index, draft.items):
        return False
    if count >= 2 and _is_short(index, draft.items) and not is_promo(draft.label.text):
        return not in_open_header(index, story, draft.parent, draft.items[0].root)
    return count >= 2 or _is_lone_teaser(index, story, draft.label, draft.items[0])


def _is_short(index: Index, items: list[Item]) -> bool:
    """Whether links have the length of entries of a menu that has opened."""
    return sum(index.text_len[item.anchor] for item in items) < HEADER_TITLE * len(items)


def _is_lone_teaser(index: Index, story: Story, label: Label, item: Item) -> bool:
    """Whether one article alone is promoted: under a heading that says so, or with a picture outside the page's header."""
    if index.text_len[item.anchor] < LONE_TITLE or not item.is_article:
        return False
    pictured = "img" in index.tags[item.root : index.ends[item.root]]
    return is_promo(label.text) or (pictured and place_of(index, story, label.node, item.root) != "header")
