import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.discovery.feeds import read_feed, read_json_feed

URL = "https://news.example/feed/"


def urls_of(markup: str) -> list[str]:
    return [lead.url for lead in read_feed(markup.encode(), URL).articles]


def test_an_rss_item_is_a_lead_with_its_date_and_title() -> None:
    item = "<item><title><![CDATA[Crane & ferry]]></title><link> /a </link><pubDate>Tue, 04 Nov 2025 08:00:00 +0100</pubDate></item>"

    (lead,) = read_feed(f"<rss><channel>{item}</channel></rss>".encode(), URL).articles

    assert (lead.url, lead.title) == ("https://news.example/a", "Crane & ferry")
    assert lead.published is not None
    assert lead.published.isoformat() == "2025-11-04T08:00:00+01:00"


@pytest.mark.parametrize(
    "item",
    [
        "<item><link>https://news.example/a</link></item>",
        '<item><guid isPermaLink="true">https://news.example/a</guid></item>',
        '<entry><link rel="self" href="/self"/><link rel="alternate" href="/a"/></entry>',
        '<entry><link href="/a"/></entry>',
        '<item xmlns:fb="http://feedburner.example/"><link>https://proxy.example/x</link><fb:origLink>https://news.example/a</fb:origLink></item>',
    ],
)
def test_the_article_s_own_address_is_taken(item: str) -> None:
    assert urls_of(f"<rss>{item}</rss>") == ["https://news.example/a"]


def test_an_rdf_feed_is_read() -> None:
    rdf = '<rdf:RDF xmlns:rdf="http://r.example/" xmlns="http://purl.org/rss/1.0/"><item><link>https://news.example/a</link></item></rdf:RDF>'

    assert urls_of(rdf) == ["https://news.example/a"]


def test_relative_addresses_follow_xml_base() -> None:
    feed = '<feed xml:base="https://news.example/a/"><entry xml:base="b/"><link href="c"/></entry></feed>'

    assert urls_of(feed) == ["https://news.example/a/b/c"]


def test_an_address_that_comes_twice_is_one_lead() -> None:
    assert urls_of("<rss><item><link>/a?utm_source=x</link></item><item><link>/a/</link></item></rss>") == [
        "https://news.example/a?utm_source=x"
    ]


def test_the_next_page_of_a_feed_is_followed() -> None:
    listing = read_feed(b'<feed><link rel="next" href="?page=2"/></feed>', URL)

    assert [lead.url for lead in listing.listings] == ["https://news.example/feed/?page=2"]


def test_a_broken_feed_gives_what_can_be_recovered() -> None:
    assert urls_of("<rss><item><link>/a</link></item><item><title>A & B</title><link>/b</link>") == [
        "https://news.example/a",
        "https://news.example/b",
    ]


def test_entities_are_not_expanded() -> None:
    bomb = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><item><link>/x</link><title>&b;</title></item></rss>'

    (lead,) = read_feed(bomb.encode(), URL).articles

    assert "aaaa" not in lead.title


def test_a_json_feed_is_read() -> None:
    items = [
        {"url": "/a", "title": "A", "date_published": "2025-11-04T08:00:00Z"},
        {"id": "https://news.example/b"},
        "odd",
        {},
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": items, "next_url": "/feed2"}

    listing = read_json_feed(json.dumps(feed).encode(), URL)

    assert [lead.url for lead in listing.articles] == ["https://news.example/a", "https://news.example/b"]
    assert [lead.url for lead in listing.listings] == ["https://news.example/feed2"]


@given(st.binary())
def test_reading_a_feed_never_raises(data: bytes) -> None:
    assert read_feed(data, URL).articles == ()
    assert isinstance(read_json_feed(data, URL).articles, tuple)
