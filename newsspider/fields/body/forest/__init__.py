"""Decision trees read all at once: :mod:`newsspider.fields.body.forest.plain`, in C where that is built."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newsspider.fields.body.forest import plain
from newsspider.fields.body.forest.plain import LEAVES as LEAVES
from newsspider.fields.body.forest.plain import Tree as Tree
from newsspider.page.native import load_native

VERSION = 2
"""Of ``_forest.c``: one more with every change of it; a build of another version is not used."""

_BUILT: Any = load_native("newsspider.fields.body.forest._forest", VERSION)


class Forest:
    """The sum of many small trees, for many rows at once.

    >>> Forest(("size", "links"), (("size", 10.0, -1.0, ("links", 0.5, 2.0, -2.0)),)).sums([[25.0, 5.0], [0.1, 0.1]])
    [2.0, -1.0]
    """

    def __init__(self, names: Sequence[str], trees: Sequence[Tree], base: float = 0.0) -> None:
        self._plain = plain.Forest(names, trees, base)
        self._packed = self._plain.packed()

    def sums(self, columns: Sequence[Sequence[float]]) -> list[float]:
        """The sums of the leaves that each row leads to; one column of numbers for each name, in their order."""
        if _BUILT is None:
            return self._plain.sums(columns)
        found: list[float] = _BUILT.sums(list(columns), *self._packed)
        return found
