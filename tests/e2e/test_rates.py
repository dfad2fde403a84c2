"""Sites that say that they are asked too often: they are believed at once, not after further tries."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.loopback import Loopback, Reply, article, links
from tests.e2e.running import crawl

STORIES = tuple(f"/2025/11/04/harbour-gets-crane-number-{number}/" for number in range(12))
WITHOUT_DELAY = ("-s", "AUTOTHROTTLE_ENABLED=0", "-s", "DOWNLOAD_DELAY=0")


@pytest.mark.parametrize("status", [429, 503])
def test_a_site_that_asks_for_an_hour_is_left_alone_by_tries_and_by_what_waits_as_well(
    tmp_path: Path, status: int
) -> None:
    with Loopback({"/": links(*STORIES)}) as site:
        site.routes |= {path: Reply(b"busy", status, {"Retry-After": "3600"}) for path in STORIES}
        alone = ("-s", "CONCURRENT_REQUESTS_PER_DOMAIN=1")
        run = crawl(tmp_path, f"start={site.url}/", settings=(*WITHOUT_DELAY, *alone))

        assert len(set(site.paths)) == len(site.paths) < 5
    assert run.count("refused/rate_limited") == run.count("discovered") == len(STORIES)


def test_a_site_whose_robots_txt_asks_for_an_hour_is_not_asked_for_anything_else(tmp_path: Path) -> None:
    with Loopback({"/": links(*STORIES), "/robots.txt": Reply(b"", 503, {"Retry-After": "3600"})}) as site:
        run = crawl(tmp_path, f"start={site.url}/", settings=WITHOUT_DELAY)

        assert site.requests == ["/robots.txt"]
    assert run.count("refused/rate_limited") == 1


def test_a_page_that_is_out_of_order_slows_its_site_down_once_and_is_tried_again(tmp_path: Path) -> None:
    with Loopback({"/": links(*STORIES[:2]), STORIES[0]: Reply(b"", 503), STORIES[1]: article("One")}) as site:
        run = crawl(tmp_path, f"start={site.url}/", settings=(*WITHOUT_DELAY, "-s", "NEWSSPIDER_MAX_CRAWL_DELAY=0.1"))

        assert site.paths.count(STORIES[0]) == 3
    assert run.count("slowed_down") == 1
    assert run.count("failed/http_503") == 1
    assert run.headlines == ["One"]
