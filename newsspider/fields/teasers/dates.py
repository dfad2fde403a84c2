"""Days shown with teasers."""

from __future__ import annotations

from bisect import bisect_left

from newsspider.fields.dates.days import read_day
from newsspider.fields.dates.moments import read_machine
from newsspider.page.index import Index

LONGEST = 45
"""Characters of a text that shows a date."""


def published_of(index: Index, root: int, order: str) -> str | None:
    """The date shown inside an element: of a ``<time>``, else of a short text; ``order`` as in ``Manner``."""
    end = index.ends[root]
    for i in index.times[bisect_left(index.times, root) : bisect_left(index.times, end)]:
        value = read_machine(index.nodes[i].get("datetime") or "")
        if value is not None:
            return value
    for k in range(index.first_chunk[root], index.last_chunk[root]):
        if 0 < index.sizes[k + 1] - index.sizes[k] <= LONGEST:
            value = read_day(index.chunks[k], order)
            if value is not None:
                return value
    return None
