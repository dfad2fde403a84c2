"""The closing summary's lines: what was stored, what was skipped and why, where the file is and how to load it."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from newsspider.exitcodes import ExitCode
from newsspider.extensions.remarks import remarks
from newsspider.extensions.verdict import OUTCOMES, PREFIX, reasons
from newsspider.wording import plural, shown_reason, shown_size, shown_time

READ_BACK = (
    *(f".{name}{packed}" for name in ("jsonl", "jsonlines", "jl", "json") for packed in ("", ".gz", ".zst")),
    ".parquet",
)
"""Endings of files that load and report read."""


def summary(stats: Mapping[str, Any], files: Sequence[str], code: ExitCode) -> Iterator[str]:
    """The report's lines."""
    yield ""
    yield from _stored(stats)
    yield from _skipped(stats)
    yield from _troubles(stats)
    yield from remarks(stats)
    yield from _places(files, stats.get(f"{PREFIX}stored", 0))
    if code is not ExitCode.OK:
        yield f"  exit code {int(code)}: {code.meaning}"


def _stored(stats: Mapping[str, Any]) -> Iterator[str]:
    stored, of_sites = stats.get(f"{PREFIX}stored", 0), reasons(stats, "stored_by_site")
    giving = sum(1 for count in of_sites.values() if count)
    source = f" from {plural(giving, 'site')}" if giving > 1 else ""
    spent = stats.get("elapsed_time_seconds")
    yield f"  {plural(stored, 'article')}{source}{f' in {shown_time(spent)}' if spent else ''}"
    held = [(stats.get(f"{PREFIX}{name}", 0), name, one) for name, one in _HELD]
    if stored:
        yield "    " + " · ".join(plural(count, one) for count, _, one in held)
    if len(of_sites) > 1:
        yield from (f"    nothing from {site}" for site, count in of_sites.items() if not count)


_HELD = (("quotes", "quote"), ("teasers", "teaser"), ("readings", "weather reading"))


def _skipped(stats: Mapping[str, Any]) -> Iterator[str]:
    counts = {outcome: reasons(stats, outcome) for outcome in OUTCOMES}
    skipped = sum(sum(found.values()) for found in counts.values())
    if skipped:
        yield f"  {skipped:,} skipped"
    for outcome, found in counts.items():
        for reason, count in found.items():
            yield f"    {count:>5,}  {outcome}: {shown_reason(reason)}"
    shown = [(outcome, found) for outcome, found in counts.items() if found or outcome not in _RARE]
    ends = "".join(f" + {sum(found.values()):,} {outcome}" for outcome, found in shown)
    stored = stats.get(f"{PREFIX}stored", 0)
    found_in_all = stats.get(f"{PREFIX}discovered", 0)
    yield f"  {plural(found_in_all, 'address', 'addresses')} discovered = {stored:,} stored{ends}"


def _troubles(stats: Mapping[str, Any]) -> Iterator[str]:
    for outcome in ("refused", "failed"):
        for reason, count in reasons(stats, f"listings_{outcome}").items():
            yield f"  {plural(count, 'feed, sitemap or section', 'feeds, sitemaps or sections')} not read: {shown_reason(reason)}"
    for reason, count in reasons(stats, "start_failed").items():
        yield f"  {plural(count, 'start page')} not read: {shown_reason(reason)}"
    for field, count in reasons(stats, "field_errors").items():
        yield f"  {plural(count, 'crash', 'crashes')} in the field {field}, left empty: please report this"
    degraded = stats.get(f"{PREFIX}degraded_records")
    if degraded:
        yield f"  {plural(degraded, 'record')} with characters or values that JSON can't hold, written as near as it can"
    if stats.get(f"{PREFIX}torn_lines"):
        yield "  the file ended in a line that an earlier run left unfinished; that line was cut off"
    for alarm in reasons(stats, "alarms"):
        yield f"  has the site changed? {alarm}"
    for name, count in reasons(stats, "recovered").items():
        yield f"  {_RECOVERED[name].format(count=count)}"


_RARE = ("unchanged", "pending")
"""Outcomes that only a run with a state has."""
_RECOVERED = {
    "leases": "an earlier run was killed; what it was fetching is fetched again: {count:,}",
    "waiting": "records that an earlier run could not write any more, written now: {count:,}",
    "lines": "the file had lost its end; lines written again: {count:,}",
    "lost_lines": "the file had lost lines that are kept nowhere any more: {count:,}; their articles come with their next change",
}


def _places(files: Sequence[str], stored: int) -> Iterator[str]:
    for file in files:
        path = Path(file.removeprefix("file://"))
        if file in ("stdout:", "-") or not path.is_file():
            continue
        shown = str(path.absolute())
        yield f"  written to {shown} ({shown_size(path.stat().st_size)})"
        if stored and path.name.endswith(READ_BACK):
            yield f"    look at it: newsspider report {shlex.quote(shown)}"
            yield f"    load it: import newsspider; articles = newsspider.load({shown!r})"
