import asyncio
from typing import Any

import pytest
from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.exceptions import DownloadTimeoutError
from scrapy.http import Response

from newsspider.middlewares.downloads import ENDING, SPENT_META, BoundedDownloadHandler, Ended
from tests.crawlers import make_crawler

URL = "https://news.example/"


async def made(monkeypatch: pytest.MonkeyPatch, answers: asyncio.Event | None = None) -> BoundedDownloadHandler:
    async def download_request(self: object, request: Request) -> Response:
        if answers is not None:
            await answers.wait()
        return Response(request.url)

    def start(self: Any, crawler: object) -> None:
        self._crawler = crawler

    monkeypatch.setattr(HTTP11DownloadHandler, "__init__", start)
    monkeypatch.setattr(HTTP11DownloadHandler, "download_request", download_request)
    return BoundedDownloadHandler(make_crawler())


def test_an_address_has_so_many_seconds_in_all(monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        handler = await made(monkeypatch)
        request = Request(URL, meta={"download_timeout": 30.0, SPENT_META: 50.0})

        await handler.download_request(request)

        assert request.meta["download_timeout"] == 10
        assert request.meta[SPENT_META] > 50
        with pytest.raises(DownloadTimeoutError, match="took 60 s in all"):
            await handler.download_request(Request(URL, meta={SPENT_META: 60.0}))

    asyncio.run(run())


def test_when_the_run_ends_what_is_on_its_way_is_given_up_and_nothing_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        handler = await made(monkeypatch, asyncio.Event())
        work = asyncio.ensure_future(handler.download_request(Request(URL)))
        await asyncio.sleep(0)

        handler._crawler.signals.send_catch_log(ENDING)

        with pytest.raises(Ended):
            await work
        with pytest.raises(Ended):
            await handler.download_request(Request(URL))

    asyncio.run(run())
