"""Tokens and quotation marks of a text: the functions of :mod:`newsspider.fields.quotes.tokens.plain`, in C where those are built."""

from __future__ import annotations

from typing import Any

from newsspider.fields.quotes.tokens import plain
from newsspider.page.native import load_native

VERSION = 2
"""Of ``_tokens.c``: one more with every change of it; a build of another version is not used."""

_BUILT: Any = load_native("newsspider.fields.quotes.tokens._tokens", VERSION) or plain

words = plain.words if _BUILT is plain else _BUILT.words
"""The tokens of a part of a text."""
places = plain.places if _BUILT is plain else _BUILT.places
"""Where the tokens of a part of a text stand."""
lowered = plain.lowered if _BUILT is plain else _BUILT.lowered
"""Tokens in lower case, with straight apostrophes."""
marks = plain.marks if _BUILT is plain else _BUILT.marks
"""All that may be quotation marks in a text, with their places."""
may_open = plain.may_open if _BUILT is plain else _BUILT.may_open
"""Whether a text has a mark that a stretch can start with; one without any is not looked at any further."""
kinds = plain.kinds if _BUILT is plain else _BUILT.kinds
"""What each of some tokens may be, as bits of a number."""
having = plain.having if _BUILT is plain else _BUILT.having
"""Where the numbers stand that have a bit."""
