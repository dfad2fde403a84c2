from datetime import UTC, datetime

from scrapy import Request
from scrapy.http import HtmlResponse, Response

from newsspider.items import Http
from newsspider.pipelines.drafts import draft_of, fetched_of, header, requested_url

HEADERS = {
    "Content-Type": "text/html; charset=windows-1252",
    "ETag": '"abc"',
    "Last-Modified": "Tue, 04 Nov 2025 07:00:00 GMT",
    "Date": "Tue, 04 Nov 2025 08:00:00 GMT",
}


def response(body: bytes = b"<h1>Caf\xe9</h1>", **meta: object) -> Response:
    request = Request("https://news.example/new", meta=meta)
    return HtmlResponse("https://news.example/new", headers=HEADERS, body=body, request=request)


def test_a_response_is_a_draft_decoded_by_its_header() -> None:
    draft = draft_of(response(), "feed")

    assert draft.page.data == "<h1>Café</h1>".encode()
    assert (draft.page.url, draft.discovered_via, draft.found) == ("https://news.example/new", "feed", {})


def test_validators_and_the_server_s_clock_are_kept() -> None:
    fetched = fetched_of(response())

    assert fetched.http == Http(200, '"abc"', "Tue, 04 Nov 2025 07:00:00 GMT")
    assert fetched.as_of == datetime(2025, 11, 4, 8, tzinfo=UTC)
    assert fetched.fetched_at is not None
    assert fetched.fetched_at.tzinfo is UTC


def test_without_a_date_header_relative_dates_count_from_now() -> None:
    fetched = fetched_of(Response("https://news.example/", request=Request("https://news.example/")))

    assert fetched.as_of == fetched.fetched_at


def test_the_url_of_before_the_redirects_is_the_requested_one() -> None:
    assert (
        requested_url(response(redirect_urls=["https://news.example/old", "https://news.example/older"]))
        == "https://news.example/old"
    )
    assert requested_url(response()) == "https://news.example/new"


def test_a_header_that_was_not_sent_is_none() -> None:
    assert header(response(), "X-Other") is None
