"""The demo sites crawled with extraction in processes of their own: the records are those of one process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from newsspider.demo import DemoServer, read_sites
from tests.e2e.expectations import SITES
from tests.e2e.running import AT_ONCE, ROOT, Run, crawl


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
