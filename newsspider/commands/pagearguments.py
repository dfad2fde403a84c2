"""What ``newsspider extract`` takes, told without loading what it needs."""

from __future__ import annotations

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``newsspider extract`` takes."""
    parser.add_argument("page", metavar="FILE|URL|-", help="a saved page, an http(s) URL, or - for standard input")
    add_options(parser)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Options that both commands share."""
    parser.add_argument(
        "--text", action="store_true", help="the page is plain text, not HTML (files ending in .txt are)"
    )
    parser.add_argument("--url", metavar="URL", help="address of a page that comes from a file or standard input")
