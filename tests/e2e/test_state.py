"""Crawls with a state: what the second run does, and what a run that was killed, stopped or had no room leaves behind."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.e2e.loopback import Loopback, Reply, article, links
from tests.e2e.running import AT_ONCE, Run, crawl, read_records

ONE, TWO, THREE = (
    "/2025/11/04/harbour-gets-a-crane/",
    "/2025/11/03/ferry-learns-to-whistle/",
    "/2025/11/02/mill-wheel-stops-again/",
)


def run(folder: Path, site: Loopback, *arguments: str, settings: Iterable[str] = ()) -> Run:
    state = ("-s", f"NEWSSPIDER_STATE={folder / 'state.db'}")
    return crawl(folder, f"start={site.url}/", *arguments, settings=(*AT_ONCE, *state, *settings))


def make_due(folder: Path) -> None:
    """Have time pass: whatever was stored, or failed and is to be tried again, is due."""
    with closing(sqlite3.connect(folder / "state.db")) as state, state:
        state.execute("UPDATE urls SET due = '2000-01-01T00:00:00Z' WHERE status = 'done' OR due IS NOT NULL")
        state.execute("UPDATE listings SET due = '2000-01-01T00:00:00Z' WHERE due IS NOT NULL")


def rows(folder: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder / "state.db")) as state:
        return state.execute(query).fetchall()


def site_of_two() -> Loopback:
    return Loopback({"/": links(ONE, TWO), ONE: article("One"), TWO: article("Two")})


def test_a_second_run_fetches_no_article_again_and_adds_nothing(tmp_path: Path) -> None:
    with site_of_two() as site:
        first = run(tmp_path, site)
        asked = len(site.paths)
        second = run(tmp_path, site)

        assert site.paths[asked:] == ["/"]
    assert (first.code, first.count("stored")) == (0, 2)
    assert (second.code, second.count("stored"), second.count("unchanged/not_due")) == (0, 0, 2)
    assert second.headlines == ["One", "Two"]
    assert "2 addresses discovered = 0 stored + 2 unchanged" in second.err


def test_a_changed_article_is_one_new_revision_with_the_same_id(tmp_path: Path) -> None:
    with site_of_two() as site:
        run(tmp_path, site)
        site.routes[ONE] = article(
            "One", *(["The crane has been given a name, and it is Hilda, says the harbour."] * 3)
        )
        make_due(tmp_path)
        second = run(tmp_path, site)

    ones = [record for record in second.records if record["headline"] == "One"]
    assert (second.count("stored"), second.count("unchanged/same_content")) == (1, 1)
    assert [record["revision"] for record in ones] == [1, 2]
    assert ones[0]["id"] == ones[1]["id"]
    assert "Hilda" in ones[1]["text"]


def test_what_has_not_been_modified_is_not_sent_again(tmp_path: Path) -> None:
    def tagged(reply: Reply, tag: str) -> Reply:
        return Reply(reply.body, headers={**reply.headers, "ETag": tag})

    with Loopback({"/": tagged(links(ONE), '"home"'), ONE: tagged(article("One"), '"one"')}) as site:
        run(tmp_path, site)
        make_due(tmp_path)
        site.routes = {"/": Reply(status=304), ONE: Reply(status=304)}
        asked = len(site.requests)
        second = run(tmp_path, site)

        conditions = {path: head.get("If-None-Match") for path, head in zip(site.requests, site.headers, strict=True)}
        assert set(site.requests[asked:]) >= {"/", ONE}
    assert (conditions["/"], conditions[ONE]) == ('"home"', '"one"')
    assert (second.code, second.count("unchanged/not_modified"), second.count("listings_unchanged")) == (0, 1, 1)


def test_full_fetches_everything_known_without_conditions(tmp_path: Path) -> None:
    with site_of_two() as site:
        run(tmp_path, site)
        site.routes["/"] = links()
        asked = len(site.paths)
        second = run(tmp_path, site, "full=1")

        assert sorted(site.paths[asked:]) == ["/", TWO, ONE]
    assert second.count("unchanged/same_content") == 2


def test_what_a_limit_leaves_is_fetched_by_the_next_run(tmp_path: Path) -> None:
    with Loopback({"/": links(ONE, TWO, THREE)}) as site:
        site.routes |= {path: article(path.split("/")[4]) for path in (ONE, TWO, THREE)}
        runs = [run(tmp_path, site, "limit=1") for _ in range(3)]

    assert [done.count("stored") for done in runs] == [1, 1, 1]
    assert [done.count("pending/over_limit") for done in runs] == [2, 1, 0]
    assert len(read_records(tmp_path / "articles.jsonl")) == 3


def test_a_failed_address_waits_for_its_retry_time(tmp_path: Path) -> None:
    with site_of_two() as site:
        site.routes[TWO] = Reply(status=500)
        first = run(tmp_path, site, settings=("-s", "RETRY_ENABLED=0"))
        second = run(tmp_path, site)
        site.routes[TWO] = article("Two")
        make_due(tmp_path)
        third = run(tmp_path, site)

    assert (first.count("failed/http_500"), second.count("pending/retry_later"), third.count("stored")) == (1, 1, 1)
    assert third.headlines == ["One", "Two"]


def test_a_start_page_that_is_an_article_is_kept_like_others(tmp_path: Path) -> None:
    with Loopback({"/": article("One")}) as site:
        site.routes[ONE] = site.routes.pop("/")
        state = ("-s", f"NEWSSPIDER_STATE={tmp_path / 'state.db'}")
        runs = [crawl(tmp_path, f"start={site.url}{ONE}", settings=(*AT_ONCE, *state)) for _ in range(2)]

    assert [done.count("stored") for done in runs] == [1, 0]
    assert runs[1].count("unchanged/same_content") == 1
    assert rows(tmp_path, "SELECT status FROM urls") == [("done",)]


def test_the_state_can_be_read_with_any_sqlite_tool(tmp_path: Path) -> None:
    with site_of_two() as site:
        run(tmp_path, site)

    assert rows(tmp_path, "SELECT status, source FROM urls") == [("done", "page")] * 2
    assert rows(tmp_path, "SELECT exit_code FROM runs") == [(0,)]
    assert rows(tmp_path, "SELECT count(*) FROM leases") == [(0,)]
    size = (tmp_path / "articles.jsonl").stat().st_size
    assert rows(tmp_path, "SELECT size FROM outputs") == [(size,)]


def test_an_output_without_a_state_is_still_replaced(tmp_path: Path) -> None:
    with site_of_two() as site:
        for _ in range(2):
            done = crawl(tmp_path, f"start={site.url}/")

    assert done.headlines == ["One", "Two"]
