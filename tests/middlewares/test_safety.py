import asyncio
import ipaddress
from collections.abc import Mapping
from typing import Any

import pytest
from scrapy import Request
from scrapy.exceptions import CannotResolveHostError
from scrapy.http import Response

from newsspider.middlewares.networks import Address, read_networks
from newsspider.middlewares.safety import ORIGIN_META, SITE_META, Refusal, SafetyMiddleware
from tests.middlewares.spellings import SPELLINGS

NAMES = {
    "news.example": "93.184.215.14",
    "m.news.example": "93.184.215.14",
    "intranet.example": "10.0.0.5",
    "trap.example": "127.0.0.1",
    "both.example": "1.1.1.1 10.0.0.1",
    "home.example": "127.0.0.1 ::1 10.0.0.1",
}


async def resolve(host: str) -> tuple[Address, ...]:
    return tuple(ipaddress.ip_address(text) for text in NAMES.get(host, "").split())


@pytest.fixture
def safety(monkeypatch: pytest.MonkeyPatch) -> SafetyMiddleware:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return SafetyMiddleware(resolve=resolve)


def verdict(safety: SafetyMiddleware, url: str, **meta: Any) -> str | None:
    """Why a request is refused; None where it may be made."""
    try:
        asyncio.run(safety.process_request(Request(url, meta=meta)))
    except Refusal as refusal:
        return refusal.reason
    return None


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://news.example/", "data:text/html,x", "s3://bucket/x"])
def test_only_http_and_https_are_fetched(url: str, safety: SafetyMiddleware) -> None:
    assert verdict(safety, url, is_start_request=True) == "non_http"


def test_a_request_that_names_its_site_stays_there(safety: SafetyMiddleware) -> None:
    assert verdict(safety, "https://m.news.example/a", **{SITE_META: "https://news.example/"}) is None
    assert verdict(safety, "https://other.example/a", **{SITE_META: "https://news.example/"}) == "other_site"


PRIVATE = [
    "http://127.0.0.1/",
    "http://localhost:6379/",
    "http://[::1]/",
    "http://trap.example/",
    "http://both.example/",
    "http://a.localhost/",
]


@pytest.mark.parametrize("url", PRIVATE)
@pytest.mark.parametrize(
    "meta",
    [
        {"redirect_urls": ["https://news.example/"], "is_start_request": True},
        {ORIGIN_META: "https://news.example/"},
        {ORIGIN_META: "https://news.example/", "redirect_urls": ["http://127.0.0.1/"]},
        {ORIGIN_META: None, "is_start_request": True},
        {},
    ],
)
def test_a_private_address_is_refused_to_what_began_elsewhere(
    url: str, meta: Mapping[str, Any], safety: SafetyMiddleware
) -> None:
    assert verdict(safety, url, **meta) == "private_address"


@pytest.mark.parametrize("url", PRIVATE)
@pytest.mark.parametrize(
    "meta",
    [{"is_start_request": True}, {ORIGIN_META: "http://home.example/"}, {"redirect_urls": ["http://home.example/"]}],
)
def test_a_private_address_is_fine_for_what_began_at_the_same(
    url: str, meta: Mapping[str, Any], safety: SafetyMiddleware
) -> None:
    assert verdict(safety, url, **meta) is None


@pytest.mark.parametrize("url", [*PRIVATE, "http://169.254.169.254/latest/meta-data/"])
def test_a_start_in_one_private_network_opens_no_other(url: str, safety: SafetyMiddleware) -> None:
    assert verdict(safety, url, **{ORIGIN_META: "http://intranet.example/"}) == "private_address"


def test_an_address_on_the_list_may_be_fetched() -> None:
    safety = SafetyMiddleware(networks=read_networks(["127.0.0.0/8"]), resolve=resolve)

    assert verdict(safety, "http://trap.example/") is None
    assert verdict(safety, "http://127.0.0.1/robots.txt") is None
    assert verdict(safety, "http://intranet.example/") == "private_address"


@pytest.mark.parametrize("url", SPELLINGS)
def test_no_spelling_of_a_private_address_gets_through(url: str, safety: SafetyMiddleware) -> None:
    try:
        found = verdict(safety, url, **{ORIGIN_META: "https://news.example/"})
    except CannotResolveHostError:
        found = "no address"

    assert found in ("private_address", "no address")


def test_there_are_three_hundred_spellings_and_more() -> None:
    assert len(set(SPELLINGS)) >= 300


def test_the_robots_txt_of_a_private_start_page_may_be_fetched(safety: SafetyMiddleware) -> None:
    assert verdict(safety, "http://127.0.0.1/robots.txt") == "private_address"
    assert verdict(safety, "http://127.0.0.1/", is_start_request=True) is None
    assert verdict(safety, "http://127.0.0.1/robots.txt") is None


def test_a_name_that_does_not_resolve_is_not_asked_for(safety: SafetyMiddleware) -> None:
    with pytest.raises(CannotResolveHostError):
        verdict(safety, "http://nowhere.example/")


def test_behind_a_proxy_names_are_the_proxy_s_to_resolve_but_addresses_are_not() -> None:
    safety = SafetyMiddleware(proxied=True, resolve=resolve)

    assert verdict(safety, "http://trap.example/") is None
    assert verdict(safety, "http://127.0.0.1/") == "private_address"
    assert verdict(safety, "http://localhost/") == "private_address"


def test_the_environment_s_proxy_counts_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "intranet.example")
    safety = SafetyMiddleware(resolve=resolve)

    assert verdict(safety, "http://trap.example/") is None
    assert verdict(safety, "http://intranet.example/") == "private_address"


def test_a_private_address_that_answered_for_a_public_name_is_refused(safety: SafetyMiddleware) -> None:
    request = Request("http://news.example/")
    rebound = Response(request.url, ip_address=ipaddress.ip_address("10.0.0.1"))
    public = Response(request.url, ip_address=ipaddress.ip_address("1.1.1.1"))

    assert safety.process_response(request, public) is public
    with pytest.raises(Refusal, match="private_address"):
        safety.process_response(request, rebound)


def test_a_proxy_s_own_address_says_nothing(safety: SafetyMiddleware) -> None:
    request = Request("http://news.example/", meta={"proxy": "http://127.0.0.1:8080"})
    response = Response(request.url, ip_address=ipaddress.ip_address("127.0.0.1"))

    assert safety.process_response(request, response) is response
