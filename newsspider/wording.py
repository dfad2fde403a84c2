"""Wording: counts, durations, sizes and the reasons of the accounting, as a person reads them."""

from __future__ import annotations

REASONS = {
    "part": "a further page of an article",
    "same_article": "the same article at another address",
    "robots": "forbidden by robots.txt",
    "robots_unreachable": "robots.txt out of reach, which forbids all until it is there again",
    "rate_limited": "the site asked for a long pause (Retry-After)",
    "not_an_article": "no article but a listing or another page",
    "missing": "the page says that it is not there",
    "blocked": "the site answered with a question for robots or an error, not with the page",
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
    "not_unpacked": "answer not packed as it says (Content-Encoding)",
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


def shown_size(size_bytes: int) -> str:
    """A file's size as people say it.

    >>> shown_size(512), shown_size(386_549), shown_size(5_200_000)
    ('512 bytes', '387 kB', '5.2 MB')
    """
    if size_bytes < 1_000:
        return f"{size_bytes} bytes"
    return f"{size_bytes / 1_000:.0f} kB" if size_bytes < 1_000_000 else f"{size_bytes / 1_000_000:.1f} MB"
