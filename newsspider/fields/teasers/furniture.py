"""Lists that are no teasers: menus, footers, tags and other furniture of the page."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from newsspider.fields.teasers.inside import holds
from newsspider.fields.teasers.links import Item
from newsspider.fields.teasers.story import Story
from newsspider.fields.teasers.words import MENUS, NOT_CONTEXT, NOT_CONTEXT_STEMS
from newsspider.page.index import Index
from newsspider.page.text import holding

MENU, OTHER = "menu", "other"
MENU_TEXT = 28
"""Average characters of link text under which a list that hardly leads to articles is a menu."""
SHORTEST_RICH = 14
"""Average characters of titles where most items show a headline tag with a picture or a time."""
SHORT_TITLE = 20
"""The same for any list."""
WIDE = 2
"""What a character counts for on a page in Chinese, Japanese or Korean."""
LONG_TITLE = 40
"""Characters that only headlines have."""
_FURNITURE = re.compile(NOT_CONTEXT)
_MENUS = re.compile(MENUS)
_TAGS = frozenset(("nav", "footer"))
_ROLES = frozenset(("menu", "menubar", "navigation"))


class Surroundings:
    """What stands around the lists of one page; each element is looked at once."""

    def __init__(self, index: Index, story: Story, wide: bool = False, own: str = "") -> None:
        self.index, self.story = index, story
        self._own = _built(own) if own else None
        self.scale = WIDE if wide else 1
        self._known: dict[int, str] = {}

    def teasers(self, parent: int, items: list[Item]) -> list[Item]:
        """The items of a list that lead to articles; none where it is furniture by place, titles or links.

        What stands around it is looked at last, as most lists are none by their titles and links; how its items look only where
        that matters.
        """
        average, share = self._average(items), sum([item.is_article for item in items]) / len(items)
        sure = average >= SHORT_TITLE and share >= (0.9 if average < MENU_TEXT else 0.5)
        if not sure and (average < SHORTEST_RICH or len(items) == 1 or not _is_rich(self.index, items)):
            return []
        kind = self.kind(parent)
        if kind == MENU or (kind and (average < LONG_TITLE or share < 0.8)):
            return []
        if not kind and (share == 1 or not sure or (len(items) > 1 and _is_rich(self.index, items))):
            return items
        return [item for item in items if sure and (item.is_article or self._size(item) >= LONG_TITLE)]

    def doubtful(self, parent: int, items: list[Item]) -> list[Item]:
        """The items of a list that would be teasers only under a heading that calls them so; none of menus of sections."""
        average = self._average(items)
        if average < SHORT_TITLE or (average < LONG_TITLE and self._known.get(parent) == MENU):
            return []
        leads = [item.is_article or self._is_kin(item.key) for item in items]
        share = sum(leads) / len(items)
        if share < 0.5 and average < LONG_TITLE:
            return []
        if (average < LONG_TITLE or share < 0.8) and self.kind(parent) == MENU:
            return []
        return [item for item, lead in zip(items, leads, strict=True) if lead or self._size(item) >= LONG_TITLE]

    def _is_kin(self, key: str) -> bool:
        """Whether an address is built like the page's own: in the same folder, with the same parameters."""
        return self._own is not None and key.startswith(self._own[0]) and _built(key) == self._own

    def _size(self, item: Item) -> int:
        return self.index.text_len[item.anchor] * self.scale

    def _average(self, items: list[Item]) -> float:
        """Average characters of titles."""
        sizes = self.index.text_len
        if len(items) == 1:
            return self.scale * sizes[items[0].anchor]
        return self.scale * sum([sizes[item.anchor] for item in items]) / len(items)

    def kind(self, i: int) -> str:
        """What holds an element: ``MENU``, else ``OTHER`` for a footer or the like, else nothing.

        An element around the article is none of these.
        """
        known, around = self._known, self.story.around
        if i in known:
            return known[i]
        path = []
        while i > 0 and i not in known and i not in around:
            path.append(i)
            i = self.index.parents[i]
        kind = known.get(i, "")
        for i in reversed(path):
            kind = known[i] = kind if kind == MENU else self._own_kind(i, kind)
        return kind

    def _own_kind(self, i: int, outer: str) -> str:
        """What an element is or else what holds it, where that is no menu."""
        name = self.index.names[i]
        if name and (kind := _kind_of_name(name)):
            return kind
        if outer or self.index.tags[i] in _TAGS:
            return OTHER
        return OTHER if self.index.get(i, "role") in _ROLES else ""


def may_be_teasers(index: Index, items: list[Item], scale: int) -> bool:
    """Whether a list's titles are long enough for teasers, wherever it stands; a character counts for ``scale``.

    Of a list that may not, :class:`Surroundings` finds none, surely or in doubt.
    """
    count, letters = len(items), scale * sum([index.text_len[item.anchor] for item in items])
    if letters >= SHORT_TITLE * count:
        return True
    return letters >= SHORTEST_RICH * count and count > 1 and _has_headings(index, items)


def _built(key: str) -> tuple[str, tuple[str, ...]]:
    """An address's folder, and the names of its parameters where these choose the page."""
    path, _, query = key.partition("?")
    names = tuple(sorted(pair.partition("=")[0] for pair in query.split("&")))
    return (path if query else path.rpartition("/")[0]), names


def _has_headings(index: Index, items: list[Item]) -> bool:
    """Whether as many headings stand among items as most of them would have."""
    begin = bisect_left(index.headings, items[0].root)
    return 2 * (bisect_left(index.headings, index.ends[items[-1].root], begin) - begin) > len(items)


def _is_rich(index: Index, items: list[Item]) -> bool:
    """Whether most items show what only teasers have: a headline tag with a picture or a time."""
    headings, ends = index.headings, index.ends
    if not _has_headings(index, items):
        return False
    images, times, count = index.by_tag.get("img", []), index.times, 0
    for item in items:
        begin, end = item.root, ends[item.root]
        count += holds(headings, begin, end) and (holds(images, begin, end) or holds(times, begin, end))
    return count * 2 > len(items)


@lru_cache(maxsize=4096)
def _kind_of_name(name: str) -> str:
    if not holding([name], NOT_CONTEXT_STEMS) or not _FURNITURE.search(name):
        return ""
    return MENU if _MENUS.search(name) else OTHER
