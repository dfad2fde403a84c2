"""Decision trees read all at once: every tree's leaves as bits of one number, each known value striking out those it excludes.

``Forest.sums`` is the twin of the compiled ``sums``, which is given the same tables by ``Forest.packed``.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from operator import getitem
from typing import Union

LEAVES = 8
"""The most leaves of a tree: one byte holds which of them are still possible."""
_ALL = (1 << LEAVES) - 1

Tree = Union[float, "tuple[str, float, Tree, Tree]"]
"""A leaf's value; or a number's name, an edge, and the trees for values up to the edge and for those beyond."""

Packed = tuple[tuple[bytes, ...], tuple[bytes, ...], bytes, float]


class Forest:
    """The sum of many small trees.

    The method is QuickScorer (Lucchese and others, SIGIR 2015): edges are sorted by the number they ask for, a value
    is looked up once among them and strikes out all leaves that it excludes; what is left of a tree begins with its leaf.

    >>> Forest(("size", "links"), (("size", 10.0, -1.0, ("links", 0.5, 2.0, -2.0)),)).sums([[25.0, 5.0], [0.1, 0.1]])
    [2.0, -1.0]
    """

    def __init__(self, names: Sequence[str], trees: Sequence[Tree], base: float = 0.0) -> None:
        self._base, self._bytes = base, len(trees)
        self._everything = (1 << LEAVES * len(trees)) - 1
        edges: dict[str, dict[float, int]] = {name: {} for name in names}
        values = [_read(tree, number * LEAVES, edges) for number, tree in enumerate(trees)]
        self._edges = [sorted(edges[name]) for name in names]
        self._left = [self._masks(edges[name]) for name in names]
        self._leaves = [_padded(leaves) for leaves in values]
        self._values = [_by_what_is_left(leaves) for leaves in self._leaves]

    def _masks(self, excluded: dict[float, int]) -> list[int]:
        """What is left after each number of edges passed."""
        masks = [self._everything]
        for edge in sorted(excluded):
            masks.append(masks[-1] & ~excluded[edge])
        return masks

    def sums(self, columns: Sequence[Sequence[float]]) -> list[float]:
        """The sums of the leaves that each row leads to; one column of numbers for each name, in their order."""
        lefts = [self._everything] * len(columns[0])
        for column, edges, masks in zip(columns, self._edges, self._left, strict=True):
            if edges:
                lefts = [left & masks[bisect_left(edges, number)] for left, number in zip(lefts, column, strict=True)]
        size, values, base = self._bytes, self._values, self._base
        return [base + sum(map(getitem, values, left.to_bytes(size, "little"))) for left in lefts]

    def packed(self) -> Packed:
        """The edges of each name, what is left after each number of them, all leaves, and the base."""
        return (
            tuple(array("d", edges).tobytes() for edges in self._edges),
            tuple(b"".join(left.to_bytes(self._bytes, "little") for left in masks) for masks in self._left),
            array("d", [value for leaves in self._leaves for value in leaves]).tobytes(),
            self._base,
        )


def _read(tree: Tree, first: int, edges: dict[str, dict[float, int]]) -> list[float]:
    """The leaves' values from left to right; adds to ``edges`` what each edge excludes, the first leaf being bit ``first``."""
    if not isinstance(tree, tuple):
        return [tree]
    name, edge, low, high = tree
    left = _read(low, first, edges)
    right = _read(high, first + len(left), edges)
    struck = ((1 << len(left)) - 1) << first
    edges[name][edge] = edges[name].get(edge, 0) | struck
    return left + right


def _padded(leaves: Sequence[float]) -> list[float]:
    if len(leaves) > LEAVES:
        raise ValueError(f"a tree has {len(leaves)} leaves; want at most {LEAVES}")
    return [*leaves, *[0.0] * (LEAVES - len(leaves))]


def _by_what_is_left(leaves: Sequence[float]) -> list[float]:
    """The value for each set of leaves still possible: the first one's."""
    return [0.0, *(leaves[(left & -left).bit_length() - 1] for left in range(1, _ALL + 1))]
