from dataclasses import replace

import pytest

from newsspider import Article, extract
from newsspider.items import Block
from newsspider.pipelines.drops import Failed, Refused
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
        (
            extract("<h1>Write to us</h1><p>The mill answers all letters.</p>", "http://mill.example/kontakt"),
            "not_an_article",
        ),
        (extract("<h1>Page not found</h1><p>Have a look at our news.</p>"), "missing"),
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


def test_a_question_for_robots_is_a_failure_that_may_pass() -> None:
    wall = extract("<title>Just a moment...</title><p>Enable JavaScript and cookies to continue.</p>")

    with pytest.raises(Failed) as caught:
        ValidatePipeline.from_crawler(make_crawler()).process_item(wall)

    assert (caught.value.outcome, caught.value.reason) == ("failed", "blocked")


def test_what_is_fine_passes() -> None:
    pipeline = ValidatePipeline.from_crawler(make_crawler())

    assert pipeline.process_item(ARTICLE) is ARTICLE
    assert pipeline.process_item({"theirs": 1}) == {"theirs": 1}
