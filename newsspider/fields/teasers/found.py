"""What the teasers field gives: the blocks, and the elements that their items were read from."""

from __future__ import annotations

from dataclasses import dataclass

from newsspider.evidence import Extracted
from newsspider.fields.teasers.links import Item
from newsspider.items import TeaserBlock


@dataclass(frozen=True, slots=True)
class TeasersFound(Extracted[tuple[TeaserBlock, ...]]):
    """The blocks with their items' elements; none for plain text."""

    items: tuple[Item, ...] = ()
