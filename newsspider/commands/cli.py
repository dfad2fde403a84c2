"""``newsspider``: the command line for newcomers and cron alike."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from newsspider.errors import NewsspiderError
from newsspider.exitcodes import ExitCode
from newsspider.state.lock import BusyError
from newsspider.version import __version__

USAGE = 2
DESCRIPTION = (
    "Crawl news sites into clean records: articles with quotes, teasers and weather, each value with its evidence."
)
EXAMPLES = """\
examples:
  newsspider crawl https://news.example/ -o articles.jsonl --limit 20
  newsspider crawl --sites sites.toml --since 2025-11-01
  newsspider crawl --demo
  newsspider run sites.toml -o 'articles-%(day)s.jsonl' --log 'crawl-%(day)s.log'
  newsspider extract saved-page.html --url https://news.example/2025/11/04/story
  newsspider extract https://news.example/2025/11/04/story
  newsspider convert 'articles-*.jsonl' -o articles.sqlite
  newsspider inspect articles.jsonl --pages saved
  newsspider site new https://news.example/ --pages 3
  newsspider site check news.example
  newsspider schema > record.schema.json

exit codes:
  0 all well   1 crash   2 wrong arguments   3 nothing stored, or page not fetched
  4 output not written   5 stopped before its end   6 the accounting does not add up
  7 a start page could not be read, or the spider crashed over a page
  8 another run has the state   9 the disk is full   10 too many failures
  11 a field is found far less often than before (--strict)
  12 a saved page gives something else than a person has checked (site check)
"""


@dataclass(frozen=True, slots=True)
class Verb:
    """One command: the module that runs it, the one that tells its arguments, and its help."""

    module: str
    arguments: str | None
    help: str
    description: str


VERBS: Mapping[str, Verb] = {
    "crawl": Verb(
        "newscrawl", "newscrawl", "crawl sites into a file of records", "Crawl sites into a file of records."
    ),
    "run": Verb(
        "runsites",
        "runsites",
        "one run of a crawl that goes on for months, for cron",
        "One run of a crawl that goes on for months: what is new or has changed is added to the file.",
    ),
    "extract": Verb(
        "extract", "pagearguments", "print the record of one page as JSON", "Print the record of one page as JSON."
    ),
    "convert": Verb(
        "convert",
        "convert",
        "files of records into another format",
        "Files of records into one file of another format.",
    ),
    "inspect": Verb(
        "inspect",
        "inspectarguments",
        "show pages and records beside each other in the browser",
        "Show an article as extracted beside the page as fetched, in the browser.",
    ),
    "site": Verb(
        "site",
        "sitearguments",
        "save pages of a site, and compare them with what is expected",
        "Save pages of a site as fixtures, and compare what comes out of them with what is expected.",
    ),
    "schema": Verb("schema", None, "print the JSON Schema of a record", "Print the JSON Schema of a record."),
}
"""The table of commands; what a command needs is loaded when it runs."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code."""
    options = build_parser().parse_args(argv)
    try:
        return _run(options)
    except BusyError as error:
        sys.stderr.write(f"newsspider: {error}\n")
        return ExitCode.BUSY
    except NewsspiderError as error:
        sys.stderr.write(f"newsspider: error: {error}\n")
        return USAGE
    except BrokenPipeError:
        sys.stderr.close()
        return 1


def build_parser() -> argparse.ArgumentParser:
    """The command line's grammar."""
    parser = argparse.ArgumentParser(
        "newsspider", description=DESCRIPTION, epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"newsspider {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="command")
    for name, verb in VERBS.items():
        told = verbs.add_parser(name, help=verb.help, description=verb.description)
        if verb.arguments:
            _module(verb.arguments).add_arguments(told)
    return parser


def _run(options: argparse.Namespace) -> int:
    code: int = _module(VERBS[options.verb].module).run(options)
    return code


def _module(name: str) -> Any:
    """A module of the commands, loaded only where it is needed: the crawler takes its time."""
    return import_module(f"newsspider.commands.{name}")


if __name__ == "__main__":
    sys.exit(main())
