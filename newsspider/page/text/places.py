"""Where a word stands in a page's bytes."""

from __future__ import annotations

from collections.abc import Iterator

from newsspider.page.text import find


def places_of(word: bytes, data: bytes) -> Iterator[int]:
    """Every place where some bytes stand, in order.

    >>> list(places_of(b"a", b"a page"))
    [0, 3]
    """
    at = find(data, word, 0)
    while at >= 0:
        yield at
        at = find(data, word, at + 1)
