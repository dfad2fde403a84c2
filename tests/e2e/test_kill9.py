"""A crawl that is killed again and again loses nothing and repeats nothing (``bench/kill9.py`` does it on a larger scale)."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.kill9 import torture


@pytest.mark.parametrize(("workers", "kills"), [(0, 20), (2, 8)])
def test_a_crawl_of_500_pages_killed_again_and_again_stores_each_article_once(
    workers: int, kills: int, tmp_path: Path
) -> None:
    outcome = torture(tmp_path, pages=500, kills=kills, seed=7, workers=workers)

    assert (outcome.lost, outcome.repeated, outcome.invalid, outcome.strange) == (0, 0, 0, 0), (
        tmp_path / "crawl.log"
    ).read_text()
    assert outcome.exit_code == 0
    assert outcome.kills > 0
