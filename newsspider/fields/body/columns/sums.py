"""What codes stand for, summed up; ``add_up`` is the twin of the compiled ``sums``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def add_up(columns: Sequence[list[int]], tables: Sequence[Mapping[int, float]]) -> list[float]:
    """For each place in the columns the sum of what their codes stand for, each in the table of its column, added in their order.

    >>> add_up([[1, 2], [7, 7]], [{1: 0.5, 2: 1.5}, {7: -1.0}])
    [-0.5, 0.5]
    """
    totals = [0.0] * len(columns[0])
    for column, table in zip(columns, tables, strict=True):
        totals = [total + table[code] for total, code in zip(totals, column, strict=True)]
    return totals
