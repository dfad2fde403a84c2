"""Dates that the page shows: ``<time>`` and lines written like dates, near the headline."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import partial

from newsspider.fields.dates.places import Written
from newsspider.fields.dates.wording import find_date
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.text import clean, fold

BEFORE, AFTER = 500, 1500
"""Characters of text before and after the headline in which its date is looked for."""
LONGEST = 160
"""Characters beyond which a line of text is no dateline."""

_UPDATED = re.compile(
    r"updated|modified|last edited|aktualisiert|geändert|stand:|mis à jour|màj|modifié|actualizado|aggiornato|atualizado|bijgewerkt|"
    r"zaktualiz|uppdaterad|opdateret|oppdatert|güncelle|обновл|更新",
    re.I,
)
_RUNNING = re.compile(r"header[-_]?date|head-date|data_time|today|current-?date|(?:^|[\s_-])(?:masthead|top-?bar|clock|datenow|weather|comment)")


def shown_times(page: Page, headline: str | None, *, updated: bool = False) -> Iterator[Written]:
    """``<time>`` elements around the headline, nearest first; those that call themselves updates only where asked."""
    index = page.index
    for i in _near(index, index.times, headline_at(index, headline)):
        if _is_update(index, i) == updated and not _is_running(index, i):
            text = index.get(i, "datetime") or index.text(i)
            if text:
                yield Written(text, "time", "dom", partial(index.path, i))
                if text != index.text(i):
                    yield Written(index.text(i), "time", "dom", partial(index.path, i))


def shown_lines(page: Page, headline: str | None, *, updated: bool = False) -> Iterator[Written]:
    """Short texts around the headline that hold a date with a year, or say how long ago."""
    index = page.index
    top = headline_at(index, headline)
    first, last = _window(index, top)
    for k in sorted(range(first, last), key=lambda k: (k < index.last_chunk[top], abs(k - index.first_chunk[top]))):
        text = index.chunks[k]
        if not 6 <= len(text) <= LONGEST or not (any(map(str.isdigit, text)) or len(text) < 30):
            continue
        text = clean(text)
        stretch = find_date(text)
        owner = index.owners[k]
        if stretch is None or _is_running(index, owner) or _in_teaser(index, owner, top):
            continue
        if bool(_UPDATED.search(text[: text.find(stretch)])) == updated:
            yield Written(stretch, "line", "text", partial(index.path, owner))


def headline_at(index: Index, headline: str | None) -> int:
    """The heading that shows the headline; the first ``h1`` where none has its words, 0 where there is none either."""
    ones = [i for i in index.headings if index.tags[i] == "h1" and index.text_len[i] > 8]
    words = fold(headline or "")
    for i in (*ones, *index.headings) if words else ():
        if index.text_len[i] <= 2 * len(words) + 20 and fold(index.text(i)) == words:
            return i
    return ones[0] if ones else 0


def _near(index: Index, elements: list[int], top: int) -> list[int]:
    """Those of some elements inside the window around the headline, what follows it first."""
    first, last = _window(index, top)
    inside = [i for i in elements if first <= index.first_chunk[i] < last and not _in_teaser(index, i, top)]
    return sorted(inside, key=lambda i: (i < top, abs(i - top)))


def _window(index: Index, top: int) -> tuple[int, int]:
    """Range of chunks around the headline."""
    sizes, first, last = index.sizes, index.first_chunk[top], index.last_chunk[top] if top else index.first_chunk[top]
    start, end = first, last
    while start > 0 and top and sizes[first] - sizes[start - 1] < BEFORE:
        start -= 1
    while end < len(index.chunks) and sizes[end] - sizes[last] < AFTER:
        end += 1
    return start, end


def _in_teaser(index: Index, i: int, top: int) -> bool:
    """Whether an element belongs to another article: inside a link or a side part, or beside a heading that is a link."""
    for around in index.ancestors(i):
        if around <= top < index.ends[around]:
            return False
        if index.tags[around] in ("a", "aside", "nav", "footer") or (top and _has_linked_heading(index, around)):
            return True
        if index.tags[around] == "li" and index.link_len[around] * 2 > max(50, index.text_len[around]):
            return True
    return False


def _has_linked_heading(index: Index, i: int) -> bool:
    first, last = bisect_left(index.headings, i), bisect_left(index.headings, index.ends[i])
    return any(0 < index.text_len[h] <= 2 * index.link_len[h] for h in index.headings[first:last])


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
