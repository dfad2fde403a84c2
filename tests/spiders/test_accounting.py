from typing import Any

import pytest
from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem
from scrapy.http import Response
from twisted.python.failure import Failure

from newsspider.discovery.plans import Plan
from newsspider.pipelines.drops import Duplicate
from newsspider.spiders.accounting import LEAD, SITE, SOURCE, Accounting
from newsspider.spiders.outcomes import Ending
from newsspider.spiders.site import SiteRun
from tests.crawlers import make_crawler

ONE, TWO = "https://news.example/1", "https://news.example/2"


def make_accounts() -> tuple[Accounting, Crawler, list[int]]:
    crawler, refilled = make_crawler(), list[int]()
    accounts = Accounting(crawler, [SiteRun(Plan((ONE,), "news.example"), {})], refilled.append)
    for url in (ONE, TWO):
        accounts.ledger.discover(url, "feed")
    accounts.sites[0].in_flight = 2
    return accounts, crawler, refilled


def answer(url: str) -> Response:
    return Response(url, request=Request(url, meta={LEAD: url, SITE: 0, SOURCE: "feed"}))


def counts(crawler: Crawler) -> dict[str, Any]:
    return {
        name.removeprefix("newsspider/"): count
        for name, count in crawler.stats.get_stats().items()
        if "discovered" not in name
    }


def test_an_article_that_went_all_the_way_is_stored_and_makes_room() -> None:
    accounts, crawler, refilled = make_accounts()

    crawler.signals.send_catch_log(signals.item_scraped, item={}, response=answer(ONE))

    assert counts(crawler) == {"stored": 1}
    assert (accounts.sites[0].stored, accounts.sites[0].in_flight, refilled) == (1, 1, [0])


@pytest.mark.parametrize(
    ("error", "stat"), [(Duplicate("same_article"), "duplicate/same_article"), (DropItem("theirs"), "refused/dropped")]
)
def test_a_dropped_item_ends_with_its_reason(error: DropItem, stat: str) -> None:
    accounts, crawler, _ = make_accounts()

    crawler.signals.send_catch_log(signals.item_dropped, item={}, response=answer(ONE), exception=error)

    assert counts(crawler) == {stat: 1}
    assert not accounts.ledger.is_pending(ONE)


def test_a_pipeline_that_crashed_is_a_failure() -> None:
    accounts, crawler, _ = make_accounts()

    crawler.signals.send_catch_log(signals.item_error, item={}, response=answer(ONE))

    assert counts(crawler) == {"failed/pipeline_error": 1}
    assert accounts.ledger.is_pending(TWO)


def test_a_callback_that_crashed_fails_its_article_or_its_listing() -> None:
    _accounts, crawler, refilled = make_accounts()
    crash = Failure(ValueError())  # type: ignore[no-untyped-call]

    for url in (ONE, "https://news.example/feed"):
        crawler.signals.send_catch_log(signals.spider_error, failure=crash, response=answer(url))

    assert counts(crawler) == {"failed/callback_error": 1, "listings_failed/callback_error": 1}
    assert refilled == [0, 0]


def test_a_start_page_that_can_not_be_read_counts_as_discovered() -> None:
    accounts, crawler, _ = make_accounts()

    accounts.fail_start("https://news.example/", Ending("failed", "timeout"))

    assert counts(crawler) == {"failed/timeout": 1, "start_failed/timeout": 1}


def test_what_is_open_at_the_end_is_lost_or_interrupted() -> None:
    for reason, stat in (("finished", "failed/lost"), ("shutdown", "failed/interrupted")):
        accounts, crawler, _ = make_accounts()

        accounts.close(reason)

        assert counts(crawler) == {stat: 2, "stored_by_site/news.example": 0}
        assert accounts.ledger.balanced
