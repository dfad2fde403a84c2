"""The closing summary's lines: what was stored, what was skipped and why, where the file is and how to load it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from newsspider.exitcodes import ExitCode
from newsspider.extensions.verdict import OUTCOMES, PREFIX, reasons

REASONS = {
    "part": "a further page of an article",
    "same_article": "the same article at another address",
    "robots": "forbidden by robots.txt",
    "robots_unreachable": "robots.txt out of reach, which forbids all until it is there again",
    "rate_limited": "the site asked for a long pause (Retry-After)",
    "not_an_article": "no article but a listing or another page",
    "not_a_page": "no page but a picture or another file",
    "empty": "neither headline nor text",
    "too_old": "older than asked for (since)",
    "over_limit": "more than asked for (limit)",
    "other_site": "leads to another site",
    "non_http": "neither http nor https",
    "private_address": "leads into a private network",
    "too_large": "larger than DOWNLOAD_MAXSIZE",
    "url_too_long": "address too long",
    "trap": "one of an endless kind: facets, sessions, a path that repeats",
    "timeout": "no answer in time",
    "host_not_found": "no such host",
    "connection_refused": "connection refused",
    "connection_failed": "connection failed",
    "certificate_refused": "certificate not valid",
    "cut_short": "answer cut short",
    "too_many_redirects": "too many redirects",
    "extraction_timeout": "the page took longer than NEWSSPIDER_PAGE_DEADLINE",
    "extraction_crashed": "the process that read the page died",
    "interrupted": "not reached before the run was stopped",
    "not_due": "known, and not to be looked at again yet",
    "not_modified": "looked at again: not modified, says the server",
    "same_content": "looked at again: headline and body are the same",
    "retry_later": "failed before; its time to be tried again has not come",
    "disk_full": "the disk is full",
    "state_unwritable": "the state can't be written",
    "lost": "lost without a reason: please report this",
    "callback_error": "the spider crashed over it: please report this",
    "pipeline_error": "a pipeline crashed over it: please report this",
}
"""What a person reads for a reason of the accounting; others are shown as they are."""
JSON_LINES = (".jsonl", ".jsonlines", ".jl")


def summary(stats: Mapping[str, Any], files: Sequence[str], code: ExitCode) -> Iterator[str]:
    """The report's lines."""
    yield ""
    yield from _stored(stats)
    yield from _skipped(stats)
    yield from _troubles(stats)
    yield from _places(files, stats.get(f"{PREFIX}stored", 0))
    if code is not ExitCode.OK:
        yield f"  exit code {int(code)}: {code.meaning}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """A number with its noun.

    >>> plural(1, "quote"), plural(1200, "quote")
    ('1 quote', '1,200 quotes')
    """
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def shown_reason(reason: str) -> str:
    """A reason in words.

    >>> shown_reason("http_404"), shown_reason("timeout")
    ('HTTP 404', 'no answer in time')
    """
    if reason.startswith("http_"):
        return reason.replace("http_", "HTTP ")
    return REASONS.get(reason, reason.replace("_", " "))


def shown_time(seconds: float) -> str:
    """A duration as people say it.

    >>> shown_time(0.3), shown_time(59.7), shown_time(3725)
    ('1 s', '1 min', '1 h 2 min')
    """
    whole = max(1, round(seconds))
    if whole < 60:
        return f"{whole} s"
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    parts = [(hours, "h"), (minutes, "min"), (0 if hours else rest, "s")]
    return " ".join(f"{number} {unit}" for number, unit in parts if number)


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
    "lines": "the file had lost its end; lines written again: {count:,}",
    "lost_lines": "the file had lost lines that are kept nowhere any more: {count:,}; their articles come with their next change",
}


def _places(files: Sequence[str], stored: int) -> Iterator[str]:
    for file in files:
        path = Path(file.removeprefix("file://"))
        if file in ("stdout:", "-") or not path.is_file():
            continue
        shown = str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)
        yield f"  written to {shown} ({shown_size(path.stat().st_size)})"
        if stored and path.suffix in JSON_LINES:
            yield f"    load it: import newsspider; articles = newsspider.load({shown!r})"


def shown_size(size_bytes: int) -> str:
    """A file's size as people say it.

    >>> shown_size(512), shown_size(386_549), shown_size(5_200_000)
    ('512 bytes', '387 kB', '5.2 MB')
    """
    if size_bytes < 1_000:
        return f"{size_bytes} bytes"
    return f"{size_bytes / 1_000:.0f} kB" if size_bytes < 1_000_000 else f"{size_bytes / 1_000_000:.1f} MB"
