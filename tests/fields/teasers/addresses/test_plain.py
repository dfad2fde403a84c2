"""What links lead to, in plain Python."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.teasers.addresses.plain import Site, read_addresses
from newsspider.page.page import open_page
from tests.fields.teasers.pages import URL, page_of

SITE = Site(page_of(""))


def key_of(href: str, site: Site = SITE) -> str:
    """The address of a link that has one."""
    address = site.address(href)
    assert address is not None
    return address[0]


@pytest.mark.parametrize(
    "href",
    [
        "/a/electric-ferry",
        "//news.example/a/electric-ferry",
        "http://news.example/a/electric-ferry/",
        "https://www.news.example/a/electric-ferry#top",
        "HTTP://WWW.NEWS.EXAMPLE/a/electric-ferry",
        "../../../a/electric-ferry",
    ],
)
def test_addresses_of_one_article_have_one_key(href: str) -> None:
    assert key_of(href) == "news.example/a/electric-ferry"


@pytest.mark.parametrize(
    "href",
    [
        "",
        "#",
        "#top",
        "mailto:a@news.example",
        "javascript:void(0)",
        "[ccpa-preferences]",
        "/",
        "http://other.example/a/electric-ferry",
        "/2026/06/water-mill-gets-a-web-server/?utm_source=x",
        "/tag/electric-ferry",
        "/2026/06/water-mill-gets-a-web-server/?share=print",
        "/tag/water/electric-ferry-crosses-the-lake/tag/",
        "/topics/water/1295109",
        "/2026/06/the-plan-of-the-mill.pdf",
        "/people/ana-ruiz",
        "http://news.example/share?url=http://x.example/",
    ],
)
def test_other_addresses_have_none(href: str) -> None:
    assert SITE.address(href) is None


def test_below_a_name_in_the_authors_section_may_stand_an_article() -> None:
    assert key_of("/autoren/ana-ruiz/ferry-crosses-the-lake") == "news.example/autoren/ana-ruiz/ferry-crosses-the-lake"


def test_a_section_of_people_may_hold_articles() -> None:
    assert key_of("/people/who-taught-printers-82951/") == "news.example/people/who-taught-printers-82951"


@pytest.mark.parametrize(
    ("href", "full"),
    [
        ("/a-b-c/", "http://news.example/a-b-c/"),
        ("/a-b-c/#top", "http://news.example/a-b-c/"),
        ("/a/../b", "http://news.example/b"),
        ("https://other.example/x", "https://other.example/x"),
        ("x.html", "http://news.example/2026/06/water-mill-gets-a-web-server/x.html"),
        ("http://[x", None),
        ("mailto:a@b.example", None),
    ],
)
def test_addresses_are_made_absolute(href: str, full: str | None) -> None:
    assert SITE.full(href) == full


@given(st.text(max_size=40))
def test_no_address_raises(href: str) -> None:
    for site in (SITE, Site(open_page("", None))):
        address, full = site.address(href), site.full(href)

        assert address is None or "/" in address[0]
        assert full is None or full.startswith(("http://", "https://", "HTTP", "Http"))


def test_the_base_of_the_page_counts() -> None:
    page = open_page('<base href="http://news.example/x/"><a href="y-z-w">Electric ferry crosses the lake</a>', URL)

    assert key_of("y-z-w", Site(page)) == "news.example/x/y-z-w"


@pytest.mark.parametrize(
    ("path", "verdict"),
    [
        ("/2024/05/01/x", True),
        ("/electric-ferry-crosses", True),
        ("/story?id=12345", True),
        ("/an-electric-ferry", True),
        ("/electric-ferry", False),
        ("/science", False),
        ("/story?id=123", False),
    ],
)
def test_articles_have_slugs_numbers_or_dates(path: str, verdict: bool) -> None:
    address = SITE.address(path)

    assert address is not None
    assert address[1] is verdict


@given(st.text("ab1./?-~:;#%&=", max_size=12))
def test_a_path_from_the_pages_folder_is_joined_as_everywhere(href: str) -> None:
    for page in (page_of(""), open_page('<base href="/x//y/./z?q">', URL)):
        site = Site(page)
        for link in (f"a{href}", f"../a{href}", f"../../../../../a{href}"):
            joined = urljoin(site.url or "", link)

            assert ":" in link[:14] or site.address(link) == site.address(joined)


def test_several_links_are_read_in_order() -> None:
    assert read_addresses(SITE, ["/a-b-c/", "#top"]) == [("news.example/a-b-c", True), None]
