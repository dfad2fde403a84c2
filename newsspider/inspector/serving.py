"""Runs the inspector: on this machine's loopback address alone, until Ctrl-C."""

from __future__ import annotations

import socket
from collections.abc import Callable

import uvicorn

from newsspider.errors import UsageError
from newsspider.inspector.desk import Desk
from newsspider.inspector.server import Secrets, build_app

LOOPBACK = "127.0.0.1"


def listen(port: int) -> socket.socket:
    """A socket on loopback, listening already; port 0 takes a free one. Raises UsageError where the port is taken."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((LOOPBACK, port))
        listening.listen(64)
    except (OSError, OverflowError) as error:
        listening.close()
        raise UsageError(f"port {port} can't be used ({error}); give another with --port, 0 for any") from None
    return listening


def serve(desk: Desk, port: int, opened: Callable[[str], object]) -> None:
    """Serve until Ctrl-C or SIGTERM; ``opened`` is called with the address once it answers. Raises UsageError."""
    with listen(port) as listening:
        known, own_port = Secrets(), listening.getsockname()[1]
        server = build_server(desk, own_port, known)
        opened(f"http://{LOOPBACK}:{own_port}/{known.path}/")
        try:
            server.run(sockets=[listening])
        except KeyboardInterrupt:
            return


def build_server(desk: Desk, port: int, known: Secrets) -> uvicorn.Server:
    """A server that logs nothing and lets nothing be told of itself."""
    config = uvicorn.Config(
        build_app(desk, port, known),
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        date_header=False,
        lifespan="off",
        proxy_headers=False,
        timeout_graceful_shutdown=1,
        h11_max_incomplete_event_size=65_536,
        ws="none",
        loop="asyncio",
        http="h11",
    )
    return uvicorn.Server(config)
