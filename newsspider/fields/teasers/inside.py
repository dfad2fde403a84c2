"""Which of some elements, given in document order, stand in a range of elements."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def holds(places: Sequence[int], begin: int, end: int) -> bool:
    """Whether one of some elements stands in a range.

    >>> holds([3, 7], 4, 8), holds([3, 7], 4, 7)
    (True, False)
    """
    at = bisect_left(places, begin)
    return at < len(places) and places[at] < end


def within(places: list[int], begin: int, end: int) -> list[int]:
    """Those of some elements that stand in a range, which mostly are none.

    >>> within([3, 7, 9], 4, 10), within([3, 7, 9], 4, 7)
    ([7, 9], [])
    """
    at = bisect_left(places, begin)
    if at == len(places) or places[at] >= end:
        return []
    return places[at : bisect_left(places, end, at)]
