"""The date of publication: what the metadata say, else the address, else what stands by the headline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsspider.evidence import Extracted
from newsspider.fields.dates.candidates import manner_of, read, with_time_first
from newsspider.fields.dates.moments import is_day
from newsspider.fields.dates.places import PUBLISHED, Written, in_url, stated
from newsspider.fields.dates.shown import in_lines, shown_lines, shown_times
from newsspider.fields.headline.found import top_of
from newsspider.page.page import Page

CREATED = ("datecreated", "itemprop=datecreated", "created", "date", "uploadDate", "VideoObject.uploadDate")
"""Rules that often mean the making of a file or a film; asked after what the page shows."""


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """The publication date; never the page's running date, never the last update.

    The visible page is read only where the metadata give no time of day, as words cost more than ISO dates.
    """
    manner = manner_of(page, found)
    if page.is_text:
        return with_time_first(read(in_lines(page), "published", manner))
    written = [*stated(page, PUBLISHED), *in_url(page)]
    candidates = list(read((place for place in written if not _is_created(place)), "published", manner))
    if not candidates or is_day(candidates[0].value):
        candidates += read(_shown(page, found), "published", manner)
    candidates += read((place for place in written if _is_created(place)), "published", manner)
    return with_time_first(candidates)


def _shown(page: Page, found: Mapping[str, Extracted[Any]]) -> Iterator[Written]:
    top = top_of(page.index, found)
    yield from shown_times(page, top)
    yield from shown_lines(page, top)


def _is_created(place: Written) -> bool:
    return place.rule in CREATED or place.rule.endswith("dateCreated")
