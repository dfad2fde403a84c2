"""What a segment stands among once every segment has been judged by itself."""

from __future__ import annotations

from newsspider.fields.body import context_of
from newsspider.fields.body.standing import CANDIDATE, NAMES, Standing
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
