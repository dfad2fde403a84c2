"""The demo sites from end to end: served on loopback, crawled by Scrapy, their records held against the fixtures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pandas  # type: ignore[import-untyped]
import pytest
from protego import Protego

from newsspider import Fetched, extract
from newsspider.demo import DemoServer, read_sites
from newsspider.items import Article, Http
from tests.contracts.expected import running
from tests.e2e.expectations import FACTS, SITES, Expected, agrees, facts, read_expected
from tests.e2e.running import AT_ONCE, ROOT, Run, crawl

EXACT = (
    "headline", "standfirst", "description", "section", "tags", "language", "authors", "published", "modified", "page_date",
    "accessible", "page_type",
)  # fmt: skip
"""Fields that are right on every page, and stay so."""
FLOORS = {"body": (0.99, 0.98), "quotes": (0.85, 0.85), "weather": (0.98, 0.98)}
"""Share of the expected facts that must be found, and of those found that must be expected; they only ever rise."""


@dataclass(frozen=True)
class Demo:
    """One crawl of all demo sites."""

    run: Run
    requests: list[str]
    output: Path

    def record(self, url: str) -> dict[str, Any]:
        """The record of an address."""
        return next(record for record in self.run.records if url in (record["url"], record["requested_url"]))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    folder = tmp_path_factory.mktemp("demo")
    with DemoServer(read_sites(SITES)) as server:
        settings = (*AT_ONCE, "-s", f"NEWSSPIDER_PROXY={server.url}")
        run = crawl(folder, f"sites={ROOT / 'fixtures' / 'sites.toml'}", settings=settings)
        yield Demo(run, list(server.requests), folder / "articles.jsonl")


@pytest.fixture(scope="module")
def expected() -> tuple[Expected, ...]:
    return tuple(read_expected())


def test_every_article_is_stored_once_and_nothing_else(demo: Demo, expected: tuple[Expected, ...]) -> None:
    assert sorted(record["requested_url"] for record in demo.run.records) == sorted(page.url for page in expected)
    assert demo.run.code == 0


def test_the_counts_add_up(demo: Demo) -> None:
    ends = sum(
        count
        for name, count in demo.run.stats.items()
        if name.split("/")[1:2] in (["refused"], ["failed"], ["duplicate"])
    )

    assert demo.run.count("stored") == len(demo.run.records)
    assert demo.run.count("discovered") == demo.run.count("stored") + ends
    assert demo.run.count("quotes") == sum(len(record["quotes"]) for record in demo.run.records)
    assert demo.run.count("readings") == sum(len(record["weather"]) for record in demo.run.records)


def test_nothing_is_fetched_that_a_robots_txt_forbids(demo: Demo) -> None:
    rules = {
        site.name: Protego.parse((site / "robots.txt").read_text("utf-8")) for site in SITES.iterdir() if site.is_dir()
    }

    forbidden = [url for url in demo.requests if not rules[urlsplit(url).hostname or ""].can_fetch(url, "newsspider")]

    assert forbidden == []
    assert demo.run.count("refused/robots") > 0


@pytest.mark.parametrize("name", EXACT)
def test_a_field_is_as_a_person_has_read_it_on_every_page(
    name: str, demo: Demo, expected: tuple[Expected, ...]
) -> None:
    pages = [page for page in expected if name in page.fields]

    wrong = {
        page.url: demo.record(page.url)[name]
        for page in pages
        if not agrees(page.fields[name], demo.record(page.url)[name])
    }

    assert wrong == {}
    assert len(pages) > 40


@pytest.mark.parametrize("name", sorted(FACTS))
def test_a_list_field_holds_most_of_what_a_person_has_read_and_little_else(
    name: str, demo: Demo, expected: tuple[Expected, ...]
) -> None:
    pages = [page for page in expected if name in page.fields]
    found = [{**record, "body": running(record)} for record in (demo.record(page.url) for page in pages)]
    pairs = [
        (facts(name, page.fields[name]), facts(name, record[name])) for page, record in zip(pages, found, strict=True)
    ]

    right = sum(len(wanted & found) for wanted, found in pairs)

    assert right >= FLOORS[name][0] * sum(len(wanted) for wanted, _ in pairs)
    assert right >= FLOORS[name][1] * sum(len(found) for _, found in pairs)


def test_the_library_gives_the_record_of_the_crawl_for_the_same_bytes(
    demo: Demo, expected: tuple[Expected, ...]
) -> None:
    for page in expected:
        crawled = demo.record(page.url)
        made = extract(
            page.page, page.url, content_type=page.headers["Content-Type"], fetched=as_fetched(page, crawled)
        )

        assert replace(made, fetched_at=crawled["fetched_at"]).to_dict() == crawled


def test_pandas_reads_the_file_line_by_line(demo: Demo) -> None:
    frame = pandas.read_json(demo.output, lines=True)

    assert list(frame.columns) == list(Article.__dataclass_fields__)
    assert len(frame) == len(demo.run.records)


def as_fetched(page: Expected, crawled: dict[str, Any]) -> Fetched:
    """How the crawl got the page; the clock and the server's head are what a file does not hold."""
    http = Http(200, page.headers.get("ETag"), page.headers.get("Last-Modified"))
    served = parsedate_to_datetime(page.headers["Date"]) if "Date" in page.headers else datetime.now(UTC)
    return Fetched(page.url, datetime.fromisoformat(crawled["fetched_at"]), served, http)
