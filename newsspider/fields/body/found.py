"""What the body field gives: the blocks, and where on the page each of them stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsspider.evidence import Extracted
from newsspider.items import Block
from newsspider.page.index import Index


@dataclass(frozen=True, slots=True)
class BodyFound(Extracted[tuple[Block, ...]]):
    """The body with the elements of its blocks: ``positions[n]`` is the element of block ``n``, ``region`` the one around all."""

    positions: tuple[int, ...] = ()
    region: int = 0


def region_of(index: Index, positions: Sequence[int]) -> int:
    """The smallest element around all of some elements."""
    first, last = min(positions), max(positions)
    if first == last:
        return first
    return next((i for i in index.ancestors(first) if i <= first and last < index.ends[i]), 0)
