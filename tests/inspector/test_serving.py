import signal
import socket
from pathlib import Path

import pytest

from newsspider.errors import UsageError
from newsspider.inspector import serving
from newsspider.inspector.serving import listen, serve
from tests.inspector.conftest import Start


def test_only_the_loopback_address_listens(start: Start, fixture_folder: Path) -> None:
    inspector = start(fixture_folder)

    assert inspector.socket.getsockname()[0] == "127.0.0.1"
    assert inspector.ask("api/session").status == 200


def test_a_port_that_is_taken_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()

        with pytest.raises(UsageError, match="--port, 0 for any"):
            listen(taken.getsockname()[1])


def test_the_address_is_told_once_it_answers_and_ctrl_c_ends_it(
    start: Start, fixture_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start(fixture_folder).desk
    told: list[str] = []

    class Interrupted:
        """A server that is told to stop as soon as it runs."""

        def run(self, sockets: list[socket.socket]) -> None:
            assert sockets[0].getsockname()[0] == "127.0.0.1"
            raise KeyboardInterrupt

    monkeypatch.setattr(serving, "build_server", lambda *_: Interrupted())
    serve(desk, 0, told.append)

    assert len(told) == 1
    assert told[0].startswith("http://127.0.0.1:")
    assert len(told[0].split("/")[3]) >= 20


def test_a_server_in_a_thread_leaves_the_signals_alone(start: Start, fixture_folder: Path) -> None:
    before = signal.getsignal(signal.SIGINT)

    assert start(fixture_folder).ask("api/session").status == 200
    assert signal.getsignal(signal.SIGINT) == before
