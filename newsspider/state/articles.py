"""Articles: what has been stored, in which revision, and the lines that wait for the output."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from newsspider.state.database import Database
from newsspider.state.moments import Clock, written


@dataclass(frozen=True, slots=True)
class Stored:
    """The latest revision of an article."""

    revision: int
    content_hash: str


@dataclass(frozen=True, slots=True)
class Record:
    """A record to be stored: who it is, and its line."""

    id: str
    revision: int
    url: str | None
    content_hash: str
    published: datetime | None
    line: bytes


class Articles:
    """The tables ``articles`` and ``records``."""

    def __init__(self, database: Database, run: int, clock: Clock) -> None:
        self._database = database
        self._run = run
        self._clock = clock

    def latest(self, article: str) -> Stored | None:
        """The latest revision of an article; None where it was never stored."""
        row = self._database.row("SELECT revision, content_hash FROM articles WHERE id = ?", (article,))
        return Stored(*row) if row is not None else None

    def put(self, key: str, record: Record) -> None:
        """Store a record; its line waits until the output has it."""
        now = written(self._clock())
        published = written(record.published) if record.published else None
        self._database.run(
            """INSERT INTO articles VALUES (:id, :key, :url, :revision, :hash, :published, :run, :now, :now)
                ON CONFLICT (id) DO UPDATE SET url = :url, revision = :revision, content_hash = :hash, published = :published,
                changed = :now""",
            {
                "id": record.id, "key": key, "url": record.url, "revision": record.revision, "hash": record.content_hash,
                "published": published, "run": self._run, "now": now,
            },
        )  # fmt: skip
        self._database.run(
            "INSERT INTO records (article, revision, run, line, size) VALUES (?, ?, ?, ?, ?)",
            (record.id, record.revision, self._run, record.line, len(record.line)),
        )
