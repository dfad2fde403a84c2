import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.discovery import kinds
from newsspider.page.page import open_page

PROSE = "<p>" + "The harbour of Aldersey has a new crane, and it lifts forty tonnes at a time. " * 4 + "</p>"


@pytest.mark.parametrize(
    ("data", "label", "expected"),
    [
        (b'<?xml version="1.0"?><!-- made by hand --><rss version="2.0">', "text/html", kinds.FEED),
        (b"\xef\xbb\xbf\n<feed xmlns='http://www.w3.org/2005/Atom'>", "", kinds.FEED),
        (b'<rdf:RDF xmlns:rdf="x">', "", kinds.FEED),
        ('<?xml version="1.0" encoding="utf-16"?><rss>'.encode("utf-16"), "", kinds.FEED),
        (b"<sitemapindex>", "text/plain", kinds.SITEMAP),
        (b"<sm:urlset xmlns:sm='x'>", "", kinds.SITEMAP),
        (b"https://a.example/1\nhttps://a.example/2\n", "text/plain", kinds.TEXT_SITEMAP),
        (b'{"version": "https://jsonfeed.org/version/1"}', "application/json", kinds.JSON_FEED),
        (b'{"items": []}', "application/json", kinds.OTHER),
        (b"<!DOCTYPE html><html>", "text/html", kinds.PAGE),
        (b"<p>no head", "", kinds.PAGE),
        (b"Harbour gets a crane", "text/plain", kinds.PAGE),
        (b"\x89PNG\r\n", "image/png", kinds.OTHER),
        (b"PK\x03\x04\0\0", "", kinds.OTHER),
    ],
)
def test_a_response_is_told_by_its_first_bytes(data: bytes, label: str, expected: str) -> None:
    assert kinds.recognise(data, label) == expected


@pytest.mark.parametrize("piece", [b"<!-- -->", b"<?x?>", b"<!DOCTYPE x>", b"<!DOCTYPE x [a]>", b" \n"])
def test_a_prolog_of_many_pieces_is_read_in_one_pass(piece: bytes) -> None:
    assert kinds.recognise(piece * 200 + b"<rss>") == kinds.FEED
    assert kinds.recognise(piece * 900 + b"-") == kinds.PAGE


@given(st.binary(), st.text())
def test_recognising_never_raises(data: bytes, label: str) -> None:
    assert kinds.recognise(data, label) in (*kinds.LISTING_READERS, kinds.PAGE, kinds.OTHER)


def test_a_listing_is_read_by_the_reader_of_its_kind() -> None:
    listing = kinds.read_listing(
        kinds.SITEMAP,
        b"<urlset><url><loc>https://a.example/2025/11/04/crane/</loc></url></urlset>",
        "https://a.example/s",
    )

    assert [lead.url for lead in listing.articles] == ["https://a.example/2025/11/04/crane/"]


def is_listing(path: str, body: str, head: str = "", *, expected: bool = False) -> bool:
    page = open_page(f"<html><head>{head}</head><body>{body}</body></html>", f"https://news.example{path}")
    return kinds.is_listing_page(page, expected=expected)


def links(count: int) -> str:
    return "".join(f'<h2><a href="/2025/11/04/story-number-{n}/">Story {n}</a></h2><p>Short.</p>' for n in range(count))


def test_a_front_door_is_a_listing_whatever_it_says() -> None:
    assert is_listing("/", PROSE * 9, '<meta property="og:type" content="article">')


def test_a_page_at_an_article_s_address_is_none_whatever_it_links_to() -> None:
    assert not is_listing("/2025/11/04/harbour-gets-a-crane/", links(20))


def test_a_page_that_describes_one_article_is_none() -> None:
    assert not is_listing(
        "/crane", links(20), '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x"}</script>'
    )


def test_a_section_is_a_listing_though_its_theme_calls_it_an_article() -> None:
    assert is_listing("/category/harbour/", links(3), '<meta property="og:type" content="article">')


def test_a_page_of_many_links_and_little_text_is_a_listing() -> None:
    assert is_listing("/harbour", links(6))


def test_a_short_section_is_a_listing() -> None:
    assert is_listing("/harbour/", links(1))


def test_a_page_of_much_text_is_none() -> None:
    assert not is_listing("/harbour/", PROSE * 5 + links(3))


def test_where_the_navigation_led_there_an_empty_section_is_a_listing_too() -> None:
    assert not is_listing("/weather/", "<p>Fine.</p>")
    assert is_listing("/weather/", "<p>Fine.</p>", expected=True)


def test_where_the_navigation_led_there_a_long_text_is_still_none() -> None:
    assert not is_listing("/imprint/", PROSE * 5, expected=True)


def test_plain_text_is_no_listing() -> None:
    assert not kinds.is_listing_page(open_page("Crane", "https://news.example/", content_type="text/plain"))
