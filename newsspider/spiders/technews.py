"""The technews spider: from a home page, section, feed, sitemap or article to the records of its articles."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Self

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.robotstxt import RobotParser
from twisted.python.failure import Failure

from newsspider.discovery import kinds
from newsspider.discovery.lead import Lead, Listing
from newsspider.discovery.ledger import FAILED, PREFIX, REFUSED, UNCHANGED
from newsspider.discovery.parts import MOST_PARTS, next_part
from newsspider.discovery.plans import read_flag, read_plans
from newsspider.errors import UsageError
from newsspider.extraction import Draft
from newsspider.items import Article
from newsspider.middlewares.safety import ORIGIN_META, SITE_META
from newsspider.page import urls
from newsspider.pipelines.drafts import draft_of, fetched_of, header, kind_of
from newsspider.pipelines.joining import goes_on, joined
from newsspider.spiders import following
from newsspider.spiders.accounting import LEAD, SITE, SOURCE, START, Accounting
from newsspider.spiders.apart import Result, finished, reading_of, written
from newsspider.spiders.intake import Intake
from newsspider.spiders.opening import open_state, open_workers, page_deadline_s
from newsspider.spiders.outcomes import Ending, ending_of
from newsspider.spiders.promotion import Promotion
from newsspider.spiders.reading import NOT_A_PAGE, TOO_LARGE, Reading, Task, read_in_time
from newsspider.spiders.recall import Recall
from newsspider.spiders.site import SOURCES_OF_LISTINGS, SiteRun
from newsspider.spiders.workers import Workers
from newsspider.state.store import Store

START_PRIORITY, LISTING_PRIORITY = 20, 10
OK, NOT_MODIFIED = 200, 304
PARTS = "newsspider_parts"
"""Request meta: records of the article's pages before this one."""


