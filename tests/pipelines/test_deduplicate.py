import pytest

from newsspider import extract
from newsspider.pipelines.deduplicate import DeduplicatePipeline, revised
from newsspider.pipelines.drops import Duplicate, Unchanged
from newsspider.state.articles import Stored
from tests.crawlers import make_crawler

HEAD = '<link rel="canonical" href="https://news.example/a">'


def test_the_second_article_of_one_id_is_dropped_as_a_duplicate() -> None:
    pipeline = DeduplicatePipeline.from_crawler(make_crawler())
    first = pipeline.process_item(extract(f"{HEAD}<h1>Harbour gets a crane</h1>", "https://news.example/a"))

    with pytest.raises(Duplicate) as caught:
        pipeline.process_item(extract(f"{HEAD}<h1>Harbour gets a crane</h1>", "https://news.example/a?print=1"))

    assert first.headline == "Harbour gets a crane"
    assert (caught.value.outcome, caught.value.reason) == ("duplicate", "same_article")


def test_other_articles_and_other_items_pass() -> None:
    pipeline = DeduplicatePipeline.from_crawler(make_crawler())

    kept = [
        pipeline.process_item(item)
        for item in (
            extract("<h1>Harbour gets a crane</h1>", "https://a.example/1"),
            extract("<h1>Harbour gets a crane</h1>", "https://a.example/2"),
        )
    ]

    assert len(kept) == 2
    assert [pipeline.process_item({"x": 1}) for _ in range(2)] == [{"x": 1}, {"x": 1}]


def test_a_change_of_headline_or_body_is_the_next_revision() -> None:
    article = extract("<h1>Harbour gets a crane</h1>", "https://a.example/1")

    assert revised(article, None) is article
    assert revised(article, Stored(2, "another")).revision == 3
    with pytest.raises(Unchanged, match="same_content"):
        revised(article, Stored(2, article.content_hash))
