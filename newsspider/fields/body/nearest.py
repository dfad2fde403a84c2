"""The nearest element of a kind around any element of a page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from newsspider.page.index import Index


class Nearest(dict[int, int]):
    """The nearest element of a kind, an element itself or around it, -1 for none; what was climbed is remembered.

    ``looks`` has a text for each element, ``wanted`` says of each such text whether it is of the kind.
    """

    def __init__(self, index: Index, looks: Sequence[str], wanted: Mapping[str, bool]) -> None:
        super().__init__({-1: -1})
        self._parents, self._looks, self._wanted = index.parents, looks, wanted

    def __missing__(self, i: int) -> int:
        climbed, looks, wanted, parents = [], self._looks, self._wanted, self._parents
        while i not in self and not wanted[looks[i]]:
            climbed.append(i)
            i = parents[i]
        found = self.get(i, i)
        for i in climbed:
            self[i] = found
        return found


def nearest_of(index: Index, tags: Set[str]) -> Nearest:
    """The nearest element of some tags."""
    return Nearest(index, index.tags, defaultdict(bool, dict.fromkeys(tags, True)))
