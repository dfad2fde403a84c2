"""The tokens of a text: :mod:`newsspider.fields.quotes.tokens.plain`, in C where that is built."""

from __future__ import annotations

from typing import Any

from newsspider.fields.quotes.tokens import plain
from newsspider.fields.quotes.tokens.plain import TOKEN as TOKEN
from newsspider.page.native import load_native

VERSION = 1
"""Of ``_tokens.c``: one more with every change of it; a build of another version is not used."""

_BUILT: Any = load_native("newsspider.fields.quotes.tokens._tokens", VERSION) or plain

find = plain.find if _BUILT is plain else _BUILT.find
"""The tokens of a part of a text."""
lowered = plain.lowered if _BUILT is plain else _BUILT.lowered
"""Tokens in lower case, with straight apostrophes."""
