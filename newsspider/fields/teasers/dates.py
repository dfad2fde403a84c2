"""Days shown with teasers."""

from __future__ import annotations

import re
from bisect import bisect_left

from newsspider.fields.dates.days import read_day
from newsspider.fields.dates.moments import read_machine
from newsspider.fields.dates.wording import Manner, read_words
from newsspider.page.index import Index

LONGEST = 45
"""Characters of a text that shows a date."""
_AGO = re.compile(
    r"\b(?:ago|vor|il y a|hace|há|fa|geleden|sedan|siden|temu|önce|atrás|acum|før|för|pred|yesterday|gestern|hier|ayer|"
    r"ontem|ieri|just now)\b",
    re.I,
)
"""Words of dates that count from the moment when the page was fetched."""


def published_of(index: Index, root: int, manner: Manner) -> str | None:
    """The date shown inside an element: of a ``<time>``, else of a short text; "3 hours ago" where ``as_of`` is known."""
    end = index.ends[root]
    for i in index.times[bisect_left(index.times, root) : bisect_left(index.times, end)]:
        value = read_machine(index.get(i, "datetime") or "")
        if value is not None:
            return value
    for k in range(index.first_chunk[root], index.last_chunk[root]):
        if 0 < index.sizes[k + 1] - index.sizes[k] <= LONGEST:
            value = read_day(index.chunks[k], manner.order) or _read_relative(index.chunks[k].strip(), manner)
            if value is not None:
                return value
    return None


def _read_relative(text: str, manner: Manner) -> str | None:
    return read_words(text, manner) if manner.as_of is not None and _AGO.search(text) else None
