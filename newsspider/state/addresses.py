"""Addresses: every article URL ever discovered, what became of it, and when it is to be fetched next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from newsspider.state.database import Database
from newsspider.state.moments import Clock, read, written
from newsspider.state.revisits import GONE, PASSING, WAITS, retry_time, revisit_time

PENDING, DONE, DUPLICATE, REFUSED, FAILED = "pending", "done", "duplicate", "refused", "failed"
UNCHANGED = "unchanged"
Validators = tuple[str | None, str | None]
"""``ETag`` and ``Last-Modified`` as sent."""
MODIFIED_SLACK = timedelta(minutes=1)
"""A listing's time of the last change counts only where it is later than our visit by more than clocks differ."""


@dataclass(frozen=True, slots=True)
class Found:
    """An address as a listing names it; ``key`` is what its spellings share."""

    key: str
    url: str
    site: str
    source: str
    published: datetime | None = None
    modified: datetime | None = None
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an address."""

    status: str
    reason: str = ""
    published: datetime | None = None
    checked: datetime | None = None
    due: datetime | None = None
    etag: str | None = None
    last_modified: str | None = None
    article: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why an address is not fetched now: an outcome of the accounting with its reason."""

    outcome: str
    reason: str


class Addresses:
    """The tables ``urls`` and ``leases``."""

    def __init__(self, database: Database, run: int, clock: Clock) -> None:
        self._database = database
        self._run = run
        self._clock = clock

    def free_leases(self) -> int:
        """Forget what earlier runs had in flight when they were killed; how many that were."""
        return self._database.run("DELETE FROM leases")

    def discover(self, found: Found) -> Known | None:
        """Note an address; what was known of it before, None where it is new."""
        known = self.known(found.key)
        if known is None:
            now = written(self._clock())
            values = (
                found.key,
                found.url,
                found.site,
                found.source,
                found.rank,
                _text(found.published),
                self._run,
                now,
                now,
            )
            self._database.run(
                "INSERT INTO urls (key, url, site, source, rank, published, run, discovered, due) VALUES (?,?,?,?,?,?,?,?,?)",
                values,
            )
        return known

    def known(self, key: str) -> Known | None:
        """What is known of an address; None where it was never discovered."""
        row = self._database.row(
            "SELECT status, reason, published, checked, due, etag, last_modified, article FROM urls WHERE key = ?",
            (key,),
        )
        if row is None:
            return None
        return Known(row[0], row[1], read(row[2]), read(row[3]), read(row[4]), *row[5:])

    def verdict(self, found: Found, known: Known | None) -> Verdict | None:
        """Why an address that a listing names is not fetched now; None where it is."""
        now = self._clock()
        if known is None or known.status == PENDING or (known.due is not None and known.due <= now):
            return None
        if known.status == DONE:
            return None if _tells_of_change(found, known, now) else Verdict(UNCHANGED, "not_due")
        if known.status == FAILED:
            return Verdict(PENDING, "retry_later") if known.due else Verdict(FAILED, known.reason)
        return None if known.reason in PASSING and known.due is None else Verdict(known.status, known.reason)

    def due(self, site: str, *, everything: bool = False) -> list[Found]:
        """Addresses of a site that are to be fetched now; with ``everything`` also all that were stored, due or not."""
        also = " OR (site = :site AND status = 'done')" if everything else ""
        rows = self._database.rows(
            f"SELECT key, url, site, source, published, rank FROM urls WHERE site = :site AND due <= :now{also} ORDER BY rank",
            {"site": site, "now": written(self._clock())},
        )
        return [
            Found(key, url, site, source, read(published), rank=rank)
            for key, url, site, source, published, rank in rows
        ]

    def queried(self, site: str) -> list[str]:
        """Addresses of a site that have a query and were let in."""
        rows = self._database.rows(
            "SELECT url FROM urls WHERE site = ? AND status <> 'refused' AND instr(url, '?')", (site,)
        )
        return [url for (url,) in rows]

    def lease(self, key: str) -> None:
        """Note that an address is in flight."""
        self._database.run("INSERT OR REPLACE INTO leases VALUES (?, ?, ?)", (key, self._run, written(self._clock())))

    def release(self, key: str) -> None:
        """Note that an address is in flight no more, and still to be fetched."""
        self._database.run("DELETE FROM leases WHERE key = ?", (key,))

    def refuse(self, key: str, reason: str, *, outcome: str = REFUSED, published: datetime | None = None) -> None:
        """Note why an address is left out, or is one of an article stored from another; a stored one stays stored."""
        self.release(key)
        self._database.run(
            """UPDATE urls SET status = CASE status WHEN 'done' THEN status ELSE :status END, reason = :reason, due = :due,
                checked = :now, attempts = 0, published = coalesce(:published, published) WHERE key = :key""",
            {
                "status": outcome,
                "reason": reason,
                "now": self._now,
                "published": _text(published),
                "key": key,
                "due": written(self._clock() + WAITS[reason]) if reason in WAITS else None,
            },
        )

    def fail(self, key: str, reason: str) -> None:
        """Note a failure, and when to try again."""
        self.release(key)
        row = self._database.row("SELECT attempts, status FROM urls WHERE key = ?", (key,))
        if row is None:
            return
        attempts, status = row[0] + 1, row[1]
        again = None if status == DONE and reason in GONE else retry_time(reason, attempts, self._clock())
        self._database.run(
            "UPDATE urls SET status = ?, reason = ?, due = ?, checked = ?, attempts = ? WHERE key = ?",
            (status if status == DONE else FAILED, reason, _text(again), self._now, attempts, key),
        )

    def unchanged(self, key: str, validators: Validators | None = None) -> None:
        """Note that a stored article is as it was, and when to look again; no validators after a 304."""
        self.release(key)
        if validators is not None:
            self._database.run("UPDATE urls SET etag = ?, last_modified = ? WHERE key = ?", (*validators, key))
        row = self._database.row("SELECT published, discovered FROM urls WHERE key = ?", (key,))
        if row is not None:
            self._next_visit(key, read(row[0]), read(row[1]))

    def store(self, key: str, article: str, published: datetime | None, validators: Validators) -> None:
        """Note that an article was stored from an address; ``validators`` are its ETag and Last-Modified."""
        self.release(key)
        row = self._database.row(
            """UPDATE urls SET status = 'done', article = ?, etag = ?, last_modified = ?, published = coalesce(?, published)
                WHERE key = ? RETURNING published, discovered""",
            (article, *validators, _text(published), key),
        )
        if row is not None:
            self._next_visit(key, read(row[0]), read(row[1]))

    def _next_visit(self, key: str, published: datetime | None, discovered: datetime | None) -> None:
        now = self._clock()
        again = revisit_time(published, discovered or now, now)
        self._database.run(
            "UPDATE urls SET checked = ?, due = ?, attempts = 0, reason = '' WHERE key = ?",
            (written(now), _text(again), key),
        )

    @property
    def _now(self) -> str:
        return written(self._clock())


def _tells_of_change(found: Found, known: Known, now: datetime) -> bool:
    if found.modified is None or known.checked is None:
        return False
    return known.checked + MODIFIED_SLACK < found.modified <= now


def _text(moment: datetime | None) -> str | None:
    return written(moment) if moment is not None else None
