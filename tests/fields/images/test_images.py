"""The article's pictures."""

from __future__ import annotations

import pytest

from newsspider.evidence import Extracted
from newsspider.fields import body, headline, images
from newsspider.items import Image
from newsspider.page.page import Page, open_page
from newsspider.page.selection import select

HEAD = "<h1>A mill gets a web server</h1>"
TEXT = "<p>The wheel of the old mill by the river turned slowly for years, and then its first page went out.</p>"
META = '<meta property="og:image" content="/i/lead-1200x630.jpg"><meta property="og:image:alt" content=" The wheel ">'
ARTICLE = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A mill"}</script>'


def page_of(html: str) -> Page:
    return open_page(f"<html><body>{html}</body></html>", "http://mill.example/news/wheel")


def find(page: Page) -> Extracted[tuple[Image, ...]]:
    found = {"headline": headline.find(page, {})}
    return images.find(page, {**found, "body": body.find(page, found)})


def pictures(html: str) -> list[tuple[str, bool]]:
    return [(image.url.removeprefix("http://mill.example/"), image.lead) for image in find(page_of(html)).value or ()]


def test_the_picture_above_the_text_leads_and_those_inside_follow() -> None:
    html = f'<article>{HEAD}<img src="/a.jpg">{TEXT}{TEXT}<figure><img src="b.jpg"></figure>{TEXT}</article>'

    assert pictures(html) == [("a.jpg", True), ("news/b.jpg", False)]


def test_the_picture_that_the_metadata_name_leads_in_whatever_size() -> None:
    html = f'{META}<article>{HEAD}{TEXT}<img src="/a.jpg">{TEXT}<img src="/i/lead.jpg">{TEXT}</article>'

    assert pictures(html) == [("i/lead.jpg", True), ("a.jpg", False)]


def test_no_picture_deep_in_the_text_leads_of_itself() -> None:
    assert pictures(f'<article>{HEAD}{TEXT}{TEXT}{TEXT}<img src="/a.jpg">{TEXT}</article>') == [("a.jpg", False)]


def test_a_picture_counts_once_in_all_its_sizes() -> None:
    html = f'<article>{HEAD}<img src="/a-1200x800.jpg">{TEXT}<img src="/a-300x200.jpg?x=1">{TEXT}{TEXT}</article>'

    assert pictures(html) == [("a-1200x800.jpg", True)]


def test_a_picture_that_links_to_its_own_file_is_the_articles() -> None:
    html = f'<article>{HEAD}{TEXT}<a href="/full.jpg?x"><img src="/a.jpg"></a>{TEXT}{TEXT}</article>'

    assert [url for url, _ in pictures(html)] == ["a.jpg"]


@pytest.mark.parametrize(
    "other",
    [
        '<aside><img src="/a.jpg"></aside>',
        '<a href="/other"><img src="/a.jpg"> Another wheel</a>',
        '<div><a href="/other"><img src="/a.jpg"></a><h3><a href="/other">Another wheel</a></h3></div>',
        '<div class="author-bio"><img src="/a.jpg"></div>',
        '<img src="/a.jpg" width="1" height="1">',
        '<img src="javascript:x">',
        '<noscript><img src="/a.jpg"></noscript>',
    ],
)
def test_pictures_of_other_things_are_left_out(other: str) -> None:
    assert pictures(f"<article>{HEAD}{TEXT}{other}{TEXT}{TEXT}</article>") == []


def test_pictures_of_the_header_and_below_the_text_are_left_out() -> None:
    html = f'<header><img src="/a.jpg"></header><article>{HEAD}{TEXT * 9}</article><div><img src="/b.jpg"></div>'

    assert pictures(html.replace("<article>", TEXT * 4 + "<article>")) == []


def test_a_picture_right_behind_the_last_paragraph_is_the_articles() -> None:
    html = f'<article>{HEAD}{TEXT * 9}<p><img src="/a.jpg"></p><p><img src="/b.jpg"></p><p><a href="/s">More wheels</a></p><p><img src="/c.jpg"></p></article>'

    assert pictures(html) == [("a.jpg", False), ("b.jpg", False)]


def test_caption_credit_alternative_text_and_size_come_with_it() -> None:
    figure = '<figure><img src="/a.jpg" alt="Wheel" width="640" height="480"><figcaption>The wheel. Photo: dpa</figcaption></figure>'

    (image,) = find(page_of(f"<article>{HEAD}{figure}{TEXT}{TEXT}</article>")).value or ()

    assert image == Image("http://mill.example/a.jpg", "The wheel.", "dpa", "Wheel", 640, 480, True)


def test_metadata_name_the_picture_of_an_article_that_shows_none() -> None:
    found = find(page_of(f"{META}{ARTICLE}{HEAD}{TEXT}{TEXT}"))

    assert found.value == (Image("http://mill.example/i/lead-1200x630.jpg", alt="The wheel", lead=True),)
    assert found.best is not None
    assert (found.best.source, found.best.rule) == ("meta", "og:image")


def test_the_picture_of_a_card_says_so_itself() -> None:
    found = find(page_of(f'<meta name="twitter:image" content="/i/lead.jpg">{ARTICLE}{HEAD}{TEXT}'))

    assert found.best is not None
    assert found.best.rule == "twitter:image"


@pytest.mark.parametrize(
    "html",
    [
        META + HEAD + TEXT,
        ARTICLE + '<meta property="og:image" content="/logo.png">' + HEAD + TEXT,
        ARTICLE + '<meta property="og:image" content="data:x">',
        "",
    ],
)
def test_a_logo_or_the_picture_of_no_article_is_none(html: str) -> None:
    assert find(page_of(html)).value is None


@pytest.mark.parametrize(
    "image", ["null", "7", "[]", "[[[]]]", "{}", '{"url":{"url":"x"}}', '{"@id":"#none"}', '[null,{"url":7}]']
)
def test_odd_pictures_of_json_ld_name_none(image: str) -> None:
    stated = f'<script type="application/ld+json">{{"@type":"NewsArticle","image":{image}}}</script>'

    assert pictures(f'{stated}<article>{HEAD}<img src="/a.jpg">{TEXT}{TEXT}</article>') == [("a.jpg", True)]


def test_the_pictures_lead_back_to_the_first() -> None:
    for html in (f'<article>{HEAD}<img src="/a.jpg">{TEXT}{TEXT}</article>', META + ARTICLE + HEAD + TEXT):
        page = page_of(html)
        best = find(page).best

        assert best is not None
        (node,) = select(page.root, best.where or "")
        assert best.value[0].url.endswith(node.get("src") or node.get("content") or "?")


def test_a_text_page_has_no_pictures() -> None:
    assert find(open_page("![wheel](/a.jpg)", content_type="text/markdown")).value is None
