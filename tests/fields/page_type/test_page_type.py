"""What kind of page it is."""

from __future__ import annotations

from typing import Any

import pytest

from newsspider.evidence import Candidate, Extracted
from newsspider.fields import page_type
from newsspider.fields.page_type import FEW, MANY
from newsspider.items import PAGE_TYPES, Block
from newsspider.page.page import open_page

LINKS = "".join(f'<p><a href="/{n}">The wheel of mill number {n} turns again</a></p>' for n in range(9))


def jsonld(*types: str) -> str:
    nodes = ",".join(f'{{"@type":"{name}"}}' for name in types)
    return f'<script type="application/ld+json">[{nodes}]</script>'


def found(words: int) -> dict[str, Extracted[Any]]:
    body = (Block("paragraph", " ".join(["wheel"] * words)), Block("caption", "wheel " * 500))
    headline = Extracted((Candidate("A mill gets a web server", "dom", "h1", None),))
    return {"headline": headline, "body": Extracted((Candidate(body, "dom", "segments", None),) if words else ())}


def kind(html: str, words: int, path: str = "/news/wheel") -> str | None:
    return page_type.find(open_page(html, f"http://mill.example{path}"), found(words)).value


@pytest.mark.parametrize(
    ("html", "words", "wanted"),
    [
        (jsonld("NewsArticle"), 0, "article"),
        (jsonld("LiveBlogPosting"), 900, "live_blog"),
        (jsonld("NewsArticle", "LiveBlogPosting"), 900, "live_blog"),
        (jsonld("ImageGallery"), 30, "gallery"),
        (jsonld("NewsArticle", "ImageGallery"), 30, "gallery"),
        (jsonld("NewsArticle", "ImageGallery"), 300, "article"),
        (jsonld("CollectionPage"), 0, "listing"),
        (jsonld("CollectionPage", "NewsArticle"), 300, "article"),
        (jsonld("DiscussionForumPosting"), 300, "other"),
        (jsonld("QAPage"), 300, "other"),
        (jsonld("NewsArticle", "DiscussionForumPosting"), 300, "article"),
        ('<div itemscope itemtype="http://schema.org/DiscussionForumPosting"><h1>Mill</h1></div>', 300, "other"),
        (jsonld("VideoObject"), 30, "video"),
        (jsonld("VideoObject", "NewsArticle"), 300, "article"),
        (jsonld("VideoObject"), 300, "article"),
        ('<meta property="og:type" content="video.other">', 30, "video"),
        ('<meta property="og:type" content="video.other">', 900, "article"),
        ('<meta property="og:type" content="Article">', 30, "article"),
        ('<div itemscope itemtype="https://schema.org/LiveBlogPosting"><h1>Mill</h1></div>', 300, "live_blog"),
    ],
)
def test_the_pages_own_types_say_what_it_is(html: str, words: int, wanted: str) -> None:
    assert kind(html, words) == wanted


def test_live_blogs_that_the_page_promotes_make_it_none() -> None:
    item = '{"@type":"ListItem","item":{"@type":"LiveBlogPosting"}}'
    promoted = f'<script type="application/ld+json">{{"@type":"ItemList","itemListElement":[{item}]}}</script>'
    teaser = (
        '<div itemtype="http://schema.org/NewsArticle"></div><div itemtype="http://schema.org/LiveBlogPosting"></div>'
    )

    assert kind(jsonld("NewsArticle") + promoted, 300) == "article"
    assert kind(teaser, 300) == "article"


STORY = '<meta property="og:type" content="article"><p><time datetime="2026-05-05">5 May</time></p>'


@pytest.mark.parametrize(
    ("path", "words", "wanted"),
    [
        ("/live/mill-opens", 300, "live_blog"),
        ("/news/mill-liveblog-2", 300, "live_blog"),
        ("/alive/how-a-wheel-turns", 300, "article"),
        ("/fotostrecken/mill", 130, "gallery"),
        ("/photos/how-a-wheel-turns", 900, "article"),
        ("/video/how-a-wheel-turns", 130, "article"),
        ("/category/mills/", 130, "listing"),
        ("/tag/mills/page/2", 130, "listing"),
        ("/topics/mills", 130, "listing"),
        ("/topics/mills/how-a-wheel-turns", 130, "article"),
        ("/archive/63076", 130, "article"),
        ("/archive/2025/11/", 130, "listing"),
        ("/", 130, "listing"),
        ("/?p=5031", 130, "article"),
        ("/categories-of-mills", 130, "article"),
        ("/user/register", 130, "other"),
        ("/kontakt/", 130, "other"),
        ("/ucp.php?mode=register", 130, "other"),
        ("/register/how-a-wheel-turns", 130, "article"),
        ("/contact", MANY, "article"),
        ("/tag/kontakt", 130, "listing"),
    ],
)
def test_the_address_says_it_where_no_type_does(path: str, words: int, wanted: str) -> None:
    assert kind(STORY, words, path) == wanted


