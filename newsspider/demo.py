"""Demo sites: saved sites served over loopback HTTP, as a proxy, so that a crawl meets their real addresses."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from newsspider.errors import UsageError

LOOPBACK = "127.0.0.1"
INSTALLED, CLONED = Path(__file__).parent / "demosites", Path(__file__).parent.parent / "fixtures" / "sites"
BUNDLED = INSTALLED if INSTALLED.is_dir() else CLONED
"""The demo sites: inside the installed package, or beside it in a clone."""
HELD_BACK = frozenset(("content-length", "transfer-encoding", "content-encoding", "connection"))
"""Saved headers that describe the saved transfer, not this one."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a route answers."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DemoSite:
    """One folder of saved pages: ``site.json`` names its start URL and its routes."""

    host: str
    name: str
    start: str
    folder: Path
    routes: Mapping[str, Mapping[str, Any]]

    def answer(self, path: str) -> Answer:
        """The answer to a path with its query; 404 for an unknown one."""
        route = self.routes.get(path)
        if route is None:
            return Answer(404, b"not found", {"Content-Type": "text/plain"})
        if "redirect" in route:
            return Answer(int(route.get("status", 301)), b"", {"Location": str(route["redirect"])})
        if "file" not in route:
            return Answer(int(route.get("status", 404)), b"", {})
        return self._page(route)

    def _page(self, route: Mapping[str, Any]) -> Answer:
        file = self.folder / str(route["file"])
        saved = _saved_response(file.parent / "response.json") if file.name.startswith("page.") else {}
        headers = {
            name: str(value) for name, value in saved.get("headers", {}).items() if name.lower() not in HELD_BACK
        }
        headers.setdefault("Content-Type", str(route.get("content_type", "text/html; charset=utf-8")))
        return Answer(int(route.get("status", saved.get("status", 200))), file.read_bytes(), headers)


def read_sites(folder: str | Path) -> dict[str, DemoSite]:
    """The demo sites of a folder by host; raises UsageError where it holds none."""
    found = sorted(Path(folder).glob("*/site.json"))
    if not found:
        raise UsageError(
            f"{str(folder)!r} holds no demo sites (<host>/site.json); leave the folder out for the bundled ones: --demo"
        )
    return {file.parent.name: _read_site(file) for file in found}


class DemoServer:
    """Serves demo sites on a free loopback port while its ``with`` block lasts; ``url`` is the proxy to set.

    Requests come as to a proxy (absolute URL) or directly with a ``Host`` header; other hosts get 502.
    """

    def __init__(self, sites: Mapping[str, DemoSite]) -> None:
        self.sites = sites
        self.requests: list[str] = []
        self._server = ThreadingHTTPServer((LOOPBACK, 0), _handler_for(self))
        self._server.daemon_threads = True
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def url(self) -> str:
        """The server's own address."""
        return f"http://{LOOPBACK}:{self._server.server_port}"

    @property
    def starts(self) -> tuple[str, ...]:
        """Start URLs of the sites."""
        return tuple(site.start for site in self.sites.values())

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, url: str, conditions: Mapping[str, str]) -> Answer:
        """The answer to a URL; ``conditions`` are the request's headers by lower-case name (RFC 9110 §13.1)."""
        self.requests.append(url)
        parts = urlsplit(url)
        site = self.sites.get(parts.hostname or "")
        if site is None:
            return Answer(502, b"no such demo site", {"Content-Type": "text/plain"})
        answer = site.answer((parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
        return _not_modified(answer) if answer.status == 200 and _is_fresh(answer, conditions) else answer


def _read_site(file: Path) -> DemoSite:
    try:
        site = json.loads(file.read_text("utf-8"))
        found = DemoSite(file.parent.name, str(site["name"]), str(site["start"]), file.parent, dict(site["routes"]))
        missing = [
            route["file"]
            for route in found.routes.values()
            if "file" in route and not (file.parent / route["file"]).is_file()
        ]
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(
            f"{str(file)!r} is no demo site ({type(error).__name__}: {error}); it needs name, start and routes"
        ) from None
    if missing:
        raise UsageError(f"{str(file)!r} names {missing[0]!r}, which is not there; get the whole folder from a clone")
    return found


def _saved_response(file: Path) -> Mapping[str, Any]:
    if not file.is_file():
        return {}
    saved = json.loads(file.read_text("utf-8"))
    return saved if isinstance(saved, dict) else {}


def _is_fresh(answer: Answer, conditions: Mapping[str, str]) -> bool:
    stated = {name.lower(): value for name, value in answer.headers.items()}
    if "if-none-match" in conditions:
        return "etag" in stated and stated["etag"] in [tag.strip() for tag in conditions["if-none-match"].split(",")]
    return "last-modified" in stated and conditions.get("if-modified-since") == stated["last-modified"]


def _not_modified(answer: Answer) -> Answer:
    return Answer(304, b"", {name: value for name, value in answer.headers.items() if name.lower() != "content-type"})


def _handler_for(server: DemoServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        """Answers GET and HEAD from the demo sites."""

        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            """Answer with head and body."""
            self._send(with_body=True)

        def do_HEAD(self) -> None:
            """Answer with the head alone."""
            self._send(with_body=False)

        def do_CONNECT(self) -> None:
            """Demo sites speak plain HTTP only."""
            self.send_error(502)

        def log_message(self, *args: Any) -> None:
            """Say nothing: the crawl has its own log."""

        def _send(self, *, with_body: bool) -> None:
            url = self.path if self.path.startswith("http") else f"http://{self.headers.get('Host', '')}{self.path}"
            answer = server.answer(url, {name.lower(): value for name, value in self.headers.items()})
            self.send_response_only(answer.status)
            if not any(name.lower() == "date" for name in answer.headers):
                self.send_header("Date", formatdate(usegmt=True))
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if answer.status != 304:
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            if with_body:
                self.wfile.write(answer.body)

    return Handler
