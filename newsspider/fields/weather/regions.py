"""Compact subtrees that may be weather widgets: named as one, or with a degree sign and other evidence near it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from newsspider.fields.neighbourhood import outermost
from newsspider.fields.weather import words
from newsspider.fields.weather.place import place_name
from newsspider.fields.weather.script import THEME
from newsspider.fields.weather.strip import Strip, read_strip
from newsspider.page.index import Index
from newsspider.page.text import holding

WIDGET_TEXT = 700
"""Characters of text that a named widget does not exceed."""
COMPACT_TEXT = 90
"""Characters of a subtree that only a degree sign speaks for."""
DEGREE_CHUNK = 60
"""Characters of a piece of text that shows a reading; longer ones are sentences."""
OTHER_WORDS = 3
"""Words of such a piece that a widget has no use for: its place has them."""
LITTLE_MORE = 30
"""Characters that a box may add to the element that is named as weather."""
CLIMB = 4
"""Levels from a degree sign or a named element up to its widget."""
_STEMS = (*words.NAME_WORDS, *THEME)
DEGREES = tuple("°º˚℃℉")
_EVIDENCE = ("wi ", "wi-", "owm", "owi", *words.NAME_WORDS)
_HINTS = ("href", "src", "alt", "title")
_WORD = re.compile(r"[^\W\d_]{2,}")
_USUAL = words.WIDGET_WORDS | words.FURNITURE_WORDS | words.CONDITION_WORDS | words.DAY_WORDS | words.MONTH_WORDS
_HEAD = re.compile(r"(?:^|[\s_-])(?:header|top-?bar|masthead)(?:$|[\s_-])")
_TOO_LARGE = frozenset(("body", "html", "main", "article", "a"))


def widgets(index: Index, boxes: Sequence[int]) -> list[int]:
    """The roots of the subtrees that may be widgets, in document order, none inside another; ``boxes`` are named so."""
    roots = [i for i in boxes if 0 < index.text_len[i] <= _limit(index, i)]
    outer = outermost(index, [_widened(index, i) for i in _joined(index, outermost(index, roots))])
    compact = [_compact(index, owner) for owner in _degree_owners(index) if not _is_inside(index, outer, owner)]
    return outermost(index, [*outer, *(root for root in compact if root is not None)])


def _limit(index: Index, i: int) -> int:
    """Characters of text that an element which is named as weather may have."""
    if index.tags[i] == "a":
        return COMPACT_TEXT
    return 0 if index.tags[i] in _TOO_LARGE else WIDGET_TEXT


def _joined(index: Index, roots: Sequence[int]) -> list[int]:
    """Named elements, several small ones of one small box by this box: the day's lowest and highest, each in a span of its own."""
    parents = Counter(index.parents[i] for i in roots if index.text_len[i] <= LITTLE_MORE)
    small = {i for i, count in parents.items() if count > 1 and 0 < index.text_len[i] <= COMPACT_TEXT}
    boxes = {i for i in small if not any(_shows_place(index, k) for k in roots if index.parents[k] == i)}
    return [*dict.fromkeys(index.parents[i] if index.parents[i] in boxes else i for i in roots)]


def _shows_place(index: Index, i: int) -> bool:
    return any(place_name(piece) for piece in read_strip(index, i).pieces)


def _widened(index: Index, i: int) -> int:
    """The link or box around a named element that holds a little more (an icon, the condition)."""
    if _shows_place(index, i):
        return i
    for _ in range(CLIMB):
        parent = index.parents[i]
        if parent < 0 or index.text_len[parent] > min(COMPACT_TEXT, index.text_len[i] + LITTLE_MORE):
            return i
        if len(index.anchors_in(parent)) > max(1, len(index.anchors_in(i))):
            return i
        i = parent
    return i


def spelt(index: Index) -> list[str]:
    """The spellings of names that may speak of weather or are those of the theme; one search for all costs little more than for some."""
    return index.spelt(_STEMS)


