"""Decision trees read all at once, in plain Python and in C, which give the same."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.forest import LEAVES, VERSION, Forest, Tree, plain
from newsspider.page.native import load_native

NAMES = ("size", "links", "place")
BUILT: Any = load_native("newsspider.fields.body.forest._forest", VERSION)
needs_build = pytest.mark.skipif(BUILT is None, reason="the compiled forest is not built here")


def walked(tree: Tree, numbers: dict[str, float]) -> float:
    """The leaf by walking down, for comparison."""
    while isinstance(tree, tuple):
        name, edge, low, high = tree
        tree = low if numbers[name] <= edge else high
    return tree


def grown(draw: random.Random, leaves: int) -> Tree:
    """A tree of any shape."""
    if leaves == 1:
        return float(draw.randint(-9, 9))
    left = draw.randint(1, leaves - 1)
    return draw.choice(NAMES), float(draw.randint(0, 5)), grown(draw, left), grown(draw, leaves - left)


def test_a_value_up_to_the_edge_goes_left_and_one_beyond_goes_right() -> None:
    forest = Forest(("size",), (("size", 10.0, -1.0, 1.0),))

    assert forest.sums([[9.0, 10.0, 10.5]]) == [-1.0, -1.0, 1.0]


def test_the_base_and_a_tree_of_one_leaf_are_added() -> None:
    assert Forest(("size",), (2.0, ("size", 1.0, 3.0, 4.0)), base=0.5).sums([[0.0]]) == [5.5]


@given(seed=st.integers(0, 10_000), numbers=st.lists(st.integers(-1, 6), min_size=3, max_size=3))
def test_the_sum_is_that_of_walking_down_every_tree(seed: int, numbers: list[int]) -> None:
    draw = random.Random(seed)
    trees = [grown(draw, draw.randint(1, LEAVES)) for _ in range(5)]
    named = dict(zip(NAMES, map(float, numbers), strict=True))

    found = Forest(NAMES, trees).sums([[number] for number in named.values()])

    assert found == [sum(walked(tree, named) for tree in trees)]


def test_a_tree_of_too_many_leaves_is_refused() -> None:
    with pytest.raises(ValueError, match="9 leaves; want at most 8"):
        Forest(NAMES, [grown(random.Random(1), LEAVES + 1)])


@needs_build
@given(seed=st.integers(0, 10_000), numbers=st.lists(st.tuples(*[st.floats() | st.integers(-1, 6)] * 3), max_size=9))
def test_the_compiled_twin_gives_the_same(seed: int, numbers: list[tuple[float, float, float]]) -> None:
    draw = random.Random(seed)
    forest = plain.Forest(NAMES, [grown(draw, draw.randint(1, LEAVES)) for _ in range(9)], base=0.5)
    columns = [[row[n] for row in numbers] for n in range(len(NAMES))]

    assert BUILT.sums(columns, *forest.packed()) == forest.sums(columns)


@needs_build
@pytest.mark.parametrize(
    ("columns", "error"),
    [([], ValueError), ([[1.0], [2.0], []], ValueError), ([["x"]] * 3, TypeError), ([1] * 3, TypeError)],
)
def test_the_compiled_twin_refuses_what_fits_no_forest(columns: list[Any], error: type[Exception]) -> None:
    forest = plain.Forest(NAMES, [("size", 1.0, ("links", 1.0, ("place", 1.0, 1.0, 2.0), 3.0), 4.0)])

    with pytest.raises(error):
        BUILT.sums(columns, *forest.packed())
