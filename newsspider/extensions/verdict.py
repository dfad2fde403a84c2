"""How a run went, read from its stats: what became of the addresses, and the exit code."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

PREFIX = "newsspider/"
OUTCOMES = ("duplicate", "refused", "failed")
STOPPED = frozenset(("shutdown", "cancelled", "memusage_exceeded"))
"""Reasons for which Scrapy closes a spider before it is done, none of them asked for."""
WISHES = frozenset(("too_old", "over_limit"))
"""Refusals that the run's own arguments asked for."""
CRASHES = ("failed/callback_error", "failed/pipeline_error", "listings_failed/callback_error")


class ExitCode(IntEnum):
    """What the process tells its caller (a crash is 1, wrong arguments are 2)."""

    OK = 0
    NOTHING_STORED = 3
    OUTPUT_FAILED = 4
    INTERRUPTED = 5
    ACCOUNTING_BROKEN = 6
    INCOMPLETE = 7

    @property
    def meaning(self) -> str:
        """The code in words."""
        return MEANINGS[self]


MEANINGS = {
    ExitCode.OK: "all well",
    ExitCode.NOTHING_STORED: "nothing was stored",
    ExitCode.OUTPUT_FAILED: "the output could not be written",
    ExitCode.INTERRUPTED: "the run was stopped before its end",
    ExitCode.ACCOUNTING_BROKEN: "the accounting does not add up: please report this",
    ExitCode.INCOMPLETE: "a start page could not be read, or the spider crashed over a page",
}


def judge(stats: Mapping[str, Any], reason: str) -> ExitCode:
    """The exit code of a run: broken accounting and lost output first, then interruption, then an empty hand."""
    stored = stats.get(f"{PREFIX}stored", 0)
    if not is_balanced(stats):
        return ExitCode.ACCOUNTING_BROKEN
    if _failed_to_write(stats, stored):
        return ExitCode.OUTPUT_FAILED
    if reason in STOPPED:
        return ExitCode.INTERRUPTED
    if stored == 0 and not (set(reasons(stats, "refused")) & WISHES or reasons(stats, "duplicate")):
        return ExitCode.NOTHING_STORED
    crashed = any(f"{PREFIX}{name}" in stats for name in CRASHES)
    return ExitCode.INCOMPLETE if crashed or reasons(stats, "start_failed") else ExitCode.OK


def is_balanced(stats: Mapping[str, Any]) -> bool:
    """Whether discovered = stored + duplicate + refused + failed, with none lost on the way."""
    ended = stats.get(f"{PREFIX}stored", 0) + sum(sum(reasons(stats, outcome).values()) for outcome in OUTCOMES)
    lost = "lost" in reasons(stats, "failed") or stats.get(f"{PREFIX}accounting_errors")
    return stats.get(f"{PREFIX}discovered", 0) == ended and not lost


def reasons(stats: Mapping[str, Any], outcome: str) -> dict[str, int]:
    """How many addresses ended so, by reason, the most frequent first.

    >>> reasons({"newsspider/refused/robots": 2, "newsspider/refused/too_old": 5}, "refused")
    {'too_old': 5, 'robots': 2}
    """
    start = f"{PREFIX}{outcome}/"
    found = {name.removeprefix(start): count for name, count in sorted(stats.items()) if name.startswith(start)}
    return dict(sorted(found.items(), key=lambda entry: -entry[1]))


def _failed_to_write(stats: Mapping[str, Any], stored: int) -> bool:
    failed = any(name.startswith("feedexport/failed_count") for name in stats)
    return failed or stats.get(f"{PREFIX}written", stored) < stored
