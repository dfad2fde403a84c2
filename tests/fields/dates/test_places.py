"""Where metadata state a date."""

from __future__ import annotations

import pytest

from newsspider.fields.dates.places import MODIFIED, PUBLISHED, Written, in_url, stated
from newsspider.page.page import open_page
from newsspider.page.selection import select

URL = "http://mill.example/wheel"
DAY = "2025-11-04"


def jsonld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


def published(html: str) -> list[tuple[str, str, str]]:
    return [(place.text, place.rule, place.source) for place in stated(open_page(html, URL), PUBLISHED)]


@pytest.mark.parametrize(
    ("html", "rule", "source"),
    [
        (jsonld(f'{{"@type":"NewsArticle","datePublished":"{DAY}"}}'), "datePublished", "json-ld"),
        (jsonld(f'{{"@type":"WebPage","datePublished":"{DAY}"}}'), "WebPage.datePublished", "json-ld"),
        (jsonld(f'{{"@type":"VideoObject","uploadDate":"{DAY}"}}'), "VideoObject.uploadDate", "json-ld"),
        (f'<meta property="article:published_time" content="{DAY}">', "article:published_time", "meta"),
        (f'<meta name="DC.date.issued" content="{DAY}">', "dc.date.issued", "meta"),
        (
            f'<h1>Mill</h1><time itemprop="datePublished" datetime="{DAY}">Today</time>',
            "itemprop=datepublished",
            "microdata",
        ),
        (f'<h1>Mill</h1><p itemprop="datePublished">{DAY}</p>', "itemprop=datepublished", "microdata"),
    ],
)
def test_each_place_that_states_a_date_is_read(html: str, rule: str, source: str) -> None:
    assert (DAY, rule, source) in published(html)


def test_every_statement_leads_back_to_its_date() -> None:
    html = f'<meta name="date" content="{DAY}">' + jsonld(f'{{"@type":"NewsArticle","datePublished":"{DAY}"}}')
    page = open_page(html + f'<h1>Mill</h1><time itemprop="datePublished" datetime="{DAY}">x</time>', URL)

    places = {place.source: place.locate() for place in stated(page, PUBLISHED) if place.locate}

    assert places.pop("json-ld") == "json-ld[1].datePublished"
    for where in places.values():
        (node,) = select(page.root, where or "")
        assert DAY in (node.get("content"), node.get("datetime"))


def test_teasers_marked_up_like_the_article_state_nothing_for_it() -> None:
    teaser = '<p><time itemprop="datePublished" datetime="2025-01-01">x</time></p>'
    card = f'<div><h3><a href="/other">Another mill</a></h3>{teaser}</div>'
    own = f'<h1>Mill</h1><p>A deck</p><p>A <b>line</b></p><time itemprop="datePublished" datetime="{DAY}">x</time>'

    assert [text for text, _, _ in published(card + own + teaser * 3)] == [DAY]


def test_nodes_of_other_things_state_nothing() -> None:
    others = '[{"@type":"Event","datePublished":"2025-01-01"},{"@type":"Comment","datePublished":"2025-01-01"}]'

    assert published(jsonld(others)) == []


def test_the_node_of_the_article_goes_before_other_nodes() -> None:
    html = jsonld(
        f'[{{"@type":"WebPage","datePublished":"2025-01-01"}},{{"@type":"NewsArticle","datePublished":"{DAY}"}}]'
    )

    assert [text for text, _, _ in published(html)] == [DAY]


@pytest.mark.parametrize("value", ["null", "7", "[]", "{}", '""', "true", "[[]]"])
def test_values_of_odd_types_state_nothing(value: str) -> None:
    assert published(jsonld(f'{{"@type":"NewsArticle","datePublished":{value}}}')) == []


def test_updates_are_stated_apart_from_publications() -> None:
    html = f'<meta property="article:modified_time" content="{DAY}">'

    assert published(html) == []
    assert [place.text for place in stated(open_page(html, URL), MODIFIED)] == [DAY]


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2025/11/04/wheel", "2025-11-04"),
        ("2025/11/4/wheel", "2025-11-04"),
        ("2025/nov/04/wheel", "2025-11-04"),
        ("news/wheel-2025-11-04.html", "2025-11-04"),
        ("news/20251104-wheel", "2025-11-04"),
        ("2025/11/wheel", None),
        ("2025/foo/04/wheel", "2025-00-04"),
        ("a/202511041234567", None),
        ("wheel?date=2025-11-04", None),
        ("2025/13/40", None),
    ],
)
def test_a_day_inside_the_address_is_read(path: str, day: str | None) -> None:
    found: list[Written] = list(in_url(open_page("", f"http://mill.example/{path}")))

    assert [place.text for place in found] == ([] if day is None else [day])
    assert [place.locate for place in found] == [None] * len(found)


def test_a_page_without_an_address_has_no_day_in_it() -> None:
    assert list(in_url(open_page("<p>Mill"))) == []
