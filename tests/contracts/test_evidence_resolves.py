"""Evidence resolves: every ``where``, looked up again, yields what it says."""

from __future__ import annotations

import html
import json
import re
from datetime import datetime
from typing import Any

import pytest

from newsspider.evidence import SOURCES
from newsspider.extraction import assemble
from newsspider.items import Article
from newsspider.page.jsonld import values
from newsspider.page.page import Page
from newsspider.page.selection import select, whole_text
from newsspider.page.text import clean, fold
from tests.contracts.pages import FixturePage, case_pages, hostile_pages, site_listings, site_pages

PAGES = (*site_pages(), *case_pages(), *hostile_pages(), *site_listings())
STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")
PLACES = {
    "dom": r"/html(?:\[1\])?(?:/[\w-]+(?:\[\d+\])?)*",
    "microdata": r"/html(?:\[1\])?(?:/[\w-]+(?:\[\d+\])?)*",
    "meta": r"/html(?:\[1\])?(?:/[\w-]+(?:\[\d+\])?)*",
    "json-ld": r"json-ld\[\d+\](?:\.[^.\[\]]+|\[\d+\])*",
    "text": r"line \d+|/html(?:\[1\])?(?:/[\w-]+(?:\[\d+\])?)*",
}
"""The form of a place by its source; other sources have none."""
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def each(pages: tuple[FixturePage, ...]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("page", pages, ids=lambda page: page.name)


@each(PAGES)
def test_every_place_has_the_form_of_its_source(page: FixturePage) -> None:
    article = assemble(page.draft())

    for name, proof in article.evidence.items():
        assert proof.source in SOURCES, name
        assert proof.rule, name
        assert proof.score is None or 0 <= proof.score <= 1, name
        assert proof.where is None or re.fullmatch(PLACES[proof.source], proof.where), name


@each(PAGES)
def test_every_place_looked_up_again_shows_the_value(page: FixturePage) -> None:
    draft = page.draft()
    article = assemble(draft)

    for name, proof in article.evidence.items():
        if proof.where is not None:
            shown = look_up(draft.page, proof.where)
            assert shown.strip(), (name, proof)
            assert any(fold(text) in fold(shown) for text in telling(name, article)), (name, proof, shown[:300])


@each(tuple(page for page in site_pages() if not page.name.startswith("fil-numerique")))
def test_values_that_stand_in_one_place_have_it(page: FixturePage) -> None:
    article = assemble(page.draft())

    placed = {"headline", "standfirst", "description", "section", "tags", "authors", "published", "body"}
    assert [name for name in placed & set(article.evidence) if article.evidence[name].where is None] == []


def look_up(page: Page, where: str) -> str:
    """Everything that can be read at a place: an element's text and attributes, a JSON value, a line."""
    if where.startswith("line "):
        return page.lines[int(where.removeprefix("line ")) - 1]
    if where.startswith("/"):
        (node,) = select(page.root, where)
        return " ".join(
            [whole_text(node), *(value for inner in node.iter() for value in map(str, inner.attrib.values()))]
        )
    return clean(html.unescape(json.dumps(resolved(page, in_json_ld(page, where)), ensure_ascii=False)))


def resolved(page: Page, value: Any) -> Any:
    """A JSON-LD value with its references (``{"@id": …}``) followed."""
    if isinstance(value, list):
        return [resolved(page, entry) for entry in value]
    if isinstance(value, dict) and set(value) == {"@id"} and value["@id"] in page.jsonld_by_id:
        return page.jsonld_by_id[value["@id"]].data
    return value


def in_json_ld(page: Page, where: str) -> Any:
    """The JSON value at a path such as ``json-ld[2].@graph[0].headline``."""
    number, path = re.fullmatch(r"json-ld\[(\d+)\](.*)", where, re.S).groups()  # type: ignore[union-attr]
    scripts = select(page.root, "//script[contains(@type, 'ld+json')][text()]")
    found = values(str(scripts[int(number) - 1].text))
    value: Any = found[0] if len(found) == 1 else found
    for key, position in STEP.findall(path):
        value = value[int(position)] if position else value[key]
    return value


def telling(name: str, article: Article) -> list[str]:
    """What must be readable where a field's value was found; any of them will do."""
    value = getattr(article, name)
    first = value[0] if isinstance(value, tuple) else value
    match name:
        case "authors":
            return [first.name]
        case "body":
            return [first.text]
        case "links":
            return [first.text]
        case "images":
            return [first.url.rsplit("/", 1)[-1]]
        case "teasers":
            return [first.label or first.items[0].title]
        case "weather":
            shown = f"{first.temperature:g}" if first.temperature is not None else first.location or ""
            return [shown, shown.replace(".", ","), shown.translate(ARABIC_DIGITS)]
        case "published" | "modified" | "page_date":
            epoch = f"{datetime.fromisoformat(value).timestamp():.0f}"
            return [value[:10], value[:4], f"{int(value[8:10])}", "ago", "yesterday", "gestern", epoch]
        case "accessible":
            return [str(value)]
        case _:
            return [clean(str(first))]
