"""How likely a segment belongs to the body: judged by itself with learnt weights, then among the others with learnt trees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from newsspider.fields.body.columns import add_up
from newsspider.fields.body.columns.runs import is_running
from newsspider.fields.body.features import GROUPS, Context, read_marks, read_shapes
from newsspider.fields.body.forest import Forest
from newsspider.fields.body.marks import NAMES as MARKS
from newsspider.fields.body.phrases import names_of, phrases_in
from newsspider.fields.body.standing import NAMES, Standing, never_body
from newsspider.fields.body.trees import BASE, TREES
from newsspider.fields.body.weights import WEIGHTS

NEVER = -10.0
"""What short links get without being looked at."""
HOPELESS = -2.5
"""Log-odds by the outline alone below which classes are not read: on labelled pages they hardly ever rescue one."""
BESIDE = 2
"""Likely segments beside which a doubted one counts."""
UNDECIDED = 1.5
"""Log-odds beyond which what the words say is not asked: phrases seldom move a segment further than this."""
_MOST = 65_536
"""Codes remembered for each group."""


class _Sums(dict[int, float]):
    """The summed weights of the names that each code of one group stands for, filled as codes are met."""

    def __init__(self, expand: Callable[[int], tuple[str, ...]]) -> None:
        super().__init__()
        self.expand = expand

    def __missing__(self, code: int) -> float:
        total = sum(WEIGHTS.get(name, 0.0) for name in self.expand(code))
        if len(self) < _MOST:
            self[code] = total
        return total


_SHAPES = tuple(_Sums(expand) for expand in GROUPS[:-2])
_MARKS = tuple(tuple(WEIGHTS.get(prefix + name, 0.0) for name in MARKS) for prefix in ("in ", "near "))
_SAID = _Sums(lambda phrases: tuple(f"says {name}" for name in names_of(phrases)))


def log_odds(context: Context) -> list[float]:
    """For every segment the logarithm of the odds that it is body text; above 0 it is more likely than not."""
    odds, around = by_itself(context)
    standing = Standing(context, odds, around)
    if standing.candidates:
        doubted = {n: odds[n] for n in standing.candidates if odds[n] < HOPELESS} if standing.is_doubtful else {}
        for n, again in zip(standing.candidates, _forest().sums(standing.columns()), strict=True):
            odds[n] = again
        if doubted:
            _drop_alone(context, odds, doubted, standing.candidates)
    return odds


def _drop_alone(context: Context, odds: list[float], doubted: Mapping[int, float], candidates: Sequence[int]) -> None:
    """Give the doubted segments beside which hardly another turned out to be likely their first odds again."""
    holders, others = context.runs.holders, set(candidates).difference(doubted)
    likely = Counter(holders[n] for n in others if odds[n] > 0)
    for n, first in doubted.items():
        odds[n] = odds[n] if likely[holders[n]] >= BESIDE else first


def by_itself(context: Context) -> tuple[list[float], dict[int, int]]:
    """The first judgement: of every segment as if there were no others, with what the classes around the hopeful ones say.

    Classes are read only where the looks leave hope, words only where both leave doubt. Readers' comments are never
    body, nor is what only blind readers are told or what asks for consent.
    """
    odds = [NEVER] * len(context.segments)
    chosen = context.segments.beside_menus()
    for n, score in zip(chosen, add_up(read_shapes(context, chosen), _SHAPES), strict=True):
        odds[n] = score
    hopeful = _hopeful(context, odds, chosen)
    marks = read_marks(context, hopeful)
    for n, more in zip(hopeful, add_up(marks, _MARKS), strict=True):
        odds[n] += more
        if -UNDECIDED < odds[n] < UNDECIDED:
            odds[n] += _SAID[phrases_in(context.segments.text(n))]
    around = dict(zip(hopeful, marks[0], strict=True))
    for n in never_body(context, around):
        odds[n] = NEVER
    return odds, around


def _hopeful(context: Context, odds: Sequence[float], chosen: Sequence[int]) -> list[int]:
    """The segments whose outlines leave hope; where they doubt the whole page, running text beside those as well."""
    hopeful = [n for n in chosen if odds[n] >= HOPELESS]
    doubt = max(map(odds.__getitem__, hopeful), default=0.0)
    if doubt >= 0.0:
        return hopeful
    holders, sizes, linked = context.runs.holders, context.runs.sizes, context.runs.linked
    beside = {holders[n] for n in hopeful if is_running(sizes[n], linked[n])}
    least = HOPELESS + doubt
    return [
        n
        for n in chosen
        if odds[n] >= HOPELESS or (odds[n] >= least and holders[n] in beside and is_running(sizes[n], linked[n]))
    ]


@cache
def _forest() -> Forest:
    return Forest(NAMES, TREES, BASE)
