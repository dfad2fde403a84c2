"""Text that only a script holds."""

from __future__ import annotations

import html
import json

import pytest

from newsspider.evidence import Candidate, Extracted
from newsspider.fields import body
from newsspider.fields.body.hidden import LEAST, hidden_markup
from newsspider.page.page import open_page

HEADLINE = "Mühle „Zum Rad“ bekommt einen Webserver"
SENTENCE = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today. "
PARAGRAPHS = [SENTENCE * 2, SENTENCE + "It serves pages now.", SENTENCE * 2 + "Nobody had asked for that."]
HTML = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
LOADING = "<h1>Mühle „Zum Rad“ bekommt einen Webserver</h1><div id='root'>Loading</div>"


def state(value: object, *, ascii_only: bool = False) -> str:
    return f"<script>window.__STATE__ = {json.dumps(value, ensure_ascii=ascii_only)};</script>"


def blocks(html: str, headline: str = HEADLINE) -> list[str]:
    found = {"headline": Extracted((Candidate(headline, "dom", "h1", None),))}
    value = body.find(open_page(LOADING + html, "https://mill.example/wheel"), found).value
    return [block.text for block in value or ()]


@pytest.mark.parametrize("ascii_only", [False, True])
def test_html_in_a_string_of_the_state_is_the_body(ascii_only: bool) -> None:
    script = state({"detail": {"title": HEADLINE, "contentHtml": HTML}}, ascii_only=ascii_only)

    assert blocks(script) == [paragraph.strip() for paragraph in PARAGRAPHS]


def test_a_string_of_lines_has_a_paragraph_each() -> None:
    script = state({"title": HEADLINE, "bodyText": "\n\n".join(PARAGRAPHS).replace("water", "<water>")})

    assert blocks(script) == [paragraph.strip().replace("water", "<water>") for paragraph in PARAGRAPHS]


@pytest.mark.parametrize("inner", [json.dumps({"content": HTML}), HTML])
def test_a_state_inside_a_string_is_read_as_well(inner: str) -> None:
    pushed = json.dumps([1, json.dumps({"title": HEADLINE}, ensure_ascii=False)], ensure_ascii=False)
    script = f"<script>self.push({pushed});self.push({json.dumps([1, inner])})</script>"

    assert blocks(script) == [paragraph.strip() for paragraph in PARAGRAPHS]


def test_a_state_in_an_attribute_is_read_as_well() -> None:
    page = {"component": "Article", "props": {"title": HEADLINE, "content": HTML}}

    assert blocks(f'<div data-page="{html.escape(json.dumps(page))}"></div>') == [line.strip() for line in PARAGRAPHS]


def test_a_template_is_the_body_where_it_is_the_only_one() -> None:
    template = f"<script type='text/template'>{HTML}</script>"

    assert blocks(template) == [paragraph.strip() for paragraph in PARAGRAPHS]
    assert blocks(template * 2) == []


def test_the_evidence_says_that_a_script_had_it() -> None:
    found = {"headline": Extracted((Candidate(HEADLINE, "dom", "h1", None),))}
    best = body.find(open_page(LOADING + state({"title": HEADLINE, "body": HTML})), found).best

    assert best is not None
    assert (best.source, best.rule, best.where) == ("dom", "script", None)


@pytest.mark.parametrize(
    "script",
    [
        state({"title": "Another mill", "contentHtml": HTML}),
        state({"title": HEADLINE, "contentHtml": HTML[: LEAST // 2]}),
        state({"title": HEADLINE, "secondaryMenuHtml": "<ul>" + "<li>Weather</li>" * 99 + "</ul>"}),
        state({"title": HEADLINE, "content": json.dumps([SENTENCE * 6])}),
        state({"title": HEADLINE, "css": HTML}),
        f'<script>var title = "{HEADLINE}"; var content = "a \\x is no JSON{SENTENCE * 6}";</script>',
        "<script>" + '"content":"' * 5000 + "</script>",
        "<script>var t = '" + HEADLINE + "'; " + '\\"' * 50_000 + "</script>",
    ],
)
def test_other_articles_menus_and_what_is_no_text_are_no_body(script: str) -> None:
    assert blocks(script) == []


def test_a_page_that_shows_its_text_does_not_ask_its_scripts() -> None:
    shown = "".join(f"<p>{SENTENCE} {n}</p>" for n in range(4))
    script = state({"title": HEADLINE, "contentHtml": HTML})

    assert len(blocks(f"<article>{shown}</article>{script}")) == 4


def test_without_a_headline_only_templates_are_believed() -> None:
    assert hidden_markup(open_page(state({"title": "", "contentHtml": HTML})), None) is None
