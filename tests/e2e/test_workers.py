"""The demo sites crawled with extraction in processes of their own: the records are those of one process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from newsspider.demo import DemoServer, read_sites
from tests.e2e.expectations import SITES
from tests.e2e.loopback import Loopback, Reply, article, html, links
from tests.e2e.running import AT_ONCE, ROOT, TIMEOUT_S, Run, crawl, environment


def demo(folder: Path, workers: int) -> Run:
    folder.mkdir()
    with DemoServer(read_sites(SITES)) as server:
        settings = (*AT_ONCE, "-s", f"NEWSSPIDER_PROXY={server.url}", "-s", f"NEWSSPIDER_WORKERS={workers}")
        return crawl(folder, f"sites={ROOT / 'fixtures' / 'sites.toml'}", settings=settings)


def records(run: Run) -> dict[str, dict[str, Any]]:
    """Records by address, without what the moment of fetching gives; which of two copies came first is chance as well."""
    chance = ("fetched_at", "near_duplicate_of")
    return {one["id"]: {key: value for key, value in one.items() if key not in chance} for one in run.records}


def test_records_from_workers_are_those_of_one_process(tmp_path: Path) -> None:
    inline, apart = demo(tmp_path / "inline", 0), demo(tmp_path / "apart", 2)

    assert (inline.code, apart.code) == (0, 0)
    assert len(apart.records) == len(inline.records) > 40
    assert records(apart) == records(inline)


def test_a_run_that_fails_before_it_begins_ends_with_its_processes(tmp_path: Path) -> None:
    (tmp_path / "state.db").write_text("no database, and large enough to be told as none")
    settings = ("-s", "NEWSSPIDER_STATE=state.db", "-s", "NEWSSPIDER_WORKERS=2")
    command = [sys.executable, "-m", "newsspider.commands.cli", "crawl", "http://127.0.0.1:9/", *settings]

    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, timeout=TIMEOUT_S, check=False)

    assert done.returncode == 2
    assert b"is no database of newsspider" in done.stderr


@pytest.mark.parametrize("workers", [0, 1])
def test_a_listing_that_takes_for_ever_stalls_nothing(workers: int, tmp_path: Path) -> None:
    endless = "".join(f'<a href="/2025/11/05/story-{number}/">Story</a>' for number in range(250_000))
    settings = (*AT_ONCE, "-s", f"NEWSSPIDER_WORKERS={workers}", "-s", "NEWSSPIDER_PAGE_DEADLINE=1")
    nav = html(f'<nav><a href="/weather/">Weather</a></nav><a href="{ONE}">One</a>')
    with Loopback({"/": nav, "/weather/": html(endless), "/home": html(endless), ONE: article("One")}) as site:
        section = crawl(tmp_path, f"start={site.url}/", settings=settings)
        start = crawl(tmp_path, f"start={site.url}/home", settings=settings)

    assert (section.headlines, section.count("listings_failed/extraction_timeout"), section.code) == (["One"], 1, 0)
    assert (start.records, start.count("start_failed/extraction_timeout")) == ([], 1)


ONE, TWO = "/2025/11/04/harbour-gets-a-crane/", "/2025/11/03/ferry-learns-to-whistle/"
LOOK_EVERY_S = 0.02


def workers_of(process: int) -> list[int]:
    """The extracting processes of a crawl (Linux)."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text("ascii").rpartition(")")[2].split()[1])
            if parent == process:
                found.append(int(folder.name))
        except (OSError, ValueError):  # has ended meanwhile
            continue
    return found


@pytest.mark.skipif(not Path("/proc/self/stat").is_file(), reason="finds processes as Linux shows them")
def test_a_run_that_is_told_to_stop_ends_though_a_process_hangs_over_a_page(tmp_path: Path) -> None:
    crawls: list[int] = []
    stopped: list[int] = []
    hangs = Event()

    def hang() -> None:
        while not (found := workers_of(crawls[0])):
            hangs.wait(LOOK_EVERY_S)
        for worker in found:
            os.kill(worker, signal.SIGSTOP)
            stopped.append(worker)
        hangs.set()

    with Loopback({"/": links(ONE, TWO), ONE: article("One"), TWO: Reply(article("Two").body, before=hang)}) as site:
        settings = (*AT_ONCE, "-s", "NEWSSPIDER_STATE=state.db", "-s", "NEWSSPIDER_WORKERS=1")
        command = [sys.executable, "-m", "newsspider.commands.cli", "crawl", f"{site.url}/", *settings]
        with subprocess.Popen(command, cwd=tmp_path, env=environment(), stderr=subprocess.PIPE) as process:
            crawls.append(process.pid)
            assert hangs.wait(TIMEOUT_S)
            process.send_signal(signal.SIGTERM)
            process.wait(TIMEOUT_S)
            for worker in stopped:  # one that was left would hold the pipe open
                with suppress(ProcessLookupError):
                    os.kill(worker, signal.SIGKILL)
            told = process.stderr.read().decode() if process.stderr else ""

    assert process.returncode == 5, told
    assert "2 addresses discovered = " in told
    assert "pending: not reached before the run was stopped" in told
