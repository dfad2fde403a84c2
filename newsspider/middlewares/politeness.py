"""Politeness that a site asks for: Crawl-delay, Retry-After, and slower after each 429 and 503."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import Any, Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import Request, Response
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached

from newsspider.middlewares.safety import Refusal
from newsspider.page import urls

LONGEST_PAUSE_S = 120.0
"""The longest pause within a run; a site that asks for more is left alone until a later run."""
FIRST_DELAY_S = 1.0
"""What a site without any delay gets when it says that it is asked too often."""
TOO_OFTEN = frozenset((429, 503))
KEPT = "autothrottle_dont_adjust_delay"
"""Request meta of Scrapy's AutoThrottle: the delay of this request's site is not for it to change."""


class PolitenessMiddleware:
    """Keeps a delay for each host that asked for one; AutoThrottle cares for the others."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.longest_delay_s = crawler.settings.getfloat("NEWSSPIDER_MAX_CRAWL_DELAY", 60)
        self.delays_s: dict[str, float] = {}
        """Delay that a host asked for, in words or by its answers."""
        self.left_alone_until: dict[str, float] = {}
        """Hosts that asked for a long pause, and its end by ``time.monotonic``."""
        self._known: set[str] = set()
        crawler.signals.connect(self.robots_parsed, signal=signals.robots_parsed)
        crawler.signals.connect(self.response_downloaded, signal=signals.response_downloaded)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        return cls(crawler)

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Take the Crawl-delay of a robots.txt."""
        rules = getattr(robotparser, "rp", None)
        agent = str(self.crawler.settings.get("ROBOTSTXT_USER_AGENT") or self.crawler.settings.get("USER_AGENT"))
        delay_s = rules.crawl_delay(agent) if rules is not None else None
        if delay_s:
            self._ask_for(_host(request), float(delay_s))

    def process_request(self, request: Request) -> None:
        """Nothing; raises Refusal for a host that asked for a longer pause than a run waits."""
        host = _host(request)
        if host not in self._known:
            self._known.add(host)
            self._plan_for(host, request.url)
        if monotonic() < self.left_alone_until.get(host, 0):
            raise Refusal("rate_limited")
        if host in self.delays_s:
            request.meta[KEPT] = True
            slot = self._slot(request)
            if slot is not None:
                slot.delay = max(slot.delay, self.delays_s[host])

    def response_downloaded(self, response: Response, request: Request) -> None:
        """After an answer that says too often, ask the host half as often, and not before it allows.

        The same answer to a further try says nothing new: it slows nothing down, but may ask for another pause. Told by
        Scrapy's signal, which comes before the answer leads to a further try and before the next request is sent.
        """
        if response.status not in TOO_OFTEN:
            return
        slot = self._slot(request)
        if "retry_times" not in request.meta:
            self.crawler.stats.inc_value("newsspider/slowed_down")
            before_s = slot.delay if slot is not None else 0.0
            self._ask_for(_host(request), 2 * before_s or FIRST_DELAY_S)
        pause_s = read_retry_after(response.headers.get("Retry-After"))
        if pause_s > LONGEST_PAUSE_S:
            self.left_alone_until[_host(request)] = monotonic() + pause_s
            _empty(slot)
        elif slot is not None:
            slot.delay = max(slot.delay, self.delays_s.get(_host(request), 0.0))
            slot.lastseen = max(slot.lastseen, monotonic() + pause_s - slot.delay)

    def _plan_for(self, host: str, url: str) -> None:
        """Keep the delay that the sites file names for a host's site (``spider.plans``), however long."""
        for plan in getattr(self.crawler.spider, "plans", ()):
            if plan.delay_s and any(urls.same_site(start, url) for start in plan.start):
                self.delays_s[host] = max(plan.delay_s, self.delays_s.get(host, 0.0))

    def _ask_for(self, host: str, delay_s: float) -> None:
        self.delays_s[host] = max(min(self.longest_delay_s, delay_s), self.delays_s.get(host, 0.0))

    def _slot(self, request: Request) -> Any:
        """The downloader's slot of a request; None before its first."""
        downloader = self.crawler.engine.downloader
        return downloader.slots.get(downloader.get_slot_key(request))


def read_retry_after(value: bytes | None, now: datetime | None = None) -> float:
    """Seconds to wait by a Retry-After header (RFC 9110 §10.2.3); 0 where there is none to be read.

    >>> read_retry_after(b"120"), read_retry_after(b"soon"), read_retry_after(None)
    (120.0, 0.0, 0.0)
    """
    text = (value or b"").decode("latin-1").strip()
    if text.isdecimal():
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, IndexError, TypeError, OverflowError):
        return 0.0
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (aware - (now or datetime.now(UTC))).total_seconds())


def _empty(slot: Any) -> None:
    """Give up what waits in a downloader's slot: it was let through before the host asked for a pause."""
    while slot is not None and slot.queue:
        _, answer = slot.queue.popleft()
        answer.errback(Refusal("rate_limited"))


def _host(request: Request) -> str:
    return urlparse_cached(request).netloc
