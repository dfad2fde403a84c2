"""Elements that stand in a range of others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.teasers.inside import holds, within

places = st.lists(st.integers(0, 20), unique=True).map(sorted)


@given(places, st.integers(0, 20), st.integers(0, 20))
def test_those_in_a_range_are_found(elements: list[int], begin: int, size: int) -> None:
    inside = [i for i in elements if begin <= i < begin + size]

    assert within(elements, begin, begin + size) == inside
    assert holds(elements, begin, begin + size) == bool(inside)


def test_the_range_may_begin_with_one() -> None:
    assert within([3, 7], 3, 4) == [3]
