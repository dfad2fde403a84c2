"""The date of publication: what the metadata say, else the address, else the likeliest of the dates that the page shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.dates.candidates import candidate_of, manner_of, read, until_time, with_time_first
from newsspider.fields.dates.choice import likeliest, settle
from newsspider.fields.dates.found import PublishedFound
from newsspider.fields.dates.localtime import in_local_time
from newsspider.fields.dates.moments import is_day
from newsspider.fields.dates.places import MADE, MODIFIED, PUBLISHED, in_url, stated
from newsspider.fields.dates.restamped import are_restamped, earlier_dateline
from newsspider.fields.dates.shown import in_lines, shown, shown_near
from newsspider.fields.dates.signs import Setting
from newsspider.fields.dates.state import in_scripts
from newsspider.fields.dates.wording import Manner
from newsspider.fields.headline.found import top_of
from newsspider.page.page import Page


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """The publication date; never the page's running date, never the last update.

    The visible page is read only where the metadata give no time of day, as words cost more than ISO dates.
    """
    manner = manner_of(page, found)
    if page.is_text:
        return with_time_first(read(in_lines(page), "published", manner))
    top = top_of(page.index, found)
    candidates = until_time(read(chain(stated(page, PUBLISHED, top), in_url(page)), "published", manner))
    if candidates and not is_day(candidates[0].value):
        return _stamped(page, top, candidates, manner)
    setting = settle(page, top, (shown_near if candidates else shown)(page, top, manner.language), manner)
    candidates += [*_likeliest(setting), *read(stated(page, MADE, top), "published", manner)]
    if not candidates:
        candidates += read(in_scripts(page), "published", manner)
    ranking = with_time_first(candidates).candidates
    return PublishedFound(in_local_time(ranking, page.data), manner, setting)


def _stamped(page: Page, top: int, candidates: Sequence[Candidate[str]], manner: Manner) -> Extracted[str]:
    """The time that the metadata give; the day of the dateline before it where that time is the last change's."""
    changed = until_time(read(stated(page, MODIFIED, top), "modified", manner))
    local = in_local_time(candidates, page.data)
    if not are_restamped(candidates, changed):
        return PublishedFound(local, manner, None, changed)
    setting = settle(page, top, shown_near(page, top, manner.language), manner)
    return PublishedFound((*earlier_dateline(setting, local[0].value), *local), manner, setting, changed)


def _likeliest(setting: Setting) -> list[Candidate[str]]:
    index = setting.page.index
    return [candidate_of(value, one.as_written(index), "published") for one, value in likeliest(setting)]
