"""The guard before every request: this machine's own names only, writes from our own page only, headers that shut the rest out."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

TOKEN_HEADER = "X-Newsspider-Token"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
"""Of everything but the frame's document, which brings a stricter one."""
HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), clipboard-read=(), display-capture=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-DNS-Prefetch-Control": "off",
    "X-Frame-Options": "SAMEORIGIN",
}
HTTP = 80
"""The port that browsers leave out of an address."""
SAFE = ("GET", "HEAD")


@dataclass(frozen=True, slots=True)
class Guard:
    """ASGI middleware. ``port`` is the server's own; ``token`` is what only our own page knows.

    A page of another site that makes its name lead to this machine (DNS rebinding) still says its own name in ``Host``:
    it is answered 421. A form or script of another site that writes says its own name in ``Origin``, and knows no token.
    """

    app: ASGIApp
    port: int
    token: str

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or say why not."""
        if scope["type"] != "http":
            return
        refusal = self.refusal(scope["method"], Headers(scope=scope))

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Content-Security-Policy", POLICY)
            await send(message)

        answer = self.app if refusal is None else refusal
        await answer(scope, receive, send_with_headers)

    def refusal(self, method: str, headers: Headers) -> PlainTextResponse | None:
        """Why a request is not answered; None for one that is."""
        port = f":{self.port}" if self.port != HTTP else ""
        hosts = [f"{name}{port}" for name in ("127.0.0.1", "localhost")]
        if headers.getlist("host") not in ([host] for host in hosts):
            return PlainTextResponse("this server answers to its own address only", 421)
        if method in SAFE:
            return (
                None if _is_ours(headers) or _is_followed_link(headers) else PlainTextResponse("another site asks", 403)
            )
        if method != "POST":
            return PlainTextResponse("method not allowed", 405, {"Allow": "GET, HEAD, POST"})
        return None if self._may_write(headers, hosts) else PlainTextResponse("not from the inspector's own page", 403)

    def _may_write(self, headers: Headers, hosts: Iterable[str]) -> bool:
        return (
            _is_ours(headers)
            and headers.get("origin") in [f"http://{host}" for host in hosts if host == headers.get("host")]
            and headers.get("content-type", "").partition(";")[0].strip() == "application/json"
            and hmac.compare_digest(headers.get(TOKEN_HEADER, "").encode(), self.token.encode())
        )


def _is_ours(headers: Headers) -> bool:
    """Whether the browser says that our own page asks, or somebody who typed the address; old browsers say nothing."""
    return headers.get("sec-fetch-site", "none") in ("none", "same-origin")


def _is_followed_link(headers: Headers) -> bool:
    """Whether a link was followed, from a terminal in the browser, say: it opens a window of its own and reads nothing."""
    return headers.get("sec-fetch-mode") == "navigate" and headers.get("sec-fetch-dest") == "document"
