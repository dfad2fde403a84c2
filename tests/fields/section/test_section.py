"""The section of the site in which the article stands."""

from __future__ import annotations

import pytest

from newsspider.evidence import Candidate, Extracted
from newsspider.fields import section
from newsspider.page.page import open_page

URL = "http://mill.example/energy/wheel"
HEADLINE = {"headline": Extracted((Candidate("Wheel turns", "dom", "h1", 1.0),))}


def jsonld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize(
    ("html", "source", "rule"),
    [
        ('<meta property="article:section" content="Energy">', "meta", "article:section"),
        (jsonld('{"@type":"NewsArticle","articleSection":["Energy","Water"]}'), "json-ld", "articleSection"),
        ('<a itemprop="articleSection" href="/e/">Energy</a>', "microdata", "articleSection"),
        ('<meta itemprop="articleSection" content="Energy">', "microdata", "articleSection"),
        (
            jsonld(
                '{"@type":"BreadcrumbList","itemListElement":[{"name":"Home"},{"item":{"name":"Energy"}},{"name":"Wheel"}]}'
            ),
            "json-ld",
            "breadcrumb",
        ),
        ('<nav class="breadcrumb"><a href="/">Mill</a> › <a href="/e/">Energy</a></nav>', "dom", "breadcrumb"),
        ('<div class="tdb_breadcrumbs"><a href="/">Home</a><a href="/e/">Energy</a></div>', "dom", "breadcrumb"),
        ('<nav class="ariane"><a href="/">Accueil</a> &gt; <a href="/e/">Energy</a></nav>', "dom", "breadcrumb"),
        ('<nav aria-label="Breadcrumb"><a href="/e/">Energy</a></nav>', "dom", "breadcrumb"),
        (
            '<ol itemscope itemtype="https://schema.org/BreadcrumbList"><li><a href="/">Home</a><li><a href="/e/">Energy</a></ol>',
            "dom",
            "breadcrumb",
        ),
        ('<a href="/e/" rel="category tag">Energy</a>', "dom", "rel=category"),
    ],
)
def test_each_place_that_states_a_section_is_read(html: str, source: str, rule: str) -> None:
    best = section.find(open_page(html, URL), HEADLINE).best

    assert best is not None
    assert (best.value, best.source, best.rule) == ("Energy", source, rule)


def test_the_article_itself_is_no_step_of_a_trail() -> None:
    html = '<nav class="crumbs"><a href="/">Mill</a><a href="/e/">Energy</a><a href="/e/wheel">Wheel turns</a></nav>'

    assert section.find(open_page(html, URL), HEADLINE).value == "Energy"


def test_a_trail_of_home_alone_says_nothing() -> None:
    html = '<nav class="crumbs"><a href="http://mill.example/">The Mill</a><a href="/news">News</a></nav>'

    assert section.find(open_page(html, URL), {}).value is None


def test_a_trail_of_the_article_alone_in_json_ld_says_nothing_but_home() -> None:
    html = jsonld('{"@type":"BreadcrumbList","itemListElement":[{"name":"Home"},{"name":"Wheel turns"}]}')

    assert section.find(open_page(html, URL), HEADLINE).value is None


@pytest.mark.parametrize("name", ["Homepage", "Acasă", "Portada", "The Mill Times", "2025"])
def test_the_first_page_the_site_and_a_year_are_no_section(name: str) -> None:
    site = '<meta property="og:site_name" content="The Mill Times">'
    trail = jsonld('{"@type":"BreadcrumbList","itemListElement":[{"name":"Energy"},{"name":"Wheel"}]}')
    html = f'{site}<meta property="article:section" content="{name}">'

    assert section.find(open_page(html, URL), {}).value is None
    assert section.find(open_page(html + trail, URL), {}).value == "Energy"


def test_a_year_in_a_trail_is_passed_over() -> None:
    trail = jsonld('{"@type":"BreadcrumbList","itemListElement":[{"name":"Energy"},{"name":"2025"},{"name":"Wheel"}]}')
    shown = '<nav class="crumbs"><a href="/e/">Energy</a><a href="/e/2025/">2025</a></nav>'

    assert section.find(open_page(trail, URL), {}).value == "Energy"
    assert section.find(open_page(shown, URL), {}).value == "Energy"


