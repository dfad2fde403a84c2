"""Where metadata state a date."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from newsspider.fields.dates.places import MADE, MODIFIED, PUBLISHED, Names, Written, in_url, stated
from newsspider.fields.neighbourhood import headline_at
from newsspider.page.page import Page, open_page
from newsspider.page.selection import select

URL = "http://mill.example/wheel"
DAY = "2025-11-04"


def jsonld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


def stated_on(page: Page, names: Names) -> Iterator[Written]:
    return stated(page, names, headline_at(page.index, "Mill"))


def published(html: str) -> list[tuple[str, str, str]]:
    return [(place.text, place.rule, place.source) for place in stated_on(open_page(html, URL), PUBLISHED)]


@pytest.mark.parametrize(
    ("html", "rule", "source"),
    [
        (jsonld(f'{{"@type":"NewsArticle","datePublished":"{DAY}"}}'), "datePublished", "json-ld"),
        (jsonld(f'{{"@type":"WebPage","datePublished":"{DAY}"}}'), "WebPage.datePublished", "json-ld"),
        (f'<meta property="article:published_time" content="{DAY}">', "article:published_time", "meta"),
        (f'<meta name="DC.date.issued" content="{DAY}">', "dc.date.issued", "meta"),
        (f'<meta name="w-published-date" content="{DAY}">', "w-published-date", "meta"),
        (f'<meta property="dcterms:created" content="{DAY}">', "dcterms:created", "meta"),
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
    html = f'<meta name="pubdate" content="{DAY}">' + jsonld(f'{{"@type":"NewsArticle","datePublished":"{DAY}"}}')
    page = open_page(html + f'<h1>Mill</h1><time itemprop="datePublished" datetime="{DAY}">x</time>', URL)

    places = {place.source: place.locate() for place in stated_on(page, PUBLISHED) if place.locate}

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
    assert [place.text for place in stated_on(open_page(html, URL), MODIFIED)] == [DAY]


def test_the_making_of_a_film_is_stated_apart_from_publications() -> None:
    html = jsonld(f'{{"@type":"VideoObject","uploadDate":"{DAY}"}}') + f'<meta name="date" content="{DAY}">'

    assert published(html) == []
    assert [place.rule for place in stated_on(open_page(html, URL), MADE)] == ["date", "VideoObject.uploadDate"]


@pytest.mark.parametrize(
    "name", ["unpublish-date", "publisher", "last-published", "article:expiration_time", "fb:pages"]
)
def test_names_that_mean_something_else_state_nothing(name: str) -> None:
    assert published(f'<meta name="{name}" content="{DAY}">') == []


def test_names_that_merely_look_like_a_publication_go_after_those_that_are_known() -> None:
    html = f'<meta name="tm-publish-date" content="2025-01-01"><meta name="pubdate" content="{DAY}">'

    assert [text for text, _, _ in published(html)] == [DAY, "2025-01-01"]


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("2025/11/04/wheel", "2025-11-04"),
        ("2025/11/4/wheel", "2025-11-04"),
        ("2025/nov/04/wheel", "2025-11-04"),
        ("2025/noviembre/04/wheel", "2025-11-04"),
        ("news/wheel-2025-11-04.html", "2025-11-04"),
        ("news/20251104-wheel", "2025-11-04"),
        ("2025/11/wheel", None),
        ("2025/November/4/wheel", "2025-11-04"),
        ("2025/foo/04/wheel", None),
        ("2025/POLITICS/11/04/wheel/index.html", "2025-11-04"),
        ("2025/middle_east/11/4/wheel/index.html", "2025-11-04"),
        ("a/202511041234567", "2025-11-04"),
        ("a/A2025110412345", "2025-11-04"),
        ("a/202511049999999", None),
        ("news/04-11-2025", "2025-11-04"),
        ("news/04112025-wheel", "2025-11-04"),
        ("web/20260101000000/http://mill.example/2025/11/04/wheel", "2025-11-04"),
        ("web/20260101000000/http://mill.example/wheel", None),
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


def test_what_is_said_of_the_page_ranks_behind_what_is_said_of_the_article() -> None:
    of_page = jsonld('{"@type":"WebPage","datePublished":"2019-01-01"}')
    html = f'{of_page}<meta property="article:published_time" content="{DAY}">'

    assert [text for text, _, _ in published(html)] == [DAY, "2019-01-01"]
