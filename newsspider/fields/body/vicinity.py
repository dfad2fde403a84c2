"""What the first judgement says of the segments around one, and of the whole page, as columns of numbers."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from newsspider.fields.body.columns.standings import Column
from newsspider.fields.body.judgement import Judgement
from newsspider.fields.body.segments import Segments

NAMES = (
    "looks", "marks", "words",
    "third before", "second before", "before", "after", "second after", "third after",
    "second candidate before", "candidate before", "candidate after", "second candidate after",
    "candidates", "likely ones", "page's links", "likely sizes", "siblings' number",
    "from first", "to last", "gap before", "gap after",
)  # fmt: skip
"""What each column of ``read_vicinity`` is."""
LEAST, NOBODY = -8.0, -9.0
"""Log-odds that say no more when they are lower; what stands beyond the page's ends."""
LONG, PIECE = 100, 60
"""Characters above which a likely segment begins or ends the text, and from which it is a piece of it."""
NOWHERE = 9999
"""Characters to the next piece where there is none."""


def read_vicinity(segments: Segments, first: Judgement, chosen: Sequence[int]) -> list[Column]:
    """A column for each of ``NAMES``, with a number for each of the ``chosen`` segments, which are in order and no menus."""
    page = _Judged(segments, first, chosen)
    return [*page.parts(), *page.neighbours(), *page.whole(), *page.distances()]


class _Judged:
    """A page with the first judgement of its segments."""

    def __init__(self, segments: Segments, first: Judgement, chosen: Sequence[int]) -> None:
        self.segments, self.first, self.chosen = segments, first, chosen
        self._sizes = segments.runs.sizes
        self._likely = [n for n, odd in enumerate(first.odds) if odd > 0]

    def parts(self) -> Iterator[Column]:
        """What the log-odds come from."""
        odds, looks, words = self.first.odds, self.first.looks, self.first.words
        yield [looks[n] for n in self.chosen]
        yield [odds[n] - looks[n] - words[n] for n in self.chosen]
        yield [words[n] for n in self.chosen]

    def neighbours(self) -> Iterator[Column]:
        """The log-odds of the three before and behind that are no menus, and of the two candidates before and behind."""
        beside = self.segments.beside_menus()
        places = [bisect_left(beside, n) for n in self.chosen]
        around = self._lined(beside, 3)
        for step in (0, 1, 2, 4, 5, 6):
            yield [around[place + step] for place in places]
        candidates = self._lined(self.chosen, 2)
        for step in (0, 1, 3, 4):
            yield candidates[step : step + len(self.chosen)]

    def whole(self) -> Iterator[Column]:
        """How many are candidates and likely, how much of the page is links; sizes by the likely ones' mean, how many share the holder."""
        count, sizes, runs = len(self.chosen), self._sizes, self.segments.runs
        mean = sum([sizes[n] for n in self._likely]) / (len(self._likely) or 1)
        siblings = Counter(runs.holders)
        yield [count] * count
        yield [len(self._likely)] * count
        yield [sum(runs.linked) / (sum(sizes) or 1)] * count
        yield [sizes[n] / max(1.0, mean) for n in self.chosen]
        yield [siblings[runs.holders[n]] for n in self.chosen]

    def distances(self) -> Iterator[Column]:
        """Segments from the first and to the last long likely one; characters between a segment and the next pieces of text."""
        sizes, pieces = self._sizes, [n for n in self._likely if self._sizes[n] >= PIECE]
        long = [n for n in pieces if sizes[n] > LONG]
        first, last = (long[0], long[-1]) if long else (len(sizes), -1)
        yield [n - first for n in self.chosen]
        yield [last - n for n in self.chosen]
        before = list(accumulate(sizes, initial=0))
        places = [(n, bisect_left(pieces, n), bisect_right(pieces, n)) for n in self.chosen]
        yield [before[n] - before[pieces[k - 1] + 1] if k else NOWHERE for n, k, _ in places]
        yield [before[pieces[k]] - before[n + 1] if k < len(pieces) else NOWHERE for n, _, k in places]

    def _lined(self, numbers: Sequence[int], beyond: int) -> list[float]:
        odds, nobody = self.first.odds, [NOBODY] * beyond
        return [*nobody, *[max(odds[n], LEAST) for n in numbers], *nobody]
