"""The name of the site."""

from __future__ import annotations

import pytest

from newsspider.fields.site_name import site_name
from newsspider.page.page import open_page


def jsonld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize(
    "html",
    [
        '<meta property="og:site_name" content="Mill News"><meta name="application-name" content="App">',
        jsonld('{"@type":"Article","publisher":{"name":"Mill News"}}'),
        jsonld('{"@type":"Article","publisher":[{"name":"Mill News"}]}'),
        jsonld('{"@graph":[{"@type":"Article","publisher":{"@id":"#org"}},{"@id":"#org","name":"Mill News"}]}'),
        jsonld('{"@type":"WebSite","name":"Mill News"}'),
        '<meta name="application-name" content="Mill News">',
    ],
)
def test_each_place_that_names_the_site_is_read(html: str) -> None:
    assert site_name(open_page(html)) == "Mill News"


@pytest.mark.parametrize("publisher", ["7", "[]", "null", '{"name": {"a": 1}}', '"Mill"'])
def test_a_publisher_of_an_odd_type_names_nothing(publisher: str) -> None:
    assert site_name(open_page(jsonld(f'{{"@type":"Article","publisher":{publisher}}}'))) in (None, "Mill")


def test_the_name_of_a_publisher_is_read_without_its_escapes() -> None:
    assert site_name(open_page(jsonld('{"@type":"Article","publisher":{"name":"Mill &amp; Sea"}}'))) == "Mill & Sea"


@pytest.mark.parametrize("stated", ['<meta property="og:title" content="{}">', "<title>{}</title>"])
@pytest.mark.parametrize("more", ["", " - Mill News"])
def test_a_title_that_stands_where_the_name_belongs_names_nothing(stated: str, more: str) -> None:
    title = "The mill of Aldersey gets a web server, and nobody had asked"
    html = f'{stated.format(title)}<meta property="og:site_name" content="{title}{more}">'

    assert site_name(open_page(html)) is None
    assert site_name(open_page(html + jsonld('{"@type":"WebSite","name":"Mill News"}'))) == "Mill News"


def test_a_page_that_names_no_site_has_none() -> None:
    assert site_name(open_page("<p>x</p>")) is None
