"""``report``: one HTML file with plots and tables of what a crawl has brought home, and how its runs went."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError as ScrapyUsageError

from newsspider.commands.reportarguments import add_options
from newsspider.errors import MissingExtraError, UsageError
from newsspider.printable import printable
from newsspider.report.findings import WANTED, Findings, gather
from newsspider.tables.sources import find_files
from newsspider.wording import plural, shown_size


class Command(ScrapyCommand):
    """``scrapy report``."""

    requires_crawler_process = False

    def syntax(self) -> str:
        """What follows the command's name."""
        return "[options] <file> [file …]"

    def short_desc(self) -> str:
        """One line for the list of commands."""
        return "Write an HTML report about files of records, or about the state of a crawl"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options and ours."""
        super().add_options(parser)
        add_options(parser)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Write it."""
        if not args:
            raise ScrapyUsageError(f"give {WANTED}")
        try:
            self.exitcode = write_report(args, opts.output, opts.run_report)
        except (UsageError, MissingExtraError) as error:
            raise ScrapyUsageError(str(error), print_help=False) from None


def run(options: argparse.Namespace) -> int:
    """Write the report; gives the exit code. Raises UsageError."""
    return write_report(options.files, options.output, options.run_report)


def write_report(names: list[str], output: str, run_reports: list[str]) -> int:
    """Write the report of some files, and say on standard error what is in it; raises UsageError."""
    inputs, reports = [Path(name) for name in find_files(tuple(names))], [Path(name) for name in run_reports]
    if output != "-" and any(_is_same(Path(output), file) for file in (*inputs, *reports)):
        raise UsageError(f"-o {output!r} is one of the files that are read; name another")
    found = gather(inputs, reports)
    text = _page(found)
    if output == "-":
        sys.stdout.buffer.write(text.encode())
        sys.stdout.flush()
    else:
        _write(Path(output), text)
    sys.stderr.write("".join(f"{line}\n" for line in _told(found, output, len(text.encode()))))
    return 0


def _page(found: Findings) -> str:
    """The report's text; raises UsageError where matplotlib is missing."""
    try:
        from newsspider.report.page import report_page
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "matplotlib":
            raise
        raise UsageError('the plots need matplotlib; install it with: pip install "newsspider[report]"') from None
    return report_page(found)


def _write(path: Path, text: str) -> None:
    """Put the report in its place, wholly or not at all."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_text(text, "utf-8")
        beside.replace(path)
    except OSError as error:
        raise UsageError(f"-o {str(path)!r} can't be written ({error.strerror})") from None


def _is_same(first: Path, second: Path) -> bool:
    return first.exists() and second.exists() and first.samefile(second)


def _told(found: Findings, output: str, size_bytes: int) -> list[str]:
    tallies = found.tallies
    of = f" about {plural(tallies.articles, 'article')} from {plural(len(tallies.sites), 'site')}"
    lines = [f"{'report' if output == '-' else printable(output)}: {shown_size(size_bytes)}{of}"]
    lines += [f"  {printable(str(trouble))}" for trouble in found.troubles[:5]]
    if found.broken > 5:
        lines.append(f"  and {plural(found.broken - 5, 'more line')} that could not be read; the report names them")
    return lines
