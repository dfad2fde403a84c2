"""Listings: the feeds, sitemaps and sections of each site, how often they change and when each is read next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from newsspider.state.addresses import Validators
from newsspider.state.database import Database
from newsspider.state.moments import Clock, read, written
from newsspider.state.revisits import FIRST_INTERVAL_S, next_interval_s, retry_time


@dataclass(frozen=True, slots=True)
class KnownListing:
    """A listing of a site; ``due`` is None where it is given up."""

    key: str
    url: str
    source: str
    due: datetime | None = None
    validators: Validators = (None, None)
    is_read: bool = False
    """Whether it has ever been read."""


class Listings:
    """The table ``listings``."""

    def __init__(self, database: Database, run: int, clock: Clock) -> None:
        self._database = database
        self._run = run
        self._clock = clock

    def discover(self, site: str, listing: KnownListing) -> KnownListing | None:
        """Note a listing, to be read at once; what was known of it before, None where it is new."""
        known = self.known(site, listing.key)
        if known is None:
            now = written(self._clock())
            self._database.run(
                "INSERT INTO listings (site, key, url, source, run, discovered, interval_s, due) VALUES (?,?,?,?,?,?,?,?)",
                (site, listing.key, listing.url, listing.source, self._run, now, FIRST_INTERVAL_S, now),
            )
        return known

    def known(self, site: str, key: str) -> KnownListing | None:
        """What is known of a listing."""
        row = self._database.row(f"SELECT {_COLUMNS} FROM listings WHERE site = ? AND key = ?", (site, key))
        return _listing(row) if row is not None else None

    def is_due(self, listing: KnownListing | None) -> bool:
        """Whether a listing that was known before is to be read now; a new one is."""
        return listing is None or (listing.due is not None and listing.due <= self._clock())

    def all_of(self, site: str) -> list[KnownListing]:
        """The listings of a site, those that change most often first."""
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM listings WHERE site = ? ORDER BY interval_s, discovered", (site,)
        )
        return [_listing(row) for row in rows]

    def read(self, site: str, key: str, *, changed: bool, validators: Validators | None = None) -> None:
        """Note that a listing was read; ``changed`` where it named something new; no validators after a 304."""
        row = self._database.row("SELECT interval_s FROM listings WHERE site = ? AND key = ?", (site, key))
        if row is None:
            return
        now = self._clock()
        interval_s = next_interval_s(row[0], changed=changed)
        due = now + timedelta(seconds=interval_s)
        self._database.run(
            """UPDATE listings SET reason = '', attempts = 0, checked = :now, interval_s = :interval, due = :due,
                changed = CASE WHEN :changed THEN :now ELSE changed END WHERE site = :site AND key = :key""",
            {
                "now": written(now),
                "interval": interval_s,
                "due": written(due),
                "changed": changed,
                "site": site,
                "key": key,
            },
        )
        if validators is not None:
            self._database.run(
                "UPDATE listings SET etag = ?, last_modified = ? WHERE site = ? AND key = ?", (*validators, site, key)
            )

    def retire(self, site: str, key: str, reason: str) -> None:
        """Note that a listing is not to be read any more."""
        self._database.run("UPDATE listings SET reason = ?, due = NULL WHERE site = ? AND key = ?", (reason, site, key))

    def fail(self, site: str, key: str, reason: str) -> None:
        """Note that a listing could not be read, and when to try again."""
        row = self._database.row("SELECT attempts FROM listings WHERE site = ? AND key = ?", (site, key))
        if row is None:
            return
        now = self._clock()
        again = retry_time(reason, row[0] + 1, now)
        self._database.run(
            "UPDATE listings SET reason = ?, attempts = ?, checked = ?, due = ? WHERE site = ? AND key = ?",
            (reason, row[0] + 1, written(now), written(again) if again else None, site, key),
        )


_COLUMNS = "key, url, source, due, etag, last_modified, checked"


def _listing(row: tuple[Any, ...]) -> KnownListing:
    return KnownListing(row[0], row[1], row[2], read(row[3]), (row[4], row[5]), row[6] is not None)
