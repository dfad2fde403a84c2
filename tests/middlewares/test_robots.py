import asyncio

import pytest
from scrapy import Request
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.robotstxt import ProtegoRobotParser, RobotParser
from twisted.internet.defer import Deferred

from newsspider.middlewares.robots import RobotsMiddleware
from newsspider.middlewares.safety import Refusal
from tests.crawlers import make_crawler

PAGE = Request("http://news.example/a")
RULES = b"User-agent: *\nDisallow: /"


def answered(status: int) -> tuple[RobotsMiddleware, RobotParser]:
    """The middleware after a robots.txt came back with rules that forbid all, and what it made of them."""
    middleware = RobotsMiddleware.from_crawler(make_crawler(ROBOTSTXT_OBEY=True))
    middleware._parsers["news.example"] = Deferred()
    response = Response("http://news.example/robots.txt", status, body=RULES)
    asyncio.run(middleware._parse_robots(response, "news.example", PAGE))
    parser = middleware._parsers["news.example"]
    assert isinstance(parser, ProtegoRobotParser)
    return middleware, parser


def test_rules_are_obeyed() -> None:
    middleware, parser = answered(200)

    with pytest.raises(IgnoreRequest, match=r"Forbidden by robots.txt"):
        middleware.process_request_2(parser, PAGE)


@pytest.mark.parametrize("status", [401, 403, 404, 410, 429])
def test_a_file_that_is_not_there_forbids_nothing(status: int) -> None:
    middleware, parser = answered(status)

    assert parser.allowed(PAGE.url, "newsspider")
    middleware.process_request_2(parser, PAGE)


@pytest.mark.parametrize("status", [500, 503])
def test_a_server_error_forbids_all(status: int) -> None:
    middleware, parser = answered(status)

    with pytest.raises(Refusal, match="robots_unreachable"):
        middleware.process_request_2(parser, PAGE)