def test_a_sentence_is_no_section() -> None:
    html = f'<meta property="article:section" content="{"A long text about the section of the site " * 2}">'

    assert section.find(open_page(html, URL), {}).value is None


@pytest.mark.parametrize("data", ["7", "null", '{"name": 7}', '[null, 7, {"item": []}]', '"x"'])
def test_a_trail_of_odd_types_says_nothing(data: str) -> None:
    html = jsonld(f'{{"@type":"BreadcrumbList","itemListElement":{data}}}')

    assert section.find(open_page(html, URL), {}).value is None


def test_metadata_goes_before_what_is_shown() -> None:
    html = '<meta property="article:section" content="Energy"><nav class="breadcrumb"><a href="/w/">Water</a></nav>'

    found = section.find(open_page(html, URL), {})

    assert [candidate.value for candidate in found.candidates] == ["Energy"]


def test_a_step_of_stated_breadcrumbs_is_read_without_its_escapes() -> None:
    trail = '{"@type":"BreadcrumbList","itemListElement":[{"name":"Water&#x20;&amp; Energy"},{"name":"Wheel"}]}'

    assert section.find(open_page(jsonld(trail), URL), HEADLINE).value == "Water & Energy"


@pytest.mark.parametrize(("step", "value"), [("Water", "Water"), ("Water wheels of the valley", None)])
def test_a_step_that_the_headline_begins_with_is_the_headline_cut_only_where_it_is_long(
    step: str, value: str | None
) -> None:
    html = f'<nav class="breadcrumb"><a href="/w/">{step}</a></nav><h1>{step}: the mill turns</h1>'
    found = {"headline": Extracted((Candidate(f"{step}: the mill turns", "html", "h1", None),))}

    assert section.find(open_page(html, URL), found).value == value


@pytest.mark.parametrize(
    ("links", "wanted"),
    [
        ('<a href="/">Mill</a><a href="/energy">Energy</a><a href="/energy/water">Water</a>', "Energy"),
        ('<a href="http://www.mill.example/energy/">Energía</a>', "Energía"),
        ('<a href="/energy">能源</a>', "能源"),
        ('<a href="/energy">All about the wheels of the energy of rivers</a>', None),
        ('<a href="/energy">Back to energy</a>', None),
        ('<a href="/energy">Power</a>', None),
        ('<a href="http://other.example/energy">Energy</a>', None),
        ('<a href="/news/energy">Energy</a>', None),
    ],
)
def test_the_link_to_the_path_above_names_the_section_where_nothing_else_does(links: str, wanted: str | None) -> None:
    assert section.find(open_page(f"<nav>{links}</nav><h1>Wheel turns</h1>", URL), HEADLINE).value == wanted


def test_the_deepest_path_that_a_link_leads_to_names_the_section() -> None:
    links = '<a href="/news">News</a><a href="/news/energy">Energy</a><a href="/news/energy/2025">2025</a>'

    found = section.find(open_page(links, "http://mill.example/news/energy/2025/wheel"), HEADLINE)

    assert found.value == "Energy"


@pytest.mark.parametrize("vague", ["News", "tags", "Notizie", "Aktuelle Meldungen"])
def test_a_part_that_holds_all_articles_is_given_where_nothing_else_is(vague: str) -> None:
    stated = f'<meta property="article:section" content="{vague}">'

    assert section.find(open_page(stated, URL), HEADLINE).value == vague
    assert section.find(open_page(f'{stated}<a rel="category" href="/e">Energy</a>', URL), HEADLINE).value == "Energy"


@pytest.mark.parametrize(
    ("stated", "value"), [("news/energy", "energy"), ("Energy/Water", "Energy/Water"), ("9/2026", None)]
)
def test_a_path_is_its_last_part_and_an_issue_none(stated: str, value: str | None) -> None:
    page = open_page(f'<meta property="article:section" content="{stated}">', "http://mill.example/wheel")

    assert section.find(page, HEADLINE).value == value


@pytest.mark.parametrize("name", ["nil", "Log in", "mill.example", "Mill Times", "E", "Über uns", "2025", "September"])
def test_buttons_the_site_and_unset_values_are_no_section(name: str) -> None:
    html = f'<meta property="og:site_name" content="Mill Times"><meta property="article:section" content="{name}">'

    assert section.find(open_page(html, URL), HEADLINE).best is None
