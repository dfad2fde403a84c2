"""Articles whose system stamps both dates anew at each change: their metadata say one moment twice, their dateline the day of publication."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from newsspider.evidence import Candidate
from newsspider.fields.dates.candidates import candidate_of
from newsspider.fields.dates.choice import likeliest
from newsspider.fields.dates.moments import day_of, is_day
from newsspider.fields.dates.shown import Shown
from newsspider.fields.dates.signs import Setting, label_of
from newsspider.page.index import BREAK, Index

SURE = 1.0
"""Log-odds from which a shown date is believed against the metadata."""
BESIDE = 40
"""Characters that a dateline may have beside its date."""
_TO_THE_MINUTE = len("2025-11-04T08:15")


def are_restamped(published: Sequence[Candidate[str]], modified: Sequence[Candidate[str]]) -> bool:
    """Whether the metadata give the last change as the publication: the same minute for both."""
    if not published or not modified or is_day(published[0].value):
        return False
    return published[0].value[:_TO_THE_MINUTE] == modified[0].value[:_TO_THE_MINUTE]


def earlier_dateline(setting: Setting, published: str) -> Iterator[Candidate[str]]:
    """The likeliest of the dates that the page shows, where it is a dateline of an earlier day; else nothing.

    Dates are weighed only where there is such a dateline at all: most pages have none.
    """
    index, day = setting.page.index, day_of(published)
    if not any(day_of(value) < day and _is_dateline(index, one) for one, value in setting.dates):
        return
    for one, value in islice(likeliest(setting, SURE), 1):
        if day_of(value) < day and _is_dateline(index, one):
            yield candidate_of(value, one.as_written(index), "published")


def _is_dateline(index: Index, one: Shown) -> bool:
    """Whether a date stands apart from sentences, and in no post that the article quotes."""
    label = label_of(one.before.rpartition(BREAK)[2])
    if one.others > BESIDE or label == "label long":
        return False
    return all(index.tags[i] != "blockquote" for i in index.ancestors(one.element))
