"""Whether a page's metadata know a segment's text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.known import NAMES, Known, find_title, may_begin_with, read_known
from newsspider.fields.body.segments import Segments
from newsspider.page.page import open_page
from newsspider.page.text import clean, fold

TITLE = "Water mill gets a web server"
SENTENCE = "The mill at Aldersey has run on a water wheel since 1811."
_WORDS = st.lists(
    st.sampled_from(("the ", "mill", "Mill ", "\u00ad", "e\u0301", "\u00e9 ", "“", "’s ", "ﬁ", " … ", "\u00a0", "ß", "ЙИ\u0306 ", "A ", "水")),
    max_size=9,
).map("".join)  # fmt: skip


def known(
    html: str, headline: str | None = None, body: str | None = None, description: str | None = None
) -> list[set[str]]:
    segments, of = Segments(open_page(html).index), Known.of(headline, body, description)
    codes = read_known(segments, range(len(segments)), of, find_title(segments, of.headline))
    return [{name for bit, name in enumerate(NAMES) if code >> bit & 1} for code in codes]


@pytest.mark.parametrize(
    ("html", "place"),
    [
        (f"<div>{TITLE}</div><h1>{TITLE}</h1>", 1),
        (f"<p>{TITLE}</p><h2>“{TITLE}”</h2><h1>Mill News</h1>", 1),
        ("<h1>Mill News</h1>", -1),
    ],
)
def test_the_title_is_the_heading_that_reads_as_the_headline(html: str, place: int) -> None:
    assert find_title(Segments(open_page(html).index), fold(TITLE)) == place


def test_without_a_headline_the_title_is_the_first_h1() -> None:
    assert find_title(Segments(open_page("<h2>one</h2><h1>two</h1><h1>three</h1>").index), "") == 1


def test_the_headline_is_known_wherever_it_stands() -> None:
    assert known(f"<h1>{TITLE}</h1><p>{SENTENCE}</p><p>WATER mill gets a web server!</p>", TITLE) == [
        {"is headline"}, set(), {"is headline"}
    ]  # fmt: skip


def test_a_text_stands_in_the_json_ld_or_not() -> None:
    assert known(f"<p>{SENTENCE}</p><p>Menu</p>", body=f"It turns. {SENTENCE}") == [
        {"in articleBody"},
        {"not in articleBody"},
    ]


def test_the_description_is_known_near_the_title_alone() -> None:
    html = f"<p>{SENTENCE}</p>" + "<p>x</p>" * 40 + f"<p>{SENTENCE}</p>"

    found = known(html, description=SENTENCE + " It still does.")

    assert (found[0], found[-1]) == ({"in description"}, set())


@given(text=_WORDS, headline=_WORDS, description=_WORDS)
def test_looking_at_a_text_first_changes_nothing(text: str, headline: str, description: str) -> None:
    page = open_page(f"<p>{text}<b>x</b></p>").index
    if not page.run_starts:
        return
    segments = Segments(page)
    (size,), (segment,) = segments.runs.sizes, segments
    title, described, folded = fold(headline), fold(description), fold(segments.beginning(0)[:160])

    is_headline = bool(title) and len(title) <= 2 * size + 20 <= 5 * len(title) + 80 and fold(segment.text) == title
    overlaps = bool(described) and size >= 20 and (folded[:80] in described or described[:80] in folded)

    assert known(f"<p>{text}<b>x</b></p>", headline, None, description) == [
        {name for name, holds in (("is headline", is_headline), ("in description", overlaps)) if holds}
    ]


@given(text=_WORDS | st.text(max_size=6), more=st.text(max_size=3))
def test_a_text_that_folds_to_a_line_may_begin_with_its_first_letter(text: str, more: str) -> None:
    cleaned = clean(text + more)
    folded = fold(cleaned)

    assert may_begin_with(cleaned, folded[:1] or "x")
