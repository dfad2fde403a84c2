"""What a person sees: a live table while a crawl goes on, log lines above it, a summary, and no control characters of pages."""

from __future__ import annotations

import re
from pathlib import Path
from threading import Event

import pytest

from tests.e2e.loopback import Loopback, Reply, article, links
from tests.e2e.running import AT_ONCE, newsspider
from tests.e2e.terminal import Terminal

STYLES = re.compile(rb"\x1b\[[0-9;]*[mKA]")
PAGES = [f"/2025/11/04/harbour-gets-crane-{number}/" for number in range(1, 5)]
EVIL = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e"


def crawled(site: Loopback, *more: str) -> tuple[str, ...]:
    return ("crawl", f"{site.url}/", "-o", "articles.jsonl", *AT_ONCE, *more)


def site_that_waits(hold: Event) -> Loopback:
    """Its last article comes when the test has seen enough."""
    pages = {path: article(f"Harbour gets crane {path[-2]}") for path in PAGES}
    last = pages[PAGES[-1]]
    pages[PAGES[-1]] = Reply(last.body, headers=last.headers, before=lambda: hold.wait(90) and None)
    return Loopback({"/": links(*PAGES), **pages})


def test_a_terminal_shows_each_site_live_and_a_summary_at_the_end(tmp_path: Path) -> None:
    hold = Event()
    with site_that_waits(hold) as site, Terminal(*crawled(site), cwd=tmp_path, columns=100) as terminal:
        terminal.wait_for(lambda text: "4 of 5 addresses" in text or "3 of 4 addresses" in text)
        live = terminal.text
        hold.set()
        code = terminal.end()

    assert code == 0
    assert re.search(r"found +fetched +stored +skipped +failed +a second", live)
    assert re.search(r"127\.0\.0\.1:?\d* +4 +\d+ +3 +· +·", live), live
    assert "found" not in terminal.text
    assert terminal.text.startswith("\n  4 articles in ")
    assert f"look at it: newsspider report {tmp_path}/articles.jsonl".replace(" ", "") in "".join(terminal.text.split())


def test_log_lines_stand_above_the_table(tmp_path: Path) -> None:
    hold = Event()
    with (
        site_that_waits(hold) as site,
        Terminal(*crawled(site, "-s", "LOG_LEVEL=DEBUG"), cwd=tmp_path, columns=250, rows=50) as terminal,
    ):
        terminal.wait_for(lambda text: "3 of 4 addresses" in text)
        hold.set()
        terminal.wait_for(lambda text: "crane-4" in text.split("Crawled (200)")[-1])
        terminal.end()

    lines = terminal.text.splitlines()
    assert all(line.startswith(("20", " ", "'", "[", "{")) or not line for line in lines if "━" not in line), lines
    assert sum("Crawled (200)" in line and "crane-" in line for line in lines) == 4


def test_a_window_that_gets_smaller_and_larger_keeps_one_table(tmp_path: Path) -> None:
    hold = Event()
    with site_that_waits(hold) as site, Terminal(*crawled(site), cwd=tmp_path, columns=120) as terminal:
        for columns, words in ((120, "a second"), (60, "fetched"), (45, "stored"), (25, "3 stored"), (110, "a second")):
            terminal.resize(columns, 24)
            terminal.wait_for(lambda text, words=words: words in text and "3 of 4" in text)  # type: ignore[misc]
        shown = terminal.text
        hold.set()
        code = terminal.end()

    assert code == 0
    assert shown.count("3 of 4 addresses") == 1


