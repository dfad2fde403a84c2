from collections import deque
from datetime import UTC, datetime
from time import monotonic
from types import SimpleNamespace
from typing import Any

import pytest
from scrapy import Request, signals
from scrapy.http import Response
from scrapy.robotstxt import ProtegoRobotParser
from twisted.internet.defer import Deferred

from newsspider.discovery.plans import Plan
from newsspider.middlewares.politeness import KEPT, PolitenessMiddleware, read_retry_after
from newsspider.middlewares.safety import Refusal
from tests.crawlers import AnySpider, make_crawler

PAGE = "https://news.example/a"


def made() -> tuple[PolitenessMiddleware, Any]:
    crawler = make_crawler(ROBOTSTXT_USER_AGENT="newsspider")
    slot = SimpleNamespace(delay=0.5, lastseen=0.0, queue=deque())
    downloader = SimpleNamespace(slots={"news.example": slot}, get_slot_key=lambda request: "news.example")
    crawler.engine = SimpleNamespace(downloader=downloader)  # type: ignore[assignment]
    return PolitenessMiddleware.from_crawler(crawler), slot


def answered(politeness: PolitenessMiddleware, status: int, **headers: str) -> None:
    request = Request(PAGE)
    politeness.crawler.signals.send_catch_log(
        signals.response_downloaded, response=Response(PAGE, status, headers=headers), request=request
    )


@pytest.mark.parametrize(("stated", "expected"), [("7", 7.0), ("0.1", 0.5), ("3600", 60.0)])
def test_a_crawl_delay_is_kept_within_reason_and_autothrottle_does_not_undercut_it(
    stated: str, expected: float
) -> None:
    politeness, slot = made()
    rules = ProtegoRobotParser(f"User-agent: *\nCrawl-delay: {stated}".encode(), AnySpider())
    politeness.crawler.signals.send_catch_log(signals.robots_parsed, robotparser=rules, request=Request(PAGE))
    request = Request(PAGE)

    politeness.process_request(request)

    assert slot.delay == expected
    assert request.meta[KEPT]


def test_a_site_of_the_sites_file_keeps_the_delay_named_there() -> None:
    politeness, slot = made()
    plan = Plan(("https://www.news.example/",), "News", delay_s=90)
    politeness.crawler.spider = SimpleNamespace(plans=(Plan(("https://other.example/",), "Other", delay_s=7), plan))  # type: ignore[assignment]

    politeness.process_request(Request(PAGE))
    answered(politeness, 503)
    politeness.process_request(Request(PAGE))

    assert slot.delay == 90


def test_a_host_that_asks_for_nothing_is_left_to_autothrottle() -> None:
    politeness, slot = made()
    request = Request(PAGE)
    politeness.process_request(request)
    answered(politeness, 200)

    assert (slot.delay, request.meta) == (0.5, {})


def test_a_host_that_is_asked_too_often_is_asked_half_as_often_each_time() -> None:
    politeness, slot = made()
    delays = []
    for status in (429, 503, 500):
        answered(politeness, status)
        politeness.process_request(Request(PAGE))
        delays.append(slot.delay)

    assert delays == [1.0, 2.0, 2.0]


def test_a_further_try_of_one_page_slows_nothing_down() -> None:
    politeness, slot = made()
    answered(politeness, 503)
    again = Request(PAGE, meta={"retry_times": 1})
    politeness.response_downloaded(Response(PAGE, 503), again)
    politeness.process_request(Request(PAGE))

    assert slot.delay == 1.0


def test_what_waits_is_given_up_when_the_host_asks_for_a_long_pause() -> None:
    politeness, slot = made()
    answer: Any = Deferred()
    slot.queue.append((Request(PAGE), answer))
    answered(politeness, 429, **{"Retry-After": "3600"})
    found: list[BaseException] = []
    answer.addErrback(lambda failure: found.append(failure.value))

    assert [str(error) for error in found] == ["rate_limited"]
    assert not slot.queue


def test_retry_after_is_waited_for() -> None:
    politeness, slot = made()
    answered(politeness, 429, **{"Retry-After": "30"})

    assert slot.lastseen + slot.delay > monotonic() + 25
    politeness.process_request(Request(PAGE))


def test_a_host_that_asks_for_a_long_pause_is_left_alone() -> None:
    politeness, _ = made()
    answered(politeness, 503, **{"Retry-After": "3600"})

    with pytest.raises(Refusal, match="rate_limited"):
        politeness.process_request(Request(PAGE))
    politeness.process_request(Request("https://other.example/"))


def test_a_retry_after_may_be_a_date() -> None:
    now = datetime(2025, 11, 4, 8, tzinfo=UTC)

    assert read_retry_after(b"Tue, 04 Nov 2025 08:01:30 GMT", now) == 90
    assert read_retry_after(b"Tue, 04 Nov 2025 07:00:00 GMT", now) == 0
