"""No field raises on any hostile page; none changes the page; two runs give equal results."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from lxml.etree import tostring

from newsspider.extraction import assemble, extract
from tests.contracts.pages import FixturePage, hostile_pages, site_listings, site_pages

HOSTILE = hostile_pages()
ALL = (*HOSTILE, *site_pages(), *site_listings())
HEADING = b"<h1>Water mill gets a web server</h1>"
SENTENCE = "The mill at Aldersey has run on a water wheel since 1811."
TEXT_FROM_JSON_LD = frozenset(("jsonld-lone-surrogates.html", "jsonld-wrong-types.html"))
"""Their JSON-LD states an ``articleBody`` that is none of the text shown: the body may follow it."""


def each(pages: tuple[FixturePage, ...]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("page", pages, ids=lambda page: page.name)


@each(ALL)
def test_no_field_raises(page: FixturePage) -> None:
    assert page.draft().failures == {}


@each(ALL)
def test_no_field_changes_the_page(page: FixturePage) -> None:
    before = tostring(page.unread().page.root)

    after = tostring(page.draft().page.root)

    assert after == before


@each(ALL)
def test_two_runs_give_equal_records(page: FixturePage) -> None:
    assert assemble(page.draft()).to_dict() == assemble(page.draft()).to_dict()


@each(ALL)
def test_the_record_is_written_as_utf_8_json_and_read_back(page: FixturePage) -> None:
    record = assemble(page.draft()).to_dict()

    line = json.dumps(record, ensure_ascii=False, allow_nan=False).encode("utf-8")

    assert json.loads(line) == record


@each(HOSTILE)
@pytest.mark.parametrize(
    "url", [None, "", "http://[", "https://mill.example/é?utm_source=x#a", "file:///a", "nonsense \ud800"]
)
@pytest.mark.parametrize(
    "content_type", ["text/html", "text/plain; charset=utf-16", "application/pdf", "text/html; charset=\x00"]
)
def test_any_address_and_any_content_type_will_do(page: FixturePage, url: str | None, content_type: str) -> None:
    draft = replace(page, url=url, content_type=content_type).draft()  # type: ignore[arg-type]

    assert draft.failures == {}


@each(HOSTILE)
def test_text_will_do_as_well_as_bytes(page: FixturePage) -> None:
    text = page.data.decode("utf-8", "surrogateescape")

    record = extract(text, page.url, content_type=page.content_type).to_dict()

    json.dumps(record, ensure_ascii=False).encode("utf-8")


@each(tuple(page for page in HOSTILE if HEADING in page.data))
def test_what_the_page_does_not_break_is_still_there(page: FixturePage) -> None:
    article = assemble(page.draft())

    assert article.headline == "Water mill gets a web server"
    if SENTENCE.encode() in page.data and page.name not in TEXT_FROM_JSON_LD:
        assert SENTENCE in article.text


def test_nothing_is_read_from_the_machine_or_grown_by_entities() -> None:
    pages = [page for page in HOSTILE if "entit" in page.name]

    records = [str(assemble(page.draft()).to_dict()) for page in pages]

    assert len(records) == 2
    assert not any("root:" in record for record in records)
    assert all(len(record) < 20_000 for record in records)
