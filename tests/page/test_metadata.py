"""The page's head."""

from __future__ import annotations

from lxml.etree import _Element

from newsspider.page.metadata import Microdata, Places, first_of_rel, read_links, read_meta
from newsspider.page.parse import parse
from newsspider.page.selection import select
from newsspider.page.walk.plain import ElementList


def places_of(root: _Element, *tags: str) -> Places:
    """The elements of some tags, of every tag without any, with their numbers."""
    elements = ElementList(root.iter(*tags))
    return [(elements, i) for i in range(len(elements))]


def test_meta_tags_are_found_by_lower_case_name() -> None:
    root = parse(
        '<meta property="OG:Title" content=" A &amp; B "><meta name=author content="Ana"><meta name=author content="Bo">'
    )

    meta = read_meta(places_of(root, "meta"))

    assert [entry.content for entry in meta["og:title"]] == ["A & B"]
    assert [entry.content for entry in meta["author"]] == ["Ana", "Bo"]


def test_what_is_escaped_twice_is_read_as_it_was_meant() -> None:
    root = parse(
        '<meta name=a content="M&amp;uuml;hle &amp;#038; &amp;#x4d;eer &amp; &amp;; R&amp;D;"><meta name=b content="/?a=1&amp;b=2">'
    )

    meta = read_meta(places_of(root, "meta"))

    assert meta["a"][0].content == "Mühle & Meer & &; R&D;"
    assert meta["b"][0].content == "/?a=1&b=2"


def test_meta_tags_without_content_or_name_are_left_out() -> None:
    root = parse('<meta name="description" content="  "><meta content="x"><meta charset="utf-8">')

    assert read_meta(places_of(root, "meta")) == {}


def test_the_head_and_the_body_are_both_read() -> None:
    root = parse('<body><p>x</p><meta itemprop="datePublished" content="2026-01-02"></body>')

    assert read_meta(places_of(root, "meta"))["datepublished"][0].content == "2026-01-02"


def test_links_are_found_by_each_word_of_rel() -> None:
    root = parse('<link rel="Shortcut icon" href=" /i.png "><link rel="canonical"><link href="/x">')

    links = read_links(places_of(root, "link"))

    assert {rel: entry[0].content for rel, entry in links.items()} == {"shortcut": "/i.png", "icon": "/i.png"}


def test_the_first_address_of_a_rel_is_found() -> None:
    places = places_of(
        parse('<link rel="icon" href="/i"><link rel="Canonical"><link rel="x CANONICAL" href=" /a ">'), "link"
    )

    assert first_of_rel(places, "canonical") == "/a"
    assert first_of_rel(places, "next") is None


def test_microdata_takes_content_then_datetime_then_a_link_s_address() -> None:
    root = parse(
        '<p itemprop="name" content="C">no</p><time itemprop="datePublished" datetime="2026-01-02">2 Jan</time>'
        '<link itemprop="url" href="/a"><a itemprop="Author creator" href="/b">Ana</a>'
    )

    microdata = Microdata(places_of(root))

    found = {name: microdata.get(name)[0].content for name in ("name", "datepublished", "url", "author", "creator")}
    assert found == {"name": "C", "datepublished": "2026-01-02", "url": "/a", "author": "", "creator": ""}
    assert microdata.get("headline") == ()


def test_a_path_leads_back_to_the_tag() -> None:
    root = parse("<meta name=a content=1><meta name=b content=2>")

    entry = read_meta(places_of(root, "meta"))["b"][0]

    assert select(root, entry.path()) == [entry.node]
