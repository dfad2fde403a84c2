"""Sources: the files that patterns name, and their records one after the other, each with its place."""

from __future__ import annotations

import io
import itertools
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from glob import glob
from pathlib import Path
from typing import IO, Any

from newsspider.errors import RecordError, UsageError
from newsspider.tables.packing import torn_errors, unpacked
from newsspider.tables.parquet import read_rows

STDIN = "-"
PARQUET = b"PAR1"
NEVER_EMPTY = (".parquet", ".gz", ".zst")
"""Endings of files that hold some bytes even where they hold no record."""
OTHER_KINDS = {b"SQLite format 3": "a SQLite database", b"schema_version,": "CSV", b"PK\x03\x04": "a zip archive"}
"""Files that are taken for records, by what they begin with."""
Pattern = str | os.PathLike[str]


@dataclass(frozen=True, slots=True)
class Placed:
    """One record as plain data, and where it stands: ``articles.jsonl, line 7``."""

    place: str
    record: Any = None
    error: str | None = None
    """Why there is no record, where that is so."""


def find_files(patterns: tuple[Pattern, ...]) -> tuple[str, ...]:
    """The files that the patterns name, each once; those of one pattern by name. Raises UsageError where one names none."""
    if not patterns:
        raise UsageError("no file given; write load('articles*.jsonl*')")
    return tuple(dict.fromkeys(name for pattern in patterns for name in _matches(pattern)))


def is_stream(name: str) -> bool:
    """Whether a file can be read once only: standard input, or a pipe."""
    return name == STDIN or not Path(name).is_file()


def read_records(name: str) -> Iterator[Placed]:
    """The records of one file, whatever its kind, one in memory at a time; what can't be read is there with its error."""
    if name == STDIN:
        yield from _read_packed("standard input", sys.stdin.buffer)
        return
    with Path(name).open("rb") as file:
        head = file.peek(4)[:4]
        if not head and name.endswith(NEVER_EMPTY):
            yield Placed(name, error="empty: a run was killed here, or is still writing")
            return
        if head == PARQUET:
            yield from _read_parquet(name)
        else:
            yield from _read_packed(name, file)


def read_line(place: str, text: bytes, *, is_whole: bool) -> Placed:
    """The record of a line, or why there is none; ``is_whole``: its end is there."""
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        cut = (
            "" if is_whole else "; the file ends in the middle of this line: a run was killed here, or is still writing"
        )
        return Placed(place, error=f"{_not_json(error)}{cut}")
    return Placed(place, _paired(record) if b"\\ud" in text or b"\\uD" in text else record)


def _matches(pattern: Pattern) -> list[str]:
    name = os.fspath(pattern)
    name = str(Path(name).expanduser()) if name.startswith("~/") else name
    if Path(name).is_dir():
        raise UsageError(f"{name!r} is a folder; write {str(Path(name) / '*.jsonl')!r} for the files in it")
    if name == STDIN or Path(name).exists():
        return [name]
    found = sorted(match for match in glob(name, recursive=True) if Path(match).is_file())  # noqa: PTH207
    if not found:
        raise UsageError(f"no file matches {name!r}; give files of records, or a pattern as 'articles*.jsonl*'")
    return found


def _read_parquet(name: str) -> Iterator[Placed]:
    try:
        for number, row in enumerate(read_rows(name), start=1):
            yield Placed(f"{name}, row {number}", row)
    except RecordError as error:
        yield Placed(name, error=str(error))


def _read_packed(name: str, file: IO[bytes]) -> Iterator[Placed]:
    number = 0
    try:
        text = unpacked(file)
        head = text.peek(16)[:16]
        known = next((called for kind, called in OTHER_KINDS.items() if head.startswith(kind)), None)
        if known is not None:
            yield Placed(name, error=f"{known}; load reads JSON Lines, JSON and Parquet, also packed as .gz and .zst")
            return
        for placed in _read_text(name, text):
            number += 1
            yield placed
    except torn_errors() as error:
        yield Placed(name, error=f"the packed file is torn after record {number:,} ({error})")


def _read_text(name: str, file: io.BufferedReader) -> Iterator[Placed]:
    """The records of JSON Lines, or of one JSON array or object, in one line or indented."""
    first = file.readline()
    opening = first.strip().removeprefix(b"\xef\xbb\xbf")
    second = file.readline() if opening in (b"[", b"{") else b""
    is_indented = opening + second.strip()[:1] == b'{"' or (opening == b"[" and second.strip() == b"{")
    if is_indented or (opening.startswith(b"[") and opening != b"["):
        yield from _read_whole(name, first + second + file.read())
        return
    for number, line in enumerate(itertools.chain((first, second) if second else (first,), file), start=1):
        text = line.strip()
        if opening == b"[":  # our own .json: a record a line, commas between them
            text = text.removesuffix(b",") if text not in (b"[", b"]") else b""
        if text and text != b"\xef\xbb\xbf":
            yield read_line(f"{name}, line {number}", text, is_whole=line.endswith(b"\n"))


def _read_whole(name: str, text: bytes) -> Iterator[Placed]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        yield Placed(name, error=_not_json(error))
        return
    records = found if isinstance(found, list) else [found]
    yield from (Placed(f"{name}, record {number}", record) for number, record in enumerate(records, start=1))


def _not_json(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"not JSON: {error.msg} at column {error.colno}"
    return "not UTF-8" if isinstance(error, UnicodeDecodeError) else f"not JSON: {error}"


def _paired(record: Any) -> Any:
    """A record without halves of surrogate pairs, which no table can hold."""
    text = json.dumps(record, ensure_ascii=False)
    return json.loads(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
