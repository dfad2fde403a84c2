"""Where odds leave doubt, those decide that a segment stands with."""

from __future__ import annotations

import pytest

from newsspider.fields.body import context_of
from newsspider.fields.body.cohesion import (
    behind_headline,
    main_element,
    settled,
    with_announced,
    with_headings_above,
    with_paragraphs_between,
    without_empty_headings,
    without_kicker,
    without_weak_parts,
)
from newsspider.fields.body.features import Context
from newsspider.page.page import open_page

SENTENCE = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today."
STORY = f"<div>{f'<p>{SENTENCE}</p>' * 20}%s</div>"
SURE, WEAK, NEVER = 2.0, 0.5, -10.0


def context(html: str) -> Context:
    return context_of(open_page(html), None)


def texts(page: Context, chosen: list[int]) -> list[str]:
    return [page.segments.text(n) for n in chosen]


def test_a_box_in_the_main_element_goes_where_nothing_in_it_is_sure() -> None:
    page = context(STORY % "<aside><p>Our pick</p><p>Buy the book</p></aside>")
    odds = [SURE] * 20 + [WEAK, WEAK]

    assert without_weak_parts(page, odds, range(22)) == [*range(20)]


LIST = "<p>These came to see it:</p><div><ul><li>the mayor</li><li>the miller</li></ul></div>"


def test_a_list_that_the_line_before_it_announces_is_no_box() -> None:
    page = context(STORY % LIST)
    odds = [SURE] * 21 + [WEAK, WEAK]

    assert without_weak_parts(page, odds, range(23)) == [*range(23)]


@pytest.mark.parametrize(
    ("html", "odd", "chosen"), [(LIST, -2.0, 23), (LIST, NEVER, 21), (LIST.replace(":", "."), -2.0, 21)]
)
def test_doubtful_items_of_a_list_that_is_announced_are_chosen_too(html: str, odd: float, chosen: int) -> None:
    page = context(STORY % html)

    assert with_announced(page, [SURE] * 21 + [odd, odd], range(21)) == [*range(chosen)]


def test_one_sure_segment_vouches_for_its_box() -> None:
    page = context(STORY % "<aside><p>Our pick</p><p>Buy the book</p></aside>")
    odds = [SURE] * 20 + [WEAK, SURE]

    assert without_weak_parts(page, odds, range(22)) == [*range(22)]


def test_a_paragraph_directly_in_the_main_element_needs_nobody() -> None:
    page = context(STORY % "<p>It turns.</p>")

    assert without_weak_parts(page, [SURE] * 20 + [WEAK], range(21)) == [*range(21)]


def test_behind_the_main_element_each_block_must_be_sure_itself() -> None:
    page = context(STORY % "" + "<footer><p>More mills</p><p>The author writes of mills.</p></footer>")
    odds = [SURE] * 20 + [WEAK, SURE]

    assert texts(page, without_weak_parts(page, odds, range(22)))[20:] == ["The author writes of mills."]


def test_what_stands_before_the_main_element_may_be_its_standfirst() -> None:
    page = context("<header><p>A wheel turns again.</p></header>" + STORY % "")

    assert without_weak_parts(page, [WEAK] + [SURE] * 20, range(21)) == [*range(21)]


def test_a_part_with_much_of_the_text_stays() -> None:
    page = context(STORY % "" + f"<section>{f'<p>{SENTENCE}</p><br>' * 4}{SENTENCE * 4}</section>")
    odds = [SURE] * 20 + [WEAK] * 5

    assert without_weak_parts(page, odds, range(25))[-1] == 24


@pytest.mark.parametrize(("odd", "stays"), [(WEAK, False), (SURE, True)])
def test_what_stands_above_the_headline_must_be_sure(odd: float, stays: bool) -> None:
    ticker = f"<ul><li>Ferry sinks. {SENTENCE}</li></ul>"
    page = context_of(open_page(f"{ticker}<h1>A wheel turns again</h1><p>{SENTENCE}</p>"), "A wheel turns again")

    assert behind_headline(page, [odd, WEAK, WEAK], [0, 2]) == ([0, 2] if stays else [2])


def test_without_a_headline_nothing_stands_above_it() -> None:
    assert behind_headline(context(STORY % ""), [WEAK] * 20, range(20)) == [*range(20)]


def test_no_element_is_the_main_one_where_none_holds_half_of_the_text() -> None:
    page = context(f"<div><p>{SENTENCE}</p></div>" * 3 + "<aside><p>Our pick</p></aside>")
    odds = [SURE] * 3 + [WEAK]

    assert main_element(page, odds, range(4)) == -1
    assert without_weak_parts(page, odds, range(4)) == [0, 1, 2, 3]


@pytest.mark.parametrize(("odd", "stays"), [(0.5, False), (1.0, True)])
def test_a_doubtful_heading_goes_where_nothing_below_it_is_chosen(odd: float, stays: bool) -> None:
    page = context("<h2>Mills</h2><p>One</p><h2>Comments</h2><p>Well said</p>")

    kept = without_empty_headings(page, [odd, SURE, odd, -3.0], [0, 1, 2])

    assert kept == ([0, 1, 2] if stays else [0, 1])


