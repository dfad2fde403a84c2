"""A response as a draft: what enters the field pipelines."""

from __future__ import annotations

from datetime import UTC, datetime

from scrapy.http import Response

from newsspider.discovery import kinds
from newsspider.discovery.dates import read_date
from newsspider.extraction import Draft, Fetched, open_draft
from newsspider.items import Http


def draft_of(response: Response, discovered_via: str = "start") -> Draft:
    """The response's page with nothing found in it yet; relative dates count from its ``Date`` header."""
    draft = open_draft(
        response.body, response.url, content_type=header(response, "Content-Type"), fetched=fetched_of(response)
    )
    draft.discovered_via = discovered_via
    return draft


def fetched_of(response: Response) -> Fetched:
    """How the response came: first requested URL, time, status and validators."""
    now = datetime.now(UTC)
    http = Http(status=response.status, etag=header(response, "ETag"), last_modified=header(response, "Last-Modified"))
    return Fetched(requested_url(response), now, read_date(header(response, "Date")) or now, http)


def requested_url(response: Response) -> str:
    """The URL that was asked for first, before any redirect."""
    request = response.request
    before = request.meta.get("redirect_urls") if request is not None else None
    return str(before[0]) if before else (request.url if request is not None else response.url)


def header(response: Response, name: str) -> str | None:
    """A header as text; None where it was not sent."""
    value = response.headers.get(name)
    return value.decode("latin-1").strip() if value is not None else None


def kind_of(response: Response) -> str:
    """What a response holds, by its first bytes and its Content-Type: one of the kinds of ``discovery.kinds``."""
    return kinds.recognise(response.body, header(response, "Content-Type") or "")
