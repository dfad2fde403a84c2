"""The publisher's clock: a time that the record would have in UTC, or without an offset, as the same page writes it elsewhere.

Many pages state one moment twice, ``2025-11-05T02:25:54Z`` in their metadata and ``2025-11-04T21:25:54-05:00`` in a script. Both mean
the same; the second also tells the day on which the article appeared where it was published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice

from newsspider.evidence import Candidate
from newsspider.fields.dates.moments import is_day, read_machine
from newsspider.fields.dates.zones import offset_of
from newsspider.page.text.places import places_of

MOST = 50
"""Stamps with the same minute and second that are looked at."""
WEST, EAST = timedelta(hours=-12), timedelta(hours=14)
"""The farthest that clocks are from UTC."""
_UTC = "+00:00"
_BEFORE, _BEHIND = len("2025-11-04T21"), len(":25:54.123456789 \\u002B05:00")
_COMMON = len(":2")
"""How much of ":25:54" is not looked for, as fewer places of a page need a second look where the search begins with a figure of any kind."""
_HOUR = re.compile(rb"\d{4}-\d\d-\d\d[Tt ]\d\d$")
_REST = re.compile(rb":\d\d:\d\d(?:\.\d{1,9})?(?: ?(Z|(?:[+-]|\\u002[bB])\d\d:?\d\d))?")


def in_local_time(candidates: Sequence[Candidate[str]], data: bytes) -> tuple[Candidate[str], ...]:
    """The candidates, the first in the publisher's local time where the page's bytes tell it."""
    if not candidates or is_day(candidates[0].value):
        return tuple(candidates)
    first, *others = candidates
    local = localized(first.value, data)
    return (first if local == first.value else replace(first, value=local)), *others


def localized(value: str, data: bytes) -> str:
    """A time with the offset that other stamps of the same minute and second have; as it was where they have none, or several.

    >>> localized("2025-11-05T02:25:54+00:00", b'{"date": "2025-11-04T21:25:54-0500"}')
    '2025-11-04T21:25:54-05:00'
    >>> localized("2025-11-05T02:25:54+00:00", b"published = '2025-11-04 21:25:54'")
    '2025-11-04T21:25:54-05:00'
    >>> localized("2025-11-04T21:25:54", b"2025-11-04T21:25:54-05:00"), localized("2025-11-04T21:25:54", b"2025-11-04T20:25:54-05:00")
    ('2025-11-04T21:25:54-05:00', '2025-11-04T21:25:54')
    """
    clock, zone = value[: len("2025-11-04T21:25:54")], value[len("2025-11-04T21:25:54") :]
    if zone not in ("", _UTC):
        return value
    stamps = list(islice(_stamps(data, clock[len("2025-11-04T21") :].encode()), MOST))
    for readings in (_agreeing(clock, zone, stamps), _unmarked(clock, zone, stamps)):
        if len(readings) == 1:
            return readings.pop()
    return value


def _agreeing(clock: str, zone: str, stamps: list[tuple[str, str]]) -> set[str]:
    """The same time in stamps that bear an offset of their own."""
    offsets = ((stamp, offset_of(mark)) for stamp, mark in stamps if mark)
    readings = {stamp + offset for stamp, offset in offsets if offset and offset != _UTC}
    if not zone:
        return {local for local in readings if local.startswith(clock)}
    moment = datetime.fromisoformat(clock + zone)
    return {local for local in readings if datetime.fromisoformat(local) == moment}


def _unmarked(clock: str, zone: str, stamps: list[tuple[str, str]]) -> set[str]:
    """The same minute and second at another hour that a clock somewhere shows then; not of whole minutes, which many things have."""
    if not zone or clock.endswith(":00"):
        return set()
    moment = datetime.fromisoformat(clock)
    ahead = {datetime.fromisoformat(stamp) - moment for stamp, mark in stamps if not mark}
    return {_shifted(moment, gap) for gap in ahead if gap and WEST <= gap <= EAST}


def _shifted(moment: datetime, gap: timedelta) -> str:
    hours = int(gap / timedelta(hours=1))
    return f"{(moment + gap).isoformat()}{hours:+03}:00"


def _stamps(data: bytes, tail: bytes) -> Iterator[tuple[str, str]]:
    """Every local time of the page that ends in this minute and second, with the offset as written; empty without one."""
    for place in places_of(tail[_COMMON:], data):
        at = place - _COMMON
        if at < 0 or not data.startswith(tail, at):
            continue
        hour = _HOUR.search(data, max(0, at - _BEFORE), at)
        rest = _REST.match(data, at, at + _BEHIND)
        stamp = read_machine((hour[0] + tail).decode("ascii")) if hour and rest else None
        if stamp and rest:
            yield stamp, (rest[1] or b"").decode("ascii").replace("\\u002b", "+").replace("\\u002B", "+")
