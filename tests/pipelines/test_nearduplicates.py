from pathlib import Path
from types import SimpleNamespace

from newsspider import Article, extract
from newsspider.pipelines.nearduplicates import NearDuplicatesPipeline
from newsspider.state.store import open_store
from tests.crawlers import make_crawler

SENTENCES = [
    f"The harbour of Aldersey has had crane number {word} since the spring, and it lifts {word} tonnes at a time."
    for word in "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
]


def article(url: str, headline: str = "Harbour gets a crane", sentences: list[str] = SENTENCES) -> Article:
    return extract(f"<article><h1>{headline}</h1>{''.join(f'<p>{text}</p>' for text in sentences)}</article>", url)


def test_the_same_text_under_another_headline_is_marked_and_kept() -> None:
    pipeline = NearDuplicatesPipeline.from_crawler(make_crawler())
    first = pipeline.process_item(article("https://a.example/1"))
    second = pipeline.process_item(
        article("https://b.example/2", "Crane at last", [*SENTENCES[:-1], "So it was said."])
    )

    assert first.near_duplicate_of is None
    assert second.near_duplicate_of == first.id


def test_an_article_is_no_duplicate_of_itself_and_other_items_pass() -> None:
    pipeline = NearDuplicatesPipeline.from_crawler(make_crawler())

    found = [pipeline.process_item(article("https://a.example/1")) for _ in range(2)]

    assert [one.near_duplicate_of for one in found] == [None, None]
    assert pipeline.process_item(article("https://a.example/2", sentences=["Short."])).near_duplicate_of is None
    assert pipeline.process_item({"x": 1}) == {"x": 1}


def test_a_near_duplicate_of_an_earlier_run_is_marked(tmp_path: Path) -> None:
    found = []
    for url in ("https://a.example/1", "https://b.example/2"):
        crawler = make_crawler()
        store = open_store(tmp_path / "state.db")
        crawler.spider = SimpleNamespace(store=store)  # type: ignore[assignment]
        found.append(NearDuplicatesPipeline.from_crawler(crawler).process_item(article(url)))
        store.end(0, "")

    assert found[1].near_duplicate_of == found[0].id
