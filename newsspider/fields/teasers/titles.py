"""One item's headline, without kicker, date, byline, number and excerpt."""

from __future__ import annotations

import re
from functools import lru_cache

from newsspider.fields.teasers.links import Item
from newsspider.page.index import BREAK, HEADINGS, Index
from newsspider.page.text import clean

LONGEST_LINE = 200
"""Characters of a list item that is one line of running text."""
KICKER = 30
"""Characters of a kicker that only its shortness tells."""
LONGEST_ASIDE = 32
"""Characters of a kicker, a date or a byline; what is longer mostly belongs to the headline."""
LESSER = 0.45
"""Share of a heading up to which an element named as a subtitle is an aside."""
SHORTEST_LINE = 20
"""Characters of a line that may be the headline among others."""
SHORTEST_STATED = 15
"""Characters of a link's ``title`` that may be a headline."""
SURE_HEADING = 12
"""Characters of a heading tag's text from which it is the headline."""
SURE_NAMED = 8
"""The same for an element that is named as one."""
_ASIDE = re.compile(
    r"kicker|categor|badge|label|timestamp|pubdate|published|dateline|"
    r"(?:^|[\s_-])(?:cat|time|date|meta|byline|author|by|tag|num|number|count|counter|rank|views|index|icon|flag|"
    r"ribbon|more|read-?more|overline|section|rubric|rubrik|topic|eyebrow|credit|source|pretitle|hat|sr-only|"
    r"visually-hidden|screen-reader-text|info|comments?)(?:$|[\s_-])"
)
"""Class words of what stands beside a headline."""
_SUMMARY = re.compile(
    r"excerpt|summary|teaser-?text|vorspann|anriss|"
    r"(?:^|[\s_-])(?:dek|desc|description|blurb|deck|standfirst|abstract|synopsis|preview|snippet|lead|intro|subtitle|"
    r"strapline)(?:$|[\s_-])"
)
_TITLE = re.compile(r"title|headline|titel|titre|titulo|título|overskrift|heading|(?:^|[\s_-])hed(?:$|[\s_-])")
_NO_TITLE = re.compile(r"subtitle|sub-title|subheadline|sub-headline|pretitle|overtitle")
_SKIPPED = frozenset(("time", "img", "picture", "figure", "button", "source", "script", "style", "input"))
_NUMBERING = re.compile(r"^(?:\d{1,2}[.)]?\s+(?=\D)|[»›>•·▶►\-–]\s+)")


def read_title(index: Index, item: Item) -> str:
    """The headline as shown; where the link's ``title`` says which part of the text it is, that part."""
    text = _shown(index, item)
    stated = clean(index.nodes[item.target.anchor].get("title") or "")
    return stated if len(stated) >= SHORTEST_STATED and stated in text else text


def _shown(index: Index, item: Item) -> str:
    """The text of the item's heading, else of an element named as one, else of its link."""
    anchor, end = item.target.anchor, index.ends[item.target.anchor]
    headings = [i for i in range(item.root, index.ends[item.root]) if index.tags[i] in HEADINGS]
    shared = [h for h in headings if h <= anchor < index.ends[h] or anchor <= h < end]
    best = max(shared, key=lambda h: index.text_len[h], default=anchor)
    if best != anchor and (index.text_len[best] >= SURE_HEADING or index.text_len[anchor] <= 2 * index.text_len[best]):
        return _without_asides(index, best)
    named = next((i for i in range(anchor, end) if _names_title(index, i)), anchor)
    if named != anchor:
        return _without_asides(index, named)
    longest = max(headings, key=lambda h: index.text_len[h], default=anchor)
    if longest != anchor and index.text_len[longest] >= SURE_HEADING:
        return _without_asides(index, longest)
    if index.tags[item.root] == "li" and _is_sentence(index, item):
        return index.text(item.root)
    return _without_asides(index, anchor)


def names_summary(name: str) -> bool:
    """Whether class words name an excerpt.

    >>> names_summary("card__blurb"), names_summary("leader")
    (True, False)
    """
    return _is_summary(name)


def _names_title(index: Index, i: int) -> bool:
    name = index.names[i]
    return bool(name) and index.text_len[i] >= SURE_NAMED and _is_title(name) and not _NO_TITLE.search(name)


def _is_sentence(index: Index, item: Item) -> bool:
    """Whether a list item is one line of running text with a link in it."""
    root, anchor = item.root, item.target.anchor
    if index.text_len[root] > LONGEST_LINE or BREAK in index.chunks[index.first_chunk[root] : index.last_chunk[root]]:
        return False
    before = index.chunks[index.first_chunk[root] : index.first_chunk[anchor]]
    return sum(c.isalpha() for c in "".join(before)) >= 3


def _without_asides(index: Index, i: int) -> str:
    """Text of a subtree that may belong to its headline: a heading's whole, else its first long line."""
    lines = _lines(index, i, _asides(index, i))
    if len(lines) > 1 and index.tags[i] not in HEADINGS:
        lines = [next((line for line in lines if len(line) >= SHORTEST_LINE), max(lines, key=len))]
    text = " ".join(lines) or index.text(i)
    return _NUMBERING.sub("", text) or text


def _asides(index: Index, i: int) -> list[range]:
    """The chunks of kickers, dates, bylines, counters and excerpts in a subtree."""
    blocked: list[range] = []
    kicker = _kicker(index, i)
    j, end = i + 1, index.ends[i]
    while j < end:
        most = LESSER * index.text_len[i] if _NO_TITLE.search(index.names[j]) else 0
        short = index.text_len[j] <= max(LONGEST_ASIDE, most)
        if j == kicker or index.tags[j] in _SKIPPED or (short and index.names[j] and _is_aside(index.names[j])):
            blocked.append(range(index.first_chunk[j], index.last_chunk[j]))
            j = index.ends[j]
        else:
            j += 1
    return blocked


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


@lru_cache(maxsize=4096)
def _is_aside(name: str) -> bool:
    if not _ASIDE.search(name) and not _SUMMARY.search(name):
        return False
    return _TITLE.search(name) is None or _NO_TITLE.search(name) is not None


@lru_cache(maxsize=4096)
def _is_summary(name: str) -> bool:
    return _SUMMARY.search(name) is not None


@lru_cache(maxsize=4096)
def _is_title(name: str) -> bool:
    return _TITLE.search(name) is not None
