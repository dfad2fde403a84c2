"""What codes stand for, summed up in plain Python and in C, which give the same."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.columns.sums import add_up
from tests.fields.body.columns.pages import BUILT, needs_build


class Halves(dict[int, float]):
    """A table that is filled as codes are met."""

    def __missing__(self, code: int) -> float:
        self[code] = code / 2
        return self[code]


def test_codes_are_looked_up_in_the_table_of_their_column() -> None:
    assert add_up([[1, 2], [4, 8]], [{1: 0.5, 2: 1.5}, Halves()]) == [2.5, 5.5]


def test_a_tuple_has_the_weights_of_bits() -> None:
    assert add_up([[0b101, 0, 0b1000]], [(0.5, 1.0, 2.0)]) == [2.5, 0.0, 0.0]


@needs_build
@given(st.lists(st.integers(0, 2**64 - 1)), st.lists(st.floats(-5, 5), max_size=64))
def test_the_compiled_twin_weighs_bits_alike(codes: list[int], weights: list[float]) -> None:
    assert BUILT.sums([codes], [tuple(weights)]) == add_up([codes], [tuple(weights)])


@needs_build
@given(
    rows=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))),
    table=st.lists(st.floats(-5, 5), min_size=10, max_size=10),
)
def test_the_compiled_twin_gives_the_same(rows: list[tuple[int, int]], table: list[float]) -> None:
    columns = [[row[0] for row in rows], [row[1] for row in rows]]
    tables = [dict(enumerate(table)), Halves()]

    assert BUILT.sums(columns, tables) == add_up(columns, tables)


@needs_build
@pytest.mark.parametrize(
    ("columns", "tables", "error"),
    [
        ([], [], ValueError),
        ([[1]], [], ValueError),
        ([[1], [1, 2]], [Halves(), Halves()], ValueError),
        ([[1, 2], [1]], [Halves(), Halves()], ValueError),
        ([(1,)], [Halves()], ValueError),
        ([[1]], [{}], KeyError),
        ([[1]], [{1: "x"}], TypeError),
        ([[1]], [1], TypeError),
        ([[1]], [("x",)], TypeError),
        ([[-1]], [(1.0,)], OverflowError),
        ([[1 << 64]], [(1.0,)], OverflowError),
        ([["x"]], [(1.0,)], TypeError),
        ([[1]], [(0.0,) * 65], ValueError),
        (1, [1], TypeError),
    ],
)
def test_the_compiled_twin_refuses_what_fits_no_tables(columns: Any, tables: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        BUILT.sums(columns, tables)