def named(index: Index, spellings: Iterable[str]) -> list[int]:
    """The elements whose names speak of weather, of all that are spelt in some ways."""
    return index.of_names(filter(_is_hit, spellings))


def is_themed(spellings: Iterable[str]) -> bool:
    """Whether one of some spellings is the theme's."""
    return any(stem in spelling for spelling in spellings for stem in THEME)


@lru_cache(maxsize=4096)
def _is_hit(name: str) -> bool:
    return any(word in name and _speaks(name, word) for word in words.NAME_WORDS)


def _speaks(name: str, word: str) -> bool:
    """Whether a class speaks of weather by a word, and not of a font or the climate."""
    traps = [(trap, trap.find(word)) for trap in words.NAME_TRAPS if word in trap]
    at = name.find(word)
    while at >= 0:
        if not any(at >= within and name.startswith(trap, at - within) for trap, within in traps):
            return True
        at = name.find(word, at + 1)
    return False


def _is_inside(index: Index, roots: list[int], i: int) -> bool:
    """Whether an element lies in one of several subtrees, given in order."""
    at = bisect_right(roots, i)
    return at > 0 and i < index.ends[roots[at - 1]]


def _degree_owners(index: Index) -> Iterator[int]:
    """The elements of short texts with a degree sign."""
    for k in holding(index.chunks, DEGREES):
        text = index.chunks[k].strip()
        if len(text) <= DEGREE_CHUNK and sum(w.lower() not in _USUAL for w in _WORD.findall(text)) <= OTHER_WORDS:
            yield index.owners[k]


def _compact(index: Index, owner: int) -> int | None:
    """The smallest subtree around a degree sign that shows a temperature and speaks of weather."""
    i = owner
    for _ in range(CLIMB):
        if i < 0 or index.text_len[i] > COMPACT_TEXT:
            return None
        if index.tags[i] not in ("li", "td", "p") or index.text_len[i] <= LITTLE_MORE:
            strip = read_strip(index, i)
            if any(t.marked for t in strip.temperatures) and _is_widget(index, i, strip):
                return i
        i = index.parents[i]
    return None


def _is_widget(index: Index, i: int, strip: Strip) -> bool:
    """Whether a subtree names a place and says or hints at the weather, or says so with nothing else beside."""
    said = set(_WORD.findall(strip.text.lower()))
    if any(place_name(piece) for piece in strip.pieces):
        humid = any(stem in strip.text.lower() for stem in words.HUMIDITY[:10])
        return humid or not said.isdisjoint(words.WIDGET_WORDS) or _hints(index, i) or _is_in_header(index, i)
    alone = said <= _USUAL and index.text_len[i] <= LITTLE_MORE
    return alone and not said.isdisjoint(words.SURE_WIDGET_WORDS) and _hints(index, i)


def _is_in_header(index: Index, i: int) -> bool:
    """Whether a subtree stands in the bar at the page's head, where a place and its degrees can be nothing else."""
    first = next((h for h in index.headings if index.tags[h] == "h1"), len(index))
    return i < first and any(index.tags[j] == "header" or _HEAD.search(index.names[j]) for j in index.ancestors(i))


def _hints(index: Index, i: int) -> bool:
    """Whether names, addresses or pictures of a subtree, or of a link around it, speak of weather."""
    elements = list(range(i, index.ends[i]))
    parent = index.parents[i]
    if parent >= 0 and index.tags[parent] == "a":
        elements.append(parent)
    for j in elements:
        hint = " ".join((index.names[j], *(index.get(j, name) or "" for name in _HINTS))).lower()
        if any(trap in hint for trap in words.NAME_TRAPS):
            continue
        if any(word in hint for word in _EVIDENCE) or not words.SURE_WIDGET_WORDS.isdisjoint(_WORD.findall(hint)):
            return True
    return False
