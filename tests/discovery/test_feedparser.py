"""Our reader of feeds beside feedparser: on each of the samples it finds all that should be found, so at least as much."""

from __future__ import annotations

from time import strftime

import pytest

from newsspider.discovery.feeds import read_feed, read_json_feed
from newsspider.discovery.kinds import FEED, JSON_FEED, recognise
from newsspider.discovery.lead import Listing
from newsspider.page.spellings import address_key
from newsspider.page.urls import absolute
from tests.discovery.feedsamples import HOME, JSON_SAMPLES, SAMPLES, Sample

Found = set[tuple[str, str | None]]


def ours(listing: Listing) -> Found:
    return {(lead.url, f"{lead.published:%Y-%m-%d}" if lead.published else None) for lead in listing.articles}


def theirs(sample: Sample) -> Found:
    feedparser = pytest.importorskip("feedparser", reason="feedparser is not installed: pip install 'newsspider[dev]'")
    entries = feedparser.parse(sample.data, response_headers={"content-location": HOME}).entries
    days = [dict.get(entry, "published_parsed") or dict.get(entry, "updated_parsed") for entry in entries]
    links = [absolute(HOME, entry.get("feedburner_origlink") or entry.get("link", "")) for entry in entries]
    return {(link, strftime("%Y-%m-%d", day) if day else None) for link, day in zip(links, days, strict=True) if link}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_all_that_a_feed_names_is_found(sample: Sample) -> None:
    assert recognise(sample.data, "application/rss+xml") == FEED
    assert ours(read_feed(sample.data, HOME)) == set(sample.expected)


@pytest.mark.parametrize("sample", JSON_SAMPLES, ids=lambda sample: sample.name)
def test_all_that_a_json_feed_names_is_found(sample: Sample) -> None:
    assert recognise(sample.data, "application/feed+json") == JSON_FEED
    assert ours(read_json_feed(sample.data, HOME)) == set(sample.expected)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_feedparser_finds_no_more(sample: Sample) -> None:
    expected = set(sample.expected)

    assert len(theirs(sample) & expected) <= len(ours(read_feed(sample.data, HOME)) & expected)


def test_each_article_comes_once() -> None:
    for sample in SAMPLES:
        found = read_feed(sample.data, HOME).articles
        assert len({address_key(lead.url) for lead in found}) == len(found)
