"""How a run went, read from its stats: what became of the addresses, and the exit code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsspider.exitcodes import ExitCode

PREFIX = "newsspider/"
OUTCOMES = ("unchanged", "duplicate", "refused", "failed", "pending")
STOPPED = frozenset(("shutdown", "cancelled", "memusage_exceeded"))
"""Reasons for which Scrapy closes a spider before it is done, none of them asked for."""
FEW_FAILURES = 10
"""Failures up to which there are never too many."""
WISHES = frozenset(("too_old", "over_limit"))
"""Refusals that the run's own arguments asked for."""
CRASHES = ("failed/callback_error", "failed/pipeline_error", "listings_failed/callback_error")


TROUBLES = {"disk_full": ExitCode.DISK_FULL, "state_unwritable": ExitCode.OUTPUT_FAILED}
"""Reasons for which a run ends itself over its state."""


def judge(stats: Mapping[str, Any], reason: str) -> ExitCode:
    """The exit code of a run: broken accounting and lost output first, then interruption, then an empty hand."""
    stored = stats.get(f"{PREFIX}stored", 0)
    if reason in TROUBLES:
        return TROUBLES[reason]
    if not is_balanced(stats):
        return ExitCode.ACCOUNTING_BROKEN
    if _failed_to_write(stats, stored):
        return ExitCode.OUTPUT_FAILED
    if reason in STOPPED:
        return ExitCode.INTERRUPTED
    if stored == 0 and not _has_found(stats):
        return ExitCode.NOTHING_STORED
    if stats.get(f"{PREFIX}too_many_failures"):
        return ExitCode.TOO_MANY_FAILURES
    crashed = any(f"{PREFIX}{name}" in stats for name in CRASHES)
    if crashed or reasons(stats, "start_failed"):
        return ExitCode.INCOMPLETE
    return ExitCode.LAYOUT_BROKEN if stats.get(f"{PREFIX}strict") and reasons(stats, "alarms") else ExitCode.OK


def failed_share(stats: Mapping[str, Any]) -> float:
    """The share of addresses that failed among those that were fetched; 0 for fewer than ten failures.

    >>> failed_share({"newsspider/failed/http_500": 30, "newsspider/stored": 10, "newsspider/failed/interrupted": 1})
    0.75
    """
    failed = sum(count for reason, count in reasons(stats, "failed").items() if reason not in ("interrupted", "lost"))
    read = reasons(stats, "unchanged")
    fetched = failed + stats.get(f"{PREFIX}stored", 0) + sum(read.values()) - read.get("not_due", 0)
    return failed / fetched if failed >= FEW_FAILURES else 0.0


def is_balanced(stats: Mapping[str, Any]) -> bool:
    """Whether discovered = stored + unchanged + duplicate + refused + failed + pending, with none lost on the way."""
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


def _has_found(stats: Mapping[str, Any]) -> bool:
    """Whether a run that stored nothing met articles all the same: known ones, or such as its arguments left out."""
    known = any(reasons(stats, outcome) for outcome in ("unchanged", "duplicate", "pending"))
    return known or bool(set(reasons(stats, "refused")) & WISHES) or f"{PREFIX}listings_unchanged" in stats


def _failed_to_write(stats: Mapping[str, Any], stored: int) -> bool:
    failed = any(name.startswith("feedexport/failed_count") for name in stats)
    return failed or stats.get(f"{PREFIX}written", stored) < stored
