"""Lists that are no teasers: menus, footers, tags and other furniture of the page."""

from __future__ import annotations

import re
from functools import lru_cache

from newsspider.fields.teasers.links import Item, is_article_path
from newsspider.fields.teasers.story import Story
from newsspider.fields.teasers.words import MENUS, NOT_CONTEXT
from newsspider.page.index import HEADINGS, Index

MENU_TEXT = 28
"""Average characters of link text under which a list that hardly leads to articles is a menu."""
SHORTEST_RICH = 14
"""Average characters of titles where most items show a headline tag with a picture or a time."""
SHORT_TITLE = 20
"""The same for any list."""
LONG_TITLE = 40
"""Characters that only headlines have."""
_FURNITURE = re.compile(NOT_CONTEXT)
_MENUS = re.compile(MENUS)
_ROLES = frozenset(("menu", "menubar", "navigation"))


def without_furniture(index: Index, story: Story, parent: int, items: list[Item]) -> list[Item]:
    """The items of a list that lead to articles; none where the list is furniture by its place, its titles, its links."""
    if _inside_menu(index, story, parent):
        return []
    sizes = [index.text_len[item.target.anchor] for item in items]
    average = sum(sizes) / len(sizes)
    furnished = inside_furniture(index, story, parent)
    if not furnished and len(items) > 1 and average >= SHORTEST_RICH and _is_rich(index, items):
        return items
    articles = [item for item in items if is_article_path(item.target.key)]
    share = len(articles) / len(items)
    if furnished and (average < LONG_TITLE or share < 0.8):
        return []
    if share < 0.5 or average < SHORT_TITLE or (average < MENU_TEXT and share < 0.9):
        return []
    return [item for item in items if item in articles or index.text_len[item.target.anchor] >= LONG_TITLE]


def inside_furniture(index: Index, story: Story, i: int) -> bool:
    """Whether an element stands in a menu, a footer or the like; an element around the article is none of these."""
    while i > 0 and not story.touches(index, i):
        if index.tags[i] in ("nav", "footer") or (index.names[i] and _is_furniture_name(index.names[i])):
            return True
        if index.nodes[i].get("role") in _ROLES:
            return True
        i = index.parents[i]
    return False


def _is_rich(index: Index, items: list[Item]) -> bool:
    """Whether most items show what only teasers have: a headline tag with a picture or a time."""
    count = 0
    for item in items:
        tags = index.tags[item.root : index.ends[item.root]]
        count += ("img" in tags or "time" in tags) and not HEADINGS.isdisjoint(tags)
    return count * 2 > len(items)


def _inside_menu(index: Index, story: Story, i: int) -> bool:
    while i > 0 and not story.touches(index, i):
        if index.names[i] and _is_menu(index.names[i]):
            return True
        i = index.parents[i]
    return False


@lru_cache(maxsize=4096)
def _is_menu(name: str) -> bool:
    return _MENUS.search(name) is not None


@lru_cache(maxsize=4096)
def _is_furniture_name(name: str) -> bool:
    return _FURNITURE.search(name) is not None
