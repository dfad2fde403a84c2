"""Dates that the page shows: ``<time>`` and lines written like dates, near the headline."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import partial

from newsspider.fields.dates.places import Written
from newsspider.fields.dates.wording import find_date, find_dates
from newsspider.fields.neighbourhood import is_apart, window
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.text import clean

BEFORE, AFTER = 500, 1500
"""Characters of text before and after the headline in which its date is looked for."""
LONGEST = 160
"""Characters beyond which a line of text is no dateline."""
LONGEST_BYLINE = 100
"""Characters of a plain-text line up to which it can be the byline."""
LABEL = 30
"""Characters up to which the text before a date is its label."""

_UPDATED = re.compile(
    r"updated|modified|last edited|aktualisiert|geändert|stand:|mis à jour|màj|modifié|actualizado|aggiornato|atualizado|bijgewerkt|"
    r"zaktualiz|uppdaterad|opdateret|oppdatert|güncelle|обновл|更新",
    re.I,
)
_RUNNING = re.compile(
    r"header[-_]?date|head-date|data_time|(?:^|[\s_-])today|current-?date|(?:^|[\s_-])(?:masthead|top-?bar|clock|datenow|weather|comment)"
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
    """Dates with a year in short texts around the headline, or how long ago; each goes by the words before it."""
    index = page.index
    near = window(index, top, BEFORE, AFTER)
    for k in sorted(
        range(near.first, near.last), key=lambda k: (k < index.last_chunk[top], abs(k - index.first_chunk[top]))
    ):
        text = index.chunks[k]
        if not 6 <= len(text) <= LONGEST or not (any(map(str.isdigit, text)) or len(text) < 30):
            continue
        text = clean(text)
        owner = index.owners[k]
        if find_date(text) is None or _is_running(index, owner) or is_apart(index, owner, top):
            continue
        for stretch in dates_of(text, updated=updated, before=_before(index, k)):
            yield Written(stretch, "line", "text", partial(index.path, owner))


def in_lines(page: Page, *, updated: bool = False) -> Iterator[Written]:
    """Dates of the short lines between the headline and the first paragraph of a plain-text page."""
    for line in page.layout.byline:
        for stretch in dates_of(line.text, updated=updated) if len(line.text) <= LONGEST_BYLINE else ():
            yield Written(stretch, "byline", "text", partial("line {}".format, line.number))


def dates_of(text: str, *, updated: bool, before: str = "") -> list[str]:
    """The dates of a line that are updates, or those that are not, by the words before each; ``before`` precedes the line.

    >>> dates_of("Published 4 Nov 2025, updated 5 Nov 2025", updated=True), dates_of("5 Nov 2025", updated=False, before="Updated")
    (['5 Nov 2025'], [])
    """
    found, end = [], 0
    for place, stretch in find_dates(text):
        words = text[end:place] if end else f"{before} {text[:place]}"
        if bool(_UPDATED.search(words)) == updated:
            found.append(stretch)
        end = place + len(stretch)
    ago = find_date(text) if not end else None
    if ago is not None and bool(_UPDATED.search(f"{before} {text[: text.find(ago)]}")) == updated:
        found.append(ago)
    return found


def _before(index: Index, k: int) -> str:
    """The word before a chunk, where that is all that stands in its element: the label of a date."""
    previous = next((index.chunks[n] for n in range(k - 1, max(-1, k - 4), -1) if not index.chunks[n].isspace()), "")
    return previous if len(previous) <= LABEL else ""


def _is_update(index: Index, i: int) -> bool:
    """Whether words before a ``<time>`` or its own names call it an update ("entry-date updated" is the usual publication)."""
    names = index.names[i]
    if "updated" in names or "modified" in names or "modified" in (index.get(i, "itemprop") or "").lower():
        return "entry-date" not in names and "published" not in names
    times = index.times
    before = bisect_left(times, i) - 1
    start = index.last_chunk[times[before]] if before >= 0 else 0
    words = index.chunks[max(start, index.first_chunk[i] - 3) : index.last_chunk[i]]
    return bool(_UPDATED.search(" ".join(words)))


def _is_running(index: Index, i: int) -> bool:
    """Whether an element shows the page's running date."""
    if _RUNNING.search(index.names[i]):
        return True
    return any(_RUNNING.search(index.names[around]) for around in list(index.ancestors(i))[:4])
