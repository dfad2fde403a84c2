from dataclasses import replace

import pytest

from newsspider import Article, extract
from newsspider.items import Block
from newsspider.pipelines.drops import Refused
from newsspider.pipelines.validate import ValidatePipeline, refusal
from tests.crawlers import AnySpider, make_crawler

ARTICLE = replace(
    extract(""), page_type="article", headline="Crane", body=(Block("paragraph", "It lifts forty tonnes."),)
)


@pytest.mark.parametrize(
    ("article", "reason"),
    [
        (ARTICLE, None),
        (replace(ARTICLE, page_type="listing"), "not_an_article"),
        (replace(ARTICLE, headline=None, body=()), "empty"),
        (replace(ARTICLE, page_type="other", body=()), "not_an_article"),
        (replace(ARTICLE, page_type="other"), None),
        (replace(ARTICLE, page_type="video", body=()), None),
        (replace(ARTICLE, headline=None), None),
    ],
)
def test_a_record_that_is_no_article_is_refused_with_its_reason(article: Article, reason: str | None) -> None:
    assert refusal(article) == reason


def test_the_spider_may_refuse_too() -> None:
    class Choosy(AnySpider):
        def refusal(self, article: Article) -> str | None:
            return "too_old"

    crawler = make_crawler(Choosy)
    crawler.spider = Choosy.from_crawler(crawler)

    with pytest.raises(Refused) as caught:
        ValidatePipeline.from_crawler(crawler).process_item(ARTICLE)

    assert caught.value.reason == "too_old"


def test_what_is_fine_passes() -> None:
    pipeline = ValidatePipeline.from_crawler(make_crawler())

    assert pipeline.process_item(ARTICLE) is ARTICLE
    assert pipeline.process_item({"theirs": 1}) == {"theirs": 1}
