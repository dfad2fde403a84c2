"""What the body field gives: the blocks, and where on the page each of them stands."""

from __future__ import annotations

from dataclasses import dataclass

from newsspider.evidence import Extracted
from newsspider.items import Block


@dataclass(frozen=True, slots=True)
class BodyFound(Extracted[tuple[Block, ...]]):
    """The body with the elements of its blocks: ``positions[n]`` is the element of block ``n``, ``region`` the one around all."""

    positions: tuple[int, ...] = ()
    region: int = 0
