"""The condition of the sky in words: as displayed, else the icon's text, else its class words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsspider.fields.weather import words
from newsspider.fields.weather.strip import Strip
from newsspider.page.index import Index

CONDITION_NAMES = re.compile(r"cond|desc|phrase|status|summary|sky|tooltip|state|zustand|estado")
"""Class words around a condition; evidence only."""
_JUNK = re.compile(r"icon|image|logo|weather|wetter|meteo|clima|tiempo|\d|\.(?:png|svg|gif|jpe?g|webp)|_", re.I)
_PICTURES = re.compile(r"weather|wetter|meteo|clima|tiempo|/wx|forecast", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_AMBIGUOUS = frozenset(words.AMBIGUOUS.split())
LONGEST = 40


def find_condition(
    index: Index, root: int, strip: Strip, place: str | None, outside: Iterable[range] = ()
) -> str | None:
    """The condition of a reading; elements in ``outside`` (forecast cells) do not speak for it."""
    cells = list(outside)
    shown = _shown(index, root, strip, place, cells)
    if shown:
        return shown
    nodes = [i for i in range(root, index.ends[root]) if not any(i in cell for cell in cells)]
    return _from_icon(index, nodes, place) or _from_classes(index, nodes)


def is_condition(text: str) -> bool:
    """Whether most words of a short text are words for conditions.

    >>> is_condition("partiellement nuageux"), is_condition("Costa Rica")
    (True, False)
    """
    found = [word.lower() for word in _WORD.findall(text)]
    known = sum(word in words.CONDITION_WORDS for word in found)
    return (
        0 < len(found) <= 6 and len(text) <= LONGEST and known * 2 >= len(found) and not any(c.isdigit() for c in text)
    )


def from_class_words(name: str) -> str | None:
    """The condition that a class spells ("broken-clouds-n").

    >>> from_class_words("td-icons broken-clouds-n"), from_class_words("clear light")
    ('broken clouds', None)
    """
    for css in name.split():
        spelt = [word for word in re.split(r"[-_]+", css) if word and word not in words.ICON_STYLE_WORDS]
        if not spelt or not all(word in words.CONDITION_WORDS for word in spelt):
            continue
        if len(spelt) > 1 or spelt[0] not in _AMBIGUOUS:
            return " ".join(spelt)
    return None


def _shown(index: Index, root: int, strip: Strip, place: str | None, cells: list[range]) -> str | None:
    named = None
    for piece in strip.pieces:
        if any(piece.owner in cell for cell in cells) or piece.text == place:
            continue
        if is_condition(piece.text):
            return piece.text.strip(" .,;:|-–")
        if named is None and _is_named(index, root, piece.owner) and _is_words(piece.text):
            named = piece.text
    return named


def _is_named(index: Index, root: int, i: int) -> bool:
    return i > root and CONDITION_NAMES.search(index.names[i]) is not None


def _is_words(text: str) -> bool:
    lower = text.lower()
    bare = not any(c.isdigit() or c in "%:" for c in text) and 3 < len(text) <= LONGEST
    stems = (*words.HUMIDITY, *words.WIND, *words.FEELS)
    known = all(
        word in words.FURNITURE_WORDS or word in words.WIDGET_WORDS or word in words.DAY_WORDS for word in lower.split()
    )
    return bare and not known and not any(stem in lower for stem in stems)


def _from_icon(index: Index, nodes: list[int], place: str | None) -> str | None:
    spare = None
    for i in nodes:
        for attribute in ("alt", "title", "aria-label"):
            text = (index.get(i, attribute) or "").strip()
            if not text or len(text) > LONGEST or text == place:
                continue
            if is_condition(text):
                return text
            if (
                spare is None
                and attribute == "alt"
                and not _JUNK.search(text)
                and _PICTURES.search(index.get(i, "src") or "")
            ):
                spare = text
    return spare


def _from_classes(index: Index, nodes: list[int]) -> str | None:
    for i in nodes:
        if index.names[i] and (found := from_class_words(index.names[i])):
            return found
    return None