def test_a_film_called_contact_may_have_an_article() -> None:
    assert kind(jsonld("NewsArticle"), 300, "/reviews/contact") == "article"


def test_an_article_at_a_listings_address_is_one_where_its_node_says_so() -> None:
    assert kind(jsonld("NewsArticle"), FEW, "/tag/mills") == "article"
    assert kind(jsonld("NewsArticle"), FEW - 1, "/tag/mills") == "listing"


SHOP = """<html><body class="woocommerce"><h1>Mill wheels</h1><form><input><input><input></form>
<p>A wheel of oak</p><p>$ 120.00</p><button>Add to cart</button><button>Compare</button><p>A wheel of elm</p><p>$ 90.00</p></body></html>"""


@pytest.mark.parametrize(
    ("html", "path", "words", "wanted"),
    [
        ("", "/news/wheel", 0, "other"),
        (LINKS, "/mills", 0, "listing"),
        ("<p>Wheel</p>", "/news/2026/05/how-the-old-wheel-of-the-mill-turns", 400, "article"),
        (SHOP, "/product/wheel", 130, "other"),
        (SHOP.replace("Compare", "Reply"), "/forum/thread/7", 130, "other"),
    ],
)
def test_what_is_true_of_the_page_says_it_else(html: str, path: str, words: int, wanted: str) -> None:
    assert kind(html, words, path) == wanted


def test_a_page_without_text_is_an_article_only_where_it_says_so() -> None:
    path = "/news/2026/05/how-the-old-wheel-of-the-mill-turns"

    assert kind(STORY, 0, path) == "article"
    assert kind(STORY.replace('"article"', '"website"'), 0, path) != "article"


@pytest.mark.parametrize(
    "html", ["", jsonld("7"), '<script type="application/ld+json">{"@type":[null,7,{}]}</script>', "<p itemtype>"]
)
def test_odd_types_are_no_types_and_every_page_is_something(html: str) -> None:
    candidates = page_type.find(open_page(html), {}).candidates

    assert [candidate.value for candidate in candidates] == ["other"]


def test_every_candidate_is_a_type_of_the_record_and_says_its_source() -> None:
    html = jsonld("LiveBlogPosting", "ImageGallery") + '<p itemtype="http://schema.org/MediaGallery">'

    candidates = page_type.find(open_page(html, "http://mill.example/live/photos/"), found(30)).candidates

    assert {candidate.value for candidate in candidates} <= set(PAGE_TYPES)
    assert [(candidate.value, candidate.source) for candidate in candidates[:3]] == [
        ("live_blog", "json-ld"),
        ("gallery", "json-ld"),
        ("live_blog", "url"),
    ]
    assert all(candidate.where is None for candidate in candidates)


def test_the_microdata_are_asked_where_the_json_ld_has_no_article() -> None:
    html = jsonld("ImageGallery") + '<p itemtype="http://schema.org/MediaGallery">'

    candidates = page_type.find(open_page(html, "http://mill.example/a"), found(30)).candidates

    assert [(candidate.value, candidate.source) for candidate in candidates[:2]] == [
        ("gallery", "json-ld"),
        ("gallery", "microdata"),
    ]


def test_a_text_page_with_headline_and_text_is_an_article() -> None:
    body = "The wheel of the old mill turned slowly for years, and then its first page went out."
    text = open_page(f"An old mill by the river gets a web server\n\n{body}\n{body}", content_type="text/plain")

    assert page_type.find(text, found(30)).value == "article"
    assert page_type.find(open_page("Mill", content_type="text/plain"), {}).value == "other"


@pytest.mark.parametrize("path", ["/topic/history-of-mills", "/page/how-mills-work", "/themen/muehlen"])
def test_a_topics_address_makes_no_listing_of_a_page_of_many_words(path: str) -> None:
    assert kind("<p>x</p>", 200, path) == "listing"
    assert kind("<p>x</p>", 900, path) != "listing"


def test_a_category_is_a_listing_however_many_words_it_has() -> None:
    assert kind("<p>x</p>", 900, "/category/mills") == "listing"


@pytest.mark.parametrize(
    ("path", "is_listing"),
    [("/es/", True), ("/pt-br", True), ("/global/", True), ("/News/", True), ("/wheel/", False), ("/es/wheel", False)],
)
def test_the_first_page_of_an_edition_is_a_listing(path: str, is_listing: bool) -> None:
    assert (kind("<p>x</p>", 900, path) == "listing") is is_listing
