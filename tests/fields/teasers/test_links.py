"""Links that may be teasers."""

from __future__ import annotations

from newsspider.fields.teasers.links import Links, is_headline_like, is_prose
from newsspider.fields.teasers.story import read_story

from .pages import FERRY, first, index_of, page_of


def test_a_few_wide_characters_make_a_headline() -> None:
    index = index_of('<a href="/x">電動フェリー湖を渡る</a>')

    assert is_headline_like(index, first(index, "a"))


def test_a_link_with_words_around_it_is_prose() -> None:
    index = index_of(f"<p>We told last week how the {FERRY} and came back again with all its passengers.</p>")

    assert is_prose(index, first(index, "a"))


def test_a_link_alone_on_its_line_is_none() -> None:
    index = index_of(f"<p>We told last week of many things that went by water.<br>{FERRY}</p>")

    assert not is_prose(index, first(index, "a"))


def test_links_stand_in_document_order() -> None:
    page = page_of(f'{FERRY}<a href="/short">News</a><a href="/b-c-d/">Town clock learns to tweet</a>')

    links = Links(page, read_story(page.index, {}))

    assert [page.index.text(a) for a in links.anchors] == [
        "Electric ferry crosses the lake",
        "Town clock learns to tweet",
    ]
    assert links.addresses == [
        ("news.example/electric-ferry-crosses-the-lake", True),
        ("news.example/b-c-d", True),
    ]
