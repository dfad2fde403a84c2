"""A run's report as data: what became of the addresses, what was not read, which fields fell, how it ended."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from newsspider.exitcodes import ExitCode
from newsspider.extensions.verdict import OUTCOMES, PREFIX, is_balanced, reasons
from newsspider.version import __version__

GROUPS = (
    "discovered_via",
    "stored_by_site",
    "listings",
    "listings_refused",
    "listings_failed",
    "start_failed",
    "field_errors",
    "traps",
    "recovered",
)
"""Stats that are told by what follows their name."""


def run_record(stats: Mapping[str, Any], code: ExitCode, files: Sequence[str], alarms: Sequence[str]) -> dict[str, Any]:
    """The report; ``discovered`` is the sum of ``stored`` and of the outcomes."""
    return {
        "newsspider": __version__,
        "started": _text(stats.get("start_time")),
        "ended": _text(stats.get("finish_time")),
        "finish_reason": stats.get("finish_reason"),
        "exit_code": int(code),
        "meaning": code.meaning,
        "balanced": is_balanced(stats),
        "discovered": stats.get(f"{PREFIX}discovered", 0),
        "stored": stats.get(f"{PREFIX}stored", 0),
        **{outcome: reasons(stats, outcome) for outcome in OUTCOMES},
        **{name: reasons(stats, name) for name in GROUPS},
        "requests": stats.get("downloader/request_count", 0),
        "alarms": list(alarms),
        "files": list(files),
    }


def as_text(record: Mapping[str, Any]) -> str:
    """The report as one JSON document."""
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def write_report(path: Path, text: str) -> None:
    """Put a report in its place, wholly or not at all; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.write_text(text, "utf-8")
    beside.replace(path)


def _text(moment: Any) -> str | None:
    return moment.isoformat(timespec="seconds") if hasattr(moment, "isoformat") else None
