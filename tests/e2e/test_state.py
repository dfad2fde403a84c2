"""Crawls with a state: what the second run does, and what a run that was killed, stopped or had no room leaves behind."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.e2e.loopback import HTML, Loopback, Reply, article, links
from tests.e2e.running import AT_ONCE, TIMEOUT_S, Run, crawl, environment, read_records

ONE, TWO, THREE = (
    "/2025/11/04/harbour-gets-a-crane/",
    "/2025/11/03/ferry-learns-to-whistle/",
    "/2025/11/02/mill-wheel-stops-again/",
)


def run(folder: Path, site: Loopback, *arguments: str, settings: Iterable[str] = ()) -> Run:
    state = ("-s", f"NEWSSPIDER_STATE={folder / 'state.db'}")
    return crawl(folder, f"start={site.url}/", *arguments, settings=(*AT_ONCE, *state, *settings))


def make_due(folder: Path) -> None:
    """Have time pass: whatever was stored, or failed and is to be tried again, is due."""
    with closing(sqlite3.connect(folder / "state.db")) as state, state:
        state.execute("UPDATE urls SET due = '2000-01-01T00:00:00Z' WHERE status = 'done' OR due IS NOT NULL")
        state.execute("UPDATE listings SET due = '2000-01-01T00:00:00Z' WHERE due IS NOT NULL")


def rows(folder: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder / "state.db")) as state:
        return state.execute(query).fetchall()


def site_of_two() -> Loopback:
    return Loopback({"/": links(ONE, TWO), ONE: article("One"), TWO: article("Two")})


def test_a_second_run_fetches_no_article_again_and_adds_nothing(tmp_path: Path) -> None:
    with site_of_two() as site:
        first = run(tmp_path, site)
        asked = len(site.requests)
        second = run(tmp_path, site)

        assert site.requests[asked:] == ["/"]
    assert (first.code, first.count("stored")) == (0, 2)
    assert (second.code, second.count("stored"), second.count("unchanged/not_due")) == (0, 0, 2)
    assert second.headlines == ["One", "Two"]
    assert "2 addresses discovered = 0 stored + 2 unchanged" in second.err


def test_a_changed_article_is_one_new_revision_with_the_same_id(tmp_path: Path) -> None:
    with site_of_two() as site:
        run(tmp_path, site)
        site.routes[ONE] = article(
            "One", *(["The crane has been given a name, and it is Hilda, says the harbour."] * 3)
        )
        make_due(tmp_path)
        second = run(tmp_path, site)

    ones = [record for record in second.records if record["headline"] == "One"]
    assert (second.count("stored"), second.count("unchanged/same_content")) == (1, 1)
    assert [record["revision"] for record in ones] == [1, 2]
    assert ones[0]["id"] == ones[1]["id"]
    assert "Hilda" in ones[1]["text"]


def test_what_has_not_been_modified_is_not_sent_again(tmp_path: Path) -> None:
    def tagged(reply: Reply, tag: str) -> Reply:
        return Reply(reply.body, headers={**reply.headers, "ETag": tag})

    with Loopback({"/": tagged(links(ONE), '"home"'), ONE: tagged(article("One"), '"one"')}) as site:
        run(tmp_path, site)
        make_due(tmp_path)
        site.routes = {"/": Reply(status=304), ONE: Reply(status=304)}
        asked = len(site.requests)
        second = run(tmp_path, site)

        conditions = {path: head.get("If-None-Match") for path, head in zip(site.requests, site.headers, strict=True)}
        assert set(site.requests[asked:]) >= {"/", ONE}
    assert (conditions["/"], conditions[ONE]) == ('"home"', '"one"')
    assert (second.code, second.count("unchanged/not_modified"), second.count("listings_unchanged")) == (0, 1, 1)


def test_full_fetches_everything_known_without_conditions(tmp_path: Path) -> None:
    with site_of_two() as site:
        run(tmp_path, site)
        site.routes["/"] = links()
        asked = len(site.paths)
        second = run(tmp_path, site, "full=1")

        assert sorted(site.paths[asked:]) == ["/", TWO, ONE]
    assert second.count("unchanged/same_content") == 2


def test_what_a_limit_leaves_is_fetched_by_the_next_run(tmp_path: Path) -> None:
    with Loopback({"/": links(ONE, TWO, THREE)}) as site:
        site.routes |= {path: article(path.split("/")[4]) for path in (ONE, TWO, THREE)}
        runs = [run(tmp_path, site, "limit=1") for _ in range(3)]

    assert [done.count("stored") for done in runs] == [1, 1, 1]
    assert [done.count("pending/over_limit") for done in runs] == [2, 1, 0]
    assert len(read_records(tmp_path / "articles.jsonl")) == 3


def test_a_failed_address_waits_for_its_retry_time(tmp_path: Path) -> None:
    with site_of_two() as site:
        site.routes[TWO] = Reply(status=500)
        first = run(tmp_path, site, settings=("-s", "RETRY_ENABLED=0"))
        second = run(tmp_path, site)
        site.routes[TWO] = article("Two")
        make_due(tmp_path)
        third = run(tmp_path, site)

    assert (first.count("failed/http_500"), second.count("pending/retry_later"), third.count("stored")) == (1, 1, 1)
    assert third.headlines == ["One", "Two"]


def test_a_start_page_that_is_an_article_is_kept_like_others(tmp_path: Path) -> None:
    with Loopback({"/": article("One")}) as site:
        site.routes[ONE] = site.routes.pop("/")
        state = ("-s", f"NEWSSPIDER_STATE={tmp_path / 'state.db'}")
        runs = [crawl(tmp_path, f"start={site.url}{ONE}", settings=(*AT_ONCE, *state)) for _ in range(2)]

    assert [done.count("stored") for done in runs] == [1, 0]
    assert runs[1].count("unchanged/same_content") == 1
    assert rows(tmp_path, "SELECT status FROM urls") == [("done",)]


def test_the_state_can_be_read_with_any_sqlite_tool(tmp_path: Path) -> None:
    with site_of_two() as site:
        run(tmp_path, site)

    assert rows(tmp_path, "SELECT status, source FROM urls") == [("done", "page")] * 2
    assert rows(tmp_path, "SELECT exit_code FROM runs") == [(0,)]
    assert rows(tmp_path, "SELECT count(*) FROM leases") == [(0,)]
    size = (tmp_path / "articles.jsonl").stat().st_size
    assert rows(tmp_path, "SELECT size FROM outputs") == [(size,)]


def test_an_output_without_a_state_is_still_replaced(tmp_path: Path) -> None:
    with site_of_two() as site:
        for _ in range(2):
            done = crawl(tmp_path, f"start={site.url}/")

    assert done.headlines == ["One", "Two"]


@pytest.mark.parametrize("delay_s", [0, 60])
def test_a_run_that_is_told_to_stop_ends_though_the_site_does_not_answer(tmp_path: Path, delay_s: int) -> None:
    reached, released = Event(), Event()

    def hold() -> None:
        reached.set()
        released.wait(TIMEOUT_S)

    with Loopback({"/": links(ONE, TWO, THREE)}) as site:
        site.routes |= {path: Reply(article("x").body, before=hold) for path in (ONE, TWO, THREE)}
        if delay_s:  # what waits for the site's delay is in a queue, not on its way
            site.routes["/"] = Reply(links(ONE, TWO, THREE).body, headers={"Content-Type": HTML}, before=reached.set)
        settings = (
            "NEWSSPIDER_STATE=state.db",
            f"DOWNLOAD_DELAY={delay_s}",
            "AUTOTHROTTLE_ENABLED=0",
            "ROBOTSTXT_OBEY=0",
        )
        command = [sys.executable, "-m", "newsspider.commands.cli", "crawl", f"{site.url}/"]
        command += [part for setting in settings for part in ("-s", setting)]
        with subprocess.Popen(command, cwd=tmp_path, env=environment(), stderr=subprocess.PIPE) as process:
            assert reached.wait(TIMEOUT_S)
            process.send_signal(signal.SIGTERM)
            told = process.stderr.read().decode() if process.stderr else ""
        released.set()

    assert process.returncode == 5, told
    if not delay_s:
        assert "3 addresses discovered = 0 stored" in told
        assert "+ 3 pending" in told
    assert rows(tmp_path, "SELECT count(*) FROM leases") == [(0,)]


def test_of_runs_that_start_together_one_works_and_the_others_say_busy(tmp_path: Path) -> None:
    with site_of_two() as site:
        site.routes["/"] = Reply(
            links(ONE, TWO).body, headers={"Content-Type": HTML}, before=(released := Event()).wait
        )
        settings = [
            part
            for setting in ("NEWSSPIDER_STATE=state.db", "DOWNLOAD_DELAY=0", "AUTOTHROTTLE_ENABLED=0")
            for part in ("-s", setting)
        ]
        command = [sys.executable, "-m", "newsspider.commands.cli", "crawl", f"{site.url}/", *settings]
        started = [subprocess.Popen(command, cwd=tmp_path, env=environment(), stderr=subprocess.PIPE) for _ in range(8)]
        while sum(process.poll() is not None for process in started) < 7:
            Event().wait(0.05)
        codes = [process.poll() for process in started]
        released.set()
        told = [process.communicate()[1].decode() for process in started]

    assert sorted(codes, key=str) == [8] * 7 + [None]
    assert sorted(process.returncode for process in started) == [0] + [8] * 7
    assert sum("another run (process" in text for text in told) == 7
    assert len(read_records(tmp_path / "articles.jsonl")) == 2


@pytest.mark.skipif(
    subprocess.run(["unshare", "-Urm", "true"], capture_output=True, check=False).returncode != 0,
    reason="no namespaces of one's own here",
)
def test_a_full_disk_ends_the_run_with_its_code_and_the_next_loses_nothing(tmp_path: Path) -> None:
    paths = [f"/2025/11/04/harbour-gets-crane-number-{number}/" for number in range(80)]
    long = "The harbour of Aldersey has a new crane, and it lifts forty tonnes at a time. " * 60
    with Loopback({"/": links(*paths), **{path: article(path, long) for path in paths}}) as site:
        crawl_it = (
            f"{sys.executable} -m newsspider.commands.cli crawl {site.url}/ --limit 0 -o disk/articles.jsonl "
            + " ".join(
                f"-s {setting}"
                for setting in ("NEWSSPIDER_STATE=disk/state.db", "DOWNLOAD_DELAY=0", "AUTOTHROTTLE_ENABLED=0")
            )
        )
        script = (
            f"mkdir disk && mount -t tmpfs -o size=512k tmpfs disk; {crawl_it}; echo first $?; {crawl_it}; echo second $?; "
            f"cat disk/articles.jsonl > between.jsonl; mount -o remount,size=64m disk; {crawl_it}; echo third $?; cp disk/* ."
        )
        done = subprocess.run(
            ["unshare", "-Urm", "sh", "-c", script],
            cwd=tmp_path,
            env=environment(),
            capture_output=True,
            timeout=TIMEOUT_S * 3,
            check=False,
        )

    assert done.stdout.decode().splitlines()[-3:] == ["first 9", "second 9", "third 0"], done.stderr.decode()[-3000:]
    records = read_records(tmp_path / "articles.jsonl")
    assert sorted(urlsplit(record["url"]).path for record in records) == sorted(paths)
    assert (tmp_path / "articles.jsonl").read_bytes().startswith((tmp_path / "between.jsonl").read_bytes())


def test_the_report_is_written_as_json_and_kept_in_the_state(tmp_path: Path) -> None:
    with site_of_two() as site:
        done = run(tmp_path, site, settings=("-s", f"NEWSSPIDER_REPORT_FILE={tmp_path / 'report.json'}"))

    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert (report["exit_code"], report["discovered"], report["stored"], report["balanced"]) == (0, 2, 2, True)
    assert rows(tmp_path, "SELECT report FROM runs") == [((tmp_path / "report.json").read_text("utf-8"),)]
    assert done.code == 0


def test_a_site_whose_articles_lose_a_field_is_told_and_fails_a_strict_run(tmp_path: Path) -> None:
    paths = [f"/2025/11/04/harbour-gets-crane-number-{number}/" for number in range(26)]
    by = '<meta name="author" content="Ana Ruiz">'
    with Loopback({"/": links(*paths[:20]), **{path: article(path, head=by) for path in paths}}) as site:
        first = run(tmp_path, site)
        site.routes |= {"/": links(*paths[20:]), **{path: article(path) for path in paths[20:]}}
        second = run(tmp_path, site, settings=("-s", "NEWSSPIDER_STRICT=1"))

    assert (first.code, second.code) == (0, 11)
    assert "has the site changed? 127.0.0.1: authors in 0 of 6 articles, usually in 100%" in second.err


def test_a_run_in_which_most_addresses_fail_says_so(tmp_path: Path) -> None:
    paths = [f"/2025/11/04/harbour-gets-crane-number-{number}/" for number in range(12)]
    with Loopback({"/": links(ONE, *paths), ONE: article("One")}) as site:
        done = run(tmp_path, site)

    assert (done.code, done.count("failed/http_404")) == (10, 12)


@pytest.mark.skipif(
    subprocess.run(["unshare", "-Urm", "true"], capture_output=True, check=False).returncode != 0,
    reason="no namespaces of one's own here",
)
def test_a_full_disk_ends_a_run_without_a_state_as_well_and_leaves_whole_lines(tmp_path: Path) -> None:
    paths = [f"/2025/11/04/harbour-gets-crane-number-{number}/" for number in range(80)]
    long = "The harbour of Aldersey has a new crane, and it lifts forty tonnes at a time. " * 60
    with Loopback({"/": links(*paths), **{path: article(path, long) for path in paths}}) as site:
        settings = "-s DOWNLOAD_DELAY=0 -s AUTOTHROTTLE_ENABLED=0"
        crawl_it = (
            f"{sys.executable} -m newsspider.commands.cli crawl {site.url}/ --limit 0 -o disk/articles.jsonl {settings}"
        )
        script = f"mkdir disk && mount -t tmpfs -o size=256k tmpfs disk; {crawl_it}; echo ended $?; cp disk/* ."
        done = subprocess.run(
            ["unshare", "-Urm", "sh", "-c", script],
            cwd=tmp_path,
            env=environment(),
            capture_output=True,
            timeout=TIMEOUT_S,
            check=False,
        )

    assert done.stdout.decode().splitlines()[-1] == "ended 9", done.stderr.decode()[-3000:]
    assert (tmp_path / "articles.jsonl").read_bytes().endswith(b"}\n")
    assert 0 < len(read_records(tmp_path / "articles.jsonl")) < 80
