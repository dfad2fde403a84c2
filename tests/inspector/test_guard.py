import asyncio
from collections.abc import MutableMapping
from typing import Any

import pytest
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse

from newsspider.inspector.guard import HEADERS, POLICY, Guard

GUARD = Guard(PlainTextResponse("in"), 8765, "secret")
OWN = {
    "host": "127.0.0.1:8765",
    "origin": "http://127.0.0.1:8765",
    "content-type": "application/json",
    "x-newsspider-token": "secret",
}


def verdict(method: str, headers: dict[str, str]) -> int:
    refusal = GUARD.refusal(method, Headers(headers))
    return 200 if refusal is None else refusal.status_code


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost:8765"])
def test_this_machine_s_own_names_are_answered(host: str) -> None:
    assert verdict("GET", {"host": host}) == 200


@pytest.mark.parametrize(
    "host",
    [
        "", "evil.example", "evil.example:8765", "127.0.0.1", "localhost", "127.0.0.1:80", "127.0.0.1:8765.evil.example", "127.0.0.1:8765@evil.example",
        "[::1]:8765", "0.0.0.0:8765", "127.1:8765", "LOCALHOST:8765", "localhost.:8765", "127.0.0.1:08765", " 127.0.0.1:8765", "localhost:8765,evil.example",
    ],
)  # fmt: skip
def test_every_other_name_is_misdirected(host: str) -> None:
    assert verdict("GET", {"host": host}) == 421
    assert verdict("POST", {**OWN, "host": host}) == 421


def test_port_80_is_left_out_as_browsers_do() -> None:
    guard = Guard(PlainTextResponse("in"), 80, "secret")

    assert guard.refusal("GET", Headers({"host": "127.0.0.1"})) is None
    assert guard.refusal("POST", Headers({**OWN, "host": "localhost", "origin": "http://localhost"})) is None
    assert guard.refusal("GET", Headers({"host": "evil.example"})) is not None


def test_two_hosts_or_none_are_misdirected() -> None:
    assert GUARD.refusal("GET", Headers({})) is not None
    assert GUARD.refusal("GET", Headers(raw=[(b"host", b"127.0.0.1:8765"), (b"host", b"evil.example")])) is not None


def test_our_own_page_may_write() -> None:
    assert verdict("POST", OWN) == 200
    assert (
        verdict("POST", {**OWN, "sec-fetch-site": "same-origin", "content-type": "application/json; charset=utf-8"})
        == 200
    )


@pytest.mark.parametrize(
    "changed",
    [
        {"origin": ""}, {"origin": "null"}, {"origin": "http://evil.example"}, {"origin": "https://127.0.0.1:8765"}, {"origin": "http://127.0.0.1:8766"},
        {"origin": "http://localhost:8765"}, {"x-newsspider-token": ""}, {"x-newsspider-token": "guess"}, {"x-newsspider-token": "sécret"},
        {"content-type": "text/plain"}, {"content-type": ""}, {"content-type": "application/x-www-form-urlencoded"}, {"content-type": "multipart/form-data"},
        {"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"},
    ],
)  # fmt: skip
def test_nobody_else_may(changed: dict[str, str]) -> None:
    assert verdict("POST", {**OWN, **changed}) == 403


@pytest.mark.parametrize("name", ["origin", "x-newsspider-token", "content-type"])
def test_a_write_needs_every_header(name: str) -> None:
    assert verdict("POST", {key: value for key, value in OWN.items() if key != name}) == 403


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "post"])
def test_other_methods_are_not_allowed(method: str) -> None:
    assert verdict(method, OWN) == 405


def test_other_sites_may_not_even_read() -> None:
    other = {"host": "127.0.0.1:8765", "sec-fetch-site": "cross-site"}

    assert verdict("GET", other) == 403
    assert verdict("GET", {**other, "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe"}) == 403
    assert verdict("GET", {**other, "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script"}) == 403


def test_a_link_may_be_followed_from_elsewhere_but_nothing_written() -> None:
    followed = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}

    assert verdict("GET", {"host": "127.0.0.1:8765", **followed}) == 200
    assert verdict("POST", {**OWN, **followed}) == 403


def test_every_answer_bears_the_headers_refusals_too() -> None:
    for host, status in ((b"127.0.0.1:8765", 200), (b"evil.example", 421)):
        sent: list[MutableMapping[str, Any]] = []

        async def send(message: MutableMapping[str, Any], sent: list[MutableMapping[str, Any]] = sent) -> None:
            sent.append(message)

        async def receive() -> MutableMapping[str, Any]:
            return {"type": "http.request"}

        scope = {"type": "http", "method": "GET", "headers": [(b"host", host)]}
        asyncio.run(GUARD(scope, receive, send))

        found = Headers(raw=sent[0]["headers"])
        assert sent[0]["status"] == status
        assert {name: found[name] for name in HEADERS} == dict(HEADERS)
        assert found["content-security-policy"] == POLICY


def test_sockets_of_other_kinds_are_not_answered() -> None:
    async def fail(*_: object) -> Any:
        raise AssertionError

    asyncio.run(GUARD({"type": "websocket"}, fail, fail))


def test_the_policy_lets_in_our_own_files_alone() -> None:
    parts = dict(part.split(" ", 1) for part in POLICY.split("; "))

    assert parts["default-src"] == parts["base-uri"] == parts["form-action"] == parts["frame-ancestors"] == "'none'"
    assert set(" ".join(parts.values()).split()) == {"'none'", "'self'", "'script'"}
