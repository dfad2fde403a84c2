"""How likely a segment belongs to the body: a linear model over named features, its weights learnt on labelled pages."""

from __future__ import annotations

from collections.abc import Callable

from newsspider.fields.body.features import GROUPS, Context, outline, surroundings
from newsspider.fields.body.phrases import said_by
from newsspider.fields.body.weights import WEIGHTS

NEVER = -10.0
"""What short links get without being looked at."""
_UNDECIDED = 1.5
"""Log-odds beyond which what the words say is not asked: phrases seldom move a segment further than this."""


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


_HOPELESS = -2.5
"""Log-odds by the outline alone below which classes are not read: on labelled pages they hardly ever rescue one."""
_MOST = 65_536
"""Codes remembered for each group; combinations of class words are many."""
_TABLES = tuple(_Sums(expand) for expand in GROUPS)
_AROUND, _NEAR = _TABLES[-2:]


def log_odds(context: Context) -> list[float]:
    """For every segment the logarithm of the odds that it is body text; above 0 it is more likely than not."""
    return [NEVER if segment.is_menu else _log_odds(context, n) for n, segment in enumerate(context.segments)]


def _log_odds(context: Context, n: int) -> float:
    codes = outline(context, n)
    score = sum([table[code] for table, code in zip(_TABLES, codes, strict=False)])
    if score < _HOPELESS:
        return score
    around, near = surroundings(context, n)
    score += _AROUND[around] + _NEAR[near]
    if -_UNDECIDED < score < _UNDECIDED:
        score += sum([WEIGHTS.get("says " + name, 0.0) for name in said_by(context.segments[n].text)])
    return score
