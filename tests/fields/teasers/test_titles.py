"""The headline of one item."""

from __future__ import annotations

import pytest

from newsspider.fields.teasers.links import Item, Target
from newsspider.fields.teasers.titles import names_summary, read_title

from .pages import FERRY, FERRY_TITLE, first, index_of

HREF = '<a href="/electric-ferry-crosses-the-lake/">'


@pytest.mark.parametrize(
    "html",
    [
        f"<div>{FERRY}</div>",
        f"<div>1. {FERRY}</div>",
        f"<div>{HREF}1. {FERRY_TITLE}</a></div>",
        f'<div>{HREF}<span class="kicker">Transport</span> {FERRY_TITLE}</a></div>',
        f"<div>{HREF}<b>Transport</b><span>{FERRY_TITLE}</span></a></div>",
        f'<div>{HREF}<span class="card-title">{FERRY_TITLE}</span><span>By Ana Ruiz for the paper</span></a></div>',
        f'<div>{HREF}<img alt="x"></a><h3>{FERRY_TITLE}</h3><a href="/x">Read the whole long story now</a></div>',
        f"<div>{HREF}<h3>{FERRY_TITLE}</h3><p>A ferry without fumes has crossed the lake.</p></a></div>",
        f"<div>{HREF}<div>{FERRY_TITLE}</div><div>A ferry without fumes has crossed.</div></a></div>",
        f'<div><h3><span class="subtitle">The lake at last:</span> {FERRY}</h3></div>',
        f"<div>{HREF}{FERRY_TITLE} <time>2 June</time></a></div>",
        f"<div>{HREF}<h5>Latest</h5><span>{FERRY_TITLE}</span></a></div>",
        f'<div><a href="/e" title="{FERRY_TITLE}">{FERRY_TITLE} A ferry without fumes has crossed it.</a></div>',
        f'<div><a href="/e" title="Click here to read more of this">{FERRY_TITLE}</a></div>',
    ],
)
def test_the_headline_is_read_without_what_stands_beside_it(html: str) -> None:
    index = index_of(html)
    item = Item(first(index, "div"), Target(first(index, "a"), "/electric-ferry-crosses-the-lake/", "x"))

    assert read_title(index, item) == FERRY_TITLE


def test_a_list_item_that_is_a_sentence_is_the_headline_whole() -> None:
    index = index_of(f"<ul><li>How the town and its {HREF}ferry crosses the lake</a></li></ul>")
    item = Item(first(index, "li"), Target(first(index, "a"), "/x", "x"))

    assert read_title(index, item) == "How the town and its ferry crosses the lake"


@pytest.mark.parametrize(("name", "verdict"), [("td-excerpt", True), ("card__blurb", True), ("headline", False)])
def test_class_words_name_an_excerpt(name: str, verdict: bool) -> None:
    assert names_summary(name) is verdict
