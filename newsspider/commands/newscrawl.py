"""``newsspider crawl``: URLs, a sites file or the demo sites into a file of records, from any folder."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import Any

from newsspider.commands.loading import loading
from newsspider.commands.settingnames import check_names
from newsspider.errors import UsageError
from newsspider.exporters import ADDED_TO
from newsspider.exporters.packed import feed_options
from newsspider.state.lock import take_lock
from newsspider.state.moments import today

DAY = "%(day)s"
"""What stands for the day in a file's name."""
SPIDER = "technews"
DEFAULT_LIMIT = "100"
"""Articles of each site that a crawl from the command line stores unless told otherwise: a whole archive takes days."""
QUIET = "show no progress, and no summary unless the exit code is not 0; log errors only"
QUIETLY: Mapping[str, Any] = {"NEWSSPIDER_QUIET": True, "LOG_LEVEL": "ERROR"}
"""Settings for a run that is to say nothing where all is well."""
AT_ONCE: Mapping[str, Any] = {
    "AUTOTHROTTLE_ENABLED": False,
    "DOWNLOAD_DELAY": 0,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
    "NEWSSPIDER_MAX_CRAWL_DELAY": 0,
}
"""Settings for one's own loopback server, which needs no politeness."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``newsspider crawl`` takes."""
    parser.add_argument("urls", nargs="*", metavar="URL", help="home page, section, RSS/Atom feed, sitemap or article")
    parser.add_argument(
        "--sites", metavar="FILE", help="TOML file with [[site]] tables: start, name, limit, since, delay"
    )
    parser.add_argument(
        "--demo",
        nargs="?",
        const="",
        metavar="DIR",
        help="crawl saved demo sites, served on loopback (default: the bundled ones)",
    )
    add_output(
        parser,
        default="articles.jsonl",
        note="a file that is there is replaced by a run that stores something, with a state it is added to (default: %(default)s)",
    )
    parser.add_argument(
        "--limit",
        metavar="N",
        default=DEFAULT_LIMIT,
        help="store at most N articles of each site (default: %(default)s; 0: no limit)",
    )
    parser.add_argument("--since", metavar="DATE", help="only articles published from then on, for example 2025-11-04")
    parser.add_argument("--report", metavar="FILE", help="write the report as JSON; %%(day)s stands for the day")
    parser.add_argument(
        "--strict", action="store_true", help="exit code 11 where a field is found far less often than before"
    )
    _add_loudness(parser)
    parser.add_argument(
        "-s",
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="any setting of Scrapy or newsspider, for example NEWSSPIDER_CONTACT=desk@news.example",
    )


def add_output(parser: argparse.ArgumentParser, *, default: str | None, note: str) -> None:
    """Where records go; a default that is None makes it needed."""
    parser.add_argument(
        "-o",
        "--output",
        default=default,
        required=default is None,
        metavar="FILE",
        help=f"where records go: .jsonl, .json, .csv, .parquet or .sqlite; .jsonl.gz and .jsonl.zst are packed; - for stdout; {note}",
    )
    parser.add_argument(
        "--append", action="store_true", help="add to the file instead of replacing it (.jsonl and .sqlite only)"
    )


def _add_loudness(parser: argparse.ArgumentParser) -> None:
    loudness = parser.add_mutually_exclusive_group()
    loudness.add_argument("-v", "--verbose", action="store_true", help="log what happens")
    loudness.add_argument("-q", "--quiet", action="store_true", help=QUIET)


def run(options: argparse.Namespace) -> int:
    """Crawl; gives the exit code. Raises UsageError."""
    with ExitStack() as stack:
        overrides: dict[str, Any] = {"FEEDS": feeds(options.output, append=options.append)}
        overrides |= {"LOG_LEVEL": "INFO" if options.verbose else "WARNING", **(QUIETLY if options.quiet else {})}
        overrides |= {"NEWSSPIDER_REPORT_FILE": options.report or "", "NEWSSPIDER_STRICT": options.strict}
        starts = list(options.urls)
        if options.demo is not None:
            if starts or options.sites:
                raise UsageError("--demo brings its own start pages; leave out the URLs and --sites")
            from newsspider.demo import BUNDLED, DemoServer, read_sites

            server = stack.enter_context(DemoServer(read_sites(options.demo or BUNDLED)))
            starts = list(server.starts)
            overrides |= {"NEWSSPIDER_PROXY": server.url, **AT_ONCE}
        overrides |= read_settings(options.set)
        return crawl(overrides, spider_arguments(starts, options))


def crawl(overrides: dict[str, Any], arguments: Mapping[str, str]) -> int:
    """Run the spider with settings and arguments, alone with its state where it has one; gives the exit code.

    Raises UsageError, and BusyError before Scrapy is even loaded: whoever comes second is told at once.
    """
    if overrides.get("NEWSSPIDER_STATE"):
        overrides["NEWSSPIDER_LOCK"] = take_lock(overrides["NEWSSPIDER_STATE"])
    with loading():
        import_module("scrapy.core.downloader.contextfactory")  # looks at all callers and modules: here both are few
        from scrapy.crawler import AsyncCrawlerProcess

        from newsspider.commands.running import newsspider_settings, run_spider

        process = AsyncCrawlerProcess(newsspider_settings(overrides))
        crawler = process.create_crawler(SPIDER)
    return run_spider(process, crawler, arguments)


def feeds(output: str, *, append: bool) -> dict[str, dict[str, Any]]:
    """Scrapy's ``FEEDS`` for one output file, ``%(day)s`` allowed; raises UsageError for a suffix that names no format."""
    if output == "-":
        return {"stdout:": {"format": "jsonl"}}
    options = feed_options(output, Path(output).suffix.removeprefix(".").lower())
    if append and (options["format"] not in ADDED_TO or "postprocessing" in options):
        raise UsageError(f"output {output!r} can't be added to: only .jsonl and .sqlite can; leave out --append")
    there = Path(output.replace(DAY, today()))
    if there.is_file() and there.stat().st_size:
        options = {**options, "store_empty": False}  # a run that stores nothing leaves what is there
    return {str(Path(output).absolute()): {**options, "overwrite": not append}}


def read_settings(entries: list[str]) -> dict[str, str]:
    """``NAME=VALUE`` pairs; raises UsageError for anything else, and for a name of ours that is mistyped."""
    for entry in entries:
        if not entry.partition("=")[0].isidentifier() or "=" not in entry:
            raise UsageError(f"-s {entry!r} is no setting; write -s NAME=VALUE")
    found = {name: value for name, _, value in (entry.partition("=") for entry in entries)}
    check_names(found)
    return found


def spider_arguments(starts: list[str], options: argparse.Namespace) -> dict[str, str]:
    """The spider's arguments; what was not given stays out."""
    given = {"start": ",".join(starts) or None, "sites": options.sites, "limit": options.limit, "since": options.since}
    if given["start"] is None and given["sites"] is None:
        raise UsageError("nothing to crawl; give a URL, --sites FILE.toml or --demo")
    if given["start"] is not None and given["sites"] is not None:
        raise UsageError("give either URLs or --sites FILE.toml, not both")
    return {name: value for name, value in given.items() if value is not None}
