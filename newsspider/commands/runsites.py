"""``newsspider run sites.toml``: one run of a crawl that goes on for months, as cron or a systemd timer starts it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from newsspider.commands.newscrawl import DAY, DEFAULT_LIMIT, QUIET, QUIETLY, crawl, feeds, read_settings
from newsspider.errors import UsageError
from newsspider.state.moments import today


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``newsspider run`` takes."""
    parser.add_argument(
        "sites", metavar="SITES", help="TOML file with [[site]] tables: start, name, limit, since, delay"
    )
    parser.add_argument(
        "--state",
        metavar="FILE",
        help="SQLite file that remembers (default: beside SITES, with the suffix .state.sqlite)",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="JSON Lines file that records are added to; %%(day)s stands for the day (default: beside SITES, with the suffix .jsonl)",
    )
    parser.add_argument(
        "--log", metavar="FILE", help="add the log to a file, and say nothing where all is well; %%(day)s allowed"
    )
    parser.add_argument("--report", metavar="FILE", help="write the report as JSON; %%(day)s allowed")
    parser.add_argument(
        "--strict", action="store_true", help="exit code 11 where a field is found far less often than before"
    )
    parser.add_argument(
        "--limit",
        metavar="N",
        default=DEFAULT_LIMIT,
        help="store at most N articles of each site in this run (default: %(default)s; 0: no limit)",
    )
    parser.add_argument("--since", metavar="DATE", help="only articles published from then on, for example 2025-11-04")
    parser.add_argument("-q", "--quiet", action="store_true", help=QUIET)
    parser.add_argument("--full", action="store_true", help="fetch what is known as well")
    parser.add_argument(
        "-s", "--set", action="append", default=[], metavar="NAME=VALUE", help="any setting of Scrapy or newsspider"
    )


def run(options: argparse.Namespace) -> int:
    """Run once; gives the exit code. Raises UsageError, and BusyError where another run has the state."""
    given = {
        "sites": options.sites,
        "limit": options.limit,
        "since": options.since,
        "full": "1" if options.full else None,
    }
    return crawl(overrides_of(options), {name: value for name, value in given.items() if value is not None})


def overrides_of(options: argparse.Namespace) -> dict[str, Any]:
    """The settings of a run; files without a folder of their own lie beside the sites file, wherever cron starts."""
    sites = Path(options.sites)
    if not sites.is_file():
        raise UsageError(f"sites file {options.sites!r} is not there; give a TOML file with [[site]] tables")
    output = options.output or str(sites.with_suffix(".jsonl"))
    if not output.endswith((".jsonl", ".jsonlines", ".jl")):
        raise UsageError(
            f"output {output!r} is no JSON Lines file; end it in .jsonl (newsspider convert makes other formats of it)"
        )
    overrides = {
        "NEWSSPIDER_STATE": options.state or str(sites.with_suffix(".state.sqlite")),
        "FEEDS": feeds(output, append=True),
        "NEWSSPIDER_REPORT_FILE": options.report or "",
        "NEWSSPIDER_STRICT": options.strict,
        "LOG_LEVEL": "WARNING",
        **(QUIETLY if options.quiet else {}),
    }
    if options.log:
        overrides |= {"LOG_FILE": options.log.replace(DAY, today()), "LOG_LEVEL": "INFO", "NEWSSPIDER_QUIET": True}
    return overrides | read_settings(options.set)
