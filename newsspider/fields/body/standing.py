"""What a segment stands among once every segment has been judged by itself: what the page's other runs say, and its own text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsspider.fields.body.columns import read_standings, standings
from newsspider.fields.body.columns.standings import FAR as FAR
from newsspider.fields.body.columns.standings import LIKELY_SIZE, Column
from newsspider.fields.body.features import Context

CANDIDATE = -2.5
"""Log-odds below which a segment is not judged again: judging those down to -4 as well gains nothing."""
_ENDS = frozenset('.!?…。！？"”»’')
_OF_TEXT = ("said before", "copies", "spaces", "ends")

NAMES = (
    "odds", "size", "linked", "size after", "5 after", "15 after", "siblings", "siblings' share", "namesakes",
    "namesakes' share", "cousins", "cousins' share", "text so far", "likely text", "running text",
    "place", "after title", "in core", "below core", "to likely after", "said before", "copies", "holder's links", "spaces", "ends", "tag",
)  # fmt: skip
"""What each column of ``columns`` is."""


class Standing:
    """The page as the first judgement leaves it; ``odds`` are its log-odds, one for each segment.

    ``candidates`` are the segments that are judged again, ``columns()`` their numbers: one column for each of ``NAMES``.
    """

    def __init__(self, context: Context, odds: Sequence[float]) -> None:
        self.context, self.odds = context, odds
        self.candidates = [n for n, odd in enumerate(odds) if odd > CANDIDATE]

    def columns(self) -> list[Column]:
        """The numbers of the candidates, column by column."""
        page = self.context
        numbers = read_standings(page.index, page.runs, page.title_at, self.odds, self.candidates)
        named = dict(zip(standings.NAMES, numbers, strict=True)) | dict(zip(_OF_TEXT, self._texts(), strict=True))
        return [named[name] for name in NAMES]

    def rows(self) -> Iterator[tuple[float, ...]]:
        """The same, candidate by candidate."""
        return zip(*self.columns(), strict=True)

    def _texts(self) -> Iterator[Column]:
        """How often a long text was said before and at all, and what a text looks like: short ones may come again."""
        texts, said = [self.context.segments.text(n) for n in self.candidates], dict[str, int]()
        before = []
        for text in texts:
            before.append(said.get(text, 0) if len(text) >= LIKELY_SIZE else 0)
            said[text] = before[-1] + 1
        yield before
        yield [said[text] for text in texts]
        yield [text.count(" ") / (len(text) or 1) for text in texts]
        yield [text[-1:] in _ENDS for text in texts]
