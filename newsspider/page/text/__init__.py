"""Text as a reader sees it: the functions of :mod:`newsspider.page.text.plain`, in C where those are built."""

from __future__ import annotations

from typing import Any

from newsspider.page.native import load_native
from newsspider.page.text import plain

VERSION = 5
"""Of ``_text.c``: one more with every change of it; a build of another version is not used."""

_BUILT: Any = load_native("newsspider.page.text._text", VERSION) or plain

clean = plain.clean if _BUILT is plain else _BUILT.clean
"""One line of reader's text: single spaces, NFC, no invisible or control characters."""
fold = plain.fold if _BUILT is plain else _BUILT.fold
"""A text for comparison: letters and digits alone, case folded, single spaces."""
count_words = plain.count_words if _BUILT is plain else _BUILT.count_words
"""Words of a text; each Chinese or Japanese character counts as one."""
holding = plain.holding if _BUILT is plain else _BUILT.holding
"""The numbers of the texts in a list that hold one of some stems."""
is_utf8 = plain.is_utf8 if _BUILT is plain else _BUILT.is_utf8
"""Whether bytes are valid UTF-8."""
find = plain.find if _BUILT is plain else _BUILT.find
"""Where some bytes stand in a page's, from a place on; -1 where they do not."""
