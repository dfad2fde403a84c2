"""One page from the network as it came, fetched by Scrapy with our settings in a process of its own.

Twisted's reactor runs once in a process; whoever fetches more than one page on demand needs more than one process.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import Response
from twisted.python.failure import Failure

from newsspider.commands.running import ONE_PAGE, newsspider_settings, run_spider, why
from newsspider.discovery.plans import read_urls
from newsspider.errors import UsageError
from newsspider.fixtures.saved import SavedPage
from newsspider.middlewares.safety import ORIGIN_META
from newsspider.pipelines.drafts import requested_url

LONGEST_S = 120
WORDS = {"private_address": "it leads into a private network, and stands in a file: nobody typed it"}
"""Reasons of a refusal that are told in other words here."""
BODY, HEAD = "body", "head.json"


class ResponseSpider(Spider):
    """Fetches one page and writes it to a folder."""

    name = "response"
    custom_settings = ONE_PAGE

    def __init__(self, address: str, *, folder: Path, is_trusted: bool) -> None:
        super().__init__()
        self.address = address
        self.folder = folder
        self.is_trusted = is_trusted

    async def start(self) -> AsyncIterator[Request]:
        """The one request; an address that nobody typed may be no private one."""
        meta: dict[str, Any] = {} if self.is_trusted else {ORIGIN_META: None}
        yield Request(self.address, self.keep, errback=self.failed, dont_filter=True, meta=meta)

    def keep(self, response: Response) -> None:
        """Write the page and its head."""
        (self.folder / BODY).write_bytes(response.body)
        names = {name: response.headers.get(name) or b"" for name in response.headers}
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in names.items()}
        self._write({"url": response.url, "requested_url": requested_url(response), "status": response.status, "headers": headers})  # fmt: skip

    def failed(self, failure: Failure) -> None:
        """Write why there is no page."""
        self._write({"problem": WORDS.get(str(failure.value)) or why(failure.value)})

    def _write(self, head: dict[str, Any]) -> None:
        (self.folder / HEAD).write_text(json.dumps(head), "utf-8")


def fetch_page(url: str, *, is_trusted: bool) -> SavedPage:
    """The page at an address; raises UsageError with the reason where it can't be had.

    robots.txt is obeyed, sizes and times are bounded; a private address is asked only where ``is_trusted``: the user typed it.
    """
    read_urls([url])
    with TemporaryDirectory(prefix="newsspider-") as folder:
        command = [sys.executable, "-m", "newsspider.commands.pagefetch", url, folder, str(int(is_trusted))]
        try:
            subprocess.run(command, timeout=LONGEST_S, check=False, capture_output=True)
        except subprocess.TimeoutExpired:
            raise UsageError(f"{url!r} could not be fetched: no answer within {LONGEST_S} s") from None
        return read_answer(url, Path(folder))


def read_answer(url: str, folder: Path) -> SavedPage:
    """What the other process left; raises UsageError where that is no page."""
    try:
        head = json.loads((folder / HEAD).read_text("utf-8"))
        problem = head.get("problem")
    except (OSError, ValueError):
        problem = "the request was not answered"
    if problem is not None:
        raise UsageError(f"{url!r} could not be fetched: {problem}")
    data = (folder / BODY).read_bytes()
    return SavedPage(data, head["url"], head["status"], head["headers"], None, head["requested_url"], datetime.now(UTC))


def main(arguments: Sequence[str]) -> int:
    """The other process: fetch one page into a folder."""
    url, folder, trust = arguments
    process = AsyncCrawlerProcess(newsspider_settings({"LOG_LEVEL": "CRITICAL"}))
    crawler = process.create_crawler(ResponseSpider)
    return run_spider(process, crawler, {"address": url, "folder": Path(folder), "is_trusted": trust == "1"})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
