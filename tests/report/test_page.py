import re
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsspider.report.findings import Findings, gather
from newsspider.report.page import policy, report_page
from newsspider.report.values import site_of
from tests.report.records import hostile_records, record, written

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates().map(str),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(("items", "title", "speaker", "location", "domain", "temperature_c")), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip
KEYS = ("headline", "site", "published", "quotes", "teasers", "weather", "evidence", "word_count", "fetched_at")


def page_of(*records: dict[str, Any]) -> str:
    found = Findings()
    for each in records:
        found.tallies.add(each, site_of(each))
    return report_page(found)


def test_a_report_stands_alone() -> None:
    page = page_of(record(1), record(2))

    assert page.startswith("<!DOCTYPE html>")
    assert "<script" not in page
    assert not re.search(r"\b(?:src|srcset|action|on\w+)=", page)
    assert not re.search(r"url\((?!#)|@import", page)
    assert all(link.startswith(("#", "https://news.example/")) for link in re.findall(r'href="([^"]+)"', page))


def test_its_policy_allows_its_own_style_and_nothing_else() -> None:
    page = page_of(record())
    style = page.split("<style>", 1)[1].split("</style>", 1)[0]

    assert policy(style).replace("'", "&#39;") in page or policy(style) in page
    assert " style=" not in page


def test_hostile_texts_stay_texts() -> None:
    page = page_of(*hostile_records())

    tags = {str(node.tag) for node in etree.fromstring(page, etree.HTMLParser()).iter() if isinstance(node.tag, str)}
    assert not tags & {"script", "img", "iframe", "object", "embed", "link", "base", "form"}
    assert "javascript:" not in " ".join(re.findall(r'href="([^"]*)"', page))
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", page)
    page.encode("utf-8")


def test_nothing_at_all_and_one_article_have_a_report(tmp_path: Path) -> None:
    nothing = report_page(gather([written(tmp_path / "a.jsonl")]))
    one = report_page(gather([written(tmp_path / "b.jsonl", record())]))

    assert "There is not one article in what was read" in nothing
    assert "<h1>1 article from 1 site</h1>" in one


def test_broken_lines_and_missing_files_are_named(tmp_path: Path) -> None:
    found = gather([written(tmp_path / "a.jsonl", record(), *["x"] * 60)])
    found.missing.append(Path("/gone/articles.jsonl"))

    page = report_page(found)

    assert "60 lines held no record and were left out" in page
    assert "a.jsonl, line 2: no record of newsspider" in page
    assert "and 10 more lines" in page
    assert "/gone/articles.jsonl" in page


def test_every_plot_has_a_name_and_a_table_near_it() -> None:
    page = etree.fromstring(page_of(record(1), record(2)), etree.HTMLParser())

    for section in page.iter("section"):
        assert section.find(".//table") is not None
        assert all(plot.get("aria-label") for plot in section.iter("svg"))


def test_the_same_records_give_the_same_report() -> None:
    assert page_of(record(1), record(2)) == page_of(record(1), record(2))


@given(st.lists(st.dictionaries(st.sampled_from(KEYS), JSON), max_size=3))
def test_any_records_have_a_report(records: list[dict[str, Any]]) -> None:
    found = Findings()
    for each in records:
        found.tallies.add(each, site_of(each))

    assert found.tallies.articles == len(records)
    if len(records) == 3:  # drawing takes a while
        report_page(found).encode()