@pytest.mark.parametrize("columns", [80, 120, 40])
def test_the_summary_fits_the_window(columns: int, tmp_path: Path) -> None:
    with (
        Loopback(
            {
                "/": links(*PAGES),
                "/robots.txt": Reply(b"User-agent: *\nDisallow: /x"),
                **{path: article("One") for path in PAGES[:2]},
            }
        ) as site,
        Terminal(*crawled(site), cwd=tmp_path, columns=columns) as terminal,
    ):
        code = terminal.end()

    written = STYLES.sub(b"", terminal.raw).decode().splitlines()
    words = ["  2 articles in ", "failed: HTTP 404", "  written to"]
    assert code == 0
    assert all(any(word in line for line in written) for word in words), written
    assert max(len(line) for line in written if " " in line.strip()) <= columns


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_where_no_colours_are_wanted_there_are_none(variables: dict[str, str], tmp_path: Path) -> None:
    hold = Event()
    more = ("-s", "NEWSSPIDER_PROGRESS_EVERY=0.2")
    with site_that_waits(hold) as site, Terminal(*crawled(site, *more), cwd=tmp_path, variables=variables) as terminal:
        terminal.wait_for(lambda text: "3 of 4 addresses" in text)
        hold.set()
        assert terminal.end() == 0

    colours = re.findall(rb"\x1b\[(?:\d+;)*(?:3|4|9)\d(?:;\d+)*m", terminal.raw)
    assert colours == []
    assert (b"\x1b" in terminal.raw) is ("NO_COLOR" in variables)


def test_a_pipe_gets_lines_now_and_then_not_one_a_page(tmp_path: Path) -> None:
    with Loopback({"/": links(*PAGES), **{path: article("One") for path in PAGES}}) as site:
        slow = ("-s", "DOWNLOAD_DELAY=0.3", "-s", "NEWSSPIDER_PROGRESS_EVERY=0.4")
        done = newsspider(*crawled(site, *slow), cwd=tmp_path)

    lines = [line for line in done.stderr.decode().splitlines() if "addresses done" in line]
    assert lines, done.stderr
    assert re.fullmatch(
        r"  \d+ s: \d of 4 addresses done, \d stored, 0 skipped, 0 failed; \d+ fetched, [\d.]+ a second", lines[-1]
    )
    assert b"\x1b" not in done.stderr


def test_quiet_says_nothing_where_all_is_well(tmp_path: Path) -> None:
    with (
        Loopback({"/": links(PAGES[0]), PAGES[0]: article("One")}) as site,
        Terminal(*crawled(site, "--quiet"), cwd=tmp_path) as terminal,
    ):
        assert terminal.end() == 0

    assert terminal.raw == b""


def test_quiet_tells_what_went_wrong(tmp_path: Path) -> None:
    with Loopback({}) as site:
        done = newsspider(*crawled(site, "--quiet"), cwd=tmp_path)

    assert done.returncode == 3
    assert b"exit code 3: nothing was stored" in done.stderr


def test_records_on_the_terminal_are_not_drawn_over(tmp_path: Path) -> None:
    with (
        Loopback({"/": links(*PAGES), **{path: article("One") for path in PAGES}}) as site,
        Terminal("crawl", f"{site.url}/", "-o", "-", *AT_ONCE, cwd=tmp_path) as terminal,
    ):
        terminal.end()

    assert b"a second" not in terminal.raw
    assert terminal.raw.count(b'{"schema_version"') == 4


def test_no_control_character_of_a_page_reaches_the_terminal(tmp_path: Path) -> None:
    evil = EVIL.encode("latin-1", "ignore").decode("latin-1").replace("\n", "")
    pages = {
        "/": links(*PAGES, f"/{EVIL}/2025/11/04/one/"),
        PAGES[0]: article(f"Crane {EVIL}", head=f'<meta property="og:site_name" content="{EVIL}">'),
        PAGES[1]: Reply(status=302, headers={"Location": f"http://{evil}.example/\x1b[2J"}),
        PAGES[2]: Reply(b"x", headers={"Content-Type": f"text/html; charset={evil}"}),
        PAGES[3]: Reply(b"x", status=500, headers={"Retry-After": evil}),
    }
    sites = tmp_path / "sites.toml"
    with Loopback(pages) as site:
        sites.write_text(f'[[site]]\nname = "News \\u001B[2J \\u202E"\nstart = ["{site.url}/"]\n', "utf-8")
        more = ("-s", "LOG_LEVEL=DEBUG", "-s", "RETRY_ENABLED=0")
        with Terminal(
            "crawl", "--sites", str(sites), "-o", "articles.jsonl", *AT_ONCE, *more, cwd=tmp_path
        ) as terminal:
            terminal.end()

    left = STYLES.sub(b"", terminal.raw)
    assert b"article" in left
    assert re.findall(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", left) == []
    assert re.findall("[\x80-\x9f\u202a-\u202e\u2066-\u2069]", left.decode()) == []
