"""One page, decoded, parsed and indexed once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.page.page import open_page
from newsspider.page.selection import whole_text

URL = "http://www.mill.example/news/server?utm_source=x"


def test_bytes_are_decoded_with_the_http_charset() -> None:
    page = open_page("<p>Zoë</p>".encode("cp1252"), URL, content_type="text/html; charset=windows-1252")

    assert whole_text(page.root) == "Zoë"


@pytest.mark.parametrize("content_type", ["text/plain", "text/plain; charset=utf-8", "Text/Plain", "text/markdown"])
def test_a_plain_text_page_is_one_of_lines(content_type: str) -> None:
    page = open_page(b"one\ntwo", content_type=content_type)

    assert page.is_text
    assert page.lines == ("one", "two")
    assert page.index.text(0) == ""


def test_an_html_page_has_no_lines() -> None:
    assert open_page("<p>x</p>").lines == ()


STORY = "".join(f"<p>The mill ground {n} sacks of rye in a week, the miller said.</p>" for n in range(12))


def test_a_page_that_is_empty_without_scripts_is_read_as_a_browser_without_scripts_shows_it() -> None:
    page = open_page(f"<title>Mill</title><div id=app></div><noscript><h1>Mill</h1>{STORY}</noscript>")

    assert page.index.tags.count("p") == 12
    assert page.index.path(page.index.by_tag["p"][0]) == "/html/body/noscript/p[1]"


@pytest.mark.parametrize(
    "html",
    [
        f"{STORY}<noscript><p>A copy.</p>{STORY}</noscript>",
        "<div id=app></div><noscript><p>You need to enable scripts to run this app.</p></noscript>",
    ],
    ids=["a page that shows its text", "a hint"],
)
def test_of_other_pages_what_is_there_for_browsers_without_scripts_is_passed_over(html: str) -> None:
    page = open_page(html)

    assert "noscript" in page.index.tags
    assert all(page.index.tags[i] != "noscript" for i in page.index.parents if i >= 0)


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<title>\n The mill\xa0 reopens </title><title>Menu</title><p>x</p>", "The mill reopens"),
        ("<title></title><p>x</p>", ""),
        ("<p>x</p>", ""),
    ],
    ids=["the first", "an empty one", "none"],
)
def test_the_title_is_what_the_first_of_them_says(html: str, wanted: str) -> None:
    assert open_page(html).title == wanted


def test_json_ld_and_other_scripts_are_told_apart() -> None:
    page = open_page(
        '<script type="application/LD+JSON">{"@type":"Article"}</script><script>var a = 1;</script><script src="x.js"></script>'
    )

    assert [sorted(node.types) for node in page.jsonld] == [["Article"]]
    assert page.scripts == ("var a = 1;",)


def test_the_fullest_of_several_json_ld_nodes_with_one_id_is_known_by_it() -> None:
    page = open_page('<script type="application/ld+json">[{"@id":"#a"},{"@id":"#a","name":"Ana"}]</script>')

    assert page.jsonld_by_id["#a"].data["name"] == "Ana"


def test_of_several_article_nodes_the_one_about_this_page_counts() -> None:
    page = open_page(
        '<script type="application/ld+json">[{"@type":"Article","url":"/other","headline":"Other","author":"A","image":"i"},'
        '{"@type":"Article","mainEntityOfPage":{"@id":"http://www.mill.example/news/server"},"headline":"This"}]</script>',
        URL,
    )

    assert page.article_node is not None
    assert page.article_node.data["headline"] == "This"


def test_addresses_are_joined_to_a_sound_base() -> None:
    page = open_page('<base href="/archive/"><p>x</p>', URL)

    assert page.absolute("a.html") == "http://www.mill.example/archive/a.html"


@pytest.mark.parametrize("base", ["javascript:x", "http://[", "[x]"])
def test_an_odd_base_is_passed_over(base: str) -> None:
    page = open_page(f'<base href="{base}">', URL)

    assert page.absolute("/a") == "http://www.mill.example/a"


@pytest.mark.parametrize(
    ("link", "wanted"),
    [
        ("", "http://www.mill.example/news/server"),
        ('<link rel="canonical" href="/news/server-1#top">', "http://www.mill.example/news/server-1"),
        ('<link rel="canonical" href="http://elsewhere.example/a">', "http://www.mill.example/news/server"),
        ('<link rel="canonical" href="/">', "http://www.mill.example/news/server"),
        ('<link rel="canonical" href="http://[">', "http://www.mill.example/news/server"),
    ],
)
def test_the_stated_canonical_url_is_believed_within_the_site(link: str, wanted: str) -> None:
    assert open_page(link, URL).canonical_url == wanted


def test_a_page_without_an_address_takes_the_canonical_one() -> None:
    page = open_page('<link rel="canonical" href="http://www.mill.example/a">')

    assert (page.canonical_url, page.domain) == ("http://www.mill.example/a", "mill.example")


def test_a_page_that_states_no_address_has_none() -> None:
    page = open_page("<p>x</p>")

    assert (page.canonical_url, page.domain) == (None, "")


def test_a_large_page_is_flattened_where_its_nesting_would_make_it_slow() -> None:
    page = open_page("<div>" * 600 + "<p>deep</p>" * 2000 + "</div>" * 600 + "<p>after</p>")

    assert page.index.depth < 300
    assert page.index.text(0).endswith("deep after")


def test_text_below_a_nest_too_deep_for_the_parser_is_kept() -> None:
    page = open_page("<div>" * 3000 + "<p>deep</p>" + "</div>" * 3000 + "<p>after</p>")

    assert page.index.text(0) == "deep after"


def test_a_page_is_indexed_once() -> None:
    page = open_page("<p>x</p>")

    assert page.index is page.index
    assert page.root is page.index.nodes[0]


@given(
    st.one_of(st.text(), st.binary()),
    st.one_of(st.none(), st.text(max_size=30)),
    st.sampled_from((None, "text/html", "text/plain")),
)
def test_opening_and_reading_a_page_never_raises(html: str | bytes, url: str | None, content_type: str | None) -> None:
    page = open_page(html, url, content_type=content_type)

    assert page.index.nodes[0] is page.root
    assert (page.meta, page.rel, page.microdata, page.jsonld, page.layout, page.canonical_url, page.domain) is not None


@pytest.mark.parametrize("attribute", ["itemprop", "itemProp", "ITEMPROP"])
def test_microdata_are_read_however_the_attribute_is_spelled(attribute: str) -> None:
    page = open_page(f'<p {attribute}="author">Ada Bruun</p>')

    assert [page.position(entry) for entry in page.microdata.get("author")] == [2]
