import asyncio
from pathlib import Path
from types import SimpleNamespace

import pytest
from scrapy import Request
from scrapy.exceptions import DownloadTimeoutError, IgnoreRequest, StopDownload
from scrapy.http import Response
from scrapy.robotstxt import ProtegoRobotParser, RobotParser
from twisted.internet.defer import Deferred

from newsspider.middlewares.robots import MOST_BYTES, RobotsMiddleware, read_part
from newsspider.middlewares.safety import Refusal
from newsspider.state.store import open_store
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


def test_a_file_out_of_reach_forbids_all_and_says_why() -> None:
    middleware = RobotsMiddleware.from_crawler(make_crawler(ROBOTSTXT_OBEY=True))
    middleware._parsers["news.example"] = Deferred()

    middleware._robots_error(DownloadTimeoutError(), "news.example")

    with pytest.raises(DownloadTimeoutError):
        middleware.process_request_2(None, PAGE)


def test_a_file_that_the_host_puts_off_forbids_all_until_it_is_read() -> None:
    middleware = RobotsMiddleware.from_crawler(make_crawler(ROBOTSTXT_OBEY=True))
    middleware._parsers["news.example"] = Deferred()

    middleware._robots_error(Refusal("rate_limited"), "news.example")

    with pytest.raises(Refusal, match="rate_limited"):
        middleware.process_request_2(None, PAGE)


def test_only_the_first_500_kib_are_read() -> None:
    middleware = RobotsMiddleware.from_crawler(make_crawler(ROBOTSTXT_OBEY=True))
    middleware._parsers["news.example"] = Deferred()
    body = b"User-agent: *\n" + b"Allow: /x\n" * (MOST_BYTES // 10) + b"Disallow: /\n"

    asyncio.run(middleware._parse_robots(Response("http://news.example/robots.txt", body=body), "news.example", PAGE))

    middleware.process_request_2(middleware._parsers["news.example"], PAGE)  # type: ignore[arg-type]


def test_what_an_earlier_run_has_read_is_not_asked_for_again(tmp_path: Path) -> None:
    for _ in range(2):
        crawler = make_crawler(ROBOTSTXT_OBEY=True)
        store = open_store(tmp_path / "state.db")
        crawler.spider = SimpleNamespace(store=store)  # type: ignore[assignment]
        middleware = RobotsMiddleware.from_crawler(crawler)
        if store.run == 1:
            middleware._parsers["news.example"] = Deferred()
            asyncio.run(middleware._parse_robots(Response(PAGE.url, body=RULES), "news.example", PAGE))
        else:
            with pytest.raises(IgnoreRequest, match=r"Forbidden by robots.txt"):
                asyncio.run(middleware.process_request(PAGE))
        store.end(0, "")


def test_in_a_run_of_days_the_rules_are_asked_for_each_day() -> None:
    middleware, _ = answered(200)
    middleware._forget_old("news.example")
    assert "news.example" in middleware._parsers

    middleware.read_at["news.example"] -= 25 * 3600
    middleware._forget_old("news.example")

    assert "news.example" not in middleware._parsers


def test_a_line_that_the_cut_goes_through_is_left_out() -> None:
    rules = b"# filler\n" * (MOST_BYTES // 9) + b"Disallow: /private"

    found = read_part(rules)

    assert len(found) <= MOST_BYTES
    assert found.endswith(b"# filler\n")


def test_a_download_of_rules_ends_where_nothing_more_is_read_of_them() -> None:
    middleware = RobotsMiddleware.from_crawler(make_crawler(ROBOTSTXT_OBEY=True))
    rules = Request("http://news.example/robots.txt", meta={"dont_obey_robotstxt": True})
    asyncio.run(middleware.process_request(rules))

    middleware.bytes_received(b"#" * (MOST_BYTES - 1), rules)
    with pytest.raises(StopDownload) as stop:
        middleware.bytes_received(b"#", rules)

    assert not stop.value.fail
    assert rules.headers["Accept-Encoding"] == b"identity"
    middleware.bytes_received(b"#" * MOST_BYTES, PAGE)  # of a page that is not its business
