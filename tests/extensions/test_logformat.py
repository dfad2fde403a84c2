import logging

from scrapy.exceptions import DropItem
from scrapy.http import Response

from newsspider import extract
from newsspider.extensions.logformat import TextFreeLogFormatter, item_name, without_traceback
from tests.crawlers import AnySpider, make_crawler

ARTICLE = extract("<h1>Zanzibarine headline</h1><p>Zanzibarine text.</p>", "https://news.example/a")


def test_items_are_named_not_printed() -> None:
    crawler, response = make_crawler(), Response("https://news.example/a")
    formatter, spider = TextFreeLogFormatter.from_crawler(crawler), AnySpider.from_crawler(crawler)
    told = [
        formatter.scraped(ARTICLE, response, spider),
        formatter.dropped(ARTICLE, DropItem("refused: empty"), response, spider),
        formatter.item_error(ARTICLE, RuntimeError(), response, spider),
    ]

    lines = [entry["msg"] % entry["args"] for entry in told]

    assert lines == [
        "Stored Article <https://news.example/a>",
        "Dropped Article <https://news.example/a>: refused: empty",
        "Error processing Article <https://news.example/a>",
    ]


def test_an_item_without_address_is_named_by_its_type() -> None:
    assert item_name({"text": "Zanzibarine"}) == "dict"


def test_an_expected_error_is_logged_without_its_traceback() -> None:
    record = logging.LogRecord(
        "scrapy", logging.ERROR, __file__, 1, "no robots.txt", (), (ValueError, ValueError(), None)
    )

    assert without_traceback(record)
    assert record.exc_info is None
