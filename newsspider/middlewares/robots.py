"""robots.txt as RFC 9309 has it: a server error there forbids everything, a missing file nothing."""

from __future__ import annotations

from typing import Any

from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.http import Request, Response
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached

from newsspider.middlewares.safety import Refusal


class RobotsMiddleware(RobotsTxtMiddleware):
    """Scrapy's middleware, which reads whatever a server answers as rules, told what the status means (RFC 9309 §2.3.1)."""

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        self.unreachable: set[str] = set()
        """Hosts whose robots.txt ended in a server error."""

    def process_request_2(self, rp: RobotParser | None, request: Request) -> None:
        """Nothing; raises IgnoreRequest for a request that may not be made."""
        if urlparse_cached(request).netloc in self.unreachable:
            raise Refusal("robots_unreachable")
        super().process_request_2(rp, request)

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500:
            self.unreachable.add(netloc)
        if response.status >= 400:
            response = response.replace(body=b"")
        await super()._parse_robots(response, netloc, request)
