"""The frame's document holds nothing that can run, load or lead away, whatever the page and the record hold."""

from __future__ import annotations

import base64
import hashlib
import json
import re

import pytest
from lxml.etree import HTMLParser, _Element, fromstring

from newsspider.fixtures.saved import SavedPage
from newsspider.inspector.desk import look_at
from newsspider.inspector.entries import Entry
from newsspider.inspector.frame import document, policy, style
from newsspider.inspector.reading import FIELD_NAMES
from newsspider.page.selection import whole_text
from tests.contracts.pages import FixturePage, case_pages, hostile_pages, site_pages
from tests.inspector.vectors import VECTORS

PLAIN_ELEMENTS = {"html", "head", "meta", "title", "style", "body", "mark", "br"}
ATTRIBUTES = {"id", "class", "data-of", "title", "role", "aria-level", "dir"}
CLASSES = {"value", "place", "rival", "echo", *(f"f-{name}" for name in FIELD_NAMES)}
IDENT = re.compile(rf"({'|'.join(FIELD_NAMES)})(-c?\d+)*(-shown)?")


def shown(page: SavedPage, record: dict[str, object] | None = None, theme: str = "auto") -> str:
    marks = look_at(Entry("page", page, record)).marks
    assert marks is not None
    return document(marks, theme)


def check(text: str) -> _Element:
    """The document, after everything in it was found harmless."""
    root: _Element = fromstring(
        text.encode("utf-8", "replace"), HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=False)
    )
    style_element = root.find("head/style")
    assert style_element is not None
    assert style_element.text == style()
    for node in root.iter():
        assert isinstance(node.tag, str), "a comment or an instruction got through"
        assert node.tag in PLAIN_ELEMENTS or re.fullmatch(r"n-[a-z0-9]+", node.tag), node.tag
        if node.tag in ("html", "meta"):
            continue
        assert set(node.attrib) <= ATTRIBUTES, (node.tag, str(node.attrib))
        assert node.get("dir") in (None, "ltr", "rtl", "auto")
        assert set(node.get("class", "").split()) <= CLASSES
        assert node.get("id") is None or IDENT.fullmatch(str(node.get("id")))
    idents = [node.get("id") for node in root.iter() if node.get("id")]
    assert len(idents) == len(set(idents))
    return root


@pytest.mark.parametrize("page", [*site_pages(), *case_pages(), *hostile_pages()], ids=lambda page: page.name)
def test_every_fixture_becomes_harmless_and_keeps_its_text(page: FixturePage) -> None:
    check(shown(SavedPage(page.data, page.url, headers={"content-type": page.content_type})))


def test_there_are_a_few_hundred_vectors() -> None:
    assert len(VECTORS) >= 300


@pytest.mark.parametrize("vector", VECTORS)
def test_no_vector_in_a_page_gets_through(vector: str) -> None:
    words = "<p>The mill at Aldersey has run on a water wheel since 1811, and it hums.</p>"
    html = f"<html><head><title>x</title>{vector}</head><body>{vector}<h1>Mill {vector}</h1>{words}{vector}{words}"

    check(shown(SavedPage(html.encode("utf-8", "replace"), "https://news.example/a")))


@pytest.mark.parametrize("vector", VECTORS)
def test_no_vector_in_an_attribute_or_in_data_gets_through(vector: str) -> None:
    quoted = vector.replace('"', "&quot;")
    data = json.dumps({"@type": "NewsArticle", "headline": vector, "author": {"name": vector}}).replace("<", "\\u003c")
    html = f'<meta name=description content="{quoted}"><script type="application/ld+json">{data}</script><h1>Mill</h1><a href="{quoted}" title="{quoted}">x</a><img src="{quoted}" alt="{quoted}"><p>One.</p>'

    check(shown(SavedPage(html.encode("utf-8", "replace"), "https://news.example/a")))


@pytest.mark.parametrize("vector", VECTORS)
def test_no_vector_in_plain_text_or_in_a_record_gets_through(vector: str) -> None:
    page = SavedPage(f"Mill\n\n{vector}\n".encode("utf-8", "replace"), headers={"content-type": "text/plain"})
    record: dict[str, object] = dict.fromkeys(FIELD_NAMES, vector)
    evidence = {name: {"source": vector, "rule": vector, "where": vector, "score": vector} for name in FIELD_NAMES}

    check(shown(page, {**record, "evidence": evidence}))


def test_the_text_of_a_page_is_all_there() -> None:
    root = check(shown(SavedPage("<h1>Crane &amp; mill</h1><p>“Hum”, <i>she</i> says.".encode())))

    assert "Crane & mill“Hum”, she says." in whole_text(root)


@pytest.mark.parametrize(("theme", "told"), [("dark", "dark"), ("auto", "auto"), ('"><script>', "auto")])
def test_the_theme_is_one_of_ours(theme: str, told: str) -> None:
    assert f'data-theme="{told}"' in shown(SavedPage(b"x"), theme=theme)[:80]


def test_the_policy_lets_nothing_in_but_the_one_style() -> None:
    digest = base64.b64encode(hashlib.sha256(style().encode()).digest()).decode()

    assert policy().split("; ") == [
        "default-src 'none'", f"style-src 'sha256-{digest}'", "sandbox", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'self'",
    ]  # fmt: skip


def test_the_style_loads_nothing() -> None:
    assert not re.search(r"url\(|@import|@font-face|image-set", style())
