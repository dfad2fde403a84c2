"""``site``: pages of a site saved, and compared with what is expected of them."""

from __future__ import annotations

import argparse

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError as ScrapyUsageError
from scrapy.settings import Settings

from newsspider.commands import sitecheck, sitenew
from newsspider.commands.running import newsspider_settings
from newsspider.commands.sitearguments import add_arguments
from newsspider.errors import UsageError


class Command(ScrapyCommand):
    """``scrapy site``."""

    requires_crawler_process = False

    def syntax(self) -> str:
        """What follows the command's name."""
        return "new [options] <URL> … | check [options] [host|folder] …"

    def short_desc(self) -> str:
        """One line for the list of commands."""
        return "Save pages of a site, and compare them with what is expected"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options and ours."""
        super().add_options(parser)
        add_arguments(parser, "scrapy site")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Save or compare."""
        assert self.settings is not None
        if args:
            raise ScrapyUsageError(f"{args[0]!r} is one argument too many", print_help=False)
        try:
            self.exitcode = _run(opts, self.settings)
        except UsageError as error:
            raise ScrapyUsageError(str(error), print_help=False) from None


def run(options: argparse.Namespace) -> int:
    """Save or compare; gives the exit code. Raises UsageError."""
    return _run(options, newsspider_settings())


def _run(options: argparse.Namespace, settings: Settings) -> int:
    return sitenew.run(options, settings) if options.task == "new" else sitecheck.run(options)
