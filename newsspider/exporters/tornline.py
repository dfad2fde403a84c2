"""The end of a JSON Lines file that is appended to: a record that a killed run left unfinished is cut off."""

from __future__ import annotations

import json
from io import SEEK_END
from pathlib import Path
from typing import IO

BLOCK_BYTES = 65_536
"""How much of a file's end is read at a time in search of its last line."""


def mend_end(file: IO[bytes]) -> bool:
    """Have a file that is appended to end in a whole line; whether a record that a killed run left unfinished was cut off.

    Records are written whole, yet a machine that goes down may keep half of the last one, and such a line makes the
    file unreadable for pandas. A last line that is no beginning of a record only gets its line feed.
    """
    path = Path(file.name) if isinstance(getattr(file, "name", None), str) else None
    if path is None or not path.is_file() or getattr(file, "mode", "") != "ab" or not path.stat().st_size:
        return False
    with path.open("rb") as before:
        start = _last_line_start(before)
        before.seek(start)
        last = before.read()
    if not last:
        return False
    if last.startswith(b"{") and not _is_json(last):
        file.truncate(start)
        return True
    file.write(b"\n")
    return False


def _last_line_start(file: IO[bytes]) -> int:
    """Where the text after the last line feed begins."""
    end = file.seek(0, SEEK_END)
    while end > 0:
        begin = max(0, end - BLOCK_BYTES)
        file.seek(begin)
        found = file.read(end - begin).rfind(b"\n")
        if found >= 0:
            return begin + found + 1
        end = begin
    return 0


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True
