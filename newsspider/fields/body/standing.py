"""What a segment stands among once every segment has been judged by itself: what the page's other runs say, and its own text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsspider.fields.body.columns import read_standings, standings
from newsspider.fields.body.columns.runs import is_running
from newsspider.fields.body.columns.standings import FAR as FAR
from newsspider.fields.body.columns.standings import LIKELY_SIZE, Column
from newsspider.fields.body.features import Context, read_marks
from newsspider.fields.body.marks import BIT, COMMENTS, NO_BODY

CANDIDATE = -2.5
"""Log-odds below which a segment is not judged again: judging those down to -4 as well gains nothing."""
STORY = 200
"""Characters of running text outside of readers' comments from which they are comments on it."""
_ENDS = frozenset('.!?…。！？"”»’')
_OF_TEXT = ("said before", "copies", "spaces", "ends")
_MOST = 65_536
"""Codes remembered; combinations of marks are many."""
_AROUND = (
    "<form>", "<article>", "<section>", "<main>", "<figcaption>", "<table>", "<ul>", "[hidden]", "hidden", "caption", "correct", "toc",
    "teaser", "bodytext", "embed", "standfirst", "sidebar", "modal", "title",
)  # fmt: skip
"""Marks around a segment that the trees may ask for: those that gain most of all."""

NAMES = (
    "odds", "size", "linked", "size after", "5 after", "15 after", "siblings", "siblings' share", "namesakes",
    "namesakes' share", "cousins", "cousins' share", "text so far", "likely text", "running text",
    "place", "after title", "in core", "below core", "to likely after", "said before", "copies", "holder's links", "spaces", "ends", "tag",
    *(f"in {name}" for name in _AROUND),
)  # fmt: skip
"""What each column of ``columns`` is."""


_AROUND_BITS = tuple(BIT[name] for name in _AROUND)


class _Flags(dict[int, tuple[int, ...]]):
    """For each code of the surroundings, whether each mark of ``_AROUND`` is in it; filled as codes are met."""

    def __missing__(self, code: int) -> tuple[int, ...]:
        flags = tuple([int(code & bit != 0) for bit in _AROUND_BITS])
        if len(self) < _MOST:
            self[code] = flags
        return flags


_FLAGS = _Flags()


class Standing:
    """The page as the first judgement leaves it; ``odds`` are its log-odds, one for each segment.

    ``around`` has the code of the marks around each segment with any hope, in order; it is read anew where it is not given.
    Where all of these are doubtful (``is_doubtful``), a segment has to have less hope to be judged again.
    ``candidates`` are the segments that are judged again, ``columns()`` their numbers: one column for each of ``NAMES``.
    """

    def __init__(self, context: Context, odds: Sequence[float], around: Mapping[int, int] | None = None) -> None:
        self.context, self.odds = context, odds
        doubt = min(0.0, max(map(odds.__getitem__, around), default=0.0)) if around is not None else 0.0
        hopeful, least = around if around is not None else range(len(odds)), CANDIDATE + doubt
        self.candidates = [n for n in hopeful if odds[n] > least]
        self.is_doubtful = doubt < 0.0
        self._around = around if around is not None else read_around(context, self.candidates)

    def columns(self) -> list[Column]:
        """The numbers of the candidates, column by column."""
        page = self.context
        numbers = read_standings(page.index, page.runs, page.title_at, self.odds, self.candidates)
        named = dict(zip(standings.NAMES, numbers, strict=True)) | dict(zip(_OF_TEXT, self._texts(), strict=True))
        codes = [self._around[n] for n in self.candidates]
        known = {code: _FLAGS[code] for code in {*codes}}
        flags = [known[code] for code in codes]
        return [
            *(named[name] for name in NAMES[: -len(_AROUND)]),
            *(zip(*flags, strict=True) if flags else [()] * len(_AROUND)),
        ]

    def rows(self) -> Iterator[tuple[float, ...]]:
        """The same, candidate by candidate."""
        return zip(*self.columns(), strict=True)

    def _texts(self) -> Iterator[Column]:
        """How often a long text was said before and at all, and what a text looks like: short ones may come again."""
        texts, said = self.context.segments.texts(self.candidates), dict[str, int]()
        before = []
        for text in texts:
            before.append(said.get(text, 0) if len(text) >= LIKELY_SIZE else 0)
            said[text] = before[-1] + 1
        yield before
        yield [said[text] for text in texts]
        yield [text.count(" ") / (len(text) or 1) for text in texts]
        yield [text[-1:] in _ENDS for text in texts]


def read_around(context: Context, chosen: Sequence[int]) -> dict[int, int]:
    """The codes of the marks around some segments."""
    return dict(zip(chosen, read_marks(context, chosen)[0], strict=True))


def never_body(context: Context, around: Mapping[int, int]) -> list[int]:
    """The segments that are shown to nobody, ask for consent or pop up, and those among readers' comments.

    The latter not where the headline stands there too or hardly any text elsewhere, as a forum's page is one thread.
    """
    comments = COMMENTS if any(code & COMMENTS for code in around.values()) else 0
    if comments and (_is_thread(context) or _running_outside(context, around) < STORY):
        comments = 0
    return [n for n, code in around.items() if code & (comments | NO_BODY)]


def _is_thread(context: Context) -> bool:
    """Whether the headline stands among the comments."""
    at = context.title_at
    return at >= 0 and read_around(context, [at])[at] & COMMENTS != 0


def _running_outside(context: Context, around: Mapping[int, int]) -> int:
    """The characters of running text outside of comments."""
    sizes, linked = context.runs.sizes, context.runs.linked
    return sum([sizes[n] for n, code in around.items() if not code & COMMENTS and is_running(sizes[n], linked[n])])
