"""One item's title, summary, picture and date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from newsspider.fields.teasers.groups import Item
from newsspider.items import TeaserItem
from newsspider.page.index import BREAK, HEADINGS, Index
from newsspider.page.page import Page
from newsspider.page.text import clean

_ASIDE = re.compile(
    r"kicker|categor|(?:^|[\s_-])cat(?:$|[\s_-])|badge|label|(?:^|[\s_-])(?:time|date|meta|byline|author|by|tag|num|number|count|counter|rank|views|index|icon|flag|ribbon|more|"
    r"read-?more|overline|section|rubric|rubrik|topic|eyebrow|credit|source|pretitle|hat|sr-only|visually-hidden|screen-reader-text|info|comments?)(?:$|[\s_-])|timestamp|pubdate|published|dateline"
)
"""Class words of what stands beside a headline."""
_SUMMARY = re.compile(r"excerpt|summary|(?:^|[\s_-])(?:dek|desc|description|blurb|deck|standfirst|abstract|synopsis|preview|snippet|lead|intro|subtitle|strapline)(?:$|[\s_-])|teaser-?text|td-excerpt|vorspann|anriss")
_TITLE = re.compile(r"title|headline|titel|titre|titulo|título|overskrift|heading|(?:^|[\s_-])hed(?:$|[\s_-])")
_NO_TITLE = re.compile(r"subtitle|sub-title|subheadline|sub-headline|pretitle|overtitle")
_SKIPPED = frozenset(("time", "img", "picture", "figure", "button", "source", "script", "style", "input"))
_NUMBERING = re.compile(r"^(?:\d{1,2}[.)]?\s+(?=\D)|[»›>•·▶►\-–]\s+)")
SHORTEST_SUMMARY = 35
LONGEST_LINE = 200
KICKER = 30
LONGEST_ASIDE = 32
"""Characters of a kicker, a date or a byline; what is longer belongs to the headline."""


def read_item(page: Page, item: Item) -> TeaserItem:
    """The item as a reader sees it."""
    index = page.index
    title = _title(index, item)
    url = page.absolute(item.target.href)
    return TeaserItem(title, url.split("#")[0] if url else None, _summary(index, item, title), _image(page, item), _published(index, item))


def _title(index: Index, item: Item) -> str:
    anchor, end = item.target.anchor, index.ends[item.target.anchor]
    headings = [i for i in range(item.root, index.ends[item.root]) if index.tags[i] in HEADINGS]
    shared = [h for h in headings if (h <= anchor < index.ends[h]) or anchor <= h < end]
    if shared:
        best = max(shared, key=lambda h: index.text_len[h])
        return _without_asides(index, best)
    own = [i for i in range(anchor, end) if index.names[i] and _TITLE.search(index.names[i]) and not _NO_TITLE.search(index.names[i]) and index.text_len[i] >= 8]
    if own and own[0] != anchor:
        return _without_asides(index, own[0])
    longest = max(headings, key=lambda h: index.text_len[h], default=None)
    if longest is not None and index.text_len[longest] >= 12:
        return _without_asides(index, longest)
    if index.tags[item.root] == "li" and _is_sentence(index, item):
        return index.text(item.root)
    return _without_asides(index, anchor)


def _is_sentence(index: Index, item: Item) -> bool:
    """Whether a list item is one line of running text with a link in it."""
    root, anchor = item.root, item.target.anchor
    if BREAK in index.chunks[index.first_chunk[root] : index.last_chunk[root]] or index.text_len[root] > LONGEST_LINE:
        return False
    before = index.chunks[index.first_chunk[root] : index.first_chunk[anchor]]
    return sum(c.isalpha() for c in "".join(before)) >= 3


def _without_asides(index: Index, i: int) -> str:
    """Text of a subtree without kickers, dates, bylines, counters and excerpts in it."""
    pieces = list(_pieces(index, i))
    if not pieces:
        return index.text(i)
    text = " ".join(pieces)
    return _NUMBERING.sub("", text) or text


def _pieces(index: Index, i: int) -> Iterator[str]:
    """The text of a subtree that may belong to its headline: a heading's whole, else the first long line."""
    blocked: list[range] = []
    kicker = _kicker(index, i)
    j, end = i + 1, index.ends[i]
    while j < end:
        name = index.names[j]
        if j == kicker or index.tags[j] in _SKIPPED or (name and index.text_len[j] <= LONGEST_ASIDE and (_ASIDE.search(name) or _SUMMARY.search(name)) and not _TITLE.search(name)):
            blocked.append(range(index.first_chunk[j], index.last_chunk[j]))
            j = index.ends[j]
        else:
            j += 1
    lines = _lines(index, i, blocked)
    if len(lines) > 1 and index.tags[i] not in HEADINGS:
        lines = [line for line in lines if len(line) >= 20][:1] or [max(lines, key=len)]
    return iter(lines)


