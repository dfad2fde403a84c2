"""What a page promotes, as article candidates."""

from __future__ import annotations

from datetime import UTC, datetime

from newsspider import extract
from newsspider.discovery.lead import Lead
from newsspider.discovery.teasers import read_teasers

HOME = "http://news.example"
BODY = "<p>The mill at Aldersey has run on a water wheel since 1811, and last week it got a web server of its own.</p>"


def item(slug: str, title: str, date: str = "") -> str:
    return f'<li><a href="/{slug}/">{title}</a> {date}</li>'


FERRY = item("electric-ferry-crosses-the-lake", "Electric ferry crosses the lake")
CLOCK = item("town-clock-learns-to-tweet", "Town clock learns to tweet the hour")
GOAT = item("goat-collar-finds-its-goats", "Goat collar finds its own goats", "June 2, 2026")


def leads(lists: str) -> tuple[Lead, ...]:
    page = f"<article><h1>Water mill gets a web server</h1>{BODY * 3}</article>{lists}"
    return read_teasers(extract(page, f"{HOME}/2026/06/water-mill-gets-a-web-server/"))


def test_a_candidate_has_its_label_and_its_rank() -> None:
    found = leads(f"<h3>Hot this week</h3><ul>{FERRY}{CLOCK}{GOAT}</ul>")

    assert [(lead.source, lead.label, lead.rank) for lead in found] == [
        ("teaser", "Hot this week", n) for n in (1, 2, 3)
    ]
    assert found[2] == Lead(
        f"{HOME}/goat-collar-finds-its-goats/", "teaser", datetime(2026, 6, 2, tzinfo=UTC),
        "Goat collar finds its own goats", label="Hot this week", rank=3,
    )  # fmt: skip


def test_the_first_of_each_list_go_first_and_each_article_once() -> None:
    lists = f"<h3>Hot this week</h3><ul>{FERRY}{CLOCK}</ul><h3>Related articles</h3><ul>{GOAT}{FERRY}</ul>"

    assert [(lead.label, lead.rank) for lead in leads(f"<div>{lists}</div>")] == [
        ("Hot this week", 1),
        ("Related articles", 1),
        ("Hot this week", 2),
    ]


def test_a_page_without_lists_promotes_nothing() -> None:
    assert leads("") == ()
