"""robots.txt as RFC 9309 has it: out of reach forbids everything, a missing file nothing; it holds for 24 hours."""

from __future__ import annotations

from time import monotonic
from typing import Any

from scrapy import signals
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest, StopDownload
from scrapy.http import Request, Response
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet.defer import Deferred

from newsspider.middlewares.safety import Refusal
from newsspider.state.robots import HOLDS, KeptRobots
from newsspider.state.store import Store

MOST_BYTES = 500 * 1024
"""How much of a robots.txt is read (RFC 9309 §2.5)."""
RECEIVED_META = "newsspider_robots_bytes"
"""Request meta of a robots.txt: how many bytes have come."""
RETRY_S = 3600
"""A robots.txt that was out of reach is asked for again after this long."""


class RobotsMiddleware(RobotsTxtMiddleware):
    """Scrapy's middleware, which reads whatever a server answers as rules, told what the answer means (RFC 9309 §2.3.1)."""

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        self.unreachable: dict[str, Exception] = {}
        """Hosts whose robots.txt is out of reach, and why: what is asked of them ends for the same reason."""
        self.read_at: dict[str, float] = {}
        """When each host's robots.txt was read, by ``time.monotonic``."""
        crawler.signals.connect(self.bytes_received, signal=signals.bytes_received)

    @property
    def store(self) -> Store | None:
        """The spider's state; None without one."""
        return getattr(self.crawler.spider, "store", None)

    async def process_request(self, request: Request) -> None:  # type: ignore[override]  # Scrapy warns of a spider
        """Nothing; raises IgnoreRequest for a request that may not be made.

        A robots.txt is asked for unpacked and without a bound: its download ends where nothing more is read of it.
        """
        if request.meta.get("dont_obey_robotstxt"):
            if RECEIVED_META in request.meta or urlparse_cached(request).path == "/robots.txt":
                request.headers["Accept-Encoding"] = "identity"
                request.meta.update({RECEIVED_META: 0, "download_maxsize": 0})
            return
        await super().process_request(request)

    def bytes_received(self, data: bytes, request: Request) -> None:
        """Count a piece of a robots.txt; raises StopDownload, which keeps what has come, once that is all that is read."""
        if RECEIVED_META not in request.meta:
            return
        request.meta[RECEIVED_META] += len(data)
        request.meta.pop("download_maxsize", None)  # the usual bound again, for a server that packs nevertheless
        if request.meta[RECEIVED_META] >= MOST_BYTES:
            raise StopDownload(fail=False)

    async def robot_parser(self, request: Request) -> RobotParser | None:
        """The rules of a request's host: read in this run, kept by an earlier one, or asked for now."""
        netloc = urlparse_cached(request).netloc
        self._forget_old(netloc)
        kept = (
            self.store.robots.get(_origin(request)) if netloc not in self._parsers and self.store is not None else None
        )
        if kept is not None:
            self._parsers[netloc] = Deferred()
            await self._parse_robots(
                Response(f"{_origin(request)}/robots.txt", kept.status, body=kept.body), netloc, request
            )
        return await super().robot_parser(request)

    def process_request_2(self, rp: RobotParser | None, request: Request) -> None:
        """Nothing; raises IgnoreRequest for a request that may not be made."""
        trouble = self.unreachable.get(urlparse_cached(request).netloc)
        if trouble is not None:
            raise trouble
        super().process_request_2(rp, request)

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        self.read_at[netloc] = monotonic()
        if response.status >= 500:
            self.unreachable[netloc] = Refusal("robots_unreachable")
        elif self.store is not None:
            self.store.robots.put(_origin(request), KeptRobots(response.status, read_part(response.body)))
        body = b"" if response.status >= 400 else read_part(response.body)
        await super()._parse_robots(response.replace(body=body), netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        self.read_at[netloc] = monotonic()
        if not isinstance(exc, IgnoreRequest) or _is_put_off(exc) or "DOWNLOAD_MAXSIZE" in str(exc):
            self.unreachable[netloc] = exc
        super()._robots_error(exc, netloc)

    def _forget_old(self, netloc: str) -> None:
        """In a run of days, rules are asked for anew each day, and hosts out of reach each hour."""
        longest_s = RETRY_S if netloc in self.unreachable else HOLDS.total_seconds()
        if netloc in self.read_at and monotonic() - self.read_at[netloc] > longest_s:
            del self.read_at[netloc]
            self._parsers.pop(netloc, None)
            self.unreachable.pop(netloc, None)


def read_part(body: bytes) -> bytes:
    """As much of a robots.txt as is read, without the line that the cut goes through: half a path forbids too much.

    >>> read_part(b"Disallow: /a"), len(read_part(b"#" * 99 + b"\\n" + b"#" * MOST_BYTES))
    (b'Disallow: /a', 100)
    """
    if len(body) < MOST_BYTES:
        return body
    whole, end, _ = body[:MOST_BYTES].rpartition(b"\n")
    return whole + end


def _is_put_off(error: Exception) -> bool:
    """Whether the host asked to be left alone before it said what it allows."""
    return isinstance(error, Refusal) and error.reason == "rate_limited"


def _origin(request: Request) -> str:
    parts = urlparse_cached(request)
    return f"{parts.scheme}://{parts.netloc}"
