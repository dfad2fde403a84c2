"""Tokens and quotation marks of a text: the functions of :mod:`newsspider.fields.quotes.tokens.plain`, in C where those are built."""

from __future__ import annotations

from typing import Any

from newsspider.fields.quotes.tokens import plain
from newsspider.page.native import load_native

VERSION = 3
"""Of ``_tokens.c``: one more with every change of it; a build of another version is not used."""

_BUILT: Any = load_native("newsspider.fields.quotes.tokens._tokens", VERSION) or plain

QUOTED, OTHER = plain.QUOTED, plain.OTHER
GOES_ON, MAY_START, TOLD_BY_MORE = plain.GOES_ON, plain.MAY_START, plain.TOLD_BY_MORE
RUN, DOUBT, FIRM, OWNED, TOLD, ASK = plain.RUN, plain.DOUBT, plain.FIRM, plain.OWNED, plain.TOLD, plain.ASK
read = plain.read if _BUILT is plain else _BUILT.read
"""The tokens of a text, these in lower case, and what each may be, as bits of a number."""
places = plain.places if _BUILT is plain else _BUILT.places
"""Where the tokens of a part of a text stand."""
marks = plain.marks if _BUILT is plain else _BUILT.marks
"""All that may be quotation marks in a text, with their places."""
may_open = plain.may_open if _BUILT is plain else _BUILT.may_open
"""Whether a text has a mark that a stretch can start with; one without any is not looked at any further."""
WORD = plain.WORD
count_words = plain.count_words if _BUILT is plain else _BUILT.count_words
"""How many words a text has."""
having = plain.having if _BUILT is plain else _BUILT.having
"""Where the numbers stand that have a bit."""
capitals = plain.capitals if _BUILT is plain else _BUILT.capitals
"""The capitalised words that may be or start a name."""
