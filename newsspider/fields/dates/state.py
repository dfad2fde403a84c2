"""Dates in the page's scripts, as ``"publishedAt":"2025-11-04T08:00:00Z"``: for pages that say them nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsspider.fields.dates.places import Written
from newsspider.page.page import Page
from newsspider.page.text.places import places_of

MOST = 200
"""Places of the source that are looked at."""
_STEM = b"ubli"
_KEY = re.compile(
    rb"ubli(?:sh|shed|cation)(?:_?-?(?:date|time|datetime|at|on|day))?\\?[\"']\s{0,3}:\s{0,3}\\?[\"'](\d[^\"'\\]{7,35})",
    re.I,
)
_OTHER = re.compile(rb"(?:un|last_?-?|re)p?$", re.I)


def in_scripts(page: Page) -> Iterator[Written]:
    """The first date of publication that a script states; the address of its place is the number of its byte."""
    for at in islice(places_of(_STEM, page.data), MOST):
        match = _KEY.match(page.data, at)
        if match and not _OTHER.search(page.data[at - 6 : at]):
            yield Written(match[1].decode("ascii", "replace"), "script", "dom", None)
            return
