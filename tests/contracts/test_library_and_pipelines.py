"""The library and the crawl's pipelines give equal records for the same bytes."""

from __future__ import annotations

import pytest
from scrapy import Spider
from scrapy.http import HtmlResponse, Request
from scrapy.utils.misc import build_from_crawler, load_object
from scrapy.utils.test import get_crawler

from newsspider.extraction import Fetched, extract
from newsspider.items import Article
from newsspider.pipelines import FIELD_PIPELINES
from newsspider.pipelines.drafts import draft_of
from tests.contracts.pages import FixturePage, hostile_pages, site_pages

PAGES = (*site_pages(), *hostile_pages())
CHAIN = (*FIELD_PIPELINES, "newsspider.pipelines.assemble.AssemblePipeline")


def crawled(page: FixturePage) -> Article:
    """The record as the pipelines make it of a response."""
    headers = {"Content-Type": page.content_type}
    if page.fetched.as_of is not None:
        headers["Date"] = f"{page.fetched.as_of:%a, %d %b %Y %H:%M:%S GMT}"
    response = HtmlResponse(page.url, body=page.data, headers=headers, request=Request(page.url), encoding="utf-8")
    crawler = get_crawler(Spider)
    item = draft_of(response)
    for path in CHAIN:
        item = build_from_crawler(load_object(path), crawler).process_item(item)
    assert isinstance(item, Article)
    return item


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_record_is_the_same(page: FixturePage) -> None:
    through_scrapy = crawled(page).to_dict()

    moment = page.fetched.as_of
    from_library = extract(page.data, page.url, content_type=page.content_type, fetched=Fetched(as_of=moment)).to_dict()

    of_transport = (
        ("fetched_at", "http", "requested_url")
        if moment
        else ("fetched_at", "http", "requested_url", "published", "modified")
    )
    assert {key: value for key, value in through_scrapy.items() if key not in of_transport} == {
        key: value for key, value in from_library.items() if key not in of_transport
    }
