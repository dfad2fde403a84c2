"""What the pages of stored articles promote is queued."""

from __future__ import annotations

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse

from newsspider import extract
from newsspider.discovery.lead import Lead
from newsspider.spiders.accounting import SITE, SOURCE, START
from newsspider.spiders.promotion import Promotion
from newsspider.spiders.technews import TechnewsSpider
from tests.crawlers import make_crawler

URL = "https://news.example/2026/06/water-mill-gets-a-web-server/"
ITEMS = "".join(
    f'<li><a href="/2026/06/0{n}/the-plan-of-the-mill/">The plan of the mill, part {n}</a></li>' for n in range(1, 5)
)
ARTICLE = extract(f"<article><h1>Water mill gets a server</h1></article><h3>Latest news</h3><ul>{ITEMS}</ul>", URL)


class Desk:
    """Takes leads as a spider does: each address once."""

    def __init__(self, most: int) -> None:
        self.queued: list[Lead] = []
        self.refilled: list[int] = []
        self.promotion = Promotion(
            make_crawler(TechnewsSpider, NEWSSPIDER_MAX_TEASERS=most), self.queue, self.refilled.append
        )

    def queue(self, lead: Lead, number: int) -> bool:
        """Take a lead that is new."""
        if lead.url in [known.url for known in self.queued]:
            return False
        self.queued.append(lead)
        return True

    def store(self, **meta: object) -> None:
        """An article was stored."""
        self.promotion.item_stored(ARTICLE, HtmlResponse(URL, request=Request(URL, meta=dict(meta))))


@pytest.mark.parametrize(("most", "count"), [(2, 2), (20, 4)])
def test_teasers_are_queued_up_to_the_bound_of_the_site(most: int, count: int) -> None:
    desk = Desk(most)

    desk.store(**{SITE: 0})
    desk.store(**{SITE: 0})

    assert [lead.rank for lead in desk.queued] == [1, 2, 3, 4][:count]
    assert desk.refilled == [0]


def test_an_article_that_was_asked_for_alone_stays_alone() -> None:
    desk = Desk(20)

    desk.store(**{SITE: 0, SOURCE: START})

    assert desk.queued == []


def test_a_page_of_no_site_promotes_nothing() -> None:
    desk = Desk(20)

    desk.store()

    assert (desk.queued, desk.refilled) == ([], [])
