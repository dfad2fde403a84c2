"""The body as JSON-LD gives it."""

from __future__ import annotations

import json

import pytest

from newsspider.fields.body.linkeddata import from_article_body
from newsspider.page.page import open_page


def paragraphs(body: object) -> list[str]:
    script = json.dumps({"@type": "NewsArticle", "articleBody": body}).replace("</", "<\\/")
    page = open_page(f'<script type="application/ld+json">{script}</script>')
    return [block.text for block in from_article_body(page)]


@pytest.mark.parametrize(
    "body",
    [
        "One sentence.\n\nAnother one.",
        "One sentence.\nAnother one.",
        "One sentence.    Another one.",
        "<p>One sentence.</p><p>Another <b>one</b>.</p>",
        "&lt;p&gt;One sentence.&lt;/p&gt;&lt;p&gt;Another one.&lt;/p&gt;",
        "{p}One sentence.{/p}{p}Another one.{/p}{mill-embed id=7}{/mill-embed}",
        "One sentence. {/p} Another one.{/p}",
        "<div>One sentence.<br>Another one.</div>",
    ],
)
def test_lines_and_markup_part_paragraphs(body: str) -> None:
    assert paragraphs(body) == ["One sentence.", "Another one."]


@pytest.mark.parametrize("body", ["", "  ", None, 7, [], {}])
def test_an_article_without_one_gives_none(body: object) -> None:
    assert paragraphs(body) == []
