"""URLs made absolute, made canonical, compared."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.page import urls

PARTS = st.text(alphabet="abcXYZ019-._~%/?&=#+:;@!$'()*, é世", max_size=40)
ADDRESSES = st.one_of(
    st.text(max_size=60),
    st.builds("{}://{}{}".format, st.sampled_from(("http", "https", "HTTP", "ftp", "javascript")), PARTS, PARTS),
    st.builds("https://news.example/{}?{}".format, PARTS, PARTS),
)
BAD = ("//[ccpa-preferences]", "http://[", "http://a.example:99999/", "http://a.example:port/", "[x]", "", " ")


@pytest.mark.parametrize(
    ("href", "wanted"),
    [
        ("/b", "http://a.example/b"),
        ("c", "http://a.example/x/c"),
        ("?p=2", "http://a.example/x/y?p=2"),
        ("//b.example/c", "http://b.example/c"),
        (" https://b.example/ ", "https://b.example/"),
        ("mailto:desk@a.example", None),
        ("javascript:void(0)", None),
        ("tel:+123", None),
        ("data:text/html,x", None),
    ],
)
def test_an_address_is_joined_to_its_page(href: str, wanted: str | None) -> None:
    assert urls.absolute("http://a.example/x/y", href) == wanted


def test_a_relative_address_without_a_base_is_none() -> None:
    assert urls.absolute(None, "/b") is None


@pytest.mark.parametrize("href", BAD)
def test_addresses_that_cannot_be_read_are_none(href: str) -> None:
    assert urls.absolute("http://a.example/", href) is None


@given(st.one_of(st.none(), ADDRESSES), ADDRESSES)
def test_making_absolute_never_raises_and_gives_http_alone(base: str | None, href: str) -> None:
    joined = urls.absolute(base, href)

    assert joined is None or joined.lower().startswith(("http:", "https:"))


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("HTTPS://News.Example:443/A?utm_source=x#top", "https://news.example/A"),
        ("http://news.example", "http://news.example/"),
        ("http://news.example./a", "http://news.example/a"),
        ("http://news.example/a?b=2&a=1&fbclid=z", "http://news.example/a?a=1&b=2"),
        ("http://news.example:8080/a", "http://news.example:8080/a"),
        ("http://news.example/é", "http://news.example/%C3%A9"),
        ("http://[::1]:80/a", "http://[::1]/a"),
        ("not a url", "not a url"),
    ],
)
def test_the_canonical_form_names_the_page_alone(url: str, wanted: str) -> None:
    assert urls.canonical(url) == wanted


@given(ADDRESSES)
def test_a_canonical_url_is_a_fixed_point(url: str) -> None:
    once = urls.canonical(url)

    assert urls.canonical(once) == once


@pytest.mark.parametrize(("name", "tracks"), [("utm_medium", True), ("FBCLID", True), ("id", False), ("page", False)])
def test_campaign_parameters_are_known_by_name(name: str, tracks: bool) -> None:
    assert urls.is_tracking(name) is tracks


@pytest.mark.parametrize("url", [*BAD, "http://", "/a", None])
def test_what_names_no_host_has_an_empty_one(url: str | None) -> None:
    assert urls.host(url) == ""


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://www.news.example/a", "https://m.news.example/b", True),
        ("http://news.co.uk/", "http://other.co.uk/", False),
        ("http://news.example/", "http://ads.example/", False),
        (None, None, False),
        ("http://127.0.0.1/", "http://10.9.0.1/", False),
    ],
)
def test_sites_are_compared_by_registered_domain(one: str | None, other: str | None, same: bool) -> None:
    assert urls.same_site(one, other) is same


@given(
    st.sampled_from(("http://a.example/b/c", "https://a.example", "http://a.example?x", "http://u@a.example:8/", None)),
    st.sampled_from(("/", "/a", "", "//", "http://a.b", "https://x", "?")),
    st.text(alphabet="a/.?#;:%[]@ \\\té=&0-~", max_size=9),
)
def test_plain_addresses_are_joined_as_the_standard_library_joins_them(base: str | None, start: str, rest: str) -> None:
    found = urls.absolute(base, start + rest)

    if found is not None:
        assert found == (urljoin(base, (start + rest).strip()) if base and not start.startswith("http") else found)
        assert urls.host(found) == (urlsplit(found).hostname or "").removeprefix("www.")


@given(
    st.sampled_from(("http://a.example", "https://a.b.example", "HTTP://a")),
    st.text(alphabet="a/.?#;:%[]@ é=&0-~", max_size=12),
)
def test_addresses_are_split_as_the_standard_library_splits_them(start: str, rest: str) -> None:
    try:
        expected = urlsplit(start + rest)
        _ = expected.port
    except ValueError:
        expected = None

    assert urls.split(start + rest) == expected


def test_a_long_path_costs_no_more_than_its_length() -> None:
    assert urls.absolute("http://a.example/", "/a" * 50_000 + " b") == "http://a.example" + "/a" * 50_000 + " b"
