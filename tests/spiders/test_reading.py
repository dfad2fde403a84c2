import gzip
from dataclasses import replace

import pytest

from newsspider import Fetched
from newsspider.discovery import kinds
from newsspider.discovery.lead import Lead, Listing
from newsspider.discovery.xmltree import MAX_BYTES
from newsspider.extraction import Draft
from newsspider.spiders.reading import MOST_LEADS, NOT_A_PAGE, TIMED_OUT, TOO_LARGE, Task, bounded, read, read_in_time

STORY = "https://news.example/2025/11/04/harbour-gets-a-crane/"
FEED = f"<rss><channel><item><link>{STORY}</link></item></channel></rss>".encode()
HOME = Task(
    f'<a href="{STORY}">Harbour gets a crane</a>'.encode(), "https://news.example/", "text/html", Fetched(), "start"
)


def leads(listing: Listing | None) -> list[str]:
    return [lead.url for lead in listing.articles] if listing is not None else []


@pytest.mark.parametrize("body", [FEED, gzip.compress(FEED)])
def test_a_feed_is_a_listing_packed_or_not(body: bytes) -> None:
    found = read(replace(HOME, body=body, url="https://news.example/feed"))

    assert (found.kind, leads(found.listing), found.article) == (kinds.FEED, [STORY], None)


def test_a_home_page_is_a_listing() -> None:
    found = read(HOME)

    assert (found.kind, leads(found.listing)) == (kinds.PAGE, [STORY])


def test_an_article_is_a_draft_that_says_how_it_was_found() -> None:
    found = read(replace(HOME, url=STORY, body=b"<h1>Harbour gets a crane</h1>", source="section"))

    assert found.listing is None
    assert isinstance(found.article, Draft)
    assert (found.article.page.url, found.article.discovered_via) == (STORY, "section")


@pytest.mark.parametrize(
    ("body", "content_type", "trouble"),
    [(b"%PDF-1.7", "application/pdf", NOT_A_PAGE), (gzip.compress(b" " * (MAX_BYTES + 1)), "text/html", TOO_LARGE)],
)
def test_what_can_not_be_read_says_why(body: bytes, content_type: str, trouble: str) -> None:
    found = read(replace(HOME, body=body, content_type=content_type))

    assert (found.listing, found.article, found.trouble) == (None, None, trouble)


def test_a_page_that_takes_too_long_is_given_up() -> None:
    links = b"".join(b'<a href="/2025/11/04/story-%d/">Story</a>' % number for number in range(50_000))

    found = read_in_time(replace(HOME, body=links), 0.05)

    assert (found.listing, found.article, found.trouble) == (None, None, TIMED_OUT)


def test_of_an_endless_listing_the_first_addresses_are_followed() -> None:
    many = tuple(Lead(f"https://news.example/{number}", "page") for number in range(MOST_LEADS + 2))

    found = bounded(Listing(many, many))

    assert (found.articles, found.listings) == (many[:MOST_LEADS], many[:MOST_LEADS])
