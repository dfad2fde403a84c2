from scrapy.utils.misc import load_object

from newsspider.fields import FIELDS
from newsspider.pipelines import FIELD_PIPELINES, PIPELINES


def test_an_item_passes_the_fields_then_the_rest_in_this_order() -> None:
    names = [path.rpartition(".")[2].removesuffix("Pipeline") for path in PIPELINES]

    assert len(FIELD_PIPELINES) == len(FIELDS)
    assert names[len(FIELD_PIPELINES) :] == ["Assemble", "Validate", "Deduplicate", "NearDuplicates", "Tally"]


def test_every_pipeline_takes_an_item_and_no_spider() -> None:
    for path in PIPELINES:
        assert load_object(path).process_item.__code__.co_argcount == 2
