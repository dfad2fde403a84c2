"""What runs of text stand among, in plain Python and in C, which give the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.columns.runs import read_runs
from newsspider.fields.body.columns.standings import FAR, NAMES, TABLES, read_standings
from newsspider.page.page import open_page
from tests.fields.body.columns.pages import BUILT, needs_build, odds, pages

TEXT = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today."


def standings(html: str, *odds: float) -> dict[str, list[float]]:
    index = open_page(html).index
    columns = read_standings(index, read_runs(index), -1, odds, range(len(odds)))
    return dict(zip(NAMES, map(list, columns), strict=True))


def test_a_run_knows_what_comes_behind_it() -> None:
    page = standings(f"<p>{TEXT}</p><p>Short</p><p>{TEXT} Yes.</p>", 9.0, 0.0, 9.0)

    assert page["size after"] == [5, len(TEXT) + 5, 0]
    assert page["5 after"] == [pytest.approx(0.97, abs=0.01), pytest.approx(1.0, abs=0.01), -1.0]
    assert page["to likely after"] == [2, 1, FAR]


def test_siblings_and_namesakes_share_what_is_likely() -> None:
    html = f'<div><p class="t">{TEXT}</p><p>{TEXT} Yes.</p></div><aside><p class="t">{TEXT} No.</p></aside>'

    page = standings(html, 9.0, 9.0, -2.4)

    assert page["siblings"] == [pytest.approx(share, abs=0.1) for share in (1.0, 1.0, 0.0)]
    assert page["namesakes"] == [pytest.approx(share, abs=0.1) for share in (0.5, 1.0, 0.5)]
    assert page["siblings' share"] == [pytest.approx(share, abs=0.1) for share in (1.0, 1.0, 0.0)]


def test_the_core_is_the_element_around_most_of_the_likely_text() -> None:
    html = f"<main><div><p>{TEXT}</p><p>{TEXT} Yes.</p></div></main><aside><p>{TEXT} No.</p></aside>"

    page = standings(html, 5.0, 5.0, -2.0)

    assert page["in core"] == [True, True, False]
    assert page["below core"] == [1, 1, -1]


@needs_build
@given(html=pages, title_at=st.integers(-1, 9), draw=st.data())
def test_the_compiled_twin_gives_the_same(html: str, title_at: int, draw: st.DataObject) -> None:
    index = open_page(html).index
    runs = read_runs(index)
    everyone = range(len(runs.blocks))
    judged = draw.draw(st.lists(odds, min_size=len(everyone), max_size=len(everyone)))
    chosen = draw.draw(st.lists(st.sampled_from(everyone))) if everyone else []

    found = BUILT.standings(index, runs, title_at, judged, chosen, TABLES)

    assert found == [list(column) for column in read_standings(index, runs, title_at, judged, chosen)]


@needs_build
@pytest.mark.parametrize(
    ("odds", "chosen", "error"),
    [
        ([], [0], ValueError),
        ([1.0], [1], ValueError),
        ([1.0], [-1], ValueError),
        (["x"], [0], TypeError),
        ([1.0], 0, TypeError),
    ],
)
def test_the_compiled_twin_refuses_what_fits_no_page(odds: object, chosen: object, error: type[Exception]) -> None:
    index = open_page("<p>one</p>").index

    with pytest.raises(error):
        BUILT.standings(index, read_runs(index), 0, odds, chosen, TABLES)
