"""Days shown with teasers."""

from __future__ import annotations

from bisect import bisect_left

from newsspider.fields.dates.ago import read_ago
from newsspider.fields.dates.days import read_day
from newsspider.fields.dates.moments import read_machine
from newsspider.fields.dates.wording import Manner
from newsspider.page.index import Index

SHORTEST, LONGEST = 8, 45
"""Characters of a text that shows a date."""
LONGEST_AGO = 25
"""Characters of a text that shows how long ago that was."""


def published_of(index: Index, root: int, manner: Manner) -> str | None:
    """The date shown inside an element: of a ``<time>``, else of a short text; "3 hours ago" where ``as_of`` is known."""
    end, sizes, times, worded = index.ends[root], index.sizes, index.times, index.worded
    for n in range(bisect_left(times, root), len(times)):
        if times[n] >= end:
            break
        value = read_machine(index.get(times[n], "datetime") or "")
        if value is not None:
            return value
    last = index.last_chunk[root]
    for n in range(bisect_left(worded, index.first_chunk[root]), len(worded)):
        k = worded[n]
        if k >= last:
            break
        size = sizes[k + 1] - sizes[k]
        if size <= LONGEST:
            value = read_day(index.chunks[k], manner.order) if size >= SHORTEST else None
            if value is None and size <= LONGEST_AGO and manner.as_of is not None:
                value = read_ago(index.chunks[k].strip(), manner.as_of)
            if value is not None:
                return value
    return None
