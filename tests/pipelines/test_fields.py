import pytest

from newsspider import extraction
from newsspider.evidence import Extracted
from newsspider.extraction import open_draft
from newsspider.fields import FIELDS
from newsspider.page.page import Page
from newsspider.pipelines import FIELD_PIPELINES, fields
from newsspider.pipelines.fields import HeadlinePipeline
from tests.crawlers import make_crawler


def test_there_is_one_pipeline_a_field_in_the_order_of_the_fields() -> None:
    names = [getattr(fields, path.rpartition(".")[2]).name for path in FIELD_PIPELINES]

    assert names == [field.name for field in FIELDS]


def test_a_pipeline_finds_its_field_in_a_draft() -> None:
    draft = open_draft("<h1>Harbour gets a crane</h1>", "https://news.example/a")

    passed = HeadlinePipeline.from_crawler(make_crawler()).process_item(draft)

    assert passed is draft
    assert draft.found["headline"].value == "Harbour gets a crane"


def test_a_crash_is_counted_and_leaves_the_field_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(page: Page, found: object) -> Extracted[str]:
        raise RuntimeError("odd page")

    monkeypatch.setitem(extraction._FIND, "headline", crash)
    crawler, draft = make_crawler(), open_draft("<h1>x</h1>")

    HeadlinePipeline.from_crawler(crawler).process_item(draft)

    assert draft.found["headline"].value is None
    assert crawler.stats.get_value("newsspider/field_errors/headline") == 1


def test_other_items_pass_untouched() -> None:
    assert HeadlinePipeline.from_crawler(make_crawler()).process_item({"x": 1}) == {"x": 1}
