"""Lines: the records of a file, whatever its kind, each read when it is asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from threading import Lock
from typing import Protocol
from weakref import finalize

from newsspider.errors import UsageError
from newsspider.tables.sources import Placed, read_line, read_records

SUFFIXES_OF_LINES = (".jsonl", ".jsonlines", ".jl", ".ndjson")
PACKED = (".gz", ".zst")
SUFFIXES_OF_RECORDS = (
    *SUFFIXES_OF_LINES, *(lines + packed for lines in (*SUFFIXES_OF_LINES, ".json") for packed in PACKED), ".json", ".parquet",
)  # fmt: skip
UNREAD = (".csv", ".sqlite", ".db", *(f".csv{packed}" for packed in PACKED))
"""Endings of files that may hold records as well, but not whole ones."""
LONGEST_LINE = 64 * 1024 * 1024


class Lines(Protocol):
    """Records by number, from 0."""

    def __len__(self) -> int: ...

    def placed(self, number: int) -> Placed:
        """The record of a number, or why there is none; raises OSError."""


@dataclass(frozen=True, slots=True)
class FileLines:
    """The lines of a file that is not packed, each read where it stands."""

    file: Path
    offsets: Sequence[int]

    def __len__(self) -> int:
        return len(self.offsets)

    def placed(self, number: int) -> Placed:
        """The record of a number, or why there is none; raises OSError."""
        with self.file.open("rb") as lines:
            lines.seek(self.offsets[number])
            line = lines.readline(LONGEST_LINE)
        return read_line(str(self.file), line.strip(), is_whole=line.endswith(b"\n"))


class CopiedLines:
    """The records of a file in which none can be reached by itself, as lines of a file without a name that goes with this."""

    def __init__(self, file: Path) -> None:
        self._lock = Lock()
        self._copy = TemporaryFile()  # noqa: SIM115
        finalize(self, self._copy.close)
        self._offsets: list[int] = []
        self._errors: dict[int, str] = {}
        for number, placed in enumerate(read_records(str(file))):
            if placed.error is not None:
                self._errors[number] = placed.error
            self._offsets.append(self._copy.tell())
            self._copy.write(json.dumps(placed.record).encode() + b"\n")

    def __len__(self) -> int:
        return len(self._offsets)

    def placed(self, number: int) -> Placed:
        """The record of a number, or why there is none; raises OSError."""
        with self._lock:
            self._copy.seek(self._offsets[number])
            record = json.loads(self._copy.readline())
        return Placed("", record, self._errors.get(number))


def read_lines(file: Path) -> Lines:
    """The records of a file; raises UsageError where it holds none, and MissingExtraError where a package is missing."""
    try:
        lines: Lines = (
            FileLines(file, line_offsets(file)) if file.suffix.lower() in SUFFIXES_OF_LINES else CopiedLines(file)
        )
        first = lines.placed(0) if len(lines) == 1 else None
    except OSError as error:
        raise UsageError(f"{str(file)!r} can't be read ({error.strerror}); give a file of records") from None
    if not len(lines):
        raise UsageError(f"{str(file)!r} holds no records; give a file that newsspider crawl wrote")
    if first is not None and first.error is not None and isinstance(lines, CopiedLines):
        raise UsageError(f"{str(file)!r} holds no records: {first.error}")
    return lines


def line_offsets(file: Path) -> list[int]:
    """Where each line of a file that holds anything begins; raises OSError."""
    offsets, place = [], 0
    with file.open("rb") as lines:
        for line in lines:
            if line.strip():
                offsets.append(place)
            place += len(line)
    return offsets
