"""The technews spider: from a home page, section, feed, sitemap or article to the records of its articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any, Self

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.robotstxt import RobotParser
from twisted.python.failure import Failure

from newsspider.discovery import kinds, sections
from newsspider.discovery.lead import Lead, Listing
from newsspider.discovery.ledger import FAILED, PREFIX, REFUSED, UNCHANGED
from newsspider.discovery.parts import MOST_PARTS, next_part
from newsspider.discovery.plans import read_flag, read_plans
from newsspider.discovery.xmltree import unpacked
from newsspider.errors import UsageError
from newsspider.extraction import Draft
from newsspider.items import Article
from newsspider.middlewares.safety import ORIGIN_META, SITE_META
from newsspider.page import urls
from newsspider.pipelines.drafts import draft_of, fetched_of, header, kind_of
from newsspider.pipelines.joining import goes_on, joined
from newsspider.spiders import following
from newsspider.spiders.accounting import LEAD, SITE, SOURCE, START, Accounting, validators_of
from newsspider.spiders.apart import Task, finished, written
from newsspider.spiders.opening import open_state, open_workers
from newsspider.spiders.outcomes import Ending, ending_of
from newsspider.spiders.promotion import Promotion
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
    promotion: Promotion
    recall: Recall
    store: Store | None = None
    """The state; None without one."""
    workers: Workers | None = None
    """Processes that extract; None where this one does."""

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
        spider.workers = open_workers(crawler.settings, crawler.signals)
        spider.store = open_state(crawler.settings, spider.name)
        spider.recall = Recall(spider.store, full=spider.is_full)
        spider.accounts = Accounting(crawler, spider.sites, spider.refill, spider.recall)
        spider.promotion = Promotion(crawler, spider.queue_teaser, spider.refill)
        crawler.signals.connect(spider.robots_parsed, signal=signals.robots_parsed)
        return spider

    async def start(self) -> AsyncIterator[Request]:
        """The start pages of every site."""
        self.accounts.count(f"{PREFIX}discovered", 0)
        for number, site in enumerate(self.sites):
            self._resume(number)
            for url in site.plan.start:
                meta = {LEAD: url, SITE: number, SOURCE: START}
                yield self._request(url, self.parse_listing, self.start_failed, meta, START_PRIORITY)
        for number in range(len(self.sites)):
            for request in self._next_requests(number):
                yield request

    def parse_listing(self, response: Response) -> Iterator[Draft | Request]:
        """A start page or a listing: what it is, the response itself tells."""
        if response.meta[SOURCE] != START:
            self.sites[response.meta[SITE]].listings_in_flight -= 1
        if response.status == NOT_MODIFIED:
            self.accounts.not_modified(response.meta)
        else:
            yield from self._read_listing(response)
        yield from self._next_requests(response.meta[SITE])

    def _read_listing(self, response: Response) -> Iterator[Draft]:
        data = unpacked(response.body)
        kind = kinds.recognise(data, header(response, "Content-Type") or "") if data is not None else kinds.OTHER
        if data is not None and kind in kinds.LISTING_READERS:
            self.accounts.count_listing(kind)
            self._follow(response, kinds.read_listing(kind, data, response.url))
        elif kind == kinds.PAGE:
            yield from self._read_page(response)
        else:
            self._refuse_listing(response, "not_a_page" if data is not None else "too_large")

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
            self.accounts.end(response.meta, REFUSED, "not_a_page")

    async def parse_article_apart(self, response: Response) -> AsyncIterator[Draft | Article | Request]:
        """The same, extracted in a process of its own: the article, or a failure."""
        if self.workers is None or response.status != OK or kind_of(response) != kinds.PAGE:
            for found in self.parse_article(response):  # nothing to extract
                yield found
            return
        task = Task(response.body, response.url, header(response, "Content-Type"), fetched_of(response))
        result = await self.workers.extract(task)
        for name in result.failures:
            self.accounts.count(f"{PREFIX}field_errors/{name}")
        if (article := written(result)) is None:
            self.accounts.end(response.meta, FAILED, result.trouble)
        else:
            for found in self._joined(response, article, result.onward):
                yield found

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

    def queue_teaser(self, lead: Lead, number: int) -> bool:
        """Queue an article that a page promotes; False where it is known already or not wanted."""
        site = self.sites[number]
        if self.accounts.ledger.is_known(lead.url):
            return False
        against = self._against(lead, (*site.plan.start, lead.url), site)
        is_new = self.accounts.discover(lead, number, against, lead.rank or 0)
        if is_new:
            site.add_article(lead)
        return is_new

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
        callback = self.parse_article if self.workers is None else self.parse_article_apart
        yield self._request(onward, callback, self.article_failed, {**kept, **more}, LISTING_PRIORITY)

    def refill(self, number: int) -> None:
        """Fetch what a site has room for again; called while items are on their way."""
        for request in self._next_requests(number):
            self.crawler.engine.crawl(request)

    def closed(self, reason: str) -> None:
        """Close the books."""
        self.accounts.close(reason)
        if self.workers is not None:
            self.workers.close()

    def _read_page(self, response: Response) -> Iterator[Draft]:
        """A home or section page is followed; an article becomes a draft."""
        source, site = response.meta[SOURCE], self.sites[response.meta[SITE]]
        draft = draft_of(response, source)
        if kinds.is_listing_page(draft.page, expected=source in following.LISTING_SOURCES):
            self.accounts.count_listing(kinds.PAGE)
            self._follow(response, self._kept(response, sections.read_section(draft.page)))
        elif self.accounts.open_page(response.meta):
            if site.has_room:
                site.in_flight += 1
                yield draft
            else:
                self.accounts.leave(response.meta[LEAD], "over_limit")

    def _kept(self, response: Response, listing: Listing) -> Listing:
        if response.meta[SOURCE] != START:
            return following.from_found_page(listing)
        if following.is_home(response.url):
            return following.from_home(listing, self.robots_sitemaps[urls.host(response.url)])
        return following.from_section(listing, response.url)

    def _follow(self, response: Response, listing: Listing) -> None:
        """Queue a listing's articles and further listings."""
        meta = response.meta
        site = self.sites[meta[SITE]]
        homes = following.homes_of(site.plan.start, response.url, listing)
        before = len(site.waiting)
        for rank, lead in enumerate(listing.articles):
            against = None if self.accounts.ledger.is_known(lead.url) else self._against(lead, homes, site)
            if self.accounts.discover(lead, meta[SITE], against, rank):
                site.add_article(lead)
        for lead in listing.listings:
            site.add_listing(lead, is_due=self.recall.add_listing(lead, site.plan.name))
        read, changed = Lead(meta[LEAD], meta[SOURCE]), len(site.waiting) > before
        self.recall.listing_read(read, site.plan.name, changed=changed, validators=validators_of(response))

    def _against(self, lead: Lead, homes: Sequence[str], site: SiteRun) -> str | None:
        longest = self.settings.getint("URLLENGTH_LIMIT")
        reason = following.reason_against(lead, homes, since=site.plan.since, longest=longest)
        return reason or ("trap" if site.traps.is_one(lead.url) else None)

    def _resume(self, number: int) -> None:
        """Take up what earlier runs have left of a site: listings that are due, and addresses."""
        site = self.sites[number]
        site.traps.know(self.recall.queried(site.plan.name))
        for known in self.recall.listings(site.plan.name):
            site.add_listing(known.lead, is_due=known.is_due, is_first=known.is_read)
        for lead in self.recall.due(site.plan.name):
            if self.accounts.resume(lead, self._against(lead, (lead.url,), site)):
                site.add_article(lead, is_left=True)

    def _refuse_listing(self, response: Response, reason: str) -> None:
        """A response that can't be read: a start page counts as discovered, another listing as failed."""
        if response.meta[SOURCE] != START:
            self.accounts.end_listing(Ending(FAILED, reason), response.meta)
        else:
            self.accounts.fail_start(response.meta[LEAD], Ending(REFUSED, reason))

    def _next_requests(self, number: int) -> Iterator[Request]:
        """What may be fetched now of a site: articles, then listings."""
        site = self.sites[number]
        for lead in site.take_articles():
            self.recall.lease(lead.url)
            meta = {**self._meta(lead, number), SITE_META: lead.url}
            callback = self.parse_article if self.workers is None else self.parse_article_apart
            yield self._request(lead.url, callback, self.article_failed, meta)
        for lead in site.take_listings():
            meta = self._meta(lead, number)
            yield self._request(lead.url, self.parse_listing, self.listing_failed, meta, LISTING_PRIORITY)

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
