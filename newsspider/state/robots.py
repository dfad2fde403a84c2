"""Robots: what each robots.txt said, kept for 24 hours (RFC 9309 §2.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from newsspider.state.database import Database
from newsspider.state.moments import Clock, read, written

HOLDS = timedelta(hours=24)
"""How long a robots.txt is good for."""


@dataclass(frozen=True, slots=True)
class KeptRobots:
    """A robots.txt as it was answered."""

    status: int
    body: bytes


class Robots:
    """The table ``robots``."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def put(self, origin: str, robots: KeptRobots) -> None:
        """Keep what an origin (scheme, host and port) answered."""
        values = (origin, written(self._clock()), robots.status, robots.body)
        self._database.run("INSERT OR REPLACE INTO robots VALUES (?, ?, ?, ?)", values)

    def get(self, origin: str) -> KeptRobots | None:
        """What an origin answered within the last 24 hours; None where that is unknown."""
        row = self._database.row("SELECT fetched, status, body FROM robots WHERE origin = ?", (origin,))
        fetched = read(row[0]) if row is not None else None
        if row is None or fetched is None or self._clock() - fetched > HOLDS:
            return None
        return KeptRobots(row[1], row[2])
