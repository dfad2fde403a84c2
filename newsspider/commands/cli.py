"""``newsspider``: the command line for newcomers and cron alike."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from newsspider.errors import NewsspiderError
from newsspider.exitcodes import ExitCode
from newsspider.printable import printable
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
  newsspider crawl --demo fixtures/sites
  newsspider run sites.toml -o 'articles-%(day)s.jsonl' --log 'crawl-%(day)s.log'
  newsspider extract saved-page.html --url https://news.example/2025/11/04/story
  newsspider extract https://news.example/2025/11/04/story
  newsspider report articles.jsonl -o report.html
  newsspider convert 'articles-*.jsonl' -o articles.sqlite
  newsspider inspect articles.jsonl --pages saved
  newsspider schema > record.schema.json

exit codes:
  0 all well   1 crash   2 wrong arguments   3 nothing stored, or page not fetched
  4 output not written   5 stopped before its end   6 the accounting does not add up
  7 a start page could not be read, or the spider crashed over a page
  8 another run has the state   9 the disk is full   10 too many failures
  11 a field is found far less often than before (--strict)
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code."""
    options = build_parser().parse_args(argv)
    try:
        return _run(options)
    except BusyError as error:
        sys.stderr.write(f"newsspider: {printable(str(error))}\n")
        return ExitCode.BUSY
    except NewsspiderError as error:
        sys.stderr.write(f"newsspider: error: {printable(str(error))}\n")
        return USAGE
    except BrokenPipeError:
        sys.stderr.close()
        return 1


def build_parser() -> argparse.ArgumentParser:
    """The command line's grammar."""
    from newsspider.commands import convert, inspectarguments, newscrawl, pagearguments, runsites

    parser = argparse.ArgumentParser(
        "newsspider", description=DESCRIPTION, epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"newsspider {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="command")
    crawl = verbs.add_parser(
        "crawl", help="crawl sites into a file of records", description="Crawl sites into a file of records."
    )
    newscrawl.add_arguments(crawl)
    once = verbs.add_parser(
        "run",
        help="one run of a crawl that goes on for months, for cron",
        description="One run of a crawl that goes on for months: what is new or has changed is added to the file.",
    )
    runsites.add_arguments(once)
    page = verbs.add_parser(
        "extract", help="print the record of one page as JSON", description="Print the record of one page as JSON."
    )
    pagearguments.add_arguments(page)
    _add_report(verbs)
    other = verbs.add_parser(
        "convert",
        help="files of records into another format",
        description="Files of records into one file of another format.",
    )
    convert.add_arguments(other)
    shown = verbs.add_parser(
        "inspect",
        help="show pages and records beside each other in the browser",
        description="Show an article as extracted beside the page as fetched, in the browser.",
    )
    inspectarguments.add_arguments(shown)
    verbs.add_parser(
        "schema", help="print the JSON Schema of a record", description="Print the JSON Schema of a record."
    )
    return parser


def _add_report(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from newsspider.commands import reportarguments

    report = verbs.add_parser(
        "report",
        help="write an HTML report about files of records, or about the state of a crawl",
        description="Write one HTML file with plots and tables: what a crawl has brought home, and how its runs went.",
    )
    reportarguments.add_arguments(report)


def _run(options: argparse.Namespace) -> int:
    if options.verb == "crawl":
        from newsspider.commands import newscrawl

        return newscrawl.run(options)
    if options.verb == "run":
        from newsspider.commands import runsites

        return runsites.run(options)
    if options.verb == "extract":
        from newsspider.commands import extract

        return extract.run(options)
    if options.verb == "report":
        from newsspider.commands import report

        return report.run(options)
    if options.verb == "convert":
        from newsspider.commands import convert

        return convert.run(options)
    if options.verb == "inspect":
        from newsspider.commands import inspect

        return inspect.run(options)
    from newsspider.commands import schema

    print(schema.schema_text())
    return 0


if __name__ == "__main__":
    sys.exit(main())