class TechnewsSpider(Spider):
    """Crawls news sites.

    Arguments: ``start=URL[,URL…]`` or ``sites=FILE.toml``; ``limit=N`` articles to store of each site; ``since=DATE``,
    the oldest day or time of publication; ``full=1``, with a state (setting ``NEWSSPIDER_STATE``), to fetch what is known
    as well. A wrong one raises UsageError before anything is fetched.
    """

    name = "technews"

    sites: list[SiteRun]
    accounts: Accounting
    intake: Intake
    promotion: Promotion
    recall: Recall
    store: Store | None = None
    """The state; None without one."""
    workers: Workers | None = None
    """Processes that extract; None where this one does."""
    deadline_s: float
    """How long a page may take."""

    def __init__(
        self,
        start: str | None = None,
        sites: str | None = None,
        limit: object = None,
        since: object = None,
        full: object = None,
        **more: Any,
    ) -> None:
        unknown = [name for name in more if not name.startswith("_")]
        if unknown:
            raise UsageError(f"unknown argument {unknown[0]!r}; the spider takes start, sites, limit, since and full")
        super().__init__()
        self.is_full = read_flag("full", full)
        self.plans = read_plans(start, sites, limit=limit, since=since)
        self.robots_sitemaps: dict[str, list[str]] = defaultdict(list)

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Scrapy's way to make it."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        bounds = {source: crawler.settings.getint(name) for source, name in SOURCES_OF_LISTINGS.items()}
        spider.sites = [SiteRun(plan, bounds) for plan in spider.plans]
        spider.deadline_s = page_deadline_s(crawler.settings)
        spider.workers = open_workers(crawler.settings, crawler.signals)
        spider.store = open_state(crawler.settings, spider.name)
        spider.recall = Recall(spider.store, full=spider.is_full)
        spider.accounts = Accounting(crawler, spider.sites, spider.refill, spider.recall)
        spider.intake = Intake(spider.sites, spider.accounts, crawler.settings.getint("URLLENGTH_LIMIT"))
        spider.promotion = Promotion(crawler, spider.intake.queue_teaser, spider.refill)
        crawler.signals.connect(spider.robots_parsed, signal=signals.robots_parsed)
        return spider

    async def start(self) -> AsyncIterator[Request]:
        """The start pages of every site, then what earlier runs have left."""
        self.accounts.count(f"{PREFIX}discovered", 0)
        for number, site in enumerate(self.sites):
            for url in site.plan.start:
                meta = {LEAD: url, SITE: number, SOURCE: START}
                yield self._request(url, self._parse_listing, self.start_failed, meta, START_PRIORITY)
        for number in range(len(self.sites)):
            for _ in self.intake.resume(number):
                await asyncio.sleep(0)  # the first request goes out meanwhile
            for request in self._next_requests(number):
                yield request

    def parse_listing(self, response: Response) -> Iterator[Draft | Article | Request]:
        """A start page or a listing: what it is, the response itself tells."""
        self._landed(response.meta)
        if response.status == NOT_MODIFIED:
            self.accounts.not_modified(response.meta)
            yield from self._next_requests(response.meta[SITE])
        else:
            reading = read_in_time(task_of(response, response.meta[SOURCE]), self.deadline_s)
            yield from (found for found in self._taken(response, reading) if found is not None)

    async def parse_listing_apart(self, response: Response) -> AsyncIterator[Draft | Article | Request]:
        """The same, read in a process of its own: a hostile listing stalls nothing."""
        if self.workers is None or response.status == NOT_MODIFIED:
            for found in self.parse_listing(response):
                yield found
            return
        result = await self._apart(self.workers, task_of(response, response.meta[SOURCE]))
        self._landed(response.meta)
        for step in self._taken(response, reading_of(result)):
            if step is None:
                await asyncio.sleep(0)
            else:
                yield step

    def _taken(self, response: Response, reading: Reading) -> Iterator[Draft | Article | Request | None]:
        """What comes of a start page or a listing once it was read; None where others may have their turn."""
        if reading.listing is not None:
            self.accounts.count_listing(reading.kind)
            yield from self.intake.follow(response, self._kept(response, reading.kind, reading.listing))
        elif reading.article is None:
            self._refuse_listing(response, reading.trouble)
        elif self.accounts.open_page(response.meta):
            yield from self._opened(response.meta, reading.article)
        yield from self._next_requests(response.meta[SITE])

    def _opened(self, meta: dict[str, Any], article: Draft | Article) -> Iterator[Draft | Article]:
        """An article that was fetched as a start page or a listing."""
        if self.sites[meta[SITE]].has_room:
            self.sites[meta[SITE]].in_flight += 1
            yield article
        else:
            self.accounts.leave(meta[LEAD], "over_limit")

    def parse_article(self, response: Response) -> Iterator[Draft | Article | Request]:
        """A page that a listing called an article, or a further page of one."""
        if response.status == NOT_MODIFIED:
            self.accounts.end(response.meta, UNCHANGED, "not_modified")
        elif kind_of(response) == kinds.PAGE and (response.status == OK or PARTS not in response.meta):
            draft = draft_of(response, response.meta[SOURCE])
            onward = next_part(draft.page)
            if onward is None and PARTS not in response.meta:
                yield draft
            else:
                yield from self._joined(response, finished(draft), onward)
        elif PARTS in response.meta:
            yield joined(response.meta[PARTS])
        else:
            self.accounts.end(response.meta, REFUSED, NOT_A_PAGE)

    async def parse_article_apart(self, response: Response) -> AsyncIterator[Draft | Article | Request]:
        """The same, extracted in a process of its own: the article, or a failure."""
        if self.workers is None or response.status != OK or kind_of(response) != kinds.PAGE:
            for found in self.parse_article(response):  # nothing to extract
                yield found
            return
        with self.sites[response.meta[SITE]].extracting():
            self.refill(response.meta[SITE])
            result = await self._apart(self.workers, task_of(response))
        if (article := written(result)) is None:
            self.accounts.end(response.meta, FAILED, result.trouble)
        else:
            for found in self._joined(response, article, result.onward):
                yield found

    async def _apart(self, workers: Workers, task: Task) -> Result:
        """A page's result from another process; the fields that crashed there are counted here."""
        result = await workers.extract(task)
        for name in result.failures:
            self.accounts.count(f"{PREFIX}field_errors/{name}")
        return result

    def start_failed(self, failure: Failure) -> None:
        """A start page that could not be fetched counts as discovered, and how it ended."""
        self.accounts.fail_start(failure.request.meta[LEAD], ending_of(failure.value))  # type: ignore[attr-defined]

    def listing_failed(self, failure: Failure) -> Iterator[Request]:
        """A listing that could not be fetched."""
        meta = failure.request.meta  # type: ignore[attr-defined]
        self.sites[meta[SITE]].listings_in_flight -= 1
        self.accounts.end_listing(ending_of(failure.value), meta)
        yield from self._next_requests(meta[SITE])

    def article_failed(self, failure: Failure) -> None:
        """An article that could not be fetched."""
        ending = ending_of(failure.value)
        self.accounts.end(failure.request.meta, ending.outcome, ending.reason)  # type: ignore[attr-defined]

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Keep the sitemaps that a site's robots.txt names."""
        self.robots_sitemaps[urls.host(request.url)].extend(following.sitemaps_of(robotparser, request.url))

    def refusal(self, article: Article) -> str | None:
        """Why an article is not wanted (asked by the validating pipeline): older than its site's ``since``."""
        return "too_old" if following.is_too_old(article, self.plans) else None

    def _joined(self, response: Response, article: Article, onward: str | None) -> Iterator[Article | Request]:
        """The article with its earlier pages, or the request for its next one; that one is no article of its own."""
        meta = response.meta
        parts = (*meta.get(PARTS, ()), article)
        if onward is None or len(parts) >= MOST_PARTS or response.status != OK or not goes_on(parts):
            yield joined(parts)
            return
        self.accounts.discover_part(onward, meta)
        kept = {name: meta[name] for name in (LEAD, SITE, SOURCE, ORIGIN_META, SITE_META) if name in meta}
        more = {PARTS: parts, "handle_httpstatus_list": [404, 410]}
        yield self._request(onward, self._parse_article, self.article_failed, {**kept, **more}, LISTING_PRIORITY)

    def refill(self, number: int) -> None:
        """Fetch what a site has room for again; called while items are on their way."""
        for request in self._next_requests(number):
            self.crawler.engine.crawl(request)

    def closed(self, reason: str) -> None:
        """Close the books."""
        self.accounts.close(reason)
        if self.workers is not None:
            self.workers.close()

    def _landed(self, meta: dict[str, Any]) -> None:
        """A listing is no more on its way."""
        if meta[SOURCE] != START:
            self.sites[meta[SITE]].listings_in_flight -= 1

    def _kept(self, response: Response, kind: str, listing: Listing) -> Listing:
        """What of a listing is followed: of a feed or sitemap all, of a page what its place calls for."""
        if kind != kinds.PAGE:
            return listing
        stated = self.robots_sitemaps[urls.host(response.url)]
        is_start = response.meta[SOURCE] == START
        return following.from_page(listing, response.url, is_start=is_start, stated_sitemaps=stated)

    def _refuse_listing(self, response: Response, reason: str) -> None:
        """A response that can't be read: a start page counts as discovered, another listing as failed."""
        if response.meta[SOURCE] != START:
            self.accounts.end_listing(Ending(FAILED, reason), response.meta)
        else:
            outcome = REFUSED if reason in (NOT_A_PAGE, TOO_LARGE) else FAILED
            self.accounts.fail_start(response.meta[LEAD], Ending(outcome, reason))

    def _next_requests(self, number: int) -> Iterator[Request]:
        """What may be fetched now of a site: articles, then listings."""
        site = self.sites[number]
        for lead in site.take_articles():
            self.recall.lease(lead.url)
            meta = {**self._meta(lead, number), SITE_META: lead.url}
            yield self._request(lead.url, self._parse_article, self.article_failed, meta)
        for lead in site.take_listings():
            meta = self._meta(lead, number)
            yield self._request(lead.url, self._parse_listing, self.listing_failed, meta, LISTING_PRIORITY)

    @property
    def _parse_listing(self) -> Callable[[Response], Any]:
        return self.parse_listing if self.workers is None else self.parse_listing_apart

    @property
    def _parse_article(self) -> Callable[[Response], Any]:
        return self.parse_article if self.workers is None else self.parse_article_apart

    def _meta(self, lead: Lead, number: int) -> dict[str, Any]:
        """What a request of a site carries with it."""
        return {LEAD: lead.url, SITE: number, SOURCE: lead.source, ORIGIN_META: self.sites[number].plan.start[0]}

    def _request(self, url: str, callback: Any, errback: Any, meta: dict[str, Any], priority: int = 0) -> Request:
        """A request whose address the ledger has checked: Scrapy's own filter for duplicates need not see it."""
        conditions = self.recall.conditions(url, self.accounts.site_of(meta))
        if conditions:
            meta["handle_httpstatus_list"] = [NOT_MODIFIED]
        return Request(
            url, callback, errback=errback, meta=meta, headers=dict(conditions), priority=priority, dont_filter=True
        )


def task_of(response: Response, source: str | None = None) -> Task:
    """A response as what is to be read; ``source`` is that of a start page or a listing."""
    return Task(response.body, response.url, header(response, "Content-Type"), fetched_of(response), source)
