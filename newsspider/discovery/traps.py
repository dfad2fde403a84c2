"""Traps: addresses without end that a site makes up (facets, calendars, paths that repeat), bounded and named."""

from __future__ import annotations

from collections import Counter

from newsspider.page import urls

MOST_QUERIES = 50
"""Addresses that differ in nothing but their query; from then on they are one page in many orders."""
MOST_REPEATS = 3
"""A path in which one step comes this often repeats itself."""
LONGEST_PATH = 12
"""Steps from which a path is no article's."""


class Traps:
    """Counts the addresses of one site by their path, and says which are a trap's."""

    def __init__(self) -> None:
        self._queries: Counter[str] = Counter()

    def is_one(self, url: str) -> bool:
        """Whether an address, each asked about once, is one too many of its kind."""
        parts = urls.split(url)
        if parts is None:
            return False
        steps = [step for step in parts.path.split("/") if step]
        if len(steps) > LONGEST_PATH or any(count >= MOST_REPEATS for count in Counter(steps).values()):
            return True
        if not parts.query:
            return False
        shape = f"{urls.host(url)}{parts.path}?{'&'.join(sorted(name_of(pair) for pair in parts.query.split('&')))}"
        self._queries[shape] += 1
        return len(steps) > 0 and self._queries[shape] > MOST_QUERIES and not _is_numbered(parts.query)


def name_of(pair: str) -> str:
    """The name of a query's parameter."""
    return pair.partition("=")[0].lower()


def _is_numbered(query: str) -> bool:
    """Whether a query names a page by one number or slug alone, as ``?p=123`` or ``?id=77`` do."""
    pairs = query.split("&")
    return len(pairs) == 1 and pairs[0].partition("=")[2].isalnum()
