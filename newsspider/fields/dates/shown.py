"""Dates that the page shows: ``<time>`` and lines written like dates, near the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from newsspider.fields.dates.places import Written
from newsspider.fields.dates.wording import find_date
from newsspider.fields.neighbourhood import is_apart, window
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.text import clean

BEFORE, AFTER = 500, 1500
"""Characters of text before and after the headline in which its date is looked for."""
LONGEST = 160
"""Characters beyond which a line of text is no dateline."""

_UPDATED = re.compile(
    r"updated|modified|last edited|aktualisiert|geändert|stand:|mis à jour|màj|modifié|actualizado|aggiornato|atualizado|bijgewerkt|"
    r"zaktualiz|uppdaterad|opdateret|oppdatert|güncelle|обновл|更新",
    re.I,
)
_RUNNING = re.compile(
    r"header[-_]?date|head-date|data_time|today|current-?date|(?:^|[\s_-])(?:masthead|top-?bar|clock|datenow|weather|comment)"
)


def shown_times(page: Page, top: int, *, updated: bool = False) -> Iterator[Written]:
    """``<time>`` elements around the headline, nearest first; those that call themselves updates only where asked."""
    index = page.index
    near = window(index, top, BEFORE, AFTER)
    times = [i for i in index.times if near.holds(index, i) and not is_apart(index, i, top)]
    for i in sorted(times, key=lambda i: (i < top, abs(i - top))):
        if _is_update(index, i) == updated and not _is_running(index, i):
            text = index.get(i, "datetime") or index.text(i)
            if text:
                yield Written(text, "time", "dom", partial(index.path, i))
                if text != index.text(i):
                    yield Written(index.text(i), "time", "dom", partial(index.path, i))


def shown_lines(page: Page, top: int, *, updated: bool = False) -> Iterator[Written]:
    """Short texts around the headline that hold a date with a year, or say how long ago."""
    index = page.index
    near = window(index, top, BEFORE, AFTER)
    for k in sorted(
        range(near.first, near.last), key=lambda k: (k < index.last_chunk[top], abs(k - index.first_chunk[top]))
    ):
        text = index.chunks[k]
        if not 6 <= len(text) <= LONGEST or not (any(map(str.isdigit, text)) or len(text) < 30):
            continue
        text = clean(text)
        stretch = find_date(text)
        owner = index.owners[k]
        if stretch is None or _is_running(index, owner) or is_apart(index, owner, top):
            continue
        if bool(_UPDATED.search(text[: text.find(stretch)])) == updated:
            yield Written(stretch, "line", "text", partial(index.path, owner))


def _is_update(index: Index, i: int) -> bool:
    """Whether words before a ``<time>`` or its own names call it an update ("entry-date updated" is the usual publication)."""
    names = index.names[i]
    if "updated" in names or "modified" in names or "modified" in (index.get(i, "itemprop") or "").lower():
        return "entry-date" not in names and "published" not in names
    before = index.chunks[max(0, index.first_chunk[i] - 3) : index.last_chunk[i]]
    return bool(_UPDATED.search(" ".join(before)))


def _is_running(index: Index, i: int) -> bool:
    """Whether an element shows the page's running date."""
    if _RUNNING.search(index.names[i]):
        return True
    return any(_RUNNING.search(index.names[around]) for around in list(index.ancestors(i))[:4])
