"""The nearest element of a kind around any element of a page."""

from __future__ import annotations

from collections.abc import Callable, Set

from newsspider.page.index import Index


class Nearest(dict[int, int]):
    """The nearest element that ``is_one``, an element itself or around it, -1 for none; what was climbed is remembered."""

    def __init__(self, index: Index, is_one: Callable[[int], bool]) -> None:
        super().__init__({-1: -1})
        self._parents, self._is_one = index.parents, is_one

    def __missing__(self, i: int) -> int:
        climbed, is_one, parents = [], self._is_one, self._parents
        while i not in self and not is_one(i):
            climbed.append(i)
            i = parents[i]
        found = self.get(i, i)
        for i in climbed:
            self[i] = found
        return found


def nearest_of(index: Index, tags: Set[str]) -> Nearest:
    """The nearest element of some tags."""
    names = index.tags
    return Nearest(index, lambda i: names[i] in tags)
