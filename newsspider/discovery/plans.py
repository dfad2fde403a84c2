"""Plans: what to crawl of each site, read from the spider's arguments or a sites file, checked before anything starts."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from newsspider.discovery.dates import read_since
from newsspider.errors import UsageError
from newsspider.page import urls

EXAMPLE = 'a [[site]] table with start = ["https://news.example/"]'
_COMMA = re.compile(r",(?=\s*(?:[a-z][a-z0-9+.-]*:|www\.|$))", re.I)
"""Between two start URLs; a comma before anything but a scheme or ``www.`` belongs to the URL."""
SITE_KEYS = frozenset(("name", "start", "limit", "since", "delay"))


@dataclass(frozen=True, slots=True)
class Plan:
    """One site: where to start, how many articles to store at most, from when on, and how gently."""

    start: tuple[str, ...]
    name: str
    limit: int | None = None
    since: datetime | None = None
    delay_s: float | None = None
    """Seconds between two requests to it, at least."""


def read_plans(
    start: str | None = None, sites: str | None = None, *, limit: object = None, since: object = None
) -> tuple[Plan, ...]:
    """The plans of ``start=URL[,URL…]`` or of ``sites=FILE.toml``; ``limit`` and ``since`` hold where a site names none.

    Start URLs of one host make one plan. Raises UsageError, naming the value and what would be right.
    """
    if (start is None) == (sites is None):
        given = "neither was given" if start is None else "both were given"
        raise UsageError(f"exactly one of start=URL[,URL…] and sites=FILE.toml is needed; {given}")
    bound = read_limit(limit) if limit is not None else None
    oldest = read_since(since) if since is not None else None
    if sites is not None:
        return tuple(_site_plan(site, sites, bound, oldest) for site in _read_sites(sites))
    return _plans_by_host(read_urls(_COMMA.split(str(start))), bound, oldest)


def read_urls(texts: Sequence[str]) -> tuple[str, ...]:
    """Start URLs, checked; raises UsageError for anything but complete http(s) URLs."""
    found = [text.strip() for text in texts if text.strip()]
    if not found:
        raise UsageError("start='' names no URL; write start=https://news.example/")
    return tuple(_read_url(text) for text in found)


def read_limit(value: object) -> int | None:
    """The argument ``limit``: None for 0 (no limit); raises UsageError for anything but a whole number from 0."""
    text = str(value).strip()
    if isinstance(value, bool) or not text.isdecimal() or not text.isascii():
        raise UsageError(f"limit={text!r} is no number of articles; write limit=50, or limit=0 for no limit")
    return int(text) or None


def read_flag(name: str, value: object) -> bool:
    """An argument that is on or off, as 1 or 0; raises UsageError for anything else."""
    text = str(value if value is not None else "0").strip()
    if text not in ("0", "1"):
        raise UsageError(f"{name}={text!r} is neither on nor off; write {name}=1, or leave it out")
    return text == "1"


def read_delay(value: object) -> float:
    """The key ``delay``: seconds; raises UsageError for anything but a number from 0."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < float("inf"):
        raise UsageError(f"delay={value!r} is no number of seconds; write delay = 2.5")
    return float(value)


def _read_url(text: str) -> str:
    parts = urls.split(text)
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname or any(c.isspace() for c in text):
        guess = f"; did you mean https://{text} ?" if "." in text and ":" not in text and " " not in text else ""
        raise UsageError(f"{text!r} is no http or https URL; write https://news.example/{guess}")
    return text


def _plans_by_host(starts: Sequence[str], limit: int | None, since: datetime | None) -> tuple[Plan, ...]:
    by_host: dict[str, list[str]] = {}
    for url in starts:
        by_host.setdefault(urls.host(url), []).append(url)
    return tuple(Plan(tuple(dict.fromkeys(found)), host, limit, since) for host, found in by_host.items())


def _read_sites(name: str) -> list[Mapping[str, Any]]:
    try:
        with Path(name).open("rb") as file:
            content = tomllib.load(file)
    except OSError as error:
        raise UsageError(f"sites={name!r} can't be read ({error.strerror}); give a TOML file with {EXAMPLE}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"sites={name!r} is no TOML file ({error}); it needs {EXAMPLE}") from None
    sites = content.get("site")
    if not isinstance(sites, list) or not sites or not all(isinstance(site, dict) for site in sites):
        raise UsageError(f"sites={name!r} names no site; it needs {EXAMPLE}")
    unknown = set(content) - {"site"}
    if unknown:
        raise UsageError(f"sites={name!r}: unknown key {sorted(unknown)[0]!r}; only [[site]] tables belong there")
    return sites


def _site_plan(site: Mapping[str, Any], file: str, limit: int | None, since: datetime | None) -> Plan:
    unknown = set(site) - SITE_KEYS
    if unknown:
        raise UsageError(
            f"sites={file!r}: unknown key {sorted(unknown)[0]!r} in [[site]]; known are {', '.join(sorted(SITE_KEYS))}"
        )
    start = site.get("start")
    entries = [start] if isinstance(start, str) else start
    if not isinstance(entries, list) or not entries or not all(isinstance(entry, str) for entry in entries):
        raise UsageError(f"sites={file!r}: start={start!r} is no list of URLs; each site needs {EXAMPLE}")
    starts = read_urls(entries)
    return Plan(
        start=tuple(dict.fromkeys(starts)),
        name=str(site.get("name") or urls.host(starts[0])),
        limit=read_limit(site["limit"]) if "limit" in site else limit,
        since=read_since(site["since"]) if "since" in site else since,
        delay_s=read_delay(site["delay"]) if "delay" in site else None,
    )
