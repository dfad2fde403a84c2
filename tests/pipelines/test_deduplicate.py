import pytest

from newsspider import extract
from newsspider.pipelines.deduplicate import DeduplicatePipeline
from newsspider.pipelines.drops import Duplicate

HEAD = '<link rel="canonical" href="https://news.example/a">'


def test_the_second_article_of_one_id_is_dropped_as_a_duplicate() -> None:
    pipeline = DeduplicatePipeline()
    first = pipeline.process_item(extract(f"{HEAD}<h1>Harbour gets a crane</h1>", "https://news.example/a"))

    with pytest.raises(Duplicate) as caught:
        pipeline.process_item(extract(f"{HEAD}<h1>Harbour gets a crane</h1>", "https://news.example/a?print=1"))

    assert first.headline == "Harbour gets a crane"
    assert (caught.value.outcome, caught.value.reason) == ("duplicate", "same_article")


def test_other_articles_and_other_items_pass() -> None:
    pipeline = DeduplicatePipeline()

    kept = [
        pipeline.process_item(item)
        for item in (
            extract("<h1>Harbour gets a crane</h1>", "https://a.example/1"),
            extract("<h1>Harbour gets a crane</h1>", "https://a.example/2"),
        )
    ]

    assert len(kept) == 2
    assert [pipeline.process_item({"x": 1}) for _ in range(2)] == [{"x": 1}, {"x": 1}]
