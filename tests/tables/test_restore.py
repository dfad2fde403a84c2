"""Plain data becomes the same dataclasses again, or an error that names the key."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from newsspider.errors import RecordError
from newsspider.items import Article, Http, Site
from newsspider.tables.restore import article_of
from tests.tables.made import EVERYTHING, articles


def changed(**values: Any) -> dict[str, Any]:
    return {**json.loads(json.dumps(EVERYTHING.to_dict())), **values}


def test_a_record_becomes_the_article_that_it_was() -> None:
    assert article_of(changed()) == EVERYTHING


@given(articles())
def test_any_article_comes_back_from_json(article: Article) -> None:
    assert article_of(json.loads(json.dumps(article.to_dict()))) == article


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"revision": "2"}, "revision is '2', not a whole number"),
        ({"revision": True}, "revision is True, not a whole number"),
        ({"headline": 7}, "headline is 7, not a text or null"),
        ({"tags": "a"}, "tags is 'a', not a list"),
        ({"tags": ["a", None]}, r"tags\[1\] is None, not a text"),
        ({"site": None}, "site is None, not an object"),
        ({"site": {}}, "site.domain is missing"),
        ({"quotes": [{}]}, r"quotes\[0\].text is missing"),
        ({"weather": [{**EVERYTHING.to_dict()["weather"][0], "forecast": [{"day": 3}]}]}, r"weather\[0\].forecast\[0\].day is 3"),
        ({"evidence": {"headline": {"source": []}}}, r"evidence.headline.source is \[\], not a text"),
        ({"evidence": []}, r"evidence is \[\], not an object"),
        ({"text": ["x" * 100]}, r"text is \['x+\.\.\., not a text"),
        ({"schema_version": "2.0"}, r"schema_version is '2.0'; this newsspider reads 1.x"),
    ],
)  # fmt: skip
def test_a_value_of_another_kind_is_told_with_its_key(values: dict[str, Any], message: str) -> None:
    with pytest.raises(RecordError, match=message):
        article_of(changed(**values))


@pytest.mark.parametrize("record", [None, 3, [], {}, {"title": "x"}])
def test_what_is_no_record_at_all_is_told(record: object) -> None:
    with pytest.raises(RecordError, match="no record of newsspider"):
        article_of(record)


def test_keys_of_a_later_version_are_left_out_and_optional_ones_may_lack() -> None:
    record = changed(schema_version="1.9", mood="glad", site={"domain": "news.example", "owner": "x"}, http={})
    del record["evidence"]

    article = article_of(record)

    assert (article.site, article.http, article.evidence) == (Site("news.example"), Http(), {})
