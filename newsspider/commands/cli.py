"""``newsspider``: the command line for newcomers and cron alike."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NamedTuple

from newsspider.errors import NewsspiderError
from newsspider.exitcodes import ExitCode
from newsspider.printable import printable
from newsspider.state.lock import BusyError
from newsspider.version import __version__

USAGE = 2
FULL = (errno.ENOSPC, errno.EDQUOT)
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
  newsspider site new https://news.example/ --pages 3
  newsspider site check news.example
  newsspider convert 'articles-*.jsonl' -o articles.sqlite
  newsspider inspect articles.jsonl --pages saved
  newsspider report articles.jsonl -o report.html
  newsspider schema > record.schema.json

exit codes:
  0 all well   1 crash   2 wrong arguments   3 nothing stored, or page not fetched
  4 output not written   5 stopped before its end   6 the accounting does not add up
  7 a start page could not be read, or the spider crashed over a page
  8 another run has the state   9 the disk is full   10 too many failures
  11 a field is found far less often than before (--strict)
  12 a saved page gives something else than a person has checked (site check)
"""


class Verb(NamedTuple):
    """One command: ``module`` has ``run(options)``, ``arguments`` has ``add_arguments(parser)``; both below this package."""

    name: str
    help: str
    description: str
    module: str
    arguments: str | None


VERBS = (
    Verb(
        "crawl", "crawl sites into a file of records", "Crawl sites into a file of records.", "newscrawl", "newscrawl"
    ),
    Verb(
        "run",
        "one run of a crawl that goes on for months, for cron",
        "One run of a crawl that goes on for months: what is new or has changed is added to the file.",
        "runsites",
        "runsites",
    ),
    Verb(
        "extract",
        "print the record of one page as JSON",
        "Print the record of one page as JSON.",
        "extract",
        "pagearguments",
    ),
    Verb(
        "convert",
        "files of records into another format",
        "Files of records into one file of another format.",
        "convert",
        "convert",
    ),
    Verb(
        "inspect",
        "show pages and records beside each other in the browser",
        "Show an article as extracted beside the page as fetched, in the browser.",
        "inspect",
        "inspectarguments",
    ),
    Verb(
        "report",
        "write an HTML report about files of records, or about the state of a crawl",
        "Write one HTML file with plots and tables: what a crawl has brought home, and how its runs went.",
        "report",
        "reportarguments",
    ),
    Verb(
        "site",
        "save pages of a site, and compare them with what is expected",
        "Save pages of a site as fixtures, and compare what comes out of them with what is expected.",
        "site",
        "sitearguments",
    ),
    Verb("schema", "print the JSON Schema of a record", "Print the JSON Schema of a record.", "schema", None),
)
"""The commands in the order of ``--help``; what one needs is imported when it is asked for."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code."""
    options = build_parser().parse_args(argv)
    module = next(verb.module for verb in VERBS if verb.name == options.verb)
    try:
        code: int = import_module(f"newsspider.commands.{module}").run(options)
        sys.stdout.flush()
        return code
    except BusyError as error:
        sys.stderr.write(f"newsspider: {printable(str(error))}\n")
        return ExitCode.BUSY
    except NewsspiderError as error:
        sys.stderr.write(f"newsspider: error: {printable(str(error))}\n")
        return USAGE
    except KeyboardInterrupt:  # before a crawl listens to it itself
        sys.stderr.write("\nnewsspider: stopped\n")
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        _leave_stdout()
        return 1
    except OSError as error:
        if error.errno not in FULL:
            raise
        sys.stderr.write(f"newsspider: error: the disk is full ({error.strerror})\n")
        _leave_stdout()
        return ExitCode.DISK_FULL


def _leave_stdout() -> None:
    """Let what is left for standard output go nowhere, so that Python says nothing about it when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def build_parser() -> argparse.ArgumentParser:
    """The command line's grammar."""
    parser = argparse.ArgumentParser(
        "newsspider", description=DESCRIPTION, epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"newsspider {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="command")
    for verb in VERBS:
        below = verbs.add_parser(verb.name, help=verb.help, description=verb.description)
        if verb.arguments is not None:
            import_module(f"newsspider.commands.{verb.arguments}").add_arguments(below)
    return parser


if __name__ == "__main__":
    sys.exit(main())
