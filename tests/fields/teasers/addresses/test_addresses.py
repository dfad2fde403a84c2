"""What links lead to, as it is read in use: compiled where that is built, and then as in plain Python."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.teasers.addresses import VERSION, Site, plain, read_addresses
from newsspider.fields.teasers.words import NOT_ARTICLES, RARELY_ARTICLES
from newsspider.page.native import load_native
from newsspider.page.page import open_page
from tests.fields.teasers.pages import URL

BUILT: Any = load_native("newsspider.fields.teasers.addresses._addresses", VERSION)
needs_build = pytest.mark.skipif(BUILT is None, reason="the compiled function is not built here")
PAGES = (
    (URL, ""),
    (URL, '<base href="https://www.news.example/a//b/./c?d">'),
    ("https://news.example:8080/a/b", ""),
    ("HTTPS://News.Example/a", ""),
    ("https://мельница.example/a/b-c-d", ""),
    ("https://news.example/мельница/b-c-d", ""),
    ("https://news.example/\ud800/b-c-d", ""),
    ("http://\ud800.example/a", ""),
    (None, ""),
)
SITES = [open_page(f"<html><head>{head}</head><body></body></html>", url) for url, head in PAGES]
PIECES = st.one_of(
    st.sampled_from(
        "http:// https:// HTTP:// // / / / ? # & = - _ . .. ./ : www. news.example News.Example other.example news.example:8080 "
        "2026 06 12 1234567 .pdf .html utm_source=x id=12345 =http mailto: javascript:void(0) water-mill-gets-a-web-server "
        "a-b-c-d electric-ferry-crosses-the-lake \t %20 é мельница \0 ; @ [x]".split(" ")
    ),
    st.sampled_from(sorted(NOT_ARTICLES | RARELY_ARTICLES)),
    st.text(max_size=4),
)
HREFS = st.lists(PIECES, max_size=9).map("".join)


@needs_build
@given(st.sampled_from(SITES), st.lists(HREFS, max_size=6))
def test_every_link_is_read_alike(page: Any, hrefs: list[str]) -> None:
    assert BUILT.read_addresses(Site(page), hrefs) == plain.read_addresses(Site(page), hrefs)


@needs_build
@pytest.mark.parametrize("size", [1_000, 1_020, 1_030, 100_000])
def test_long_links_are_read_alike(size: int) -> None:
    hrefs = [
        f"{start}{'a' * size}" for start in ("/", "x/", "https://news.example/", "https://", "?", "/b/?c=", "/tag/")
    ]

    assert BUILT.read_addresses(Site(SITES[0]), hrefs) == plain.read_addresses(Site(SITES[0]), hrefs)


@needs_build
@pytest.mark.parametrize("name", ["start", "base_host", "domain", "folder", "own", "same"])
def test_a_site_that_is_none_raises(name: str) -> None:
    site = Site(SITES[0])
    setattr(site, name, None)

    with pytest.raises(TypeError, match=name):
        BUILT.read_addresses(site, ["/a-b-c"])


@needs_build
@pytest.mark.parametrize("wrong", [None, 7, b"/a-b-c"])
def test_anything_but_a_text_raises(wrong: object) -> None:
    with pytest.raises(TypeError, match="want a str"):
        BUILT.read_addresses(Site(SITES[0]), [wrong])


def test_what_raises_in_plain_python_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(href: str) -> None:
        raise ValueError(href)

    site = Site(SITES[0])
    monkeypatch.setattr(site, "address", fail)

    with pytest.raises(ValueError, match="é"):
        read_addresses(site, ["/é"])


def test_several_links_are_read_in_order() -> None:
    assert read_addresses(Site(SITES[0]), ["/a-b-c/", "#top", "/science"]) == [
        ("news.example/a-b-c", True),
        None,
        ("news.example/science", False),
    ]
