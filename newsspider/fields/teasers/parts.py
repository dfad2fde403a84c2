"""The items of a block as a reader sees them: title, address, summary, picture and date."""

from __future__ import annotations

import re
from bisect import bisect_left

from newsspider.fields.dates.wording import Manner
from newsspider.fields.teasers.addresses import Site
from newsspider.fields.teasers.dates import published_of
from newsspider.fields.teasers.inside import holds
from newsspider.fields.teasers.links import Item
from newsspider.fields.teasers.titles import names_byline, names_summary, read_title, without_ranks
from newsspider.items import TeaserItem
from newsspider.page.index import BACKDROPS, HEADINGS, Index

WHOLE_TITLE = 20
"""Characters of a headline that an excerpt does not repeat by chance."""
BEFORE_TITLE = 40
"""Characters of a kicker or a date before the headline."""
BYLINE = 120
"""Characters of a byline or a date line."""
SHORTEST_SUMMARY = 35
"""Characters of a summary."""
_LAZY = ("data-src", "data-lazy-src", "data-original", "data-img-url", "src")
"""Attributes that name a picture, the most telling first."""
_STYLE_URL = re.compile(r"background(?:-image)?\s*:[^;]{0,40}?url\(\s*['\"]?([^'\")\s]+)")
_STOPS = tuple(".!?…。！？")
_CLOSING = "\"'”’»)]"
"""What may follow a sentence's full stop."""


class Reader:
    """Reads the items of one page's blocks; ``manner`` is how it writes dates."""

    def __init__(self, index: Index, site: Site, manner: Manner) -> None:
        self.index, self.site, self.manner = index, site, manner
        self._pictures = ((index.by_tag.get("img", []), _source), (_pictured(index), _behind))

    def items(self, items: list[Item]) -> tuple[TeaserItem, ...]:
        """The items in order; an unnamed line is their summary where most of them have one."""
        titles = without_ranks([read_title(self.index, item) for item in items])
        shown = [summary_of(self.index, item, title) for item, title in zip(items, titles, strict=True)]
        if not any(shown):
            lines = [_sentence_of(self.index, item, title) for item, title in zip(items, titles, strict=True)]
            shown = lines if 2 * sum(map(bool, lines)) > len(lines) else shown
        return tuple(map(self._item, items, titles, shown))

    def _item(self, item: Item, title: str, summary: str | None) -> TeaserItem:
        published = published_of(self.index, item.root, self.manner)
        return TeaserItem(
            title, self.site.full(self.index.get(item.anchor, "href") or ""), summary, self._image(item), published
        )

    def _image(self, item: Item) -> str | None:
        """The item's picture: of an image tag, else the picture behind one of its elements."""
        index, end = self.index, self.index.ends[item.root]
        for places, read in self._pictures:
            n = bisect_left(places, item.root)
            while n < len(places) and places[n] < end:
                if source := read(index, places[n]):
                    return self.site.full(source)
                n += 1
        return None


def summary_of(index: Index, item: Item, title: str) -> str | None:
    """The paragraph or the element named as an excerpt that is shown with an item."""
    tags, names, sizes, ends = index.tags, index.names, index.text_len, index.ends
    i, end = item.root, ends[item.root]
    while i < end:
        name, size = names[i], sizes[i]
        if size < SHORTEST_SUMMARY or tags[i] in HEADINGS or (name and size <= BYLINE and names_byline(name)):
            i = ends[i]
            continue
        if tags[i] == "p" or (name and i != item.root and names_summary(name)):
            text = index.text(i)
            if len(text) >= SHORTEST_SUMMARY and not _is_title(text, title) and not _holds_title(index, i, text, title):
                return text
        i += 1
    return None


def _holds_title(index: Index, i: int, text: str, title: str) -> bool:
    """Whether an element wraps the headline, too: by a heading in it, or a little before the headline's words."""
    if holds(index.headings, i, index.ends[i]):
        return True
    return len(title) >= WHOLE_TITLE and 0 < text.find(title) <= BEFORE_TITLE


def _sentence_of(index: Index, item: Item, title: str) -> str | None:
    """An element of an item that holds a sentence and nothing else."""
    sizes, ends = index.text_len, index.ends
    for i in range(item.root + 1, ends[item.root]):
        if sizes[i] >= SHORTEST_SUMMARY and ends[i] == i + 1 and index.tags[i] not in HEADINGS:
            text = index.text(i)
            if text.rstrip(_CLOSING).endswith(_STOPS) and not _is_title(text, title):
                return text
    return None


def _is_title(text: str, title: str) -> bool:
    return title.startswith(text) or text.startswith(title[:40])


def _pictured(index: Index) -> list[int]:
    """The elements that may show a picture behind their text; most pages only have such with a style."""
    return index.pictured if any(index.having[name] for name in BACKDROPS) else index.having["style"]


def _source(index: Index, i: int) -> str | None:
    for name in _LAZY:
        value = index.get(i, name)
        if value and not value.startswith("data:"):
            return value
    sources = (index.get(i, "data-srcset") or index.get(i, "srcset") or "").split()
    return sources[0].rstrip(",") if sources else None


def _behind(index: Index, i: int) -> str | None:
    for name in BACKDROPS:
        value = index.get(i, name)
        if value and not value.startswith("data:"):
            return value
    style = index.get(i, "style")
    match = _STYLE_URL.search(style) if style and "url(" in style else None
    return match[1] if match else None
