"""The time of the last update."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from newsspider.evidence import NOTHING, Candidate, Extracted
from newsspider.fields.dates.candidates import candidate_of, read, until_time, with_time_first
from newsspider.fields.dates.choice import updates
from newsspider.fields.dates.found import PublishedFound, manner_in, setting_in
from newsspider.fields.dates.localtime import in_local_time
from newsspider.fields.dates.moments import is_day
from newsspider.fields.dates.places import MODIFIED, stated
from newsspider.fields.dates.shown import in_lines
from newsspider.fields.dates.signs import Setting
from newsspider.fields.dates.wording import Manner
from newsspider.fields.headline.found import top_of
from newsspider.page.page import Page


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """When the article was last changed, as the metadata or a line like "Updated 3:15 pm" with a date say."""
    manner = manner_in(page, found)
    if page.is_text:
        return with_time_first(read(in_lines(page, updated=True), "modified", manner))
    candidates = _stated(page, found, manner)
    if not candidates or is_day(candidates[0].value):
        candidates += _updates(setting_in(page, found))
    ranking = with_time_first(candidates).candidates
    return Extracted(in_local_time(ranking, page.data) if _is_other_clock(ranking, found) else ranking)


def _stated(page: Page, found: Mapping[str, Extracted[Any]], manner: Manner) -> list[Candidate[str]]:
    """What the metadata say, as the publication date left it or found anew."""
    earlier = found.get("published")
    if isinstance(earlier, PublishedFound) and earlier.changed is not None:
        return [*earlier.changed]
    return until_time(read(stated(page, MODIFIED, top_of(page.index, found)), "modified", manner))


def _is_other_clock(ranking: Sequence[Candidate[str]], found: Mapping[str, Extracted[Any]]) -> bool:
    """Whether the publication date has an offset and the update another: only then the page tells the publisher's clock."""
    published = found.get("published", NOTHING).value
    offset = (published or "")[len("2025-11-04T08:00:00") :]
    return bool(offset and ranking and not ranking[0].value.endswith(offset))


def _updates(setting: Setting) -> list[Candidate[str]]:
    index = setting.page.index
    return [candidate_of(value, one.as_written(index), "modified") for one, value in updates(setting)]
