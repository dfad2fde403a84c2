"""What ``newsspider site`` takes, told without loading what it needs."""

from __future__ import annotations

import argparse
from pathlib import Path

FOLDER = "pages"
"""Where pages are saved; not part of the repository, as pages of publishers are not ours to hand on."""


def add_arguments(parser: argparse.ArgumentParser, program: str = "newsspider site") -> None:
    """The two tasks of ``site`` and what each takes."""
    tasks = parser.add_subparsers(dest="task", required=True, metavar="new|check", prog=program)
    _add_new(tasks.add_parser("new", help="save pages of a site, and draft what is expected of them"))
    _add_check(tasks.add_parser("check", help="compare what comes out of saved pages with what is expected"))


def _add_new(new: argparse.ArgumentParser) -> None:
    new.add_argument(
        "urls", nargs="+", metavar="URL", help="article, or a home page, section, feed or sitemap to take some from"
    )
    new.add_argument(
        "--pages", type=int, default=3, metavar="N", help="articles to save of each list (default: %(default)s)"
    )
    new.add_argument("--folder", default=FOLDER, metavar="DIR", help="where to save (default: %(default)s)")
    new.add_argument(
        "--with-module",
        metavar="FIELD[,FIELD]",
        help="draft rules of the site's own for fields that come out wrong, in newsspider/sites of a clone",
    )
    new.add_argument("--demo", action="store_true", help="fetch from the bundled demo sites, served on loopback")
    new.add_argument(
        "-s", "--set", action="append", default=[], metavar="NAME=VALUE", help="any setting of Scrapy or newsspider"
    )


def _add_check(check: argparse.ArgumentParser) -> None:
    check.add_argument(
        "places",
        nargs="*",
        metavar="HOST|DIR",
        help="a host or a folder (default: all pages that were saved, else fixtures/sites)",
    )
    check.add_argument(
        "--generic", action="store_true", help="leave out the rules of sites: what would come out without them"
    )
    check.add_argument(
        "--accept", action="store_true", help="expect what comes out now, of the fields that no person has checked"
    )
    check.add_argument(
        "--hand", metavar="FIELD[,FIELD]", help="mark fields that are as expected as checked by a person: you"
    )


def roots() -> tuple[Path, ...]:
    """Folders in which saved pages are looked for, one after the other."""
    return tuple(folder for folder in (Path(FOLDER), Path("fixtures/sites")) if folder.is_dir())
