"""A page's links as lists of items: the function of :mod:`newsspider.fields.teasers.lists.plain`, in C where that is built."""

from __future__ import annotations

from typing import Any

from newsspider.fields.teasers.lists import plain
from newsspider.page.native import load_native

VERSION = 1
"""Of the C files: one more with every change of them; a build of another version is not used."""

_BUILT: Any = load_native("newsspider.fields.teasers.lists._lists", VERSION) or plain

read_lists = plain.read_lists if _BUILT is plain else _BUILT.read_lists
"""The lists that may be teasers by their titles."""
