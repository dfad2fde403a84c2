"""Which runs of text may read as a line, by their first words as they stand: folding all of them would cost more.

``read_alike`` is the twin of the compiled ``alike``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsspider.fields.body.columns.runs import Runs
from newsspider.page.index import Index

_OPENING = re.compile(r"\s*([A-Za-z0-9]+(?: [A-Za-z0-9]+)*)(?=[\0-\x7f])")
"""First words that folding only puts into lower case; what follows does not change their last letter."""


def read_alike(index: Index, runs: Runs, chosen: Sequence[int], folded: str) -> list[int]:
    """Those of some runs that may fold to a line: about as long, and not beginning with other words."""
    least, most = len(folded) - 20, 5 * len(folded) + 60
    long = [n for n in chosen if least <= 2 * runs.sizes[n] <= most]
    return [n for n in long if folded.startswith(opening_of(index, n))]


def opening_of(index: Index, n: int) -> str:
    """What a run's text folds to at its beginning; nothing where its letters alone do not say it."""
    opening = _OPENING.match(index.chunks[index.run_starts[n]])
    return opening[1].lower() if opening else ""
