from dataclasses import replace

from newsspider import extract
from newsspider.items import Quote, Reading, TeaserBlock, TeaserItem
from newsspider.pipelines.tally import TallyPipeline
from tests.crawlers import make_crawler


def test_quotes_teasers_and_readings_are_added_up() -> None:
    crawler = make_crawler()
    pipeline = TallyPipeline.from_crawler(crawler)
    page = extract("Crane", content_type="text/plain")
    quote = Quote("It lifts.", "Ana Ruiz", None, None, "said", "direct", block=0, start=1, end=10, score=0.9)
    teasers = (
        TeaserBlock("Hot", "sidebar", (TeaserItem("a", None), TeaserItem("b", None))),
        TeaserBlock("Related", "below"),
    )
    article = replace(page, quotes=(quote,), teasers=teasers, weather=(Reading("Singapore", 26.4, "C"),))

    for item in (article, article, {"theirs": 1}):
        assert pipeline.process_item(item) is item

    counts = {name: crawler.stats.get_value(f"newsspider/{name}") for name in ("quotes", "teasers", "readings")}
    assert counts == {"quotes": 2, "teasers": 4, "readings": 2}
