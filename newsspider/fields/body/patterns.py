"""Many patterns asked of one word at once: only those whose letters occur in it are tried."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsspider.fields.body.columns import bits_in
from newsspider.fields.body.columns.stems import pack

_SKIPPED = re.compile(r"\\.|\[[^\]]*\]|.[?*]")
_PIECES = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
_LETTERS = re.compile(r"[a-z]{2,}")


class Patterns:
    """Regular expressions over lower-case words; ``matching`` gives one bit for each that is found.

    An alternative of a pattern can only match where its longest run of plain letters occurs; the runs are looked
    for together, so that most patterns are never tried. No more than 32 patterns.

    >>> Patterns(["colou?r|paint", r"\\bad\\b"]).matching("paint-ad")
    3
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        self._compiled = [(1 << position, re.compile(pattern)) for position, pattern in enumerate(patterns)]
        self._shift = len(patterns)
        self._sets: dict[int, tuple[tuple[int, re.Pattern[str]], ...]] = {}
        self._always, runs = 0, dict[str, int]()
        for (bit, _), pattern in zip(self._compiled, patterns, strict=True):
            for alternative in split_alternatives(pattern):
                run = run_of(alternative)
                if run is None:
                    self._always |= bit << self._shift
                else:
                    sure = bit if run == alternative else bit << self._shift
                    runs[run] = runs.get(run, 0) | sure
        self._stems = pack(runs.items())

    def matching(self, word: str) -> int:
        """The bits of the patterns found in a word, the first pattern's the lowest."""
        told = self._always | bits_in(word, self._stems)
        found = told & ((1 << self._shift) - 1)
        for bit, pattern in self._among((told >> self._shift) & ~found):
            if pattern.search(word):
                found |= bit
        return found

    def _among(self, candidates: int) -> tuple[tuple[int, re.Pattern[str]], ...]:
        """The patterns of some bits; few sets of them ever occur."""
        chosen = self._sets.get(candidates)
        if chosen is None:
            chosen = tuple(entry for entry in self._compiled if candidates & entry[0])
            self._sets[candidates] = chosen
        return chosen


def split_alternatives(pattern: str) -> Iterator[str]:
    r"""The alternatives of a pattern, parted at the bars outside of its groups and sets.

    >>> list(split_alternatives(r"a(?:b|c)|[|(]d\|e"))
    ['a(?:b|c)', '[|(]d\\|e']
    """
    depth, start = 0, 0
    for piece in _PIECES.finditer(pattern):
        letter = piece[0]
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            yield pattern[start : piece.start()]
            start = piece.end()
    yield pattern[start:]


def run_of(alternative: str) -> str | None:
    """The longest run of plain letters outside of groups; None where there is no run of two."""
    plain = _SKIPPED.sub(" ", _without_groups(alternative))
    return max(_LETTERS.findall(plain), key=len, default=None)


def _without_groups(alternative: str) -> str:
    kept, depth = [], 0
    for letter in alternative:
        depth += letter == "("
        kept.append(letter if depth == 0 else " ")
        depth -= letter == ")"
    return "".join(kept)
