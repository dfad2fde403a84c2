"""A site on loopback whose every answer a test writes down: real sockets, and a note of what was asked for."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Self

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Reply:
    """One answer; ``before`` is called before it is sent."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    before: Callable[[], object] | None = None


class Loopback:
    """Serves ``routes`` (path to reply), on a free port unless told otherwise; as a proxy it serves full URLs, too."""

    def __init__(
        self,
        routes: Mapping[str, Reply] | None = None,
        certificate: Path | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self.routes: dict[str, Reply] = dict(routes or {})
        self.requests: list[str] = []
        self.headers: list[Mapping[str, str]] = []
        self.host = host
        self._server = ThreadingHTTPServer((host, port), _handler(self))
        self._server.daemon_threads = True
        self.scheme = "http"
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
            self.scheme = "https"
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    @property
    def url(self) -> str:
        """The server's address, without the last slash."""
        return f"{self.scheme}://{self.host}:{self.port}"

    @property
    def port(self) -> int:
        """The server's port."""
        return int(self._server.server_port)

    @property
    def paths(self) -> list[str]:
        """What was asked for, without robots.txt."""
        return [path for path in self.requests if not path.endswith("/robots.txt")]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def html(body: str, head: str = "", **headers: str) -> Reply:
    """A page."""
    text = f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    return Reply(text.encode(), headers={"Content-Type": HTML, **headers})


def article(title: str, *paragraphs: str, head: str = "") -> Reply:
    """An article page that says so."""
    texts = (
        paragraphs or (f"{title}: the harbour of Aldersey has a new crane, and it lifts forty tonnes at a time.",) * 3
    )
    body = "".join(f"<p>{text}</p>" for text in texts)
    meta = f'<title>{title}</title><meta property="og:type" content="article">{head}'
    return html(f"<article><h1>{title}</h1>{body}</article>", meta)


def links(*paths: str) -> Reply:
    """A front page that links to the paths."""
    return html("<main>" + "".join(f'<h2><a href="{path}">News of {path}</a></h2>' for path in paths) + "</main>")


def xml(text: str) -> Reply:
    """An XML document."""
    return Reply(f'<?xml version="1.0" encoding="UTF-8"?>{text}'.encode(), headers={"Content-Type": "application/xml"})


def redirect(target: str, status: int = 302) -> Reply:
    """A redirection."""
    return Reply(status=status, headers={"Location": target})


def _handler(site: Loopback) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.requests.append(self.path)
            site.headers.append(dict(self.headers.items()))
            reply = site.routes.get(self.path, Reply(b"not here", 404))
            if reply.before is not None:
                reply.before()
            self.send_response_only(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)

        def log_message(self, *args: Any) -> None:
            pass

    return Handler
