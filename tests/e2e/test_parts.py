"""Articles over several pages come as one record."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.loopback import HTML, Loopback, Reply, links
from tests.e2e.running import AT_ONCE, crawl

ONE = "/2025/11/04/harbour-gets-a-crane/"


def page(number: int, *, onward: bool = True) -> Reply:
    texts = "".join(
        f"<p>Page {number}, paragraph {k}: the harbour of Aldersey has a new crane that lifts forty tonnes.</p>"
        for k in range(4)
    )
    link = f'<a rel="next" href="{ONE}{number + 1}/">Next page</a>' if onward else ""
    head = '<title>Crane</title><meta property="og:type" content="article">'
    text = f"<!DOCTYPE html><html lang=en><head>{head}</head><body><article><h1>Crane</h1>{texts}</article>{link}</body></html>"
    return Reply(text.encode(), headers={"Content-Type": HTML})


@pytest.mark.parametrize("workers", [0, 1])
def test_the_pages_of_an_article_are_joined_and_none_is_a_record_of_its_own(tmp_path: Path, workers: int) -> None:
    with Loopback({"/": links(ONE), ONE: page(1), f"{ONE}2/": page(2), f"{ONE}3/": page(3, onward=False)}) as site:
        run = crawl(tmp_path, f"start={site.url}/", settings=(*AT_ONCE, "-s", f"NEWSSPIDER_WORKERS={workers}"))

    (record,) = run.records
    assert [block["text"][:21] for block in record["body"]] == [
        f"Page {n}, paragraph {k}: "[:21] for n in (1, 2, 3) for k in range(4)
    ]
    assert record["url"] == site.url + ONE
    assert [place.rpartition(" ")[0] for place in record["evidence"]["body"]["where"].split("; ")] == [
        "",
        f"{site.url}{ONE}2/",
        f"{site.url}{ONE}3/",
    ]
    assert (run.count("stored"), run.count("duplicate/part"), run.code) == (1, 2, 0)


def test_a_next_page_that_is_not_there_ends_the_article(tmp_path: Path) -> None:
    with Loopback({"/": links(ONE), ONE: page(1)}) as site:
        run = crawl(tmp_path, f"start={site.url}/")

    assert [len(record["body"]) for record in run.records] == [4]
    assert run.code == 0
