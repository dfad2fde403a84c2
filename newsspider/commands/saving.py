"""Fetches pages of sites to be saved as they are: articles, or some of those that a list names."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response
from twisted.python.failure import Failure

from newsspider.commands.running import why
from newsspider.discovery import kinds, sections
from newsspider.discovery.lead import Lead, Listing, newest_first
from newsspider.discovery.xmltree import unpacked
from newsspider.fixtures.saved import SavedPage
from newsspider.middlewares.safety import ORIGIN_META, SITE_META
from newsspider.page import urls
from newsspider.page.page import open_page
from newsspider.page.spellings import address_key
from newsspider.pipelines.drafts import header, requested_url

SPARE = 2
"""So many times more pages than wanted are asked for, as some that a list names are no articles."""


@dataclass
class Saved:
    """What a run has brought: the pages, and why others are missing."""

    pages: list[SavedPage] = field(default_factory=list)
    troubles: dict[str, str] = field(default_factory=dict)


class SavingSpider(Spider):
    """Fetches each address; of a list, up to ``pages`` of its articles, one after the other."""

    name = "saving"
    custom_settings: Mapping[str, Any] = {"ITEM_PIPELINES": {}, "EXTENSIONS": {}, "FEEDS": {}}  # type: ignore[assignment]

    def __init__(self, addresses: Sequence[str], *, pages: int, into: Saved) -> None:
        super().__init__()
        self.addresses = addresses
        self.pages = pages
        self.into = into
        self.seen: set[str] = set()

    async def start(self) -> AsyncIterator[Request]:
        """The addresses that were given."""
        for address in self.addresses:
            meta = {ORIGIN_META: address}
            yield Request(address, self.parse_start, errback=self.failed, meta=meta, dont_filter=True)

    def parse_start(self, response: Response) -> Iterator[Request]:
        """A page to be saved, or a list of some."""
        data = unpacked(response.body)
        kind = kinds.recognise(data, header(response, "Content-Type") or "") if data is not None else kinds.OTHER
        if data is not None and kind in kinds.LISTING_READERS:
            yield from self._follow(response, kinds.read_listing(kind, data, response.url))
        elif kind == kinds.PAGE and kinds.is_listing_page(
            page := open_page(response.body, response.url, content_type=header(response, "Content-Type"))
        ):
            yield from self._follow(response, sections.read_section(page))
        elif kind == kinds.PAGE:
            self._keep(response)
        else:
            self.into.troubles[response.url] = "neither a page nor a list of pages"

    def parse_article(self, response: Response, rest: Sequence[Lead], wanted: int) -> Iterator[Request]:
        """One of a list's articles; then the next, until there are enough."""
        page = open_page(response.body, response.url, content_type=header(response, "Content-Type"))
        if kinds.recognise(
            response.body, header(response, "Content-Type") or ""
        ) == kinds.PAGE and not kinds.is_listing_page(page):
            wanted -= self._keep(response)
        yield from self._next(rest, wanted, response.meta[ORIGIN_META])

    def article_failed(self, failure: Failure) -> Iterator[Request]:
        """Note why, and try the next."""
        self.failed(failure)
        request: Request = failure.request  # type: ignore[attr-defined]
        yield from self._next(**request.cb_kwargs, origin=request.meta[ORIGIN_META])

    def failed(self, failure: Failure) -> None:
        """Note why a page is missing."""
        request: Request = failure.request  # type: ignore[attr-defined]
        self.into.troubles[request.url] = why(failure.value)

    def _follow(self, response: Response, listing: Listing) -> Iterator[Request]:
        if not listing.articles:
            self.into.troubles[response.url] = "a list that names no article; give one of its pages, or its feed"
        own = [lead for lead in listing.articles if urls.same_site(lead.url, response.url)]
        leads = newest_first(own or listing.articles)[: self.pages * SPARE]
        yield from self._next(leads, self.pages, response.meta[ORIGIN_META])

    def _next(self, rest: Sequence[Lead], wanted: int, origin: str) -> Iterator[Request]:
        if rest and wanted > 0:
            meta = {ORIGIN_META: origin, SITE_META: rest[0].url}
            more = {"rest": rest[1:], "wanted": wanted}
            yield Request(
                rest[0].url,
                self.parse_article,
                errback=self.article_failed,
                meta=meta,
                cb_kwargs=more,
                dont_filter=True,
            )

    def _keep(self, response: Response) -> bool:
        """Keep a page, once."""
        key = address_key(response.url)
        is_new = key not in self.seen
        self.seen.add(key)
        if is_new:
            self.into.pages.append(saved_page(response))
        return is_new


def saved_page(response: Response) -> SavedPage:
    """A response as it is saved."""
    names = [name.decode("latin-1") for name in response.headers]
    headers = {name: header(response, name) or "" for name in names}
    asked, now = requested_url(response), datetime.now(UTC)
    return SavedPage(response.body, response.url, response.status, headers, requested_url=asked, fetched_at=now)
