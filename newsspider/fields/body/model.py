"""How likely a segment belongs to the body: a linear model over named features, its weights learnt on labelled pages."""

from __future__ import annotations

from newsspider.fields.body.features import Context, features
from newsspider.fields.body.phrases import said_by
from newsspider.fields.body.weights import WEIGHTS

_UNDECIDED = 5.0
"""Log-odds beyond which what the words say is not asked: phrases seldom move a segment further than this."""


def log_odds(context: Context) -> list[float]:
    """For every segment the logarithm of the odds that it is body text; above 0 it is more likely than not."""
    return [_log_odds(context, n) for n in range(len(context.segments))]


def _log_odds(context: Context, n: int) -> float:
    weight = WEIGHTS.get
    score = sum([weight(name, 0.0) for name in features(context, n)])
    if -_UNDECIDED < score < _UNDECIDED:
        score += sum([weight("says " + name, 0.0) for name in said_by(context.segments[n].text)])
    return score
