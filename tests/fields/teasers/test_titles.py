"""The headline of one item."""

from __future__ import annotations

import pytest

from newsspider.fields.teasers.links import Item
from newsspider.fields.teasers.titles import names_summary, read_title, without_ranks

from .pages import FERRY, FERRY_TITLE, first, index_of

HREF = '<a href="/electric-ferry-crosses-the-lake/">'


@pytest.mark.parametrize(
    "html",
    [
        f"<div>{FERRY}</div>",
        f"<div>1. {FERRY}</div>",
        f"<div>{HREF}» {FERRY_TITLE}</a></div>",
        f"<div><h4>Transport</h4>{FERRY}</div>",
        f'<div>{HREF}<span class="title-bar"><i class="title-tag">Lake</i><b class="title">{FERRY_TITLE}</b></span></a></div>',
        f'<div>{HREF}{FERRY_TITLE}<span class="title-mark"></span></a></div>',
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
    item = Item(first(index, "div"), first(index, "a"), "x")

    assert read_title(index, item) == FERRY_TITLE


def test_a_list_item_that_is_a_sentence_is_the_headline_whole() -> None:
    index = index_of(f"<ul><li>How the town and its {HREF}ferry crosses the lake</a></li></ul>")
    item = Item(first(index, "li"), first(index, "a"), "x")

    assert read_title(index, item) == "How the town and its ferry crosses the lake"


@pytest.mark.parametrize(("name", "verdict"), [("td-excerpt", True), ("card__blurb", True), ("headline", False)])
def test_class_words_name_an_excerpt(name: str, verdict: bool) -> None:
    assert names_summary(name) is verdict


@pytest.mark.parametrize(
    ("titles", "wanted"),
    [
        (["1. Lamps", "2. Forks", "3. Goats"], ["Lamps", "Forks", "Goats"]),
        (["1 Lamps", "2 Forks"], ["Lamps", "Forks"]),
        (["12 held in raid", "Lamps"], ["12 held in raid", "Lamps"]),
        (["5 lamps to read by", "9 forks to eat with"], ["5 lamps to read by", "9 forks to eat with"]),
        (["1. FC Aldersey wins"], ["1. FC Aldersey wins"]),
    ],
)
def test_only_numbers_that_count_a_list_are_no_part_of_its_titles(titles: list[str], wanted: list[str]) -> None:
    assert without_ranks(titles) == wanted


def test_a_heading_over_a_link_that_is_a_sentence_is_the_headline() -> None:
    sentence = '<a href="/e/">A ferry without fumes has crossed the lake in nine minutes.</a>'
    index = index_of(f"<div><h4>The quiet ferry</h4>{sentence}</div>")
    item = Item(first(index, "div"), first(index, "a"), "x")

    assert read_title(index, item) == "The quiet ferry"


@pytest.mark.parametrize(
    "inside",
    [
        f"{FERRY_TITLE}<span>2026-06-04</span>",
        f"<span>10:35</span> {FERRY_TITLE}",
        f"<span>6m ago</span>{FERRY_TITLE}",
        f"<i>04.06.2026, 18:30 Uhr</i>{FERRY_TITLE}",
        f"<span>Lake talks</span>{FERRY_TITLE}",
    ],
)
def test_dates_ages_and_glued_kickers_are_no_part_of_a_title(inside: str) -> None:
    index = index_of(f'<div><a href="/x">{inside}</a></div>')
    item = Item(first(index, "div"), first(index, "a"), "x")

    assert read_title(index, item) == FERRY_TITLE


def test_an_initial_is_no_kicker() -> None:
    index = index_of(f'<div><a href="/x"><b>E</b>{FERRY_TITLE[1:]}</a></div>')
    item = Item(first(index, "div"), first(index, "a"), "x")

    assert read_title(index, item) == FERRY_TITLE


def test_a_line_that_ends_in_a_colon_is_a_kicker_though_it_is_named_as_a_headline() -> None:
    inside = f'<b class="headline-intro">What the lake says:</b> <b class="headline-text">{FERRY_TITLE}</b>'
    index = index_of(f'<div><a href="/x">{inside}</a></div>')
    item = Item(first(index, "div"), first(index, "a"), "x")

    assert read_title(index, item) == FERRY_TITLE


SUMMARIES = (
    "excerpt summary teasertext teaser-text vorspann anriss dek desc description blurb deck standfirst abstract synopsis preview "
    "snippet lead intro subtitle strapline"
)


@pytest.mark.parametrize("name", SUMMARIES.split())
def test_every_class_word_of_an_excerpt_is_known(name: str) -> None:
    assert names_summary(f"card card_{name}")
