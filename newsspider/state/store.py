"""Store: the state of a run, opened under the run lock; what it notes is committed together and then written out."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path
from typing import Self

from newsspider.state.addresses import Addresses
from newsspider.state.articles import Articles
from newsspider.state.database import Database
from newsspider.state.fills import Fills
from newsspider.state.fingerprints import Fingerprints
from newsspider.state.listings import Listings
from newsspider.state.lock import take_lock
from newsspider.state.moments import Clock, utc_now, written
from newsspider.state.outbox import Mended, Outbox
from newsspider.state.robots import Robots

DISK_FULL, UNWRITABLE = "disk_full", "state_unwritable"
"""Why a run stops over its state."""


class Store:
    """The state while a run has it; :func:`open_store` makes it."""

    def __init__(self, database: Database, lock: int, run: int, clock: Clock = utc_now) -> None:
        self.run = run
        self.mended = Mended()
        self.uncommitted = 0
        """Records put since the last commit."""
        self.recovered = 0
        """Addresses that a killed run had in flight."""
        self.caught_up = 0
        """Records that earlier runs have committed and could not write, written at the start of this one."""
        self.addresses = Addresses(database, run, clock)
        self.listings = Listings(database, run, clock)
        self.articles = Articles(database, run, clock)
        self.robots = Robots(database, clock)
        self.fingerprints = Fingerprints(database)
        self.fills = Fills(database, run)
        self.outbox: Outbox | None = None
        self._database = database
        self._lock = lock
        self._clock = clock

    @property
    def trouble(self) -> str | None:
        """Why nothing more can be kept, ``disk_full`` or ``state_unwritable``; None while all is well."""
        for error in (self._database.error, self.outbox.error if self.outbox else None):
            if error is not None:
                return DISK_FULL if is_disk_full(error) else UNWRITABLE
        return None

    @property
    def path(self) -> Path:
        """The state's file."""
        return self._database.path

    def begin(self, output: Path | None) -> Self:
        """Take over what earlier runs left, and mend the output."""
        self.recovered = self.addresses.free_leases()
        if output is not None:
            self.outbox = Outbox(self._database, output)
            self.mended = self.outbox.open()
            self.caught_up = max(0, self.count_unwritten() - self.mended.restored)
        self.commit()
        self.caught_up = self.caught_up if self.trouble is None else 0
        return self

    def commit(self) -> bool:
        """Make durable what was noted, then write the lines; whether that worked."""
        if not self._database.commit():
            return False
        self.uncommitted = 0
        self._database.begin()
        if self.outbox is not None:
            self.outbox.write()
        return self.trouble is None

    def count_unwritten(self) -> int:
        """How many records the output lacks; 0 without an output."""
        row = (
            self._database.row("SELECT count(*) FROM records WHERE output IS NULL") if self.outbox is not None else None
        )
        return int(row[0]) if row is not None else 0

    def end(self, exit_code: int, report: str) -> None:
        """Note how the run went, and give the state back."""
        self.commit()
        self._database.run(
            "UPDATE runs SET ended = ?, exit_code = ?, report = ? WHERE run = ?",
            (written(self._clock()), exit_code, report, self.run),
        )
        self._database.commit()
        self.close()

    def close(self) -> None:
        """Give the state back; what was not committed is given up."""
        if self.outbox is not None:
            self.outbox.close()
        self._database.close()
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1


def open_store(
    path: str | Path, output: Path | None = None, *, lock: int | None = None, clock: Clock = utc_now
) -> Store:
    """Open a state, created where it is missing; ``lock`` is the descriptor of its lock where that is taken already.

    Raises BusyError where another run has it, UsageError for another kind of file, sqlite3.Error or OSError for a disk that
    takes nothing.
    """
    held = take_lock(path) if lock is None else lock
    try:
        database = Database(Path(path))
        database.begin()
        database.run("INSERT INTO runs (started, pid) VALUES (?, ?)", (written(clock()), os.getpid()))
        row = database.row("SELECT max(run) FROM runs")
        if database.error is not None:
            raise database.error
    except BaseException:
        os.close(held)
        raise
    return Store(database, held, row[0] if row else 0, clock).begin(output)


def is_disk_full(error: BaseException) -> bool:
    """Whether an error says that the disk, or what one may use of it, is full."""
    if isinstance(error, sqlite3.Error):
        return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
