"""Many patterns asked of one text at once: most by the literal texts that they stand for, without a regular expression."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from newsspider.fields.body.columns import bits_in
from newsspider.fields.body.columns.stems import Stem, pack
from newsspider.fields.body.literals import literals_of
from newsspider.fields.body.literals import split_alternatives as split_alternatives

T = TypeVar("T")
Find = Callable[[str], "re.Match[str] | None"]
MOST = 65_536
"""Texts remembered."""


class Patterns:
    """Regular expressions over texts in lower case; ``matching`` gives one bit for each that is found.

    Every form of a pattern is a literal text, or can only match where one stands (see :mod:`newsspider.fields.body.literals`). These
    are looked for together: where one of the first kind stands its pattern is found, and the regular expressions are asked
    only where one of the second kind does. No more than 32 patterns.

    >>> Patterns(["colou?r|paint", r"\\bad\\b"]).matching("paint-ad")
    3
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        self._compiled = [(1 << position, _finder(pattern)) for position, pattern in enumerate(patterns)]
        self._shift = len(patterns)
        self._sets: dict[int, tuple[tuple[int, Find], ...]] = {}
        self._always, stems, letters = 0, dict[Stem, int](), dict[str, int]()
        for (bit, _), pattern in zip(self._compiled, patterns, strict=True):
            for literal in literals_of(pattern):
                if literal is None:
                    self._always |= bit << self._shift
                elif len(literal[0].text) == 1:
                    letters[literal[0].text] = letters.get(literal[0].text, 0) | bit << self._shift
                else:
                    stem, is_all = literal
                    stems[stem] = stems.get(stem, 0) | (bit if is_all else bit << self._shift)
        self._stems, self._letters = pack(stems), tuple(letters.items())

    def matching(self, text: str) -> int:
        """The bits of the patterns found in a text, the first pattern's the lowest."""
        told = self._always | bits_in(text, self._stems)
        for letter, bits in self._letters:
            if letter in text:
                told |= bits
        found = told & ((1 << self._shift) - 1)
        if asked := (told >> self._shift) & ~found:
            for bit, find in self._among(asked):
                if find(text):
                    found |= bit
        return found

    def _among(self, candidates: int) -> tuple[tuple[int, Find], ...]:
        """The patterns of some bits; few sets of them ever occur."""
        chosen = self._sets.get(candidates)
        if chosen is None:
            chosen = tuple(entry for entry in self._compiled if candidates & entry[0])
            self._sets[candidates] = chosen
        return chosen


def _finder(pattern: str) -> Find:
    """What looks for a pattern; one that stands only at the beginning is not looked for anywhere else."""
    compiled = re.compile(pattern)
    return compiled.match if all(part[:1] == "^" for part in split_alternatives(pattern)) else compiled.search


class Told(dict[str, T]):
    """What a function tells of texts, such as the names of elements, remembered as they are met.

    >>> long = Told(lambda text: len(text) > 3)
    >>> long["mill"], long["sea"], len(long)
    (True, False, 2)
    """

    def __init__(self, tell: Callable[[str], T]) -> None:
        super().__init__()
        self._tell = tell

    def __missing__(self, text: str) -> T:
        found = self._tell(text)
        if len(self) < MOST:
            self[text] = found
        return found
