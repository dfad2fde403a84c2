"""Traps: addresses without end that a site makes up (facets, sessions, calendars, paths that repeat), bounded and named."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from newsspider.page import urls
from newsspider.page.spellings import address_key

MOST_QUERIES = 50
"""Addresses that differ in nothing but their query, none of it a page's number or name; all further ones are left out."""
MOST_REPEATS = 3
"""A path in which one step comes this often repeats itself."""
LONGEST_PATH = 12
"""Steps from which a path is no article's."""
FURTHEST = timedelta(days=31)
"""How far ahead an address's date may lie: calendars go on for ever, news do not."""
MOST_PATTERNS = 100
"""Patterns of a site that are told apart."""
OTHERS = "others"

_YEAR, _MONTH = r"(?P<year>2\d{3})", r"(?P<month>1[0-2]|0?[1-9])"
_PATH_DATE = re.compile(rf"/{_YEAR}[/_-]{_MONTH}(?:[/_-]\d\d?)?(?=/|$)")
"""Whole steps of a path: a slug may begin with "2030-10-things"."""
_QUERY_DATE = re.compile(
    rf"=(?:{_YEAR}[/_-]{_MONTH}(?:[/_-]\d\d?)?)(?=&|$)|"
    rf"(?:^|&)(?:m|month|monat|mois|d|day|date|week|cal\w*|ym)=(?P<year2>2\d{{3}})(?P<month2>0[1-9]|1[0-2])(?:\d\d)?(?=&|$)|"
    r"(?:^|&)(?:y|year|jahr|annee)=(?P<year3>2\d{3})(?=&|$)",
    re.I,
)
"""Without hyphens only where the parameter says so: articles have numbers as well."""
_NUMBER = re.compile(r"\d+")
_RANDOM = re.compile(r"(?=[^&]*\d)(?=[^&]*[a-z])[a-z0-9_-]{16,}", re.I)
_WORDS = re.compile(r"[a-z]+(?:[-_][a-z0-9]+)+", re.I)


@dataclass
class _Shape:
    """The queries seen below one path with parameters of the same names."""

    addresses: set[str] = field(default_factory=set)
    values: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, key: str, pairs: Iterable[tuple[str, str]]) -> None:
        self.addresses.add(key)
        for name, value in pairs:
            self.values[name].add(value)

    def names_pages(self) -> bool:
        """Whether a parameter is a page's number or name: each address has its own value, and no random one."""
        return any(
            len(found) >= len(self.addresses) and not all(map(_is_random, found)) for found in self.values.values()
        )


class Traps:
    """Says of a site's addresses which are a trap's; ``left_out`` counts them by their pattern."""

    def __init__(self, today: Callable[[], date] = lambda: datetime.now(UTC).date()) -> None:
        self.left_out: Counter[str] = Counter()
        self._shapes: dict[str, _Shape] = defaultdict(_Shape)
        self._today = today

    def know(self, known: Iterable[str]) -> None:
        """Take addresses into account that earlier runs have let in."""
        for url in known:
            self._pattern_of(url)

    def is_one(self, url: str) -> bool:
        """Whether an address is one too many of its kind; one that was let in stays so."""
        pattern = self._pattern_of(url)
        if pattern is None:
            return False
        is_told = pattern in self.left_out or len(self.left_out) < MOST_PATTERNS
        self.left_out[pattern if is_told else OTHERS] += 1
        return True

    def _pattern_of(self, url: str) -> str | None:
        """The pattern of the trap that an address belongs to; None where it belongs to none."""
        parts = urls.split(url)
        if parts is None:
            return None
        host, steps = urls.host(url), [step for step in parts.path.split("/") if step]
        often = next((step for step, count in Counter(steps).items() if count >= MOST_REPEATS), None)
        if often is not None:
            return f"{host}/…/{often}/…/{often}/…"
        if len(steps) > LONGEST_PATH:
            return f"{host}/{steps[0]}/… (a path of more than {LONGEST_PATH} steps)"
        if self._is_far_ahead(parts.path, parts.query):
            return (
                f"{host}{_numbers_hidden(parts.path)}{'?' if parts.query else ''}{_names_of(parts.query)} (a calendar)"
            )
        return self._query_trap(url, f"{host}{parts.path}", parts.query) if parts.query and steps else None

    def _query_trap(self, url: str, path: str, query: str) -> str | None:
        shape_name = f"{path}?{_names_of(query)}"
        shape, key = self._shapes[shape_name], address_key(url)
        if key in shape.addresses:
            return None
        if len(shape.addresses) >= MOST_QUERIES and not shape.names_pages():
            return shape_name
        shape.add(key, map(_split_pair, query.split("&")))
        return None

    def _is_far_ahead(self, path: str, query: str) -> bool:
        latest = self._today() + FURTHEST
        found = [*_PATH_DATE.finditer(path), *_QUERY_DATE.finditer(query)]
        return any(_month_of(match.groupdict()) > (latest.year, latest.month) for match in found)


def _month_of(named: Mapping[str, str | None]) -> tuple[int, int]:
    """Year and month of a date that was found; of a year alone the first month."""
    year = named.get("year") or named.get("year2") or named.get("year3") or "0"
    return int(year), int(named.get("month") or named.get("month2") or 1)


def name_of(pair: str) -> str:
    """The name of a query's parameter."""
    return _split_pair(pair)[0]


def _split_pair(pair: str) -> tuple[str, str]:
    name, _, value = pair.partition("=")
    return name.lower(), value


def _names_of(query: str) -> str:
    """A query's names, their values left out.

    >>> _names_of("size=3&colour=red")
    'colour=…&size=…'
    """
    return "&".join(f"{name}=…" for name in sorted(name_of(pair) for pair in query.split("&") if pair))


def _numbers_hidden(path: str) -> str:
    return _NUMBER.sub("…", path)


def _is_random(value: str) -> bool:
    """Whether a value looks like a session's: long, of letters and digits that make no words.

    >>> _is_random("9f86d081884c7d659a2f"), _is_random("harbour-gets-a-crane-2025"), _is_random("123456789012345678")
    (True, False, False)
    """
    return bool(_RANDOM.fullmatch(value)) and not _WORDS.fullmatch(value)
