from argparse import Namespace

import pytest
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.exceptions import UsageError

from newsspider.commands.crawl import Command


@pytest.mark.parametrize("arguments", [[], ["technews", "other"]])
def test_one_spider_is_needed(arguments: list[str]) -> None:
    with pytest.raises(UsageError, match=r"give the name of one spider, for example: scrapy crawl technews -a start="):
        Command().run(arguments, Namespace(spargs={}))


def test_an_unknown_spider_is_told_with_those_there_are() -> None:
    command = Command()
    command.crawler_process = AsyncCrawlerProcess.__new__(AsyncCrawlerProcess)
    command.crawler_process.spider_loader = Loader()  # type: ignore[assignment]

    with pytest.raises(UsageError, match="spider 'technoose' is not known; there are: technews"):
        command.run(["technoose"], Namespace(spargs={}))


class Loader:
    """Scrapy's loader of one spider."""

    def load(self, name: str) -> None:
        raise KeyError(f"Spider not found: {name}")

    def list(self) -> list[str]:
        return ["technews"]
