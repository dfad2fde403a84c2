"""Text that a page's state keeps as trees of nodes."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from newsspider.evidence import Candidate, Extracted
from newsspider.fields import body
from newsspider.fields.body.richtext import LEAST, STARTS, rich_text
from newsspider.page.page import open_page

HEADLINE = "The mill of Aldersey gets a web server"
SENTENCE = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today. "
LINES = [SENTENCE + f"It serves {n} pages a day to readers of the whole valley." for n in (7, 70, 700)]


def prose_mirror(line: str) -> dict[str, Any]:
    half = len(line) // 2
    link = {"type": "text", "text": line[half:], "marks": [{"type": "link", "attrs": {"href": "/a"}}]}
    return {"type": "paragraph", "content": [{"type": "text", "text": line[:half]}, link]}


def portable_text(line: str) -> dict[str, Any]:
    span = {"_type": "span", "_key": "a1", "marks": [], "text": line}
    return {"_type": "block", "style": "normal", "markDefs": [], "children": [span]}


def parsed_html(line: str) -> dict[str, Any]:
    link = {"type": "a", "attribs": {"href": "/wheel"}, "children": [{"type": "text", "data": line[9:]}]}
    return {"type": "p", "children": [{"type": "text", "data": line[:9]}, link]}


def editor_js(line: str) -> dict[str, Any]:
    return {"id": "x1", "type": "paragraph", "data": {"text": line}}


def rich_document(line: str) -> dict[str, Any]:
    text = {"nodeType": "text", "value": line, "marks": [], "data": {}}
    return {"nodeType": "paragraph", "data": {}, "content": [text]}


def text_element(line: str) -> dict[str, Any]:
    return {"_id": "ABC", "type": "text", "content": line}


def state(value: object) -> str:
    return f"window.loaded = true; window.__STATE__ = {json.dumps(value)};"


@pytest.mark.parametrize("node", [prose_mirror, portable_text, parsed_html, editor_js, rich_document, text_element])
def test_the_nodes_of_widespread_editors_are_read(node: Callable[[str], object]) -> None:
    story = {"title": HEADLINE, "body": {"type": "json", "json": [node(line) for line in LINES]}}
    script = state({"story": story, "menu": [{"type": "link", "text": "News"}]})

    assert rich_text(script, HEADLINE) == "".join(f"<p>{line}</p>" for line in LINES)


def test_headings_lists_and_quotations_are_shown_as_what_they_are() -> None:
    items = [{"type": "list-item", "children": [{"text": line}]} for line in LINES[:2]]
    nodes = [
        {"type": "heading-3", "children": [{"text": "Wheel & stone"}]},
        {"type": "bulleted_list", "children": items},
        {"_type": "block", "style": "blockquote", "children": [{"text": LINES[2]}]},
        {"type": "image", "children": [{"text": "A wheel, by night"}]},
    ]

    assert rich_text(state({"title": HEADLINE, "nodes": nodes}), HEADLINE) == (
        f"<h3>Wheel &amp; stone</h3><li>{LINES[0].strip()}</li><li>{LINES[1].strip()}</li><blockquote>{LINES[2]}</blockquote>"
    )


def test_of_several_articles_the_one_beside_the_headline_is_read() -> None:
    other = {"title": "Another mill", "content": [prose_mirror(SENTENCE * 9)] * 9}
    own = {"titles": {"basic": HEADLINE.upper()}, "content": [prose_mirror(line) for line in LINES]}

    assert rich_text(state({"more": [other], "article": own}), HEADLINE).startswith(f"<p>{LINES[0]}</p>")


@pytest.mark.parametrize(
    "script",
    [
        state({"title": HEADLINE, "body": [prose_mirror(SENTENCE[:50])]}),
        state({"title": "Another mill", "body": [prose_mirror(line) for line in LINES]}),
        state({"page": {"seo": {"meta": {"title": HEADLINE}}}, "body": [prose_mirror(line) for line in LINES]}),
        state({"title": HEADLINE, "body": [{"type": "image", "caption": line} for line in LINES]}),
        "var a = {b: 1}; " * STARTS + state({"title": HEADLINE, "body": [prose_mirror(line) for line in LINES]}),
        '{"title": "' + HEADLINE + '", "body": ' + '[{"type": "p", "children": ' * 5000,
        "[" * 100_000,
        json.dumps([[HEADLINE]]),
        "",
    ],
    ids=["short", "of another", "far away", "no text", "late", "cut off", "deep", "alone", "empty"],
)
def test_what_is_short_far_away_or_no_json_is_none(script: str) -> None:
    assert rich_text(script, HEADLINE) == ""


def test_text_that_is_nested_without_end_is_cut() -> None:
    node: dict[str, Any] = {"text": "x" * LEAST}
    for _ in range(40):
        node = {"type": "p", "children": [node]}

    assert rich_text(state({"title": HEADLINE, "body": [node]}), HEADLINE) != ""


def test_such_nodes_are_the_body_of_a_page_that_shows_none() -> None:
    story = {"title": HEADLINE, "blocks": [editor_js(line.replace("water", "<b>water</b>")) for line in LINES]}
    page = open_page(f"<h1>{HEADLINE}</h1><div id=app></div><script>{state({'props': story})}</script>")
    found = {"headline": Extracted((Candidate(HEADLINE, "dom", "h1", None),))}

    assert [block.text for block in body.find(page, found).value or ()] == LINES
