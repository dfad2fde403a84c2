"""``extract``: the record of one page, from a file, standard input or the network, as pretty JSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path

from scrapy import Request, Spider
from scrapy.commands import ScrapyCommand
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.exceptions import UsageError as ScrapyUsageError
from scrapy.http import Response
from scrapy.settings import Settings
from twisted.python.failure import Failure

from newsspider.commands.pagearguments import add_options
from newsspider.commands.running import ONE_PAGE, newsspider_settings, run_spider, why
from newsspider.discovery.plans import read_urls
from newsspider.errors import UsageError
from newsspider.exporters.harmless import harmless
from newsspider.extraction import extract
from newsspider.fixtures.saved import SUFFIXES_OF_TEXT
from newsspider.items import Article
from newsspider.page import urls
from newsspider.pipelines.drafts import fetched_of, header
from newsspider.printable import escaped_json, printable

UNREADABLE = 2
NOT_FETCHED = 3


class PageSpider(Spider):
    """Fetches one page and keeps its record."""

    name = "page"
    custom_settings = ONE_PAGE

    def __init__(self, address: str, *, as_text: bool, into: list[Article | str]) -> None:
        super().__init__()
        self.address = address
        self.as_text = as_text
        self.into = into

    async def start(self) -> AsyncIterator[Request]:
        """The one request."""
        yield Request(self.address, self.parse_page, errback=self.failed, dont_filter=True)

    def parse_page(self, response: Response) -> None:
        """Keep the record."""
        kind = "text/plain" if self.as_text else header(response, "Content-Type")
        self.into.append(extract(response.body, response.url, content_type=kind, fetched=fetched_of(response)))

    def failed(self, failure: Failure) -> None:
        """Keep why there is none."""
        self.into.append(why(failure.value))


class Command(ScrapyCommand):
    """``scrapy extract``."""

    requires_crawler_process = False

    def syntax(self) -> str:
        """What follows the command's name."""
        return "[options] <file|URL|->"

    def short_desc(self) -> str:
        """One line for the list of commands."""
        return "Print the record of one page (file, URL or -) as JSON"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options and ours."""
        super().add_options(parser)
        add_options(parser)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print it."""
        assert self.settings is not None
        if len(args) != 1:
            raise ScrapyUsageError("give one file, URL or -")
        try:
            self.exitcode = print_record(args[0], self.settings, as_text=opts.text, url=opts.url)
        except UsageError as error:
            raise ScrapyUsageError(str(error), print_help=False) from None


def run(options: argparse.Namespace) -> int:
    """Print the record; gives the exit code. Raises UsageError."""
    return print_record(options.page, newsspider_settings(), as_text=options.text, url=options.url)


def print_record(page: str, settings: Settings, *, as_text: bool, url: str | None) -> int:
    """Print one page's record to standard output, or why there is none to standard error."""
    if page.startswith(("http://", "https://")):
        found = fetch_record(page, settings, as_text=as_text)
    else:
        found = read_record(page, as_text=as_text, url=_checked(url) if url is not None else None)
    if isinstance(found, str):
        sys.stderr.write(f"newsspider: {page!r} could not be fetched: {printable(found)}\n")
        return NOT_FETCHED
    text = escaped_json(json.dumps(harmless(found.to_dict()), ensure_ascii=False, indent=2))
    sys.stdout.buffer.write(text.encode("utf-8", "replace") + b"\n")
    sys.stdout.flush()
    return 0


def _checked(url: str) -> str:
    if urls.absolute(None, url) is None:
        raise UsageError(f"--url {url!r} is no http or https URL; write --url https://news.example/2025/11/04/story")
    return url


def read_record(page: str, *, as_text: bool, url: str | None) -> Article:
    """The record of a saved page; raises UsageError where the file can't be read."""
    as_text = as_text or Path(page).suffix.lower() in SUFFIXES_OF_TEXT
    try:
        data = sys.stdin.buffer.read() if page == "-" else Path(page).read_bytes()
    except OSError as error:
        raise UsageError(
            f"{page!r} can't be read ({error.strerror}); give a saved page, an http(s) URL, or -"
        ) from None
    return extract(data, url, content_type="text/plain" if as_text else None)


def fetch_record(page: str, settings: Settings, *, as_text: bool) -> Article | str:
    """The record of a page on the network, fetched by Scrapy with our settings, or why it could not be fetched."""
    read_urls([page])
    settings.set("LOG_LEVEL", "CRITICAL", "spider")  # what -L says goes first
    found: list[Article | str] = []
    process = AsyncCrawlerProcess(settings)
    run_spider(process, process.create_crawler(PageSpider), {"address": page, "as_text": as_text, "into": found})
    return found[0] if found else "the request was not answered"
