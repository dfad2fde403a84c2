import asyncio
from collections.abc import Iterable
from typing import Any

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse, Response
from scrapy.robotstxt import ProtegoRobotParser

from newsspider.errors import UsageError
from newsspider.extraction import Draft
from newsspider.middlewares.safety import ORIGIN_META, SITE_META
from newsspider.spiders.accounting import SOURCE
from newsspider.spiders.technews import TechnewsSpider
from tests.crawlers import make_crawler

HOME = "https://news.example/"
ONE, TWO = f"{HOME}2025/11/04/harbour-gets-a-crane/", f"{HOME}2025/11/03/ferry-learns-to-whistle/"
BOUNDS = {f"NEWSSPIDER_MAX_{name}": 5 for name in ("FEEDS", "SITEMAPS", "SECTIONS", "PAGES")}


def make_spider(**arguments: str) -> TechnewsSpider:
    return TechnewsSpider.from_crawler(make_crawler(TechnewsSpider, **BOUNDS), **{"start": HOME, **arguments})


async def collected(spider: TechnewsSpider) -> list[Request]:
    return [request async for request in spider.start()]


def start_request(spider: TechnewsSpider) -> Request:
    (request,) = asyncio.run(collected(spider))
    return request


def answer(request: Request, body: str, **headers: str) -> Response:
    return HtmlResponse(request.url, body=body.encode(), headers=headers, request=request)


def addresses(found: Iterable[Any]) -> list[str]:
    return [entry.url for entry in found if isinstance(entry, Request)]


def test_a_home_page_leads_to_its_articles() -> None:
    spider = make_spider()
    request = start_request(spider)

    found = list(spider.parse_listing(answer(request, f'<a href="{ONE}">x</a><a href="{TWO}">y</a>')))

    assert addresses(found) == [ONE, TWO]
    metas = [entry.meta for entry in found if isinstance(entry, Request)]
    assert [(meta[ORIGIN_META], meta[SITE_META]) for meta in metas] == [(HOME, ONE), (HOME, TWO)]


def test_an_article_is_a_draft_that_says_how_it_was_found() -> None:
    spider = make_spider()
    (found,) = spider.parse_listing(answer(start_request(spider), f'<a href="{ONE}">x</a>'))
    assert isinstance(found, Request)

    (draft,) = spider.parse_article(answer(found, "<h1>Harbour gets a crane</h1>"))

    assert isinstance(draft, Draft)
    assert (draft.page.url, draft.discovered_via) == (ONE, "page")


def test_a_start_page_that_is_an_article_becomes_a_draft() -> None:
    spider = make_spider(start=ONE)

    (draft,) = spider.parse_listing(answer(start_request(spider), "<h1>Harbour gets a crane</h1>"))

    assert isinstance(draft, Draft)
    assert draft.discovered_via == "start"


def test_sitemaps_of_robots_txt_are_read_from_the_home_page_on() -> None:
    spider = make_spider()
    robots = ProtegoRobotParser(b"Sitemap: /map.xml", spider)
    spider.robots_parsed(robots, Request(f"{HOME}robots.txt"))

    found = spider.parse_listing(answer(start_request(spider), "<p>Welcome</p>"))

    assert addresses(found) == [f"{HOME}map.xml"]


def test_a_section_that_the_navigation_names_is_read_as_a_listing() -> None:
    spider = make_spider()
    (section,) = spider.parse_listing(answer(start_request(spider), '<nav><a href="/weather/">Weather</a></nav>'))
    assert isinstance(section, Request)

    found = list(spider.parse_listing(answer(section, "<p>Fine.</p>")))

    assert section.meta[SOURCE] == "section"
    assert found == []


def test_an_article_that_is_no_page_is_refused() -> None:
    spider = make_spider()
    (found,) = spider.parse_listing(answer(start_request(spider), f'<a href="{ONE}">x</a>'))
    assert isinstance(found, Request)

    drafts = list(spider.parse_article(answer(found, "%PDF-1.7", **{"Content-Type": "application/pdf"})))

    assert drafts == []
    assert spider.crawler.stats.get_value("newsspider/refused/not_a_page") == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"start": "news.example"}, "is no http or https URL"),
        ({"limit": "x"}, "limit='x'"),
        ({"since": "x"}, "since='x'"),
        ({"colour": "red"}, "'colour'"),
    ],
)
def test_a_wrong_argument_is_refused_before_anything_is_fetched(arguments: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        make_spider(**arguments)
