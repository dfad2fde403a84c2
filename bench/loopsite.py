"""A made-up news site on loopback for the crawl's measurements: any number of pages, some slow, some failing, the same every time."""

from __future__ import annotations

import random
import time
import zlib
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any, Self

SITEMAP_SIZE = 500
"""Addresses in one sitemap."""
SLOW_S = 0.3
"""How long a slow page takes."""
SLOW, BROKEN, FLAKY = 0.02, 0.01, 0.01
"""Shares of pages that are slow, always fail, and fail the first time."""
WORDS = (
    "harbour crane ferry whistle mill wheel bridge tide lantern tram signal market archive kiln orchard beacon "
    "council engineer captain printer baker carpenter wireless battery sensor copper granite timber river weather"
).split()


class LoopSite:
    """Serves ``pages`` articles, a home page, a feed and sitemaps while its ``with`` block lasts."""

    def __init__(self, pages: int, seed: int = 1) -> None:
        chance = random.Random(seed)
        self.paths = [_path(number, chance) for number in range(pages)]
        kinds = chance.choices(
            ("slow", "broken", "flaky", "plain"), (SLOW, BROKEN, FLAKY, 1 - SLOW - BROKEN - FLAKY), k=pages
        )
        self.kinds = dict(zip(self.paths, kinds, strict=True))
        self.bodies = {path: _article(number, chance) for number, path in enumerate(self.paths)}
        self.requests: Counter[str] = Counter()
        self.first_request: float | None = None
        """When the first request came since :meth:`rest`, by ``time.monotonic``."""
        self._lock = Lock()
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def url(self) -> str:
        """The site's address, without the last slash."""
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def good(self) -> set[str]:
        """Addresses of all pages that can be read."""
        return {self.url + path for path, kind in self.kinds.items() if kind != "broken"}

    def rest(self) -> None:
        """Forget when the first request came."""
        self.first_request = None

    def answer(self, path: str) -> tuple[int, str, bytes]:
        """Status, content type and body of a path."""
        with self._lock:
            self.requests[path] += 1
            self.first_request = self.first_request or time.monotonic()
        kind = self.kinds.get(path)
        if kind is None:
            return self._listing(path)
        if kind == "broken" or (kind == "flaky" and self.requests[path] == 1):
            return 500, "text/plain", b"out of order"
        if kind == "slow":
            time.sleep(SLOW_S)
        return 200, "text/html; charset=utf-8", self.bodies[path]

    def _listing(self, path: str) -> tuple[int, str, bytes]:
        count = -(-len(self.paths) // SITEMAP_SIZE)
        if path == "/":
            links = "".join(f'<h2><a href="{entry}">Story of {entry}</a></h2>' for entry in self.paths[:50])
            return 200, "text/html", f"<html><body><main>{links}</main></body></html>".encode()
        if path == "/robots.txt":
            return 200, "text/plain", f"Sitemap: {self.url}/index.xml\n".encode()
        if path == "/index.xml":
            entries = "".join(f"<sitemap><loc>{self.url}/news-{n}.xml</loc></sitemap>" for n in range(count))
            return 200, "application/xml", f"<sitemapindex>{entries}</sitemapindex>".encode()
        if path in {f"/news-{n}.xml" for n in range(count)}:
            start = int(path[6:-4]) * SITEMAP_SIZE
            entries = "".join(
                f"<url><loc>{self.url}{entry}</loc></url>" for entry in self.paths[start : start + SITEMAP_SIZE]
            )
            return 200, "application/xml", f"<urlset>{entries}</urlset>".encode()
        return 404, "text/plain", b"not here"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, *_: Any) -> None:
        """A killed client is no news."""


def _path(number: int, chance: random.Random) -> str:
    slug = "-".join(chance.choices(WORDS, k=5))
    return f"/2025/{1 + number % 12:02d}/{1 + number % 28:02d}/{slug}-{number}/"


def _article(number: int, chance: random.Random) -> bytes:
    headline = f"{' '.join(chance.choices(WORDS, k=6))} {number}".capitalize()
    paragraphs = "".join(f"<p>{' '.join(chance.choices(WORDS, k=60)).capitalize()}.</p>" for _ in range(8))
    head = f'<title>{headline}</title><meta property="og:type" content="article">'
    return f"<!DOCTYPE html><html lang=en><head>{head}</head><body><article><h1>{headline}</h1>{paragraphs}</article></body></html>".encode()


def _handler(site: LoopSite) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            status, kind, body = site.answer(self.path)
            tag = f'"{zlib.crc32(body):08x}"'
            if status == 200 and self.headers.get("If-None-Match") == tag:
                status, body = 304, b""
            self.send_response_only(status)
            self.send_header("Content-Type", kind)
            self.send_header("ETag", tag)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            """Say nothing."""

    return Handler
