"""What a segment stands among once every segment has been judged by itself."""

from __future__ import annotations

import pytest

from newsspider.fields.body import context_of
from newsspider.fields.body.standing import CANDIDATE, FAR, NAMES, Standing, judged_again
from newsspider.page.page import open_page

TEXT = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today."
CARD = '<div class="card"><a href="/{0}">Story number {0} of today</a></div>'


def standing(html: str, *odds: float) -> Standing:
    return Standing(context_of(open_page(html), None), odds)


def number(of: Standing, n: int, name: str) -> float:
    return of.numbers(n)[NAMES.index(name)]


def test_every_number_has_its_name() -> None:
    assert len(standing(f"<p>{TEXT}</p>", 1.0).numbers(0)) == len(NAMES) == len(set(NAMES))


def test_neighbours_count_by_their_odds_and_sizes() -> None:
    page = standing(f"<p>{TEXT}</p><p>Short one</p><p>Last</p>", 3.0, 0.0, -3.0)

    assert [number(page, 1, name) for name in ("odds before", "odds after", "size before", "size after")] == [
        3.0,
        -3.0,
        len(TEXT),
        4,
    ]
    assert number(page, 0, "odds before") == -9.0


def test_a_segment_knows_how_far_the_likely_ones_are() -> None:
    page = standing(f"<p>{TEXT}</p><p>Short</p><p>Note</p><p>{TEXT} Yes.</p>", 3.0, 0.0, 0.0, 3.0)

    assert [(number(page, n, "to likely before"), number(page, n, "to likely after")) for n in (1, 2)] == [
        (1, 2),
        (2, 1),
    ]
    assert number(page, 0, "to likely before") == FAR


def test_siblings_and_namesakes_share_what_is_likely() -> None:
    page = standing(
        f'<div><p class="t">{TEXT}</p><p>{TEXT} Yes.</p></div><aside><p class="t">{TEXT} No.</p></aside>',
        9.0,
        9.0,
        -3.9,
    )

    assert number(page, 0, "siblings") == pytest.approx(1.0, abs=0.01)
    assert number(page, 0, "namesakes") == pytest.approx(0.5, abs=0.05)
    assert number(page, 2, "other siblings") == 0.0


def test_the_core_is_the_element_around_most_of_the_likely_text() -> None:
    page = standing(
        f"<main><div><p>{TEXT}</p><p>{TEXT} Yes.</p></div></main><aside><p>{TEXT} No.</p></aside>", 5.0, 5.0, -3.0
    )

    assert page.context.index.tags[page.core] == "div"
    assert [number(page, n, "in core") for n in range(3)] == [1.0, 1.0, 0.0]
    assert [number(page, n, "below core") for n in range(3)] == [1.0, 1.0, -1.0]


def test_a_text_that_was_said_before_is_known() -> None:
    page = standing(f"<p>{TEXT}</p><div><p>{TEXT}</p></div>", 2.0, 2.0)

    assert [(number(page, n, "said before"), number(page, n, "copies")) for n in (0, 1)] == [(0, 2), (1, 2)]


def test_elements_alike_with_links_are_a_row_of_cards() -> None:
    page = standing(
        f"<section>{''.join(CARD.format(n) for n in range(4))}</section><p>{TEXT}</p>", 0.0, 0.0, 0.0, 0.0, 3.0
    )

    assert [number(page, n, "row of cards") for n in (0, 3, 4)] == [4, 4, 0]


def test_only_segments_with_hope_are_judged_again() -> None:
    context = context_of(open_page(f"<p>{TEXT}</p><p>Menu</p>"), None)

    assert judged_again(context, [1.0, CANDIDATE], lambda numbers: 7.0) == [7.0, CANDIDATE]


def test_a_page_without_segments_is_no_trouble() -> None:
    assert judged_again(context_of(open_page(""), None), [], lambda numbers: 1.0) == []
