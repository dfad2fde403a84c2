"""The nearest element of a kind around any element of a page."""

from __future__ import annotations

from newsspider.page.index import Index


class Nearest(dict[int, int]):
    """The nearest element of some tags, an element itself or around it, -1 for none; what was climbed is remembered."""

    def __init__(self, index: Index, tags: frozenset[str]) -> None:
        super().__init__({-1: -1})
        self._index, self._tags = index, tags

    def __missing__(self, i: int) -> int:
        climbed, tags, parents = [], self._index.tags, self._index.parents
        while i not in self and tags[i] not in self._tags:
            climbed.append(i)
            i = parents[i]
        found = self.get(i, i)
        for i in climbed:
            self[i] = found
        return found
