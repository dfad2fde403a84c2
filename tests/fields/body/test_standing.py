"""What a segment stands among once every segment has been judged by itself."""

from __future__ import annotations

import pytest

from newsspider.fields.body import context_of
from newsspider.fields.body.standing import CANDIDATE, NAMES, Standing, never_body, read_around
from newsspider.page.page import open_page

TEXT = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today."


def standing(html: str, *odds: float) -> Standing:
    return Standing(context_of(open_page(html), None), odds)


def column(of: Standing, name: str) -> list[float]:
    return list(of.columns()[NAMES.index(name)])


def test_every_column_has_its_name_and_a_number_for_each_candidate() -> None:
    page = standing(f"<p>{TEXT}</p><p>Menu</p>", 1.0, -1.0)

    assert len(page.columns()) == len(NAMES) == len(set(NAMES))
    assert {len(numbers) for numbers in page.columns()} == {2}
    assert [len(row) for row in page.rows()] == [len(NAMES)] * 2


def test_only_segments_with_hope_are_candidates() -> None:
    assert standing(f"<p>{TEXT}</p><p>Menu</p><p>Note</p>", 1.0, CANDIDATE, -2.0).candidates == [0, 2]


def test_a_text_that_was_said_before_is_known() -> None:
    page = standing(f"<p>{TEXT}</p><div><p>{TEXT}</p></div>", 2.0, 2.0)

    assert (column(page, "said before"), column(page, "copies")) == ([0, 1], [2, 2])


def test_a_page_without_segments_is_no_trouble() -> None:
    page = standing("")

    assert page.candidates == []
    assert {len(numbers) for numbers in page.columns()} == {0}


def test_what_stands_around_a_candidate_is_known_and_may_be_given() -> None:
    html = f"<article><p>{TEXT}</p></article><form><p>{TEXT} Indeed.</p></form>"
    read, given = standing(html, 2.0, 2.0), context_of(open_page(html), None)

    assert (column(read, "in <article>"), column(read, "in <form>")) == ([1, 0], [0, 1])
    assert Standing(given, [2.0, 2.0], read_around(given, [0, 1])).columns() == read.columns()


def test_readers_comments_are_found_but_not_on_a_page_that_is_one_thread() -> None:
    thread = f'<ol class="comment-list"><li>{TEXT}</li></ol>'
    article = context_of(open_page(f"<h1>A mill</h1><p>{TEXT * 3}</p>{thread}"), "A mill")
    forum = context_of(open_page(f'<div class="comments"><h1>A mill</h1><p>{TEXT}</p></div>'), "A mill")

    assert never_body(article, read_around(article, range(3))) == [2]
    assert never_body(forum, read_around(forum, range(2))) == []


def test_comments_that_are_most_of_the_page_are_comments_all_the_same() -> None:
    thread = f'<ol class="commentlist">{f"<li>{TEXT}</li>" * 40}</ol>'
    article = context_of(open_page(f"<h1>A mill</h1><p>{TEXT * 3}</p>{thread}"), "A mill")

    assert never_body(article, read_around(article, range(42))) == [*range(2, 42)]


def test_without_any_other_text_they_are_what_the_page_is_about() -> None:
    thread = f'<ol class="comments">{f"<li>{TEXT}</li>" * 4}</ol>'
    forum = context_of(open_page(f"<h1>A mill</h1><p>Two replies</p>{thread}"), "A mill")

    assert never_body(forum, read_around(forum, range(6))) == []


@pytest.mark.parametrize(
    "names",
    [
        "visually-hidden",
        "material-icons",
        "sr-only",
        "screen-reader-text",
        "note u-visually-hidden",
        "ot-category-desc",
        "didomi-popup",
        "pum-content popmake-content",
    ],
)
def test_what_only_blind_readers_are_told_and_questions_for_consent_are_never_body(names: str) -> None:
    article = context_of(open_page(f'<h1>A mill</h1><p>{TEXT}</p><div class="{names}">Article content</div>'), "A mill")

    assert never_body(article, read_around(article, range(3))) == [2]
