"""The place that a temperature belongs to."""

from __future__ import annotations

import re

from newsspider.fields.weather import words
from newsspider.fields.weather.strip import Piece, Strip
from newsspider.page.index import Index

PLACE_NAMES = re.compile(
    r"cit(?:y|ies)|locat|place|region|town|(?:^|[-_ ])ort(?:$|[-_ ])|stadt|ciudad|cidade|comuna|ville|station|"
    r"localidad|munic|miasto|gemeinde"
)
"""Class words around a place; evidence only."""
_NOTE = re.compile(r"\s*\([^()]*\d[^()]*\)")
_WELCOME = re.compile(r"^\s*welcome to\s", re.I)
_COMPASS = frozenset("N S E W O NE NW SE SW NO SO NNE ENE ESE SSE SSW WSW WNW NNW NNO ONO OSO SSO".split())
"""Where wind comes from."""
_LINKING = frozenset("in en à a für de la el do da em i w di ab für at the for of o te fi u på".split())
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b"))
LONGEST = 40
MOST_WORDS = 6
CHOOSER = 5
"""So many entries of a list are a menu of towns."""


def find_place(index: Index, root: int, strip: Strip, position: int) -> str | None:
    """The place nearest to the temperature at ``position``: of an element named so, else of the nearest level up."""
    pieces = [
        (piece, name)
        for piece in strip.pieces
        if (name := place_name(piece)) and not _in_chooser(index, root, piece.owner)
    ]
    named = [entry for entry in pieces if is_named(index, root, entry[0].owner)]
    if named:
        return _nearest(named, position)
    level = strip.owner(position)
    while level >= root:
        inside = [entry for entry in pieces if level <= entry[0].owner < index.ends[level]]
        if inside:
            return _best(index, inside, position)
        level = index.parents[level]
    return None


def place_name(piece: Piece) -> str | None:
    """The piece as a place's name without the widget's own words; None for days, conditions, dates and furniture.

    >>> [place_name(Piece(text, 0, 0)) for text in ("Austin Weather", "Clima en Asunción ahora", "Tue")]
    ['Austin', 'Asunción', None]
    """
    text = _WELCOME.sub("", _NOTE.sub("", piece.text)).strip(" ,;.")
    if not text or len(text) > LONGEST + 20 or any(c.isdigit() for c in text):
        return None
    tokens = text.split()
    dropped = False
    while tokens and (_is_furniture(tokens[0]) or (dropped and tokens[0].lower() in _LINKING)):
        dropped = True
        tokens.pop(0)
    while tokens and (_is_furniture(tokens[-1]) or (len(tokens) > 1 and tokens[-1].lower() in _LINKING)):
        tokens.pop()
    name = " ".join(tokens).strip(" ,;.-–")
    if not name or len(name) > LONGEST or len(tokens) > MOST_WORDS or not _is_name(name) or name in _COMPASS:
        return None
    return name


def is_named(index: Index, root: int, i: int) -> bool:
    """Whether the element, or one around it inside ``root``, is named as a place."""
    while i > root:
        if index.names[i] and PLACE_NAMES.search(index.names[i]):
            return True
        i = index.parents[i]
    return False


def _is_furniture(token: str) -> bool:
    bare = token.lower().strip(",;.:!?…()'’\"“”»«›>&+-–")
    return (
        not bare
        or bare in words.FURNITURE_WORDS
        or bare in words.WIDGET_WORDS
        or bare in words.DAY_WORDS
        or bare in words.MONTH_WORDS
    )


def _is_name(name: str) -> bool:
    lower = [word.lower().strip(",.()") for word in name.split()]
    if len(name) < 2 or not (name[0].isupper() or (name[0].isalpha() and name[0].lower() == name[0].upper())):
        return False
    if any(c in name for c in "@%$€£!?»«|+="):
        return False
    if all(word in words.CONDITION_WORDS for word in lower):
        return False
    return not any(
        word in words.MONTH_WORDS or word in words.DAY_WORDS or word in words.WIDGET_WORDS
        for word in lower
        if len(word) > 3
    )


def _in_chooser(index: Index, root: int, i: int) -> bool:
    """Whether the text stands in a long list of entries of one kind."""
    while i > root:
        if index.tags[i] == "li" and sum(index.tags[c] == "li" for c in index.children(index.parents[i])) >= CHOOSER:
            return True
        i = index.parents[i]
    return False


def _nearest(entries: list[tuple[Piece, str]], position: int) -> str:
    return min(entries, key=lambda entry: abs(entry[0].start - position))[1]


def _best(index: Index, entries: list[tuple[Piece, str]], position: int) -> str:
    return min(
        entries, key=lambda entry: (index.tags[entry[0].owner] not in _HEADINGS, abs(entry[0].start - position))
    )[1]
