"""Tags and keywords of the article."""

from __future__ import annotations

import pytest

from newsspider.fields import tags
from newsspider.page.page import open_page
from newsspider.page.selection import select

URL = "http://mill.example/energy/wheel"


def find(html: str) -> tuple[str, ...] | None:
    return tags.find(open_page(html, URL), {}).value


@pytest.mark.parametrize(
    "html",
    [
        '<meta property="article:tag" content="Water"><meta property="article:tag" content="Mills">',
        '<meta property="article:tag" content="Water, Mills">',
        '<meta name="news_keywords" content="Water; Mills,water">',
        '<meta name="keywords" content="Water|Mills">',
        '<script type="application/ld+json">{"@type":"Article","keywords":"Water, Mills"}</script>',
        '<script type="application/ld+json">{"@type":"Article","keywords":["Water",{"name":"Mills"},7]}</script>',
        '<p><a rel="tag" href="/x">#Water</a> <a rel="tag" href="/y">Mills</a></p>',
    ],
)
def test_each_place_that_states_tags_is_read(html: str) -> None:
    assert find(html) == ("Water", "Mills")


@pytest.mark.parametrize(
    "html",
    [
        '<ul class="tdb-tags"><li><span>Tags</span></li><li><a href="/tag/water/">Water</a></li><li><a href="/tag/mills/">Mills</a></li></ul>',
        '<ul class="article__tags"><li><a href="/thema/water/">Water</a></li><li><a href="/thema/mills/">Mills</a></li></ul>',
        '<ul class="mots-cles"><li><a href="/mots-cles/water">Water</a></li><li><a href="/mots-cles/mills">Mills</a></li></ul>',
        '<div class="css-tags"><a href="/tags/water">Water</a><a href="/tags/mills">Mills</a></div>',
        '<ul class="tags"><li><a href="/TAG/water/">Water</a></li><li><a href="/topics/mills/">Mills</a></li></ul>',
        '<p>Schlagwörter: <a href="/schlagwort/water">Water</a>, <a href="/schlagwort/mills">Mills</a></p>',
    ],
)
def test_the_page_s_own_list_of_tags_is_read(html: str) -> None:
    assert find(f"<h1>Wheel turns</h1><p>Text.</p>{html}") == ("Water", "Mills")


@pytest.mark.parametrize(
    "html",
    [
        '<nav class="tags"><a href="/tag/water/">Water</a></nav><h1>Wheel turns</h1>',
        '<h1>Wheel turns</h1><aside class="tags"><a href="/tag/water/">Water</a></aside>',
        '<h1>Wheel turns</h1><div class="widget_tag_cloud"><div class="tags"><a href="/tag/water/">Water</a></div></div>',
        '<h1>Wheel turns</h1><p>Text about <a href="/topics/water">water</a> that runs on and on.</p>',
        '<h1>Wheel turns</h1><ul class="tags"><li><a href="/heritage/water">Water</a></li></ul>',
        '<p><a rel="category tag" href="/x">Energy</a></p>',
    ],
)
def test_other_lists_of_links_are_no_tags(html: str) -> None:
    assert find(html) is None


def test_a_tag_is_given_once_in_its_first_spelling() -> None:
    assert find('<meta name="keywords" content="Water, WATER, mills, Water">') == ("Water", "mills")


def test_a_sentence_is_no_tag() -> None:
    assert find(f'<meta name="keywords" content="Water, {"a sentence " * 9}">') == ("Water",)


def test_the_label_of_the_list_and_the_type_of_the_page_are_no_tags() -> None:
    assert find('<meta name="keywords" content="TAGS, Water, NewsArticle">') == ("Water",)


def test_evidence_of_a_list_leads_to_its_first_link() -> None:
    page = open_page('<h1>Wheel</h1><div class="tags"><a href="/tag/water">Water</a></div>', URL)

    best = tags.find(page, {}).best

    assert best is not None
    assert best.rule == "tag list"
    assert select(page.root, str(best.where))[0].text == "Water"


def test_a_letter_alone_is_no_tag_but_a_character_may_be() -> None:
    assert find('<meta name="keywords" content="N, 7, Mills, 水">') == ("Mills", "水")


def test_stated_keywords_are_read_without_their_escapes() -> None:
    stated = '{"@type":"Article","keywords":["Mills &amp; Sea","M&uuml;hlen"]}'

    assert find(f'<script type="application/ld+json">{stated}</script>') == ("Mills & Sea", "Mühlen")


def test_links_in_boxes_of_their_own_are_one_list() -> None:
    html = '<h1>Wheel</h1><div class="tags"><div><a href="/tag/water">Water</a></div><div><a href="/tag/mills">Mills</a></div></div>'

    assert find(html) == ("Water", "Mills")
