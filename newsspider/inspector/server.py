"""The inspector's addresses: its page, its files, an entry's data, the frame's document, and what is decided."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from newsspider.errors import UsageError
from newsspider.inspector.desk import Desk
from newsspider.inspector.frame import STATIC, policy
from newsspider.inspector.guard import Guard

LARGEST_REQUEST = 4 * 1024 * 1024
TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
FILES = frozenset(
    "index.html colours.css app.css record.css app.js contents.js desk.js dom.js editor.js fields.js keys.js screen.js values.js icon.svg".split()
)
"""The only files that are served."""


@dataclass(frozen=True)
class Secrets:
    """What makes addresses and writes of one run unguessable."""

    path: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))


def build_app(desk: Desk, port: int, known: Secrets) -> ASGIApp:
    """The application behind its guard; every address begins with the secret path."""
    answers = Answers(desk, known)
    routes = [
        Route("/", answers.index),
        Route("/static/{name}", answers.static),
        Route("/api/session", answers.session),
        Route("/api/contents/{number:int}", answers.contents),
        Route("/api/entries/{number:int}", answers.entry),
        Route("/api/entries/{number:int}/{action}", answers.act, methods=["POST"]),
        Route("/page/{number:int}", answers.page),
    ]
    return Guard(Starlette(routes=[Mount(f"/{known.path}", routes=routes)]), port, known.token)


@dataclass(frozen=True)
class Answers:
    """One method an address."""

    desk: Desk
    known: Secrets

    async def index(self, request: Request) -> Response:
        """The page itself, the same for every entry."""
        return _file("index.html")

    async def static(self, request: Request) -> Response:
        """One of ``FILES``; nothing else."""
        return _file(request.path_params["name"])

    async def session(self, request: Request) -> Response:
        """What the page needs to know once."""
        return JSONResponse({"token": self.known.token, "count": len(self.desk), "fixtures": str(self.desk.fixtures)})

    async def contents(self, request: Request) -> Response:
        """Titles of entries from one on."""
        number = request.path_params["number"]
        return JSONResponse({"from": number, "titles": await run_in_threadpool(self.desk.contents, number)})

    async def entry(self, request: Request) -> Response:
        """An entry's data."""
        return await self._told(request, lambda number, _: self.desk.view(number), {})

    async def page(self, request: Request) -> Response:
        """The frame's document."""
        number, theme = request.path_params["number"], request.query_params.get("theme", "auto")
        try:
            text = await run_in_threadpool(self.desk.frame, number, theme)
        except IndexError:
            text = None
        if text is None:
            return PlainTextResponse("the page is not here", 404)
        return Response(
            text.encode("utf-8", "replace"),
            media_type="text/html; charset=utf-8",
            headers={"Content-Security-Policy": policy()},
        )

    async def act(self, request: Request) -> Response:
        """Do what a button says, and give the entry as it is then."""
        action = ACTIONS.get(request.path_params["action"])
        if action is None:
            return PlainTextResponse("no such action", 404)
        try:
            given = await _given(request)
        except UsageError as error:
            return JSONResponse({"error": str(error)}, 400)
        return await self._told(request, lambda number, given: action(self.desk, number, given), given)

    async def _told(
        self, request: Request, work: Callable[[int, dict[str, Any]], dict[str, Any]], given: dict[str, Any]
    ) -> Response:
        try:
            return JSONResponse(await run_in_threadpool(work, request.path_params["number"], given))
        except IndexError:
            return JSONResponse({"error": f"there are {len(self.desk)} entries"}, 404)
        except UsageError as error:
            return JSONResponse({"error": str(error)}, 400)


Action = Callable[[Desk, int, dict[str, Any]], dict[str, Any]]
ACTIONS: dict[str, Action] = {
    "accept": lambda desk, number, given: desk.accept(number, str(given.get("field"))),
    "accept-rest": lambda desk, number, given: desk.accept_rest(number),
    "correct": lambda desk, number, given: desk.correct(number, str(given.get("field")), given.get("value")),
    "withdraw": lambda desk, number, given: desk.withdraw(number, str(given.get("field"))),
    "fetch": lambda desk, number, given: desk.fetch_page(number),
}
"""What buttons do."""


async def _given(request: Request) -> dict[str, Any]:
    """The request's JSON object; raises UsageError for anything else, and for too much."""
    data = bytearray()
    async for piece in request.stream():
        data += piece
        if len(data) > LARGEST_REQUEST:
            raise UsageError(f"more than {LARGEST_REQUEST} bytes")
    try:
        given = json.loads(bytes(data) or b"{}")
    except (ValueError, RecursionError):
        raise UsageError("this is no JSON") from None
    if not isinstance(given, dict):
        raise UsageError("this is no JSON object")
    return given


def _file(name: str) -> Response:
    if name not in FILES:
        return PlainTextResponse("no such file", 404)
    kind = TYPES[f".{name.rpartition('.')[2]}"]
    return Response((STATIC / name).read_bytes(), headers={"Content-Type": f"{kind}; charset=utf-8"})
