"""A crawl that is killed twenty times loses nothing and repeats nothing (``bench/kill9.py`` does it on a larger scale)."""

from __future__ import annotations

from pathlib import Path

from bench.kill9 import torture


def test_a_crawl_of_500_pages_killed_20_times_stores_each_article_once(tmp_path: Path) -> None:
    outcome = torture(tmp_path, pages=500, kills=20, seed=7)

    assert (outcome.lost, outcome.repeated, outcome.invalid, outcome.strange) == (0, 0, 0, 0), (
        tmp_path / "crawl.log"
    ).read_text()
    assert outcome.exit_code == 0
    assert outcome.kills > 0
