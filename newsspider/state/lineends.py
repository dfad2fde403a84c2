"""The end of a JSON Lines file that somebody else has written."""

from __future__ import annotations

import json
import os

BLOCK_BYTES = 65_536
"""How much of a file's end is read at a time in search of its last line."""


def whole_size(file: int, size: int) -> int:
    """Size up to which a file of ``size`` bytes holds whole lines; ``size + 1`` where it only lacks the last line feed."""
    start = last_line_start(file, size)
    if start == size:
        return size
    return size + 1 if is_json(os.pread(file, size - start, start)) else start


def last_line_start(file: int, size: int) -> int:
    """Where the text after the last line feed begins."""
    end = size
    while end > 0:
        begin = max(0, end - BLOCK_BYTES)
        found = os.pread(file, end - begin, begin).rfind(b"\n")
        if found >= 0:
            return begin + found + 1
        end = begin
    return 0


def is_json(line: bytes) -> bool:
    """Whether a line is one whole JSON value."""
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True
