"""A crawl follows what a site promotes on its articles' pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsspider.demo import DemoServer, read_sites
from tests.e2e.expectations import SITES
from tests.e2e.running import AT_ONCE, Run, crawl

HOME_ONLY = tuple(
    part for name in ("FEEDS", "SITEMAPS", "SECTIONS", "PAGES") for part in ("-s", f"NEWSSPIDER_MAX_{name}=0")
)


def crawl_demo(folder: Path, most: int) -> Run:
    with DemoServer(read_sites(SITES)) as server:
        settings = (
            *AT_ONCE,
            *HOME_ONLY,
            "-s",
            f"NEWSSPIDER_PROXY={server.url}",
            "-s",
            f"NEWSSPIDER_MAX_TEASERS={most}",
        )
        return crawl(folder, "start=http://circuitledger.example/", settings=settings)


def test_articles_that_no_listing_names_are_found_by_teasers_and_counted_so(tmp_path: Path) -> None:
    run = crawl_demo(tmp_path, most=20)

    assert (run.count("discovered_via/page"), run.count("discovered_via/teaser")) == (5, 2)
    assert run.count("discovered") == run.count("stored") == 7
    assert len(run.records) == 7
    assert run.code == 0


@pytest.mark.parametrize(("most", "stored"), [(0, 5), (1, 6)])
def test_a_setting_bounds_how_many_are_followed(tmp_path: Path, most: int, stored: int) -> None:
    run = crawl_demo(tmp_path, most)

    assert (run.count("discovered_via/teaser"), run.count("stored")) == (most, stored)
