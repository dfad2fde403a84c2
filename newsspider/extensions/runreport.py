"""The closing report: what was stored, what was skipped and why, how to load it; and the run's exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from enum import IntEnum
from typing import Any, Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.extensions.feedexport import FeedExporter

PREFIX = "newsspider/"
OUTCOMES = ("duplicate", "refused", "failed")
REASONS = {
    "same_article": "same article at another address",
    "robots": "forbidden by robots.txt",
    "not_an_article": "no article (a listing or another page)",
    "not_a_page": "no page (a picture, a file)",
    "empty": "no headline and no text",
    "too_old": "older than since",
    "over_limit": "over the limit",
    "other_site": "leads to another site",
    "non_http": "neither http nor https",
    "too_large": "larger than allowed",
    "interrupted": "not reached before the run was stopped",
    "lost": "lost without a reason: please report this",
    "url_too_long": "address too long",
}
"""What a person reads for a reason of the accounting; others are shown as they are."""


class ExitCode(IntEnum):
    """What the process tells its caller (usage errors are 2, a crash is 1)."""

    OK = 0
    NOTHING_STORED = 3
    OUTPUT_FAILED = 4
    INTERRUPTED = 5
    ACCOUNTING_BROKEN = 6


class RunReport:
    """Judges the run when the engine has stopped (stat ``newsspider/exit_code``) and writes the summary to stderr."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.reason = "finished"
        crawler.signals.connect(self.closed, signal=signals.spider_closed)
        crawler.signals.connect(self.stopped, signal=signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        if not crawler.settings.getbool("NEWSSPIDER_REPORT", True):
            raise NotConfigured
        return cls(crawler)

    def closed(self, reason: str) -> None:
        """Keep why the spider was closed."""
        self.reason = reason

    def stopped(self) -> None:
        """Judge, and tell."""
        stats = self.crawler.stats.get_stats()
        exporter = self.crawler.get_extension(FeedExporter)
        files = [slot.uri for slot in exporter.slots] if exporter is not None else []
        if f"{PREFIX}discovered" in stats:  # another project's own spider keeps no such books
            code = judge(stats, self.reason)
            stats[f"{PREFIX}exit_code"] = int(code)
            sys.stderr.write("\n".join(summary(stats, files, code)) + "\n")


def judge(stats: Mapping[str, Any], reason: str) -> ExitCode:
    """The exit code of a run: broken accounting and lost output first, then interruption, then an empty hand."""
    stored = stats.get(f"{PREFIX}stored", 0)
    ended = stored + sum(sum(reasons(stats, outcome).values()) for outcome in OUTCOMES)
    if (
        stats.get(f"{PREFIX}discovered", 0) != ended
        or stats.get(f"{PREFIX}accounting_errors")
        or "lost" in reasons(stats, "failed")
    ):
        return ExitCode.ACCOUNTING_BROKEN
    if (
        any(name.startswith("feedexport/failed_count") for name in stats)
        or 0 < stats.get(f"{PREFIX}written", stored) < stored
    ):
        return ExitCode.OUTPUT_FAILED
    if reason in ("shutdown", "cancelled"):
        return ExitCode.INTERRUPTED
    expected = {"too_old", "over_limit"}
    if stored == 0 and not (set(reasons(stats, "refused")) & expected or reasons(stats, "duplicate")):
        return ExitCode.NOTHING_STORED
    return ExitCode.OK


def reasons(stats: Mapping[str, Any], outcome: str) -> dict[str, int]:
    """How many addresses ended so, by reason."""
    start = f"{PREFIX}{outcome}/"
    return {name.removeprefix(start): count for name, count in sorted(stats.items()) if name.startswith(start)}


def summary(stats: Mapping[str, Any], files: list[str], code: ExitCode) -> Iterator[str]:
    """The report's lines."""
    number = {
        name: stats.get(f"{PREFIX}{name}", 0) for name in ("discovered", "stored", "quotes", "teasers", "readings")
    }
    counts = {outcome: reasons(stats, outcome) for outcome in OUTCOMES}
    yield ""
    held = f"{plural(number['quotes'], 'quote')}, {plural(number['teasers'], 'teaser')}"
    yield f"{plural(number['stored'], 'article')} stored, with {held} and {plural(number['readings'], 'weather reading')}"
    ends = "".join(f" + {sum(counts[outcome].values())} {outcome}" for outcome in OUTCOMES)
    yield f"  {plural(number['discovered'], 'address', 'addresses')} discovered = {number['stored']} stored{ends}"
    for outcome in OUTCOMES:
        for reason, count in sorted(counts[outcome].items(), key=lambda entry: -entry[1]):
            yield f"    {count:>5} {outcome}: {shown_reason(reason)}"
    yield from _troubles(stats)
    yield from _places(files, number["stored"])
    if code is not ExitCode.OK:
        yield f"  exit code {int(code)}: {code.name.lower().replace('_', ' ')}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """A number with its noun.

    >>> plural(1, "quote"), plural(1200, "quote")
    ('1 quote', '1,200 quotes')
    """
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def shown_reason(reason: str) -> str:
    """A reason in words.

    >>> shown_reason("http_404"), shown_reason("timeout")
    ('HTTP 404', 'timeout')
    """
    if reason.startswith("http_"):
        return reason.replace("http_", "HTTP ")
    return REASONS.get(reason, reason.replace("_", " "))


def _troubles(stats: Mapping[str, Any]) -> Iterator[str]:
    for reason, count in reasons(stats, "listings_failed").items():
        yield f"  {plural(count, 'listing page')} failed: {shown_reason(reason)}"
    for field, count in reasons(stats, "field_errors").items():
        yield f"  {plural(count, 'crash', 'crashes')} in the field {field}: please report this"
    degraded = stats.get(f"{PREFIX}degraded_records")
    if degraded:
        yield f"  {plural(degraded, 'record')} with characters or values that JSON can't hold, written as near as it can"


def _places(files: list[str], stored: int) -> Iterator[str]:
    for file in files:
        path = file.removeprefix("file://")
        if path in ("stdout:", "-"):
            continue
        yield f"  written to {path}"
        if stored and path.endswith((".jsonl", ".jsonlines", ".jl")):
            yield f"  load it with pandas: pandas.read_json({path!r}, lines=True)"
