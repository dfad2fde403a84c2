"""Remarks of the closing summary: traps that were bounded, records that wait, a file that stays as it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsspider.extensions.verdict import reasons

MOST_TRAPS = 5
"""Traps that the summary names; the report as JSON has them all."""


def remarks(stats: Mapping[str, Any]) -> Iterator[str]:
    """The lines, none where there is nothing to remark."""
    traps = reasons(stats, "traps")
    for pattern, count in list(traps.items())[:MOST_TRAPS]:
        yield f"  addresses without end, {count:,} of them left out: {pattern}"
    if len(traps) > MOST_TRAPS:
        yield f"  and {len(traps) - MOST_TRAPS} more such patterns, which --report names"
    waiting = reasons(stats, "waiting").get("records", 0)
    if waiting:
        yield f"  {waiting:,} records are safe in the state only; the next run that has room writes them to the file"
    for file in reasons(stats, "kept_files"):
        yield f"  {file} is as an earlier run left it"
