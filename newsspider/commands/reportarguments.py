"""What ``newsspider report`` takes, told without loading what it needs."""

from __future__ import annotations

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``newsspider report`` takes."""
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="files of records: .jsonl, .json or .parquet, packed or not, also by patterns; or the state of a crawl",
    )
    add_options(parser)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Options that both commands share."""
    parser.add_argument(
        "-o",
        "--output",
        default="report.html",
        metavar="FILE",
        help="where the report goes, - for stdout; a file that is there is replaced (default: %(default)s)",
    )
    parser.add_argument(
        "--run-report",
        action="append",
        default=[],
        metavar="FILE",
        help="what `newsspider crawl --report FILE` has written, for the accounting of that run; may be given again",
    )
