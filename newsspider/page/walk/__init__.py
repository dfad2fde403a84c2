"""One walk over the tree gives the index: in C where that is built (NEWSSPIDER_PURE=1 forbids it), else in plain Python."""

from __future__ import annotations

import os

from newsspider.page.walk import plain
from newsspider.page.walk.compiled import Walk, load_walk

_COMPILED = None if os.environ.get("NEWSSPIDER_PURE") == "1" else load_walk()

build_index: Walk = _COMPILED or plain.walk
"""The index of a document element; both walks give equal lists."""
WALK = "compiled" if _COMPILED else "plain"
"""Which walk is in use."""
