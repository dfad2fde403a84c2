"""What ``newsspider inspect`` takes, told without loading what it needs."""

from __future__ import annotations

import argparse

FIXTURES = "pages"
TARGET = "FILE|FOLDER|URL|RECORDS"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``newsspider inspect`` takes."""
    parser.add_argument(
        "target",
        metavar=TARGET,
        help="a saved page, a folder of them, an http(s) URL, or a file of records: .jsonl, .json or .parquet, packed or not",
    )
    add_options(parser)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Options that both commands share."""
    parser.add_argument(
        "--text", action="store_true", help="the page is plain text, not HTML (files ending in .txt are)"
    )
    parser.add_argument("--url", metavar="URL", help="address of a page that comes from a file")
    parser.add_argument(
        "--pages",
        metavar="DIR",
        help="saved pages (fixture folders with response.json) that belong to the records of a file",
    )
    parser.add_argument(
        "--fixtures",
        metavar="DIR",
        default=FIXTURES,
        help="where a page that is no fixture yet becomes one, once something is accepted or corrected (default: %(default)s)",
    )
    parser.add_argument(
        "--port", type=int, default=0, metavar="N", help="port on 127.0.0.1 (default: any that is free)"
    )
    parser.add_argument("--no-browser", action="store_true", help="only print the address")
