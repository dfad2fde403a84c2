"""Where a page's markup names its authors."""

from __future__ import annotations

import pytest

from newsspider.fields.authors.places import related_elsewhere

from .bylines import HEAD, TEXT, page_of, said, stated, top


@pytest.mark.parametrize(
    ("link", "name"),
    [
        ('<a href="/author/ana"><div>Ana Ruiz</div><div>Content Marketing Coordinator</div></a>', "Ana Ruiz"),
        ('<a href="/author/ana"><div>Ana</div><div>Ruiz</div></a>', "Ana Ruiz"),
        ('<a href="/author/ana"><p>Written by</p><p>Ana Ruiz</p></a>', "Ana Ruiz"),
    ],
)
def test_a_link_that_is_a_card_gives_its_line_with_the_name(link: str, name: str) -> None:
    assert said(stated(HEAD + link + TEXT)) == [[name]]


@pytest.mark.parametrize("words", ["Medically reviewed by", "Edited by", "Photos:", "Übersetzt von"])
def test_links_of_editors_and_reviewers_are_no_authors(words: str) -> None:
    html = f'<p>By <a href="/author/ana">Ana Ruiz</a></p><p>{words} <a href="/author/ben">Ben Okafor</a></p>'

    assert said(stated(HEAD + html + TEXT)) == [["Ana Ruiz"]]


@pytest.mark.parametrize(
    "address",
    [
        "/user/register",
        "/user/login?next=wheel",
        "/user/forgot_password",
        "/user/reset-password",
        "/people/index.html",
        "https://www.youtube.com/user/milltimes",
        "https://che.engineers.example/people/wheel-turner.html",
    ],
)
def test_links_to_accounts_and_channels_are_no_authors(address: str) -> None:
    assert stated(HEAD + f'<p><a href="{address}">Wheel Turner</a></p>' + TEXT) == []


@pytest.mark.parametrize("name", ["edith-newman", "newton-jones", "newman", "new-mill-times", "indexer"])
def test_names_that_begin_like_such_addresses_are_authors(name: str) -> None:
    assert said(stated(HEAD + f'<p><a href="/authors/{name}">Edith Newman</a></p>' + TEXT)) == [["Edith Newman"]]


def test_authors_far_below_belong_to_others() -> None:
    assert stated(HEAD + TEXT * 20 + '<a rel="author" href="/z">Zoe Lee</a>') == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By {} and Ben Okafor", ["Ana Ruiz", "Ben Okafor"]),
        ("By Ben Okafor, Zoe Lee and {}", ["Ben Okafor", "Zoe Lee", "Ana Ruiz"]),
        ("By {} and the staff of the mill", ["Ana Ruiz"]),
        ("By {} | Water and Energy", ["Ana Ruiz"]),
        ("By {}", ["Ana Ruiz"]),
    ],
)
def test_names_without_a_link_join_those_with_one_in_their_line(line: str, names: list[str]) -> None:
    link = '<a rel="author" href="/authors/ana">Ana Ruiz</a>'

    byline = stated(HEAD + f"<p>{line.format(link)}</p>" + TEXT)[0]

    assert [author.name for author in byline.authors] == names
    assert {author.name for author in byline.authors if author.url} == {"Ana Ruiz"}


def test_links_in_small_headings_of_their_own_name_authors() -> None:
    html = '<h6><a href="/mills">old mills</a></h6><h6>By <a href="/authors/ana">Ana Ruiz</a></h6>'

    assert said(stated(HEAD + f"<div>{html}</div>" + TEXT)) == [["Ana Ruiz"]]


@pytest.mark.parametrize(
    ("links", "names"),
    [
        (["Ana Ruiz"], [["Ana Ruiz"]]),
        (["Ana Ruiz", "Ana Ruiz"], [["Ana Ruiz"]]),
        (["Ana Ruiz", "Ben Okafor"], []),
        ([], []),
    ],
)
def test_authors_far_below_count_where_all_links_say_one_name(links: list[str], names: list[list[str]]) -> None:
    page = page_of(HEAD + TEXT * 20 + "".join(f'<p><a rel="author" href="/z">{name}</a></p>' for name in links))

    assert said(list(related_elsewhere(page, top(page)))) == names
