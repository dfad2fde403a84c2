"""``scrapy crawl`` with an exit code that tells how the run went, and wrong arguments told in one line."""

from __future__ import annotations

import argparse
import sys

from scrapy.commands import crawl
from scrapy.exceptions import UsageError as ScrapyUsageError

from newsspider.commands.running import run_spider
from newsspider.errors import UsageError
from newsspider.exitcodes import ExitCode
from newsspider.state.lock import BusyError


class Command(crawl.Command):
    """Scrapy's own command, with newsspider's endings."""

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Run the spider."""
        if len(args) != 1:
            raise ScrapyUsageError(
                "give the name of one spider, for example: scrapy crawl technews -a start=https://news.example/"
            )
        assert self.crawler_process is not None
        try:
            crawler = self._create_crawler(args[0])
            self.exitcode = run_spider(self.crawler_process, crawler, opts.spargs)
        except KeyError:
            known = ", ".join(self.crawler_process.spider_loader.list())
            raise ScrapyUsageError(f"spider {args[0]!r} is not known; there are: {known}", print_help=False) from None
        except UsageError as error:
            raise ScrapyUsageError(str(error), print_help=False) from None
        except BusyError as error:
            sys.stderr.write(f"newsspider: {error}\n")
            self.exitcode = ExitCode.BUSY
