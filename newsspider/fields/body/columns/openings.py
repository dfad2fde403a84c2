"""Which runs of text may read as a line, by their first words as they stand: folding all of them would cost more.

``read_alike`` and ``read_described`` are the twins of the compiled ``alike`` and ``described``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsspider.fields.body.columns.runs import Runs
from newsspider.page.index import Index

_OPENING = re.compile(r"\s*([A-Za-z0-9]+(?: [A-Za-z0-9]+)*)(?=[\0-\x7f])")
"""First words that folding only puts into lower case; what follows does not change their last letter."""
BEGINNING = 320
"""Characters of a run's beginning, white space of the markup included."""
PLAIN = re.compile(r"[\0-\x7f\xa0«»À-Þà-ÿ‐-‧Ѐ-ӿ一-鿿]*")
"""Texts of which folding changes no letter but to lower case."""


def read_alike(index: Index, runs: Runs, chosen: Sequence[int], folded: str) -> list[int]:
    """Those of some runs that may fold to a line: about as long, and not beginning with other words."""
    least, most = len(folded) - 20, 5 * len(folded) + 60
    long = [n for n in chosen if least <= 2 * runs.sizes[n] <= most]
    return [n for n in long if folded.startswith(opening_of(index, n))]


def read_described(index: Index, chosen: Sequence[int], described: str, telling: str) -> list[int]:
    """Those of some runs whose beginning may stand in a folded description, or that one's beginning in theirs.

    The others begin with words that it does not hold, and lack a ``telling`` word of its beginning.
    """
    return [n for n in chosen if _may_hold(beginning_of(index, n), telling) or opening_of(index, n) in described]


def _may_hold(raw: str, telling: str) -> bool:
    """Whether folding a text may give a word."""
    return telling in raw.lower() or not PLAIN.fullmatch(raw)


def beginning_of(index: Index, n: int) -> str:
    """The beginning of a run's text as the page has it."""
    start, end = index.run_starts[n], index.run_ends[n]
    first = index.chunks[start]
    return (first if len(first) >= BEGINNING else "".join(index.chunks[start:end]))[:BEGINNING]


def opening_of(index: Index, n: int) -> str:
    """What a run's text folds to at its ``BEGINNING``; nothing where its letters alone do not say it."""
    opening = _OPENING.match(index.chunks[index.run_starts[n]])
    return opening[1][:BEGINNING].lower() if opening else ""
