"""The record as frozen dataclasses."""

from __future__ import annotations

import dataclasses
import json

import pytest
from itemadapter import ItemAdapter

from newsspider import extract, items
from newsspider.items import Article, Author, Block, Http, Site, plain

RECORD_KEYS = (
    "schema_version id revision url requested_url site page_type headline standfirst description section tags language authors "
    "published modified page_date body text word_count quotes teasers weather images links accessible fetched_at http "
    "content_hash near_duplicate_of evidence"
).split()  # fmt: skip
KINDS = [kind for kind in vars(items).values() if isinstance(kind, type) and dataclasses.is_dataclass(kind)]
HTML = '<html lang="en"><h1>Water mill gets a web server</h1><p>The mill at Aldersey has run on a water wheel since 1811.</p>'


@pytest.fixture
def article() -> Article:
    return extract(HTML, "http://mill.example/a")


def test_the_published_keys_stand_in_the_published_order() -> None:
    assert [attribute.name for attribute in dataclasses.fields(Article)] == RECORD_KEYS


def test_a_record_as_plain_data_has_every_key_and_survives_json(article: Article) -> None:
    record = article.to_dict()

    assert list(record) == RECORD_KEYS
    assert json.loads(json.dumps(record)) == record


def test_itemadapter_gives_the_same_keys(article: Article) -> None:
    assert list(ItemAdapter(article)) == RECORD_KEYS


def test_a_record_cannot_be_changed(article: Article) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        article.headline = "Another"  # type: ignore[misc]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_part_of_the_record_is_frozen(kind: type) -> None:
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (None, None),
        ((), []),
        (
            (Author("Ana"), Author("Bo", "http://b.example/")),
            [{"name": "Ana", "url": None}, {"name": "Bo", "url": "http://b.example/"}],
        ),
        ({"a": Site("mill.example")}, {"a": {"domain": "mill.example", "name": None}}),
        (Http(200), {"status": 200, "etag": None, "last_modified": None}),
        (Block("paragraph", "x"), {"type": "paragraph", "text": "x", "level": None}),
    ],
)
def test_plain_makes_dicts_and_lists(value: object, wanted: object) -> None:
    assert plain(value) == wanted