def test_text_a_few_lines_below_a_heading_keeps_it_unless_another_heading_comes_first() -> None:
    page = context("<h2>Mills</h2><p>Photo</p><p>Two</p><h2>Comments</h2><h3>All</h3><p>Well said</p>")

    assert without_empty_headings(page, [WEAK, -3.0, SURE, WEAK, -3.0, SURE], [0, 2, 3, 5]) == [0, 2, 5]


def test_a_paragraph_between_chosen_ones_of_its_element_is_chosen_too() -> None:
    page = context("<div><p>One</p><p>two</p><p>three</p></div><p>four</p>")

    assert with_paragraphs_between(page, [SURE, -1.0, SURE, -1.0], [0, 2]) == [0, 1, 2]
    assert with_paragraphs_between(page, [SURE, -4.0, SURE, -1.0], [0, 2]) == [0, 2]


def test_a_link_or_another_kind_of_block_between_is_not() -> None:
    page = context('<div><p>One</p><p><a href="/m">two</a></p><div>three</div><p>four</p></div>')

    assert with_paragraphs_between(page, [SURE, -1.0, -1.0, SURE], [0, 3]) == [0, 3]


def test_a_heading_right_above_a_chosen_segment_is_chosen_too() -> None:
    page = context("<h2>Zero</h2><p>One</p><h3>Two</h3><p>Three</p><h3>Four</h3>")

    assert with_headings_above(page, [-0.5, SURE, -0.5, SURE, -0.5], [1, 3]) == [1, 2, 3]


def test_a_heading_among_three_chosen_siblings_needs_no_odds() -> None:
    few, many = (context(f"<div>{'<p>One</p>' * count}<h3>Two</h3><p>Three</p></div>") for count in (1, 2))

    assert with_headings_above(few, [SURE, -3.0, SURE], [0, 2]) == [0, 2]
    assert with_headings_above(many, [SURE, SURE, -3.0, SURE], [0, 1, 3]) == [0, 1, 2, 3]


def test_where_nothing_is_chosen_nothing_is_added() -> None:
    page = context("<h2>Zero</h2><p>One</p>")

    assert settled(page, [-0.5, -0.5], []) == []


def test_a_heading_that_is_a_link_is_taken_with_the_text_below_it_in_the_same_element() -> None:
    page = context(f'<div><p>One</p><h3><a href="/p">Copper kettle</a></h3><p>{SENTENCE}</p></div>')

    assert with_headings_above(page, [SURE, NEVER, SURE], [0, 2]) == [0, 1, 2]


@pytest.mark.parametrize(
    "html",
    [
        f'<div><p>One</p><div><h3><a href="/p">Copper kettle</a></h3></div><p>{SENTENCE}</p></div>',
        '<div><p>One</p><h3><a href="/p">Copper kettle</a></h3><h2>Kettles</h2></div>',
        f'<div><p>One</p><h1><a href="/p">Copper kettle</a></h1><p>{SENTENCE}</p></div>',
    ],
)
def test_other_headings_that_are_links_are_not(html: str) -> None:
    assert with_headings_above(context(html), [SURE, NEVER, SURE], [0, 2]) == [0, 2]


def test_a_short_first_line_that_is_no_sentence_and_not_sure_is_a_kicker() -> None:
    page = context(f"<p>Mills</p>{f'<p>{SENTENCE}</p>' * 3}")

    assert without_kicker(page, [SURE] * 4, [0, 1, 2, 3]) == [1, 2, 3]


def test_a_heading_right_above_the_next_line_is_none() -> None:
    page = context(f"<h2>Mills</h2>{f'<p>{SENTENCE}</p>' * 4}")

    assert without_kicker(page, [SURE] * 5, [0, 1, 2, 3]) == [0, 1, 2, 3]
    assert without_kicker(page, [SURE] * 5, [0, 2, 3, 4]) == [2, 3, 4]


@pytest.mark.parametrize(
    "first", ["It turns.", "“It turns”", "The mill at Aldersey that still runs after all these years"]
)
def test_a_first_line_that_is_a_sentence_or_long_is_none(first: str) -> None:
    page = context(f"<p>{first}</p>{f'<p>{SENTENCE}</p>' * 3}")

    assert without_kicker(page, [SURE] * 4, [0, 1, 2, 3]) == [0, 1, 2, 3]


def test_a_sure_first_line_and_that_of_a_short_text_stay() -> None:
    page = context(f"<p>Mills</p>{f'<p>{SENTENCE}</p>' * 3}")

    assert without_kicker(page, [3.0, SURE, SURE, SURE], [0, 1, 2, 3]) == [0, 1, 2, 3]
    assert without_kicker(page, [SURE] * 4, [0, 1, 2]) == [0, 1, 2]
