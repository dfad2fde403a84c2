"""Outbox: writes committed records to the JSON Lines file, and mends that file after a crash.

The database knows how many bytes of the file are whole. Lines are written from what is committed, in the order of storing,
forced to the disk, and noted with the next commit. Whatever a crash leaves behind that size is what would have been written
next, wholly or in part: it is cut off and written again. A file that is shorter than it should be gets its last lines back.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from newsspider.state.database import Database
from newsspider.state.lineends import whole_size

KEPT_LINES = 1000
"""How many of the last written lines the database keeps, for a file that has lost its end."""


@dataclass(frozen=True, slots=True)
class Mended:
    """What was amiss with the file: bytes cut off its end, lines written again, lines that nobody has any more."""

    cut_bytes: int = 0
    restored: int = 0
    lost: int = 0


class Outbox:
    """One JSON Lines file, fed by the table ``records``; ``error`` says why it can't be written, if so."""

    def __init__(self, database: Database, path: Path) -> None:
        self.path = path
        self.error: OSError | None = None
        self._database = database
        self._number = 0
        self._size = 0
        self._file = -1

    def open(self) -> Mended:
        """Open the file and have it end in the last whole line that the database knows of; within a transaction."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            before = self.path.stat().st_size if self.path.exists() else None
            self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o644)
            return self._mend(before)
        except OSError as error:
            self.error = error
            return Mended()

    def write(self) -> int:
        """Write the committed lines that the file lacks; how many. To be called between two transactions' work."""
        if self.error is not None or self._file < 0:
            return 0
        waiting = self._database.rows(
            "SELECT seq, line FROM records WHERE output IS NULL AND line IS NOT NULL ORDER BY seq"
        )
        if not waiting:
            return 0
        try:
            _write_all(self._file, b"".join(line for _, line in waiting))
            os.fsync(self._file)
        except OSError as error:
            self.error = error
            with suppress(OSError):
                os.ftruncate(self._file, self._size)
            return 0
        self._note(waiting)
        return len(waiting)

    def close(self) -> None:
        """Close the file."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _note(self, written: list[tuple[int, bytes]]) -> None:
        for seq, line in written:
            self._database.run(
                "UPDATE records SET output = ?, start = ? WHERE seq = ?", (self._number, self._size, seq)
            )
            self._size += len(line)
        self._database.run("UPDATE outputs SET size = ? WHERE output = ?", (self._size, self._number))
        self._database.run(
            "UPDATE records SET line = NULL WHERE line IS NOT NULL AND output IS NOT NULL AND seq <= ?",
            (written[-1][0] - KEPT_LINES,),
        )

    def _mend(self, actual: int | None) -> Mended:
        row = self._database.row("SELECT max(output), size FROM outputs WHERE path = ?", (str(self.path.absolute()),))
        if row is None or row[0] is None or actual is None:
            return self._begin_file(actual or 0)
        self._number, self._size = row
        if actual < self._size:
            return self._restore(actual)
        return self._cut(actual) if actual > self._size else Mended()

    def _begin_file(self, actual: int) -> Mended:
        """A file that is new, or was there before the state."""
        whole = self._end_whole(actual)
        path = str(self.path.absolute())
        self._database.run("INSERT INTO outputs (path, size) VALUES (?, ?)", (path, whole))
        row = self._database.row("SELECT max(output) FROM outputs WHERE path = ?", (path,))
        self._number, self._size = (row[0] if row else 0), whole
        return Mended(cut_bytes=max(0, actual - whole))

    def _cut(self, actual: int) -> Mended:
        """The file is longer than known: a crash's lines are cut off, what somebody else has added is kept."""
        tail = os.pread(self._file, actual - self._size, self._size)
        waiting = self._database.rows("SELECT line FROM records WHERE output IS NULL AND line IS NOT NULL ORDER BY seq")
        if b"".join(line for (line,) in waiting).startswith(tail):
            os.ftruncate(self._file, self._size)
            return Mended(cut_bytes=len(tail))
        self._size = self._end_whole(actual)
        self._database.run("UPDATE outputs SET size = ? WHERE output = ?", (self._size, self._number))
        return Mended(cut_bytes=max(0, actual - self._size))

    def _restore(self, actual: int) -> Mended:
        """The file is shorter than known: its last lines are to be written again."""
        missing = self._database.rows(
            "SELECT seq, start, line IS NULL FROM records WHERE output = ? AND start + size > ? ORDER BY seq",
            (self._number, actual),
        )
        self._size = min([actual, *(start for _, start, _ in missing)])
        os.ftruncate(self._file, self._size)
        self._database.run_many(
            "UPDATE records SET output = NULL, start = NULL WHERE seq = ?",
            [(seq,) for seq, _, gone in missing if not gone],
        )
        self._database.run("UPDATE outputs SET size = ? WHERE output = ?", (self._size, self._number))
        lost = sum(gone for _, _, gone in missing)
        return Mended(actual - self._size, len(missing) - lost, lost)

    def _end_whole(self, actual: int) -> int:
        """Have the file end in a whole line; its size then."""
        size = whole_size(self._file, actual)
        if size < actual:
            os.ftruncate(self._file, size)
        elif size > actual:
            _write_all(self._file, b"\n")
        return size


def _write_all(file: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]
