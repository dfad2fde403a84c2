"""Lines: the records of files, one in memory at a time, each article once; lines that hold none are named.

Of JSON Lines the lines themselves are read, as a first look at one needs its beginning only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from newsspider.tables import sources
from newsspider.tables.packing import torn_errors, unpacked

LONGEST_LINE = 64 * 1024 * 1024
"""Bytes of a line that is read; no record is larger."""
_OTHERS = re.compile(rb'PAR1|\[|\{[ \t\r]*\n\s*"')
"""What files begin with whose records are no lines: Parquet, a JSON array, and a record that is indented."""
_HEAD = re.compile(
    rb'\s*\{\s*"schema_version"\s*:\s*"1\.\d+"\s*,\s*"id"\s*:\s*"([^"\\]{1,64})"\s*,\s*"revision"\s*:\s*(\d{1,9})\s*,'
)


@dataclass(frozen=True, slots=True)
class Trouble:
    """A line, or a file from some line on, that could not be read."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.reason}"


Report = Callable[[Trouble], None]


def read_records(files: Sequence[Path], report: Report) -> Iterator[dict[str, Any]]:
    """The latest revision of each article; files are read twice, first for who is in them. Raises OSError."""
    ends = [file.stat().st_size for file in files]
    latest: dict[str, tuple[int, int]] = {}
    for place, _, _, line in _all_lines(files, ends, lambda trouble: None):
        name, revision = _identity(line)
        if name is not None and revision >= latest.get(name, (0, 0))[0]:
            latest[name] = (revision, place)
    for place, file, number, line in _all_lines(files, ends, report):
        name, _ = _identity(line)
        if name is None or latest[name][1] == place:
            found = read_record(line)
            if isinstance(found, str):
                report(Trouble(str(file), number, found))
            else:
                yield found


def read_record(line: bytes) -> dict[str, Any] | str:
    """The record of a line, or why there is none, without a word of the line.

    >>> read_record(b'{"id": "1", "headline": null}'), read_record(b"[1]")
    ({'id': '1', 'headline': None}, 'no record of newsspider')
    """
    try:
        found = json.loads(line)
    except json.JSONDecodeError as error:
        return f"no JSON ({error.msg} at character {error.pos + 1})"
    except (ValueError, RecursionError) as error:
        return (
            f"no JSON ({'not UTF-8' if isinstance(error, UnicodeDecodeError) else 'nested or numbered beyond measure'})"
        )
    is_record = isinstance(found, dict) and "headline" in found and isinstance(found.get("id"), str)
    return found if is_record else "no record of newsspider"


def _identity(line: bytes) -> tuple[str | None, int]:
    """Id and revision; read from the line's beginning, where newsspider writes them, else from the whole of it."""
    head = _HEAD.match(line)
    if head is not None:
        return head[1].decode("latin-1"), int(head[2])
    found = read_record(line)
    if isinstance(found, str):
        return None, 0
    revision = found.get("revision")
    return found["id"], revision if isinstance(revision, int) else 1


def _all_lines(files: Sequence[Path], ends: Sequence[int], report: Report) -> Iterator[tuple[int, Path, int, bytes]]:
    """Place among all lines, file, number in it, and line, of every line that is not blank."""
    place = 0
    for file, end in zip(files, ends, strict=True):
        is_other = _OTHERS.match(beginning(file)) is not None
        found = _other_records(file, report) if is_other else _json_lines(file, end, report)
        for number, line in found:
            place += 1
            yield place, file, number, line


def beginning(file: Path) -> bytes:
    """The first bytes of a file, unpacked, that are not blank; none of one that is damaged there. Raises OSError."""
    with file.open("rb") as raw:
        try:
            return unpacked(raw).read(100).removeprefix(b"\xef\xbb\xbf").lstrip()
        except torn_errors():
            return b""


def _json_lines(file: Path, end: int, report: Report) -> Iterator[tuple[int, bytes]]:
    number = 0
    try:
        with file.open("rb") as raw:
            stream = unpacked(raw)
            for number, line in enumerate(_lines(stream, end if stream is raw else None), start=1):
                if line is None:
                    report(Trouble(str(file), number, f"longer than {LONGEST_LINE // 1024**2} MiB"))
                elif not line.isspace():
                    yield number, line
    except torn_errors():
        report(Trouble(str(file), number + 1, "the packed file is damaged from here on"))


def _other_records(file: Path, report: Report) -> Iterator[tuple[int, bytes]]:
    """The records of Parquet and of JSON that is no JSON Lines as lines of their own."""
    for number, placed in enumerate(sources.read_records(str(file)), start=1):
        if placed.error is None:
            yield number, json.dumps(placed.record).encode()
        else:
            report(Trouble(str(file), number, placed.error))


def _lines(stream: IO[bytes], end: int | None) -> Iterator[bytes | None]:
    """Lines up to where the file ended when it was opened (a crawl may be writing it); None for one that is too long."""
    read = 0
    while end is None or read < end:
        line = stream.readline(LONGEST_LINE)
        if not line:
            return
        read += len(line)
        is_whole = len(line) < LONGEST_LINE or line.endswith(b"\n")
        while not is_whole:
            rest = stream.readline(LONGEST_LINE)
            read += len(rest)
            is_whole = len(rest) < LONGEST_LINE or rest.endswith(b"\n")
            line = b""
        yield line or None
