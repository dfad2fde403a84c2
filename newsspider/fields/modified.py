"""The time of the last update."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsspider.evidence import Extracted
from newsspider.fields.dates.candidates import manner_of, read, with_time_first
from newsspider.fields.dates.moments import is_day
from newsspider.fields.dates.places import MODIFIED, Written, stated
from newsspider.fields.dates.shown import in_lines, shown_lines, shown_times
from newsspider.fields.headline.found import top_of
from newsspider.page.page import Page


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """When the article was last changed, as the metadata or a line like "Updated 3:15 pm" with a date say."""
    manner = manner_of(page, found)
    if page.is_text:
        return with_time_first(read(in_lines(page, updated=True), "modified", manner))
    candidates = list(read(stated(page, MODIFIED), "modified", manner))
    if not candidates or is_day(candidates[0].value):
        candidates += read(_shown(page, found), "modified", manner)
    return with_time_first(candidates)


def _shown(page: Page, found: Mapping[str, Extracted[Any]]) -> Iterator[Written]:
    top = top_of(page.index, found)
    yield from shown_times(page, top, updated=True)
    yield from shown_lines(page, top, updated=True)
