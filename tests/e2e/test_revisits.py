"""Runs over a site of some size that hardly changes (``bench/revisits.py`` does it for a day of hourly runs)."""

from __future__ import annotations

from pathlib import Path

from bench.revisits import NewsSite, let_pass, revisions, run_once


def test_a_second_run_asks_for_a_twentieth_at_most_and_a_changed_article_is_one_new_revision(tmp_path: Path) -> None:
    with NewsSite(100) as site:
        first, second = run_once(tmp_path, site), run_once(tmp_path, site)
        let_pass(tmp_path / "state.db")
        site.change(site.paths[0])
        third, fourth = run_once(tmp_path, site), run_once(tmp_path, site)

    assert (first.code, first.lines) == (0, 100)
    assert (second.code, second.articles, second.lines) == (0, 0, 100)
    assert second.requests <= first.requests / 20
    assert (third.code, third.articles, third.lines) == (0, 1, 101)
    assert (fourth.articles, fourth.lines) == (0, 101)
    assert revisions(tmp_path) == {1: 100, 2: 1}
