"""An inspector that runs while a test does, asked over a real socket."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from newsspider.errors import UsageError
from newsspider.fixtures.saved import SavedPage
from newsspider.inspector.desk import Desk
from newsspider.inspector.entries import Entries, read_entries
from newsspider.inspector.server import Secrets
from newsspider.inspector.serving import build_server, listen
from tests.contracts.pages import FIXTURES


@dataclass
class Answer:
    """What the server answered."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Inspector:
    """A server in a thread, and how to reach it."""

    desk: Desk
    known: Secrets = field(default_factory=Secrets)

    def __post_init__(self) -> None:
        self.socket = listen(0)
        self.port = int(self.socket.getsockname()[1])
        self.server = build_server(self.desk, self.port, self.known)
        self.thread = Thread(target=self.server.run, kwargs={"sockets": [self.socket]})

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        return f"http://{self.host}/{self.known.path}/"

    def start(self) -> None:
        self.thread.start()

    def stop(self) -> None:
        self.server.should_exit = True
        self.thread.join()
        self.socket.close()

    def ask(self, path: str, *, method: str = "GET", body: bytes | None = None, **headers: str) -> Answer:
        """An answer to a path below the secret one; ``Host_`` and the like become headers."""
        return self.ask_at(f"/{self.known.path}/{path}", method=method, body=body, **headers)

    def ask_at(self, path: str, *, method: str = "GET", body: bytes | None = None, **headers: str) -> Answer:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.putrequest(method, path, skip_host="Host" in headers)
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            response: HTTPResponse = connection.getresponse()
            found = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, found, response.read())
        finally:
            connection.close()

    def act(self, number: int, action: str, given: Any = None, **headers: str) -> Answer:
        """Press a button, as our own page does; ``headers`` replace its own."""
        own = {
            "Origin": f"http://{self.host}",
            "Content_Type": "application/json",
            "X_Newsspider_Token": self.known.token,
        }
        data = json.dumps(given if given is not None else {}).encode()
        kept = {name: value for name, value in {**own, **headers}.items() if value}
        return self.ask(f"api/entries/{number}/{action}", method="POST", body=data, **kept)


Start = Callable[..., Inspector]


def unreachable(url: str) -> SavedPage:
    raise UsageError(f"{url!r} could not be fetched: no network in tests")


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts inspectors of a file or folder; they stop with the test."""
    running: list[Inspector] = []

    def begin(target: Path | Entries, *, pages: str | None = None, fetch: Any = unreachable) -> Inspector:
        entries = (
            read_entries(str(target), url=None, as_text=False, pages=pages) if isinstance(target, Path) else target
        )
        inspector = Inspector(Desk(entries, fixtures=tmp_path / "shelf", fetch=fetch))
        inspector.start()
        running.append(inspector)
        return inspector

    yield begin
    for inspector in running:
        inspector.stop()


@pytest.fixture
def fixture_folder(tmp_path: Path) -> Path:
    """A copy of a fixture, to be written to."""
    name = "gadgetpost.example/2026-05-24-payments"
    return Path(shutil.copytree(FIXTURES / "sites" / name, tmp_path / "sites" / name))
