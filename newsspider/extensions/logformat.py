"""Log lines about items name their address and type, never a page's text."""

from __future__ import annotations

import logging
from typing import Any, Self

from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.logformatter import LogFormatter, LogFormatterResult
from scrapy.spiders import Spider
from twisted.python.failure import Failure

from newsspider.extensions.cleanlog import clean_log

ROBOTS_LOGGER = "scrapy.downloadermiddlewares.robotstxt"


class TextFreeLogFormatter(LogFormatter):
    """Scrapy's log lines with items named, not printed."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it; a robots.txt that can't be fetched takes one line, and no line moves the cursor."""
        clean_log()
        logging.getLogger(ROBOTS_LOGGER).addFilter(without_traceback)
        return cls()

    def scraped(self, item: Any, response: Response | Failure | None, spider: Spider) -> LogFormatterResult:
        """An item went all the way."""
        return {"level": logging.DEBUG, "msg": "Stored %(item)s", "args": {"item": item_name(item)}}

    def dropped(
        self, item: Any, exception: BaseException, response: Response | Failure | None, spider: Spider
    ) -> LogFormatterResult:
        """An item was dropped."""
        result = super().dropped(item, exception, response, spider)
        return {
            **result,
            "msg": "Dropped %(item)s: %(exception)s",
            "args": {"item": item_name(item), "exception": exception},
        }

    def item_error(
        self, item: Any, exception: BaseException, response: Response | Failure | None, spider: Spider
    ) -> LogFormatterResult:
        """A pipeline crashed over an item."""
        return {"level": logging.ERROR, "msg": "Error processing %(item)s", "args": {"item": item_name(item)}}


def without_traceback(record: logging.LogRecord) -> bool:
    """Let a log record pass without the traceback of an expected error."""
    record.exc_info = None
    return True


def item_name(item: Any) -> str:
    """Type and address of an item."""
    url = getattr(item, "url", None) or getattr(getattr(item, "page", None), "url", None)
    return f"{type(item).__name__} <{url}>" if url else type(item).__name__
