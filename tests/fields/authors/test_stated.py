"""What a page states of its authors."""

from __future__ import annotations

import pytest

from newsspider.fields.authors.stated import stated_bylines
from newsspider.page.selection import select

from .bylines import HEAD, TEXT, page_of, said, stated, top


def jsonld(author: str, rest: str = "") -> str:
    return f'<script type="application/ld+json">[{{"@type":"NewsArticle","author":{author}}}{rest}]</script>'


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ('"Ana Ruiz"', ["Ana Ruiz"]),
        ('["Ana Ruiz", "Ben Okafor"]', ["Ana Ruiz", "Ben Okafor"]),
        ('{"@type":"Person","name":"Ana Ruiz"}', ["Ana Ruiz"]),
        ('[{"name":"Ana Ruiz"}, {"name":"Ben Okafor"}]', ["Ana Ruiz", "Ben Okafor"]),
        ('{"@type":"Person","name":["Ana Ruiz","Ben Okafor"]}', ["Ana Ruiz", "Ben Okafor"]),
        ('{"givenName":"Ana","familyName":"Ruiz"}', ["Ana Ruiz"]),
        ('{"@id":"#ana"}', ["Ana Ruiz"]),
        ('"#ana"', ["Ana Ruiz"]),
        ('[{"@id":"#ana"}, {"@id":"#nobody"}]', ["Ana Ruiz"]),
    ],
)
def test_json_ld_names_authors_in_every_shape(author: str, names: list[str]) -> None:
    (byline,) = stated(jsonld(author, ',{"@type":"Person","@id":"#ana","name":"Ana Ruiz"}'))

    assert [author.name for author in byline.authors] == names
    assert (byline.source, byline.locate()) == ("json-ld", "json-ld[1][0].author")


@pytest.mark.parametrize(
    "author",
    ["null", "7", "[]", "{}", '{"name":7}', "[[[[]]]]", '[null, {"name":null}]', '{"@id":7}', '{"givenName":"Ana"}'],
)
def test_json_ld_of_odd_types_names_nobody(author: str) -> None:
    assert stated(jsonld(author)) == []


def test_an_author_deep_in_lists_is_no_endless_way() -> None:
    assert stated(jsonld("[" * 300 + '"Ana Ruiz"' + "]" * 300)) == []


def test_organisations_give_way_to_the_persons_beside_them() -> None:
    (byline,) = stated(jsonld('[{"@type":"Person","name":"Ana Ruiz"},{"@type":"Organization","name":"Mill"}]'))

    assert [author.name for author in byline.authors] == ["Ana Ruiz"]


def test_organisations_alone_are_told_from_persons() -> None:
    (byline,) = stated(jsonld('{"@type":"NewsMediaOrganization","name":"Mill"}'))

    assert byline.rule == "author: organization"


def test_ghost_states_the_other_authors_as_contributors() -> None:
    html = jsonld('{"name":"Ana Ruiz"},"contributor":[{"name":"Ben Okafor"}]')

    assert said(stated('<meta name="generator" content="Ghost 5.8">' + html)) == [["Ana Ruiz", "Ben Okafor"]]
    assert said(stated(html)) == [["Ana Ruiz"]]


def test_an_author_that_refers_to_itself_is_read_once() -> None:
    (byline,) = stated(jsonld('{"@id":"#a"}', ',{"@type":"Person","@id":"#a","author":"#a","name":"Ana Ruiz"}'))

    assert [author.name for author in byline.authors] == ["Ana Ruiz"]


def test_addresses_of_authors_are_absolute_and_never_scripts() -> None:
    (byline,) = stated(
        jsonld('[{"name":"Ana Ruiz","url":"/?a=1&#038;p=2"},{"name":"Ben Okafor","url":"javascript:x"}]')
    )

    assert [author.url for author in byline.authors] == ["http://mill.example/?a=1&p=2", None]


@pytest.mark.parametrize(
    ("html", "rule", "source"),
    [
        ('<meta name="author" content="Ana Ruiz">', "author", "meta"),
        ('<meta property="article:author" content="Ana Ruiz">', "article:author", "meta"),
        (
            '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Ruiz">',
            "twitter:data1",
            "meta",
        ),
        (HEAD + '<p><a rel="author nofollow" href="/x">Ana Ruiz</a></p>', "rel=author", "dom"),
        (HEAD + '<p><a href="/author/ana-ruiz/">Ana Ruiz</a></p>', "author link", "dom"),
        (HEAD + '<p itemprop="author">Ana Ruiz</p>', "itemprop=author", "microdata"),
        (HEAD + '<p itemprop="author"><i itemprop="name">Ana Ruiz</i> and more</p>', "itemprop=author", "microdata"),
    ],
)
def test_each_place_that_states_authors_leads_back_to_them(html: str, rule: str, source: str) -> None:
    page = page_of(html + TEXT)

    (byline,) = stated_bylines(page, top(page))

    where = byline.locate()
    assert ([author.name for author in byline.authors], byline.rule, byline.source) == (["Ana Ruiz"], rule, source)
    assert where is not None
    assert len(select(page.root, where)) == 1


def test_other_labels_of_cards_are_no_authors() -> None:
    assert (
        stated('<meta name="twitter:label1" content="Time to read"><meta name="twitter:data1" content="3 minutes">')
        == []
    )


@pytest.mark.parametrize("name", ["dc.creator", "citation_author"])
def test_catalogues_put_the_family_name_first(name: str) -> None:
    html = f'<meta name="{name}" content="Ruiz, Ana"><meta name="{name}" content="Ben Okafor, Lee Chan">'

    assert said(stated(html)) == [["Ana Ruiz", "Ben Okafor, Lee Chan"]]


@pytest.mark.parametrize("stated_as", ["http://mill.example/about/ana", "http://mill.example/about/ana?x=1"])
def test_an_author_stated_as_the_address_of_a_page_has_the_name_of_the_link_to_it(stated_as: str) -> None:
    html = f'<meta property="article:author" content="{stated_as}">{HEAD}<a href="/about/ana">Ana Ruiz</a>{TEXT}'

    assert said(stated(html)) == [["Ana Ruiz" if stated_as.endswith("ana") else stated_as]]


def test_the_address_of_an_account_elsewhere_is_no_page_of_the_author() -> None:
    address = "https://www.facebook.com/milltimes"
    html = f'<meta property="article:author" content="{address}">{HEAD}<a href="{address}">Follow the mill</a>{TEXT}'

    assert said(stated(html)) == [[address]]
