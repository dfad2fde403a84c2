"""Where the article's own text stands, so that promo lists end at it and its own links are none."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from newsspider.evidence import Extracted
from newsspider.fields.body.found import BodyFound
from newsspider.page.index import BLOCKS, Index
from newsspider.page.once import once

PARAGRAPH = 120
"""Characters of a paragraph that surely is running text, where the body field says nothing."""
EXCERPT_CLIMB = 3
"""Levels from an excerpt up to the box that it shares with its headline."""
LINKED = 0.8
"""Share of a heading that its link has."""
LONG_BLOCK = 30_000
"""Characters of a block in the body from which every link inside is its own, as searching it for each would take too long."""
OWN_LINK = 0.3
"""Share of links in a block of the body up to which they are links of its running text."""


@dataclass(frozen=True)
class Story:
    """The elements of the article's running text, in document order; ``body``: every block's element with its texts."""

    blocks: list[int]
    members: frozenset[int]
    body: Mapping[int, str] = field(default_factory=dict)
    limit: int = 0
    """One past the last element inside a block."""
    around: frozenset[int] = frozenset()
    """The blocks and the elements around them."""

    @once
    def _places(self) -> list[int]:
        return list(self.body)

    def gap(self, i: int, before: int, after: int) -> tuple[int, int]:
        """The two elements around ``i``, blocks or those given, that are nearest to it."""
        if not self.blocks or self.blocks[-1] <= before or after <= self.blocks[0]:
            return before, after
        at = bisect_left(self.blocks, i)
        if at and self.blocks[at - 1] > before:
            before = self.blocks[at - 1]
        if at < len(self.blocks) and self.blocks[at] < after:
            after = self.blocks[at]
        return before, after

    def part(self, i: int) -> int:
        """How many blocks begin before an element."""
        return bisect_left(self.blocks, i)

    def surrounds(self, i: int) -> bool:
        """Whether blocks stand both before and after an element."""
        return bool(self.blocks) and self.blocks[0] < i < self.blocks[-1]

    def free(self, index: Index, link: int, root: int) -> int | None:
        """The largest subtree around a link, up to ``root``, without a block of the body; None where the link is in one."""
        if not self._places or index.ends[root] <= self._places[0] or root >= self.limit:
            return root
        held = self._has(index, root)
        taken = self._holding(index, link) if held or self._may_hold(link) else []
        text = index.text(link) if taken else ""
        if (held and self._has(index, link)) or any(
            len(self.body[i]) > LONG_BLOCK or text in self.body[i] for i in taken
        ):
            return None
        if not held:
            return root
        while link != root and not self._has(index, index.parents[link]):
            link = index.parents[link]
        return link

    def _holding(self, index: Index, i: int) -> list[int]:
        """The blocks around an element; what begins before the first block is none."""
        parents, first, found = index.parents, self._places[0], []
        while (i := parents[i]) >= first:
            if i in self.body:
                found.append(i)
        return found

    def _may_hold(self, i: int) -> bool:
        """Whether an element may stand inside a block."""
        return bool(self._places) and self._places[0] < i < self.limit

    def _has(self, index: Index, i: int) -> bool:
        places = self._places
        at = bisect_left(places, i)
        return at < len(places) and places[at] < index.ends[i]

    def owns(self, index: Index, link: int) -> bool:
        """Whether a link stands in the article's running text."""
        if not self.blocks or not self.blocks[0] <= link < self.limit:
            return False
        i, tags, parents = link, index.tags, index.parents
        while i > 0 and tags[i] not in BLOCKS:
            i = parents[i]
        return i in self.members


def read_story(index: Index, found: Mapping[str, Extracted[Any]]) -> Story:
    """The article's blocks as the body field has them, else the page's long paragraphs."""
    body = found.get("body")
    positions = body.positions if isinstance(body, BodyFound) else ()
    texts: dict[int, str] = {}
    for i, block in sorted(zip(positions, body.value or (), strict=False) if body else (), key=itemgetter(0)):
        texts[i] = f"{texts[i]}\n{block.text}" if i in texts else block.text
    blocks = [i for i in texts if index.link_len[i] <= OWN_LINK * index.text_len[i]]
    own = _without_excerpts(index, blocks)
    blocks = own or _paragraphs(index)
    limit = max([index.ends[i] for i in (texts if own else (*blocks, *texts))], default=0)
    return Story(blocks, frozenset(blocks), texts, limit, frozenset(_around(index, blocks)))


def _around(index: Index, blocks: list[int]) -> set[int]:
    """Some elements and all those around them."""
    parents, found = index.parents, {-1}
    for i in blocks:
        while i not in found:
            found.add(i)
            i = parents[i]
    return found


def _without_excerpts(index: Index, blocks: list[int]) -> list[int]:
    """The blocks but those that stand alone beside a linked heading: excerpts of promoted articles."""
    parents, ends, kept = index.parents, index.ends, []
    for i, before, after in zip(blocks, [0, *blocks], [*blocks[1:], len(index)], strict=False):
        card = parents[i]
        if card <= before or after < ends[card] or not _is_excerpt(index, i, before, after):
            kept.append(i)
    return kept


def _is_excerpt(index: Index, block: int, before: int, after: int) -> bool:
    card = block
    for _ in range(EXCERPT_CLIMB):
        card = index.parents[card]
        if card <= before or after < index.ends[card]:
            return False
        at = bisect_left(index.headings, card)
        if at < len(index.headings) and (heading := index.headings[at]) < index.ends[card]:
            return heading != block and is_linked(index, heading)
    return False


def is_linked(index: Index, heading: int) -> bool:
    """Whether a heading is a link, or holds one that is most of its text."""
    if any(index.tags[i] == "a" for i in index.ancestors(heading)):
        return True
    return any(index.text_len[a] >= LINKED * index.text_len[heading] > 0 for a in index.anchors_in(heading))


def _paragraphs(index: Index) -> list[int]:
    sizes, linked = index.text_len, index.link_len
    return [i for i in index.tagged("p") if sizes[i] >= PARAGRAPH and linked[i] < sizes[i] // 2]
