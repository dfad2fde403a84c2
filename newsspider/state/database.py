"""Database: the state's connection, its transaction, and what becomes of both when the disk is full."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from newsspider.errors import UsageError
from newsspider.state.migrations import migrate, unknown_migrations

BUSY_MS = 5000
"""How long to wait for somebody who writes to the file by hand."""


class Database:
    """One SQLite file in WAL mode, always within a transaction; after the first error nothing more is written.

    The crawl goes on around a broken database until it is stopped: every statement then gives no rows, and ``error`` says
    why. What was not committed by then is as if it had never happened, in the database and in the output alike.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.error: Exception | None = None
        self._connection = _connect(path)

    def begin(self) -> None:
        """Begin the next transaction."""
        self.run("BEGIN IMMEDIATE")

    def commit(self) -> bool:
        """Make durable what was written; whether that worked."""
        self.run("COMMIT")
        return self.error is None

    def run(self, statement: str, values: Sequence[Any] | dict[str, Any] = ()) -> int:
        """Run a statement that gives no rows; how many rows it changed."""
        if self.error is not None:
            return 0
        try:
            return self._connection.execute(statement, values).rowcount
        except (sqlite3.Error, OSError) as error:
            self.error = error
            return 0

    def rows(self, statement: str, values: Sequence[Any] | dict[str, Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        if self.error is not None:
            return []
        try:
            return self._connection.execute(statement, values).fetchall()
        except (sqlite3.Error, OSError) as error:
            self.error = error
            return []

    def row(self, statement: str, values: Sequence[Any] | dict[str, Any] = ()) -> tuple[Any, ...] | None:
        """The first row of a query; None where there is none."""
        return next(iter(self.rows(statement, values)), None)

    def run_many(self, statement: str, values: Iterable[Sequence[Any]]) -> None:
        """Run a statement for each of many values."""
        for entry in values:
            self.run(statement, entry)

    def close(self) -> None:
        """Close the file; what was not committed is given up."""
        try:
            self._connection.close()
        except sqlite3.Error as error:
            self.error = self.error or error


def _connect(path: Path) -> sqlite3.Connection:
    """An open, migrated database; raises UsageError for a file that is none of ours, sqlite3.Error for a full disk."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=BUSY_MS / 1000)
    try:
        newer = unknown_migrations(connection)
        if newer:
            raise UsageError(f"state {str(path)!r} was written by a newer newsspider ({newer[-1]}); update this one")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        migrate(connection)
    except sqlite3.DatabaseError as error:
        connection.close()
        if error.sqlite_errorcode in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise UsageError(f"state {str(path)!r} is no database of newsspider ({error}); name another file") from None
        raise
    except UsageError:
        connection.close()
        raise
    return connection
