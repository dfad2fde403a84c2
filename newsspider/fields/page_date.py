"""The running date: the day that the page shows in its header, whatever article stands below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from newsspider.evidence import Extracted
from newsspider.fields.dates.candidates import manner_of, read
from newsspider.fields.dates.moments import day_of
from newsspider.fields.dates.places import Written
from newsspider.fields.dates.wording import Manner, find_date
from newsspider.fields.headline.found import top_of
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.text import clean

LONGEST = 60
"""Characters beyond which a text in the header is more than the date."""

_NAMED = re.compile(
    r"header[-_]?date|head-date|data_time|(?:^|[\s_-])today|(?:current|live|top|now|site|page|running)[-_]?date|date[-_]?(?:today|now|current)|datum-heute"
)
_HEADER = re.compile(r"(?:^|[\s_-])(?:header|top|topbar|masthead|kopf|kopfzeile|entete|head|bar)(?:$|[\s_-])")


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """The header's date as a day; an element that names itself so, else a line of the header that is a date with its weekday."""
    manner = manner_of(page, found)
    if page.is_text:
        return _days(_in_lines(page), manner)
    named = _days(_named(page.index), manner)
    return named if named.candidates else _days(_in_header(page.index, found), manner)


def _days(places: Iterable[Written], manner: Manner) -> Extracted[str]:
    dated = read(places, "page_date", manner)
    return Extracted(tuple(replace(candidate, value=day_of(candidate.value)) for candidate in dated))


def _named(index: Index) -> Iterator[Written]:
    for i in index.named(("date", "data_time", "today", "datum")):
        if 0 < index.text_len[i] <= LONGEST and _NAMED.search(index.names[i]):
            yield Written(index.text(i), "class", "dom", partial(index.path, i))


def _in_header(index: Index, found: Mapping[str, Extracted[Any]]) -> Iterator[Written]:
    top = top_of(index, found)
    for k in range(index.first_chunk[top] if top else 0):
        text = index.chunks[k]
        if len(text) > LONGEST + 40 or "20" not in text:
            continue
        text, owner = clean(text), index.owners[k]
        if len(text) <= LONGEST and _is_running(text) and _is_header(index, owner):
            yield Written(text, "header", "dom", partial(index.path, owner))


def _in_lines(page: Page) -> Iterator[Written]:
    for line in page.layout.header:
        if _is_running(line.text):
            yield Written(line.text, "header", "text", partial("line {}".format, line.number))


def _is_running(text: str) -> bool:
    """Whether a text is a date with nothing but a word or two beside it (a weekday, "Today")."""
    stretch = find_date(text)
    return stretch is not None and len(text) <= LONGEST and len(text.replace(stretch, "").split()) <= 2


def _is_header(index: Index, i: int) -> bool:
    around = (i, *index.ancestors(i))
    if any(index.tags[a] in ("article", "main", "a") for a in around):
        return False
    return any(index.tags[a] == "header" or _HEADER.search(index.names[a]) for a in around)
