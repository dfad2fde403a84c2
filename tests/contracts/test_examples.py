"""Every shell and Python block of README and docs runs, page by page, over the demo sites."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from docs.blocks import read_page
from docs.newcomer import INSIDE, copy_clone, network, session
from newsspider.extraction import extract
from tests.contracts.expected import holds
from tests.contracts.pages import ROOT

README = ROOT / "README.md"
PAGES = (
    README,
    ROOT / "CONTRIBUTING.md",
    *sorted(page for page in (ROOT / "docs").rglob("*.md") if page.parent.name != "reference"),
)
pytestmark = pytest.mark.skipif(INSIDE in os.environ, reason="a block must not run all blocks")
RUN = tuple(page for page in PAGES if page.name != "walk.md" and any(block.runs for block in read_page(page)))
SAMPLE = ROOT / "fixtures/sites/gadgetpost.example/2026-05-24-payments"


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.fixture(scope="module")
def loopback() -> Iterator[Mapping[str, str]]:
    with network() as environment:
        yield environment


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory, loopback: Mapping[str, str]) -> Path:
    """The file of ``make crawl``, which the pages after README begin with."""
    folder = tmp_path_factory.mktemp("first")
    copy_clone(folder)
    with session(folder, loopback) as first:
        assert first.run("sh", "make crawl").exit_code == 0, first.steps
    return folder / "articles.jsonl"


@pytest.mark.parametrize("page", RUN, ids=name)
def test_every_block_of_a_page_runs(page: Path, tmp_path: Path, crawled: Path, loopback: Mapping[str, str]) -> None:
    copy_clone(tmp_path)
    shutil.copy(crawled, tmp_path)

    with session(tmp_path, loopback) as blocks:
        for block in read_page(page):
            blocks.play(block)


def test_blocks_that_do_not_run_say_why() -> None:
    reasons = {
        (name(page), block.line): block.value for page in PAGES for block in read_page(page) if block.mark == "not run"
    }

    assert [place for place, reason in reasons.items() if len(reason.split()) < 3] == []


def test_the_sample_records_of_the_readme_are_what_comes_out() -> None:
    response = json.loads((SAMPLE / "response.json").read_text("utf-8"))
    record = extract((SAMPLE / "page.html").read_bytes(), response["url"]).to_dict()

    whole, quote = (json.loads(code) for code in (block.code for block in read_page(README) if block.kind == "json"))

    shortened = {
        **record,
        "weather": [{key: reading[key] for key in whole["weather"][0]} for reading in record["weather"]],
    }
    assert holds(whole, shortened)
    assert any(holds(quote, found) for found in record["quotes"])


def test_the_summary_in_the_readme_has_the_real_number_of_articles() -> None:
    articles = len(list((ROOT / "fixtures/sites").glob("*/*/expected.json")))
    sites = len(list((ROOT / "fixtures/sites").glob("*/site.json")))

    assert f"{articles} articles from {sites} sites" in README.read_text("utf-8")
