"""Fill rates: how often each field of a site's articles had a value, run by run, and which fell far below their own history."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from newsspider.state.database import Database

WATCHED = (
    "headline",
    "standfirst",
    "description",
    "section",
    "tags",
    "language",
    "authors",
    "published",
    "body",
    "images",
)
"""Fields that most articles of a site have or lack together."""
ENOUGH_BEFORE, ENOUGH_NOW = 20, 5
"""Articles in the history, and in this run, from which a rate says something."""
USUAL, FALLEN = 0.5, 0.3
"""A field that had a value at least this often and now has one in less than this share of what was usual is an alarm."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """A field of a site that is found far less often than before."""

    site: str
    field: str
    filled: int
    articles: int
    usual: float

    def __str__(self) -> str:
        return f"{self.site}: {self.field} in {self.filled} of {self.articles} articles, usually in {self.usual:.0%}"


class Fills:
    """Counts of this run, and the table ``fills`` with those of earlier ones."""

    def __init__(self, database: Database, run: int) -> None:
        self._database = database
        self._run = run
        self._articles: Counter[str] = Counter()
        self._filled: Counter[tuple[str, str]] = Counter()

    def count(self, site: str, record: Mapping[str, Any]) -> None:
        """One more article of a site."""
        self._articles[site] += 1
        self._filled.update((site, name) for name in WATCHED if record.get(name))

    def close(self) -> tuple[Alarm, ...]:
        """Compare this run with those before it, then add it to them; what fell is not added to what is usual."""
        alarms = tuple(alarm for site in self._articles for alarm in self._alarms(site))
        fallen = {(alarm.site, alarm.field) for alarm in alarms}
        for site, articles in self._articles.items():
            for name in WATCHED:
                if (site, name) not in fallen:
                    values = (site, name, self._run, articles, self._filled[site, name])
                    self._database.run("INSERT INTO fills VALUES (?, ?, ?, ?, ?)", values)
        return alarms

    def _alarms(self, site: str) -> Iterator[Alarm]:
        before = self._history(site)
        articles = self._articles[site]
        for name in WATCHED:
            seen, had = before.get(name, (0, 0))
            if seen < ENOUGH_BEFORE or articles < ENOUGH_NOW or had / seen < USUAL:
                continue
            if self._filled[site, name] / articles < FALLEN * had / seen:
                yield Alarm(site, name, self._filled[site, name], articles, had / seen)

    def _history(self, site: str) -> dict[str, tuple[int, int]]:
        rows: Iterable[tuple[Any, ...]] = self._database.rows(
            "SELECT field, sum(articles), sum(filled) FROM fills WHERE site = ? GROUP BY field", (site,)
        )
        return {name: (articles, filled) for name, articles, filled in rows}
