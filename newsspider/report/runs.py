"""Runs: how each run of a crawl went, as its report says (``--report FILE``, or the state's table of runs)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from newsspider.discovery.ledger import DUPLICATE, FAILED, PENDING, REFUSED, STORED, UNCHANGED
from newsspider.errors import UsageError
from newsspider.report.values import mapping, number, text

OUTCOMES = (STORED, UNCHANGED, DUPLICATE, REFUSED, FAILED, PENDING)
"""What can become of a discovered address."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run."""

    started: datetime | None = None
    ended: datetime | None = None
    exit_code: int | None = None
    """None while it runs, and after it was killed."""
    meaning: str = ""
    discovered: int = 0
    outcomes: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """How many addresses ended so, by outcome and reason; stored ones have the reason ``""``."""
    listings: Mapping[str, int] = field(default_factory=dict)
    """Feeds, sitemaps and sections that were not read, by reason."""
    alarms: tuple[str, ...] = ()

    def total(self, outcome: str) -> int:
        """How many addresses ended so."""
        return sum(self.outcomes.get(outcome, {}).values())

    @property
    def seconds(self) -> float | None:
        """How long it took."""
        if self.started is None or self.ended is None or (self.started.tzinfo is None) != (self.ended.tzinfo is None):
            return None
        return max(0.0, (self.ended - self.started).total_seconds())


def read_run(file: Path) -> Run:
    """The run that a report describes; raises UsageError for a file that holds none."""
    try:
        found = json.loads(file.read_bytes())
    except OSError as error:
        raise UsageError(f"--run-report {str(file)!r} can't be read ({error.strerror})") from None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or "discovered" not in found:
        raise UsageError(
            f"--run-report {str(file)!r} is no report of a run; give the file that `newsspider crawl --report FILE` has written"
        )
    return run_of(found)


def run_of(report: Mapping[str, Any]) -> Run:
    """The run that a report's data describe."""
    code = number(report, "exit_code")
    outcomes = {outcome: _counts(report, outcome) for outcome in OUTCOMES}
    outcomes[STORED] = {"": int(number(report, STORED) or 0)}
    listings = {**_counts(report, "listings_refused"), **_counts(report, "listings_failed")}
    alarms = report.get("alarms")
    return Run(
        started=moment(report.get("started")),
        ended=moment(report.get("ended")),
        exit_code=int(code) if code is not None else None,
        meaning=text(report, "meaning") or "",
        discovered=int(number(report, "discovered") or 0),
        outcomes=outcomes,
        listings=listings,
        alarms=tuple(str(alarm)[:300] for alarm in alarms) if isinstance(alarms, list) else (),
    )


def moment(value: Any) -> datetime | None:
    """A time as reports and the state write it; None for anything else."""
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _counts(report: Mapping[str, Any], outcome: str) -> dict[str, int]:
    found = mapping(report, outcome)
    return {str(reason)[:100]: int(number(found, reason) or 0) for reason in found if number(found, reason)}
