"""Compact subtrees that may be weather widgets: named as one, or with a degree sign and other evidence near it."""

from __future__ import annotations

from collections.abc import Iterator

from newsspider.fields.weather import words
from newsspider.fields.weather.place import place_name
from newsspider.fields.weather.strip import read_strip
from newsspider.page.index import Index

WIDGET_TEXT = 700
"""Characters of text that a named widget does not exceed."""
COMPACT_TEXT = 90
"""Characters of a subtree that only a degree sign speaks for."""
DEGREE_CHUNK = 60
"""Characters of a piece of text that shows a reading; longer ones are sentences."""
LITTLE_MORE = 30
"""Characters that a box may add to the element that is named as weather."""
CLIMB = 4
DEGREES = "°º˚℃℉"
_SEPARATOR = "\0"
_EVIDENCE = ("wi ", "wi-", "owm", "owi", *words.NAME_WORDS)


def widgets(index: Index) -> list[int]:
    """The roots of the subtrees that may be widgets, in document order, none inside another."""
    named = _named(index)
    roots = [
        i
        for i in named
        if 0 < index.text_len[i] <= WIDGET_TEXT and index.tags[i] not in ("body", "html", "main", "article", "a")
    ]
    roots += [i for i in named if index.tags[i] == "a" and 0 < index.text_len[i] <= COMPACT_TEXT]
    outer = _outermost(index, [_widened(index, i) for i in _outermost(index, roots)])
    inside = [range(i, index.ends[i]) for i in outer]
    for owner in _degree_owners(index):
        if not any(owner in span for span in inside):
            root = _compact(index, owner)
            if root is not None:
                outer.append(root)
    return _outermost(index, outer)


def _widened(index: Index, i: int) -> int:
    """The link or box around a named element that holds a little more (an icon, the condition)."""
    if any(place_name(piece) for piece in read_strip(index, i).pieces):
        return i
    for _ in range(CLIMB):
        parent = index.parents[i]
        if parent < 0 or index.text_len[parent] > min(COMPACT_TEXT, index.text_len[i] + LITTLE_MORE):
            return i
        if len(index.anchors_in(parent)) > max(1, len(index.anchors_in(i))):
            return i
        i = parent
    return i


def _named(index: Index) -> list[int]:
    distinct = _SEPARATOR.join(set(index.names))
    stems = [word for word in words.NAME_WORDS if word in distinct]
    if not stems:
        return []
    hit = {name for name in set(index.names) if any(_has(name, word) for word in stems)}
    return [i for i, name in enumerate(index.names) if name in hit]


def _has(name: str, word: str) -> bool:
    """Whether a class speaks of weather, and not of a font or the climate."""
    at = name.find(word)
    while at >= 0:
        if not any(
            at - trap.find(word) >= 0 and name.startswith(trap, at - trap.find(word))
            for trap in words.NAME_TRAPS
            if word in trap
        ):
            return True
        at = name.find(word, at + 1)
    return False


def _outermost(index: Index, roots: list[int]) -> list[int]:
    kept: list[int] = []
    for i in sorted(set(roots)):
        if not kept or i >= index.ends[kept[-1]]:
            kept.append(i)
    return kept


def _degree_owners(index: Index) -> Iterator[int]:
    joined = _SEPARATOR.join(index.chunks)
    for sign in DEGREES:
        at = joined.find(sign)
        while at >= 0:
            begin, end = joined.rfind(_SEPARATOR, 0, at) + 1, joined.find(_SEPARATOR, at)
            end = len(joined) if end < 0 else end
            if len(joined[begin:end].strip()) <= DEGREE_CHUNK:
                yield index.owners[joined.count(_SEPARATOR, 0, at)]
            at = joined.find(sign, end)


def _compact(index: Index, owner: int) -> int | None:
    """The smallest subtree around a degree sign that shows a temperature, a place and something else of a widget."""
    i = owner
    for _ in range(CLIMB):
        if i < 0 or index.text_len[i] > COMPACT_TEXT:
            return None
        if index.tags[i] not in ("li", "td", "p") or index.text_len[i] <= 30:
            strip = read_strip(index, i)
            if (
                any(t.marked for t in strip.temperatures)
                and any(place_name(piece) for piece in strip.pieces)
                and _speaks_of_weather(index, i, strip.text)
            ):
                return i
        i = index.parents[i]
    return None


def _speaks_of_weather(index: Index, i: int, text: str) -> bool:
    lower = text.lower()
    if any(word in words.WIDGET_WORDS for word in lower.split()) or any(stem in lower for stem in words.HUMIDITY[:10]):
        return True
    for j in range(i, index.ends[i]):
        node = index.nodes[j]
        hint = f"{index.names[j]} {node.get('href') or ''} {node.get('src') or ''} {node.get('alt') or ''} {node.get('title') or ''}".lower()
        if any(word in hint for word in _EVIDENCE) and not any(trap in hint for trap in words.NAME_TRAPS):
            return True
    parent = index.parents[i]
    return (index.tags[i] == "a" and "weather" in (index.nodes[i].get("href") or "")) or (
        parent >= 0 and index.tags[parent] == "a" and "weather" in (index.nodes[parent].get("href") or "")
    )
