"""The commands, as ``newsspider …`` and as ``scrapy …`` in the project."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from newsspider import extract
from tests.e2e.loopback import Loopback, Reply, article, links, redirect
from tests.e2e.running import AT_ONCE, ROOT, environment, newsspider, scrapy

ONE = "/2025/11/04/harbour-gets-a-crane/"
TEXT = (
    "Harbour gets a crane\n\n" + "The harbour of Aldersey has a new crane, and it lifts forty tonnes at a time.\n\n" * 4
)
Command = Callable[..., "CompletedProcess[bytes]"]


@pytest.mark.parametrize("command", [newsspider, scrapy])
def test_extract_prints_the_record_of_a_page_on_the_network(command: Command) -> None:
    with Loopback({"/old": redirect(ONE), ONE: article("Harbour gets a crane")}) as site:
        done = command("extract", f"{site.url}/old", cwd=ROOT)

        expected = {"url": site.url + ONE, "requested_url": f"{site.url}/old", "headline": "Harbour gets a crane"}
    record = json.loads(done.stdout)
    assert {name: record[name] for name in expected} == expected
    assert record["http"]["status"] == 200
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("command", [newsspider, scrapy])
def test_extract_prints_the_record_of_a_saved_page(command: Command, tmp_path: Path) -> None:
    page = article("Harbour gets a crane").body
    (tmp_path / "page.html").write_bytes(page)

    done = command("extract", str(tmp_path / "page.html"), "--url", "https://news.example" + ONE, cwd=ROOT)

    assert json.loads(done.stdout) == json.loads(json.dumps(extract(page, "https://news.example" + ONE).to_dict()))


def test_extract_reads_standard_input_and_plain_text(tmp_path: Path) -> None:
    done = newsspider("extract", "-", "--text", cwd=tmp_path, stdin=TEXT.encode())

    record = json.loads(done.stdout)
    assert record["headline"] == "Harbour gets a crane"
    assert record["evidence"]["headline"]["source"] == "text"


def test_extract_reads_a_text_file_as_text_without_being_told(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(TEXT)

    done = newsspider("extract", "page.txt", cwd=tmp_path)

    assert json.loads(done.stdout)["evidence"]["headline"]["source"] == "text"


def test_extract_says_why_a_page_could_not_be_fetched() -> None:
    with Loopback({"/gone": Reply(status=410)}) as site:
        done = newsspider("extract", f"{site.url}/gone", cwd=ROOT)

    assert done.returncode == 3
    assert done.stderr.decode() == f"newsspider: '{site.url}/gone' could not be fetched: HTTP 410\n"
    assert done.stdout == b""


def test_extract_obeys_robots_txt() -> None:
    with Loopback({"/robots.txt": Reply(b"User-agent: *\nDisallow: /"), ONE: article("One")}) as site:
        done = newsspider("extract", site.url + ONE, cwd=ROOT)

        assert site.paths == []
    assert b"Forbidden by robots.txt" in done.stderr
    assert done.returncode == 3


def test_schema_is_the_same_from_both() -> None:
    ours, theirs = newsspider("schema", cwd=ROOT), scrapy("schema")

    assert json.loads(ours.stdout)["title"] == "newsspider record 1.0"
    assert ours.stdout == theirs.stdout


def test_scrapy_lists_the_commands_and_the_spider() -> None:
    assert scrapy("list").stdout == b"technews\n"
    assert b"Print the record of one page" in scrapy().stdout


def test_a_reader_that_has_seen_enough_is_no_crash(tmp_path: Path) -> None:
    done = subprocess.run(
        f"{sys.executable} -m newsspider.commands.cli schema | head -1",
        cwd=tmp_path,
        env=environment(),
        shell=True,
        capture_output=True,
        check=False,
    )

    assert (done.stdout, done.stderr) == (b"{\n", b"")


def test_a_crawl_that_stores_nothing_leaves_an_earlier_file_as_it_is(tmp_path: Path) -> None:
    with Loopback({"/": links(ONE), ONE: article("One")}) as site:
        first = newsspider("crawl", f"{site.url}/", *AT_ONCE, cwd=tmp_path)
        before = (tmp_path / "articles.jsonl").read_bytes()
        site.routes.clear()
        second = newsspider("crawl", f"{site.url}/", *AT_ONCE, cwd=tmp_path)

    assert (first.returncode, second.returncode) == (0, 3)
    assert (tmp_path / "articles.jsonl").read_bytes() == before != b""
    assert f"{tmp_path}/articles.jsonl is as an earlier run left it" in second.stderr.decode()
    assert "written to" not in second.stderr.decode()


@pytest.mark.parametrize("command", [newsspider, scrapy])
def test_a_mistyped_setting_of_ours_is_told_before_anything_is_fetched(command: Command, tmp_path: Path) -> None:
    verb = (
        ("crawl", "http://127.0.0.1:9/")
        if command is newsspider
        else ("crawl", "technews", "-a", "start=http://127.0.0.1:9/")
    )

    done = command(*verb, "-s", "NEWSSPIDER_STAET=x.db", cwd=tmp_path if command is newsspider else ROOT)

    assert done.returncode == 2
    assert "setting 'NEWSSPIDER_STAET' is not known; did you mean NEWSSPIDER_STATE ?" in done.stderr.decode()