def _kicker(index: Index, i: int) -> int:
    """A short element before a much longer one, as "5G auction" before the headline; -1 where there is none."""
    children = [c for c in index.children(i) if index.text_len[c]]
    while len(children) == 1 and index.text_len[children[0]] == index.text_len[i]:
        i = children[0]
        children = [c for c in index.children(i) if index.text_len[c]]
    if len(children) < 2 or sum(index.text_len[c] for c in children) < index.text_len[i]:
        return -1
    first, text = children[0], index.text(children[0])
    short = len(text) <= KICKER and len(text.split()) <= 4 and text[-1:] not in ":?!,"
    return first if short and index.text_len[children[1]] >= 1.1 * len(text) else -1


def _lines(index: Index, i: int, blocked: list[range]) -> list[str]:
    parts: list[str] = []
    for k in range(index.first_chunk[i], index.last_chunk[i]):
        chunk = index.chunks[k]
        if chunk is BREAK:
            parts.append("\0")
        elif not any(k in span for span in blocked):
            parts.append(chunk)
    return [line for raw in "".join(parts).split("\0") if (line := clean(raw))]


def _summary(index: Index, item: Item, title: str) -> str | None:
    start, end = item.root, index.ends[item.root]
    for i in range(start, end):
        if index.text_len[i] < SHORTEST_SUMMARY or index.tags[i] in HEADINGS:
            continue
        name = index.names[i]
        named = bool(name) and _SUMMARY.search(name) is not None and i != start
        if not named and index.tags[i] != "p":
            continue
        text = index.text(i)
        if text != title and not title.startswith(text) and not text.startswith(title[:40]) and len(text) >= SHORTEST_SUMMARY:
            return text
    return None


def _image(page: Page, item: Item) -> str | None:
    index = page.index
    for i in range(item.root, index.ends[item.root]):
        if index.tags[i] == "img":
            node = index.nodes[i]
            for name in ("data-src", "data-lazy-src", "data-original", "data-img-url", "src"):
                value = node.get(name)
                if value and not value.startswith("data:"):
                    return page.absolute(value)
            value = (node.get("data-srcset") or node.get("srcset") or "").strip()
            if value:
                return page.absolute(value.split()[0])
    return None


def _published(index: Index, item: Item) -> str | None:
    for i in range(item.root, index.ends[item.root]):
        if index.tags[i] == "time" and (value := iso_date(index.nodes[i].get("datetime") or "")):
            return value
    return None


def iso_date(text: str) -> str | None:
    """An ISO 8601 date or time as it is; None for anything else.

    >>> iso_date("2024-05-01T10:00:00+02:00"), iso_date("2024-05-01"), iso_date("yesterday")
    ('2024-05-01T10:00:00+02:00', '2024-05-01', None)
    """
    text = text.strip()
    try:
        if len(text) == 10:
            return date.fromisoformat(text).isoformat()
        return datetime.fromisoformat(text).isoformat() if len(text) > 10 else None
    except ValueError:
        return None
