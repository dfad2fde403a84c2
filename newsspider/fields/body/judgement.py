"""The first judgement of a page's segments, with what of it comes from where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Judgement:
    """One entry for each segment: its log-odds, and how much of them its looks and its words alone give; the rest is of marks around it."""

    odds: Sequence[float]
    looks: Sequence[float]
    words: Sequence[float]
