from newsspider.extraction import extract, open_draft, run_field
from newsspider.fields import FIELDS
from newsspider.pipelines.assemble import AssemblePipeline

PAGE = "<h1>Harbour gets a crane</h1><p>The harbour of Aldersey has a new crane.</p>"


def test_a_draft_becomes_the_article_that_the_library_gives() -> None:
    draft = open_draft(PAGE, "https://news.example/a")
    for field in FIELDS:
        run_field(draft, field.name)

    article = AssemblePipeline().process_item(draft)

    assert article.to_dict() == extract(PAGE, "https://news.example/a").to_dict()


def test_other_items_pass_untouched() -> None:
    item = {"theirs": 1}

    assert AssemblePipeline().process_item(item) is item
