"""One walk over the tree gives the index: in C where that is built, else in plain Python."""

from __future__ import annotations

from newsspider.page.walk import plain
from newsspider.page.walk.compiled import Walk, load_walk

_COMPILED = load_walk()

build_index: Walk = _COMPILED or plain.walk
"""The index of a document element; both walks give equal lists."""
WALK = "compiled" if _COMPILED else "plain"
"""Which walk is in use."""
