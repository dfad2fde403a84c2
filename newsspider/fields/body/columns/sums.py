"""What codes stand for, summed up; ``add_up`` is the twin of the compiled ``sums``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Union

Table = Union[Mapping[int, float], "tuple[float, ...]"]
"""What each code stands for; or the weight of each bit, the lowest first and no more than 64, of codes that are bits."""


def add_up(columns: Sequence[list[int]], tables: Sequence[Table]) -> list[float]:
    """For each place in the columns the sum of what their codes stand for, each in the table of its column, added in their order.

    >>> add_up([[1, 2], [7, 7], [0b11, 0b10]], [{1: 0.5, 2: 1.5}, {7: -1.0}, (0.25, 4.0)])
    [3.75, 4.5]
    """
    totals = [0.0] * len(columns[0])
    for column, table in zip(columns, tables, strict=True):
        numbers = (
            [weight_of(code, table) for code in column] if isinstance(table, tuple) else map(table.__getitem__, column)
        )
        totals = [total + number for total, number in zip(totals, numbers, strict=True)]
    return totals


def weight_of(bits: int, weights: Sequence[float]) -> float:
    """The weights of the bits that are set, added one by one: ``sum`` would round otherwise in newer Pythons."""
    total = 0.0
    for position, weight in enumerate(weights):
        if bits >> position & 1:
            total += weight
    return total
