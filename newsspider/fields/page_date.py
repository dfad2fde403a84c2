"""The running date: the day that the page shows in its header, whatever article stands below."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from newsspider.evidence import Extracted
from newsspider.fields.dates.candidates import read
from newsspider.fields.dates.found import manner_in
from newsspider.fields.dates.moments import day_of
from newsspider.fields.dates.places import Written
from newsspider.fields.dates.running import (
    LONGEST,
    STEMS,
    in_site_header,
    is_articles,
    is_date_alone,
    is_named_running,
    opens_page,
)
from newsspider.fields.dates.wording import Manner
from newsspider.fields.headline.found import top_of
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.text import clean


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """The header's date as a day; an element that names itself so, else a line of the header that is a date with its weekday."""
    manner = manner_in(page, found)
    if page.is_text:
        return _days(_in_lines(page), manner)
    top = top_of(page.index, found)
    named = _days(_named(page.index, top), manner)
    return named if named.candidates else _days(_in_header(page.index, top), manner)


def _days(places: Iterable[Written], manner: Manner) -> Extracted[str]:
    dated = read(places, "page_date", manner)
    return Extracted(tuple(replace(candidate, value=day_of(candidate.value)) for candidate in dated))


def _named(index: Index, top: int) -> Iterator[Written]:
    for i in index.of_names(filter(is_named_running, index.spelt(STEMS))):
        if 0 < index.text_len[i] <= LONGEST and not is_articles(index, i, top):
            yield Written(index.text(i), "class", "dom", partial(index.path, i))


def _in_header(index: Index, top: int) -> Iterator[Written]:
    last = index.first_chunk[top] if top else 0
    for k in [k for k in index.worded_in(0, last) if "20" in index.chunks[k]]:
        if len(index.chunks[k]) > LONGEST + 40:
            continue
        text, owner = clean(index.chunks[k]), index.owners[k]
        if (
            len(text) <= LONGEST
            and is_date_alone(text)
            and (in_site_header(index, owner, top) or opens_page(index, owner, top))
        ):
            yield Written(text, "header", "dom", partial(index.path, owner))


def _in_lines(page: Page) -> Iterator[Written]:
    for line in page.layout.header:
        if is_date_alone(line.text):
            yield Written(line.text, "header", "text", partial("line {}".format, line.number))
