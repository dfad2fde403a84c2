from pathlib import Path

import pytest

from newsspider.exitcodes import ExitCode
from newsspider.extensions.summary import summary

STATS = {
    "newsspider/discovered": 1_204,
    "newsspider/stored": 1_201,
    "newsspider/quotes": 1,
    "newsspider/teasers": 30,
    "newsspider/readings": 0,
    "newsspider/refused/robots": 2,
    "newsspider/failed/http_404": 1,
    "newsspider/stored_by_site/a.example": 1_201,
    "newsspider/stored_by_site/b.example": 0,
    "elapsed_time_seconds": 61.0,
}


def test_a_person_reads_what_was_stored_what_was_skipped_and_why() -> None:
    assert list(summary(STATS, [], ExitCode.OK)) == [
        "",
        "  1,201 articles in 1 min 1 s",
        "    1 quote · 30 teasers · 0 weather readings",
        "    nothing from b.example",
        "  3 skipped",
        "        2  refused: forbidden by robots.txt",
        "        1  failed: HTTP 404",
        "  1,204 addresses discovered = 1,201 stored + 0 duplicate + 2 refused + 1 failed",
    ]


def test_a_file_is_told_with_its_whole_path_its_size_and_how_to_load_it(tmp_path: Path) -> None:
    (tmp_path / "articles.jsonl").write_bytes(b"{}\n")

    lines = list(summary(STATS, [(tmp_path / "articles.jsonl").as_uri(), "stdout:"], ExitCode.OK))

    assert lines[-3:] == [
        f"  written to {tmp_path}/articles.jsonl (3 bytes)",
        f"    look at it: newsspider report {tmp_path}/articles.jsonl",
        f"    load it: import newsspider; articles = newsspider.load('{tmp_path}/articles.jsonl')",
    ]


@pytest.mark.parametrize(("name", "is_told"), [("a.jsonl.zst", True), ("a.parquet", True), ("a.csv", False)])
def test_a_file_that_can_not_be_read_back_is_told_without_a_command(name: str, is_told: bool, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"x")

    told = "\n".join(summary(STATS, [(tmp_path / name).as_uri()], ExitCode.OK))

    assert (f"newsspider report {tmp_path / name}" in told) is is_told


def test_troubles_and_the_exit_code_are_told() -> None:
    troubles = {
        "newsspider/listings_refused/robots": 1,
        "newsspider/listings_failed/http_500": 2,
        "newsspider/start_failed/timeout": 1,
        "newsspider/field_errors/quotes": 1,
        "newsspider/degraded_records": 1,
        "newsspider/torn_lines": 1,
    }

    lines = list(summary(troubles, [], ExitCode.NOTHING_STORED))

    assert lines[2:] == [
        "  0 addresses discovered = 0 stored + 0 duplicate + 0 refused + 0 failed",
        "  1 feed, sitemap or section not read: forbidden by robots.txt",
        "  2 feeds, sitemaps or sections not read: HTTP 500",
        "  1 start page not read: no answer in time",
        "  1 crash in the field quotes, left empty: please report this",
        "  1 record with characters or values that JSON can't hold, written as near as it can",
        "  the file ended in a line that an earlier run left unfinished; that line was cut off",
        "  exit code 3: nothing was stored",
    ]
