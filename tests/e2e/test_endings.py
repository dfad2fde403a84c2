"""How a run ends: wrong arguments, exit codes, the closing report, a run that is stopped or killed."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from scrapy.exporters import BaseItemExporter

from tests.e2e.loopback import Loopback, Reply, article, html, links
from tests.e2e.running import AT_ONCE, ROOT, TIMEOUT_S, crawl, environment, newsspider, read_records, scrapy

ONE = "/2025/11/04/harbour-gets-a-crane/"
TWO = "/2025/11/03/ferry-learns-to-whistle/"
ALL_AT_ONCE = ["-s", "AUTOTHROTTLE_ENABLED=0", "-s", "DOWNLOAD_DELAY=0", "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=1"]


@pytest.mark.parametrize(
    ("arguments", "value", "advice"),
    [
        ([], "neither was given", "start=URL[,URL…]"),
        (["start=news.example"], "'news.example'", "did you mean https://news.example"),
        (["start=ftp://news.example/"], "'ftp://news.example/'", "http or https URL"),
        (["start=https://news.example/", "limit=many"], "limit='many'", "write limit=50"),
        (["start=https://news.example/", "since=yesterday"], "since='yesterday'", "2025-11-04"),
        (["start=https://news.example/", "depth=3"], "'depth'", "start, sites, limit, since and full"),
        (["sites=no-such-file.toml"], "sites='no-such-file.toml'", "[[site]]"),
    ],
)
def test_a_wrong_argument_stops_at_once_and_says_what_would_be_right(
    arguments: list[str], value: str, advice: str, tmp_path: Path
) -> None:
    run = crawl(tmp_path, *arguments)

    assert run.code == 2
    assert value in run.err.splitlines()[-1]
    assert advice in run.err.splitlines()[-1]
    assert "Traceback" not in run.err
    assert not (tmp_path / "articles.jsonl").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["crawl"], "nothing to crawl; give a URL, --sites FILE.toml or --demo"),
        (["crawl", "https://news.example/", "-o", "news.docx"], "'news.docx' names no known format; end it in .jsonl"),
        (
            ["crawl", "https://news.example/", "-o", f"{__file__}/news.jsonl"],
            "test_endings.py/news.jsonl' can't be written",
        ),
        (["crawl", "https://news.example/", "-s", "LOG LEVEL"], "-s 'LOG LEVEL' is no setting"),
        (["crawl", "--demo", "nowhere"], "'nowhere' holds no demo sites"),
        (["extract", "nowhere.html"], "'nowhere.html' can't be read"),
    ],
)
def test_newsspider_tells_a_wrong_argument_in_one_line(arguments: list[str], message: str, tmp_path: Path) -> None:
    done = newsspider(*arguments, cwd=tmp_path)

    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1
    assert message in done.stderr.decode()
    assert done.stdout == b""


def test_an_unknown_spider_is_told_with_those_there_are() -> None:
    done = scrapy("crawl", "technoose")

    assert done.returncode == 2
    assert "'technoose' is not known; there are: technews" in done.stderr.decode()


def test_discovered_addresses_are_stored_duplicate_refused_or_failed_each_with_its_reason(tmp_path: Path) -> None:
    gone, broken, picture = (
        "/2025/11/02/old-news-of-the-pier/",
        "/2025/11/01/mill-wheel-stops-again/",
        "/2025/10/31/a-picture-of-fog/",
    )
    with Loopback({"/": links(ONE, TWO, gone, broken, picture), ONE: article("One"), TWO: article("Two")}) as site:
        site.routes |= {gone: Reply(status=410), broken: Reply(status=500)}
        site.routes[picture] = Reply(b"\x89PNG\r\n\x1a\n" + bytes(40), headers={"Content-Type": "image/png"})

        run = crawl(tmp_path, f"start={site.url}/", settings=(*AT_ONCE, "-s", "RETRY_ENABLED=0"))

    assert run.count("discovered") == 5
    assert run.count("stored") == 2
    assert (run.count("failed/http_410"), run.count("failed/http_500"), run.count("refused/not_a_page")) == (1, 1, 1)
    assert "5 addresses discovered = 2 stored + 0 duplicate + 1 refused + 2 failed" in run.err
    assert run.code == 0


def test_what_a_site_answers_in_place_of_an_article_is_never_stored(tmp_path: Path) -> None:
    gone, walled = "/2025/11/02/old-news-of-the-pier/", "/2025/11/01/mill-wheel-stops-again/"
    wall = html(
        "<h1>Checking your browser before accessing</h1><p>Enable cookies.</p>", "<title>Just a moment...</title>"
    )
    missing = html("<h1>Page not found</h1><p>Have a look at our news.</p>", "<title>Page not found | The Mill</title>")
    with Loopback({"/": links(ONE, gone, walled), ONE: article("One"), gone: missing, walled: wall}) as site:
        run = crawl(tmp_path, f"start={site.url}/")

    assert run.headlines == ["One"]
    assert (run.count("refused/missing"), run.count("failed/blocked")) == (1, 1)
    assert "3 addresses discovered = 1 stored + 0 duplicate + 1 refused + 1 failed" in run.err


def test_a_start_page_that_asks_for_robots_is_one_that_was_not_read(tmp_path: Path) -> None:
    wall = html("<h1>One more step</h1>", "<title>Attention Required! | Cloudflare</title>")
    with Loopback({ONE: article("One")}) as site, Loopback({"/": wall}) as walled:
        run = crawl(tmp_path, f"start={site.url}{ONE},{walled.url}/")

    assert run.headlines == ["One"]
    assert run.code == 7
    assert "1 start page not read: the site answered with a question for robots" in run.err


def test_a_site_that_gives_nothing_is_a_failed_run(tmp_path: Path) -> None:
    with Loopback({"/": links()}) as site:
        run = crawl(tmp_path, f"start={site.url}/")

    assert run.code == 3
    assert "exit code 3: nothing was stored" in run.err


def test_a_start_page_out_of_reach_is_an_incomplete_run_even_where_others_gave_articles(tmp_path: Path) -> None:
    with Loopback({ONE: article("One")}) as site, Loopback() as down:
        run = crawl(tmp_path, f"start={site.url}{ONE},{down.url}/")

    assert run.headlines == ["One"]
    assert run.code == 7
    assert "1 start page not read: HTTP 404" in run.err


def test_records_that_could_not_be_written_are_a_failed_run(tmp_path: Path) -> None:
    with Loopback({ONE: article("One")}) as site:
        done = newsspider("crawl", site.url + ONE, "-o", "/proc/no-such-folder/news.jsonl", cwd=tmp_path)

    assert done.returncode == 4
    assert b"exit code 4: the output could not be written" in done.stderr


def test_records_that_an_exporter_can_not_take_are_a_failed_run(tmp_path: Path) -> None:
    with Loopback({ONE: article("One")}) as site:
        exporters = json.dumps({"jsonl": "tests.e2e.test_endings.Broken"})
        run = crawl(tmp_path, f"start={site.url}{ONE}", settings=(*AT_ONCE, "-s", f"FEED_EXPORTERS={exporters}"))

    assert (run.code, run.count("stored"), run.records) == (4, 1, [])
    assert "exit code 4: the output could not be written" in run.err


def test_a_crash_over_a_page_is_an_incomplete_run(tmp_path: Path) -> None:
    with Loopback({"/": links(ONE, TWO), ONE: article("One"), TWO: article("Two")}) as site:
        pipelines = json.dumps(
            {"newsspider.pipelines.assemble.AssemblePipeline": 1, "tests.e2e.test_endings.Clumsy": 2}
        )
        run = crawl(tmp_path, f"start={site.url}/", settings=(*AT_ONCE, "-s", f"ITEM_PIPELINES={pipelines}"))

    assert run.count("failed/pipeline_error") == 1
    assert run.code == 7


class Broken(BaseItemExporter):
    """An exporter that takes nothing."""

    def __init__(self, file: object, **options: Any) -> None:
        super().__init__(dont_fail=True, **options)

    def export_item(self, item: object) -> None:
        raise RuntimeError("broken")


class Clumsy:
    """A pipeline that crashes over one article."""

    def process_item(self, item: object) -> object:
        if "/harbour" in str(getattr(item, "url", "")):
            raise RuntimeError("clumsy")
        return item


def test_a_run_that_is_stopped_keeps_what_it_has_and_says_so(tmp_path: Path) -> None:
    reached, released = Event(), Event()

    def hold() -> None:
        reached.set()
        released.wait(TIMEOUT_S)

    with Loopback({"/": links(ONE, TWO), ONE: article("One")}) as site:
        site.routes[TWO] = Reply(article("Two").body, before=hold)
        command = [sys.executable, "-m", "newsspider.commands.cli", "crawl", f"{site.url}/", *ALL_AT_ONCE]
        with subprocess.Popen(command, cwd=tmp_path, env=environment(), stderr=subprocess.PIPE) as process:
            assert reached.wait(TIMEOUT_S)
            process.send_signal(signal.SIGTERM)
            released.set()
            told = process.stderr.read().decode() if process.stderr else ""

    assert process.returncode == 5
    assert "the run was stopped before its end" in told
    assert "please report" not in told
    assert "One" in [record["headline"] for record in read_records(tmp_path / "articles.jsonl")]


def test_a_run_that_is_killed_leaves_whole_lines(tmp_path: Path) -> None:
    released = Event()
    with Loopback({"/": links(ONE, TWO), ONE: article("One")}) as site:
        site.routes[TWO] = Reply(article("Two").body, before=lambda: released.wait(TIMEOUT_S))
        command = [sys.executable, "-m", "newsspider.commands.cli", "crawl", f"{site.url}/", "-o", "-", *ALL_AT_ONCE]
        with subprocess.Popen(command, cwd=tmp_path, env=environment(), stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            first = process.stdout.readline()
            process.kill()
            rest = process.stdout.read()
            released.set()

    assert json.loads(first)["headline"] == "One"
    assert rest == b""


def test_a_second_run_appends_after_cutting_off_a_torn_line(tmp_path: Path) -> None:
    output = tmp_path / "articles.jsonl"
    output.write_bytes(b'{"headline": "Whole"}\n{"headline": "To')
    with Loopback({ONE: article("One")}) as site:
        done = newsspider("crawl", site.url + ONE, "--append", cwd=tmp_path)

    assert [record["headline"] for record in read_records(output)] == ["Whole", "One"]
    assert b"that line was cut off" in done.stderr


def test_a_pipe_shows_no_progress_bar_and_a_closing_report(tmp_path: Path) -> None:
    with Loopback({"/": links(ONE), ONE: article("One")}) as site:
        done = newsspider("crawl", f"{site.url}/", *ALL_AT_ONCE, cwd=tmp_path)

    lines = done.stderr.decode().split("\n")
    assert lines[0] == ""
    assert lines[1].startswith("  1 article in ")
    assert lines[-2] == f"    load it: import newsspider; articles = newsspider.load('{tmp_path}/articles.jsonl')"
    assert "\r" not in done.stderr.decode()


def test_the_help_of_each_command_shows_what_it_takes() -> None:
    told = newsspider("--help", cwd=ROOT).stdout.decode()

    assert "exit codes:" in told
    assert "newsspider crawl https://news.example/" in told
