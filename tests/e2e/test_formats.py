"""One crawl into every format at once, all held against its JSON Lines; outputs that can't be are told before it begins."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from newsspider.items import Article
from newsspider.tables.load import load
from tests.e2e.loopback import Loopback, article, links
from tests.e2e.running import AT_ONCE, newsspider, scrapy

PATHS = ("/2025/11/04/harbour-gets-a-crane/", "/2025/11/03/ferry-learns-to-whistle/")
QUICK = ("-s", "AUTOTHROTTLE_ENABLED=0", "-s", "DOWNLOAD_DELAY=0")


@pytest.fixture
def site() -> Iterator[Loopback]:
    with Loopback({"/": links(*PATHS), **{path: article(path) for path in PATHS}}) as server:
        yield server


def by_id(name: Path) -> list[Article]:
    return sorted(load(name), key=lambda article: article.id)


def count(database: Path) -> int:
    with closing(sqlite3.connect(database)) as opened:
        return int(opened.execute("SELECT count(*) FROM articles").fetchone()[0])


def test_every_format_holds_the_same_records(site: Loopback, tmp_path: Path) -> None:
    names = ("a.jsonl", "a.jsonl.gz", "a.jsonl.zst", "a.json", "a.json.zst", "a.parquet")
    outputs = [word for name in (*names, "a.sqlite", "a.csv.gz") for word in ("-O", str(tmp_path / name))]

    done = scrapy("crawl", "technews", "-a", f"start={site.url}/", *outputs, *AT_ONCE)

    assert done.returncode == 0, done.stderr.decode()
    wanted = by_id(tmp_path / "a.jsonl")
    assert len(wanted) == 2
    assert [name for name in names if by_id(tmp_path / name) != wanted] == []
    assert count(tmp_path / "a.sqlite") == 2
    assert (tmp_path / "a.csv.gz").read_bytes().startswith(b"\x1f\x8b")


def test_a_database_is_replaced_or_added_to_without_repeating(site: Loopback, tmp_path: Path) -> None:
    database = tmp_path / "news.sqlite"

    for arguments in (["--limit", "1"], ["--append"], ["--append"]):
        done = newsspider("crawl", f"{site.url}/", "-o", str(database), *arguments, *QUICK, cwd=tmp_path)
        assert done.returncode == 0, done.stderr.decode()

    assert count(database) == 2


def test_the_state_itself_is_no_output(site: Loopback, tmp_path: Path) -> None:
    state = ["-s", "NEWSSPIDER_STATE=state.sqlite", *QUICK]
    first = newsspider("crawl", f"{site.url}/", "-o", "a.jsonl", *state, cwd=tmp_path)
    before = (tmp_path / "state.sqlite").read_bytes()

    second = newsspider("crawl", f"{site.url}/", "-o", "state.sqlite", *QUICK, cwd=tmp_path)

    assert (first.returncode, second.returncode) == (0, 2)
    assert b"is there and is no database of articles; name another file" in second.stderr
    assert (tmp_path / "state.sqlite").read_bytes() == before


def test_with_a_state_other_formats_hold_what_this_run_stored(site: Loopback, tmp_path: Path) -> None:
    state = ["-s", "NEWSSPIDER_STATE=state.sqlite", *QUICK]

    for name, limit in (("one.jsonl.gz", "1"), ("two.parquet", "0")):
        done = newsspider("crawl", f"{site.url}/", "-o", name, "--limit", limit, *state, cwd=tmp_path)
        assert done.returncode == 0, done.stderr.decode()

    assert len(by_id(tmp_path / "one.jsonl.gz")) == 1
    assert len(by_id(tmp_path / "two.parquet")) == 1
    assert len({article.id for name in ("one.jsonl.gz", "two.parquet") for article in load(tmp_path / name)}) == 2


def test_a_run_of_months_writes_json_lines_and_says_how_to_get_the_rest(site: Loopback, tmp_path: Path) -> None:
    (tmp_path / "sites.toml").write_text(f'[[site]]\nstart = ["{site.url}/"]\n')

    refused = newsspider("run", "sites.toml", "-o", "news.parquet", cwd=tmp_path)
    done = newsspider("run", "sites.toml", *QUICK, cwd=tmp_path)
    made = newsspider("convert", "sites.jsonl", "-o", "news.parquet", cwd=tmp_path)

    assert (refused.returncode, done.returncode, made.returncode) == (2, 0, 0)
    assert b"end it in .jsonl (newsspider convert makes other formats of it)" in refused.stderr
    assert by_id(tmp_path / "news.parquet") == by_id(tmp_path / "sites.jsonl")
