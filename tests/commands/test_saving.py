"""Fetches pages of sites to be saved: what a response is saved as; the rest is tried end to end."""

from __future__ import annotations

from scrapy.http import HtmlResponse

from newsspider.commands.saving import Saved, SavingSpider, saved_page

HEADERS = {"Content-Type": "text/html", "Set-Cookie": "a=b", "Content-Encoding": "gzip", "ETag": '"x"'}


def response(url: str = "http://news.example/a") -> HtmlResponse:
    return HtmlResponse(url, headers=HEADERS, body=b"<h1>A</h1>")


def test_a_response_is_saved_with_its_headers_and_its_time() -> None:
    page = saved_page(response())

    assert page.header("etag") == '"x"'
    assert (page.url, page.data, page.status) == ("http://news.example/a", b"<h1>A</h1>", 200)
    assert page.fetched_at is not None


def test_a_page_is_kept_once() -> None:
    saved = Saved()
    spider = SavingSpider(["http://news.example/a"], pages=1, into=saved)

    found = [*spider.parse_start(response()), *spider.parse_start(response("http://www.news.example/a/"))]

    assert found == []
    assert len(saved.pages) == 1
