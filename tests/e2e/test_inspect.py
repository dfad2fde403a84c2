"""``newsspider inspect`` and ``scrapy inspect`` as processes: they tell an address, answer there, and end at Ctrl-C."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from tests.e2e.running import ROOT, TIMEOUT_S, environment, scrapy

FIXTURE = "fixtures/sites/gadgetpost.example/2026-05-24-payments/page.html"


@pytest.mark.parametrize("module", ["newsspider.commands.cli", "scrapy"])
def test_it_answers_on_loopback_until_it_is_told_to_stop(module: str) -> None:
    command = [sys.executable, "-m", module, "inspect", FIXTURE, "--no-browser"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        address = urlsplit(re.search(r"http://\S+", process.stdout.readline().decode())[0])  # type: ignore[index]
        connection = HTTPConnection(str(address.hostname), address.port, timeout=TIMEOUT_S)
        connection.request("GET", f"{address.path}api/entries/0")
        answer = connection.getresponse()
        body = answer.read()
        process.send_signal(signal.SIGINT)
        code = process.wait(TIMEOUT_S)
        connection.close()
        said, errors = process.stdout.read(), process.stderr.read()

    assert (address.hostname, answer.status, code) == ("127.0.0.1", 200, 0)
    assert b"Night market vendors drop card readers" in body
    assert said.endswith(b"stopped\n")
    assert errors == b""


def test_scrapy_lists_it() -> None:
    assert b"Show pages and records beside each other" in scrapy().stdout
