"""What the tags, classes and ids around elements say, as bits that subtrees inherit.

``read_surroundings`` is the twin of the compiled ``surroundings``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from newsspider.page.index import Index

OUTERMOST = frozenset(("html", "body"))
"""Elements that say nothing about the text inside."""
ATTRIBUTES = ("hidden", "style", "itemprop")
"""Attributes that may say something: few elements have one."""
TABLES = (OUTERMOST, ATTRIBUTES)
"""What the compiled twin is given beside the vocabulary."""
Get = Callable[[int, str], "str | None"]


class Vocabulary(NamedTuple):
    """What stands for which bits; no more than 63 of them."""

    tags: dict[str, int]
    names: Mapping[str, int]
    """Bits of every text of classes and id in lower case."""
    stated: Callable[[Get, int], int]
    """The bits of an element's ``ATTRIBUTES``."""
    large: float
    """Share of the page's text from which an element says only what is ``kept``."""
    kept: int


def read_surroundings(index: Index, blocks: Sequence[int], vocabulary: Vocabulary) -> list[list[int]]:
    """For each block two columns: the bits of it and of all around it, and those of it and the element around it alone."""
    page = _Marks(index, vocabulary)
    return [[page.around(block) for block in blocks], [page.near(block) for block in blocks]]


class _Marks:
    """The bits of a page's elements, each found once."""

    def __init__(self, index: Index, vocabulary: Vocabulary) -> None:
        self._index, self._vocabulary = index, vocabulary
        self._own: dict[int, int] = {}
        self._around: dict[int, int] = {-1: 0}
        self._stating = {i for name in ATTRIBUTES for i in index.having[name]}
        self._large = vocabulary.large * max(1, index.text_len[0])

    def near(self, i: int) -> int:
        parent = self._index.parents[i]
        return self._by_itself(i) | self._by_itself(parent) if parent >= 0 else self._by_itself(i)

    def around(self, i: int) -> int:
        chain, parents = [], self._index.parents
        while i not in self._around:
            chain.append(i)
            i = parents[i]
        bits = self._around[i]
        for i in reversed(chain):
            bits |= self._inherited(i)
            self._around[i] = bits
        return bits

    def _inherited(self, i: int) -> int:
        if self._index.tags[i] in OUTERMOST:
            return 0
        own = self._by_itself(i)
        return own & self._vocabulary.kept if self._index.text_len[i] > self._large else own

    def _by_itself(self, i: int) -> int:
        bits = self._own.get(i)
        if bits is None:
            index, (tags, names, stated, *_) = self._index, self._vocabulary
            bits = tags.get(index.tags[i], 0)
            if index.names[i]:
                bits |= names[index.names[i]]
            if i in self._stating:
                bits |= stated(index.get, i)
            self._own[i] = bits
        return bits
