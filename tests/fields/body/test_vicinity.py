"""What the first judgement says of the segments around one, and of the page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.judgement import Judgement
from newsspider.fields.body.segments import Segments
from newsspider.fields.body.vicinity import LEAST, NAMES, NOBODY, NOWHERE, read_vicinity
from newsspider.page.page import open_page

LONG = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today, on most days of the year."
SHORT = "A line that is a piece of a text, not a long one, of the mill."


def columns(html: str, odds: list[float], chosen: list[int]) -> dict[str, list[float]]:
    first = Judgement(odds, [odd - 1.0 for odd in odds], [0.25] * len(odds))
    return {
        name: list(numbers)
        for name, numbers in zip(NAMES, read_vicinity(Segments(open_page(html).index), first, chosen), strict=True)
    }


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_the_parts_of_the_odds_are_looks_marks_and_words() -> None:
    found = columns(paragraphs(LONG, SHORT), [2.0, -1.0], [0, 1])

    assert (found["looks"], found["marks"], found["words"]) == ([1.0, -2.0], [0.75, 0.75], [0.25, 0.25])


def test_neighbours_are_those_that_are_no_menus() -> None:
    html = paragraphs(LONG, '<a href="/">Home</a>', SHORT, LONG)
    found = columns(html, [2.0, -10.0, -9.5, 1.0], [0, 3])

    assert (found["before"], found["second before"]) == ([NOBODY, LEAST], [NOBODY, 2.0])
    assert (found["after"], found["second after"], found["third after"]) == (
        [LEAST, NOBODY],
        [1.0, NOBODY],
        [NOBODY] * 2,
    )


def test_candidates_have_candidates_beside_them() -> None:
    found = columns(paragraphs(LONG, SHORT, LONG), [2.0, -9.0, 1.0], [0, 2])

    assert (found["candidate before"], found["candidate after"]) == ([NOBODY, 2.0], [1.0, NOBODY])
    assert (found["second candidate before"], found["second candidate after"]) == ([NOBODY] * 2, [NOBODY] * 2)


def test_the_page_is_told_to_all_candidates() -> None:
    found = columns(paragraphs(LONG, SHORT), [2.0, -1.0], [0, 1])

    assert (found["candidates"], found["likely ones"], found["page's links"]) == ([2, 2], [1, 1], [0, 0])
    assert found["likely sizes"] == [1.0, pytest.approx(len(SHORT) / len(LONG))]
    assert found["siblings' number"] == [2, 2]


def test_distances_are_to_the_long_likely_segments_and_the_pieces_of_text() -> None:
    found = columns(paragraphs(SHORT, LONG, "x" * 30, LONG, SHORT), [-1.0, 1.0, -1.0, 1.0, -1.0], [0, 2, 4])

    assert (found["from first"], found["to last"]) == ([-1, 1, 3], [3, 1, -1])
    assert (found["gap before"], found["gap after"]) == ([NOWHERE, 0, 0], [0, 0, NOWHERE])


def test_a_page_without_likely_text_is_no_trouble() -> None:
    found = columns(paragraphs("x", "y"), [-1.0, -1.0], [0, 1])

    assert (found["from first"], found["to last"]) == ([-2, -1], [-1, -2])
    assert found["gap before"] == found["gap after"] == [NOWHERE] * 2
    assert columns("", [], []) == {name: [] for name in NAMES}


@given(st.lists(st.tuples(st.text("ab ,.", min_size=1, max_size=150), st.floats(-12, 12)), max_size=12), st.data())
def test_every_candidate_has_a_number_in_every_column(texts: list[tuple[str, float]], data: st.DataObject) -> None:
    html = paragraphs(*(f"z{text}" for text, _ in texts))
    odds = [odd for _, odd in texts]
    chosen = sorted(data.draw(st.sets(st.integers(0, len(odds) - 1)))) if odds else []

    assert {len(numbers) for numbers in columns(html, odds, chosen).values()} == {len(chosen)}
