"""A site with addresses without end: bounded in every run, and named in the report."""

from __future__ import annotations

import json
from pathlib import Path

from newsspider.discovery.traps import MOST_QUERIES
from tests.e2e.loopback import Loopback, Reply, article, html, links
from tests.e2e.running import AT_ONCE, crawl

ONE = "/2025/11/04/harbour-gets-a-crane/"
FACETS = [f"/2025/11/04/all-the-cranes-compared/?colour={n // 9}&size={n % 9}" for n in range(MOST_QUERIES + 15)]
MORE = [path.replace("colour=", "colour=x") for path in FACETS]
CALENDAR = [f"/agenda/{year}/05/what-is-on-in-town/" for year in range(2090, 2100)]


def routes(*paths: str) -> dict[str, Reply]:
    return {"/": links(*paths), **{path: article(f"Story of {path}") for path in paths}}


def test_endless_addresses_are_bounded_and_named_and_later_runs_let_in_no_more(tmp_path: Path) -> None:
    settings = [
        *AT_ONCE,
        "-s",
        "NEWSSPIDER_STATE=" + str(tmp_path / "s.db"),
        "-s",
        f"NEWSSPIDER_REPORT_FILE={tmp_path}/r.json",
    ]
    with Loopback(routes(ONE, *FACETS, *CALENDAR)) as site:
        first = crawl(tmp_path, f"start={site.url}/", settings=settings)
        report = json.loads((tmp_path / "r.json").read_text("utf-8"))
        site.routes = routes(ONE, *FACETS, *MORE)
        second = crawl(tmp_path, f"start={site.url}/", settings=settings)

    host = "127.0.0.1/2025/11/04/all-the-cranes-compared/"
    assert report["traps"] == {
        f"{host}?colour=…&size=…": 15,
        "127.0.0.1/agenda/…/…/what-is-on-in-town/ (a calendar)": 10,
    }
    assert first.count("refused/trap") == 25
    assert f"addresses without end, 15 of them left out: {host}?colour=…&size=…" in first.err
    assert second.count("stored") == 0
    assert not any(path in site.paths for path in MORE)


def test_links_of_a_page_that_counts_its_visits_end(tmp_path: Path) -> None:
    deep = "/".join(["tour"] * 5)
    with Loopback({"/": html(f'<main><h2><a href="/{deep}/">A tour of the tour of the tour</a></h2></main>')}) as site:
        done = crawl(tmp_path, f"start={site.url}/", settings=AT_ONCE)

    assert done.count("refused/trap") == 1
    assert "127.0.0.1/…/tour/…/tour/…" in done.err
