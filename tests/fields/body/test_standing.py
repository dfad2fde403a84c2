"""What a segment stands among once every segment has been judged by itself."""

from __future__ import annotations

import pytest

from newsspider.fields.body import context_of
from newsspider.fields.body.standing import CANDIDATE, FAR, NAMES, Standing
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


def test_a_segment_knows_what_comes_behind_it() -> None:
    page = standing(f"<p>{TEXT}</p><p>Short</p><p>{TEXT} Yes.</p>", 9.0, 0.0, 9.0)

    assert column(page, "size after") == [5, len(TEXT) + 5, 0]
    assert column(page, "5 after") == [pytest.approx(0.97, abs=0.01), pytest.approx(1.0, abs=0.01), -1.0]
    assert column(page, "to likely after") == [2, 1, FAR]


def test_siblings_and_namesakes_share_what_is_likely() -> None:
    page = standing(
        f'<div><p class="t">{TEXT}</p><p>{TEXT} Yes.</p></div><aside><p class="t">{TEXT} No.</p></aside>',
        9.0,
        9.0,
        -2.4,
    )

    assert column(page, "siblings") == [pytest.approx(share, abs=0.1) for share in (1.0, 1.0, 0.0)]
    assert column(page, "namesakes") == [pytest.approx(share, abs=0.1) for share in (0.5, 1.0, 0.5)]
    assert column(page, "siblings' share") == [pytest.approx(share, abs=0.1) for share in (1.0, 1.0, 0.0)]


def test_the_core_is_the_element_around_most_of_the_likely_text() -> None:
    page = standing(
        f"<main><div><p>{TEXT}</p><p>{TEXT} Yes.</p></div></main><aside><p>{TEXT} No.</p></aside>", 5.0, 5.0, -2.0
    )

    assert page.context.index.tags[page.core] == "div"
    assert column(page, "in core") == [True, True, False]
    assert column(page, "below core") == [1, 1, -1]


def test_a_text_that_was_said_before_is_known() -> None:
    page = standing(f"<p>{TEXT}</p><div><p>{TEXT}</p></div>", 2.0, 2.0)

    assert (column(page, "said before"), column(page, "copies")) == ([0, 1], [2, 2])


def test_a_page_without_segments_is_no_trouble() -> None:
    page = standing("")

    assert page.candidates == []
    assert {len(numbers) for numbers in page.columns()} == {0}
