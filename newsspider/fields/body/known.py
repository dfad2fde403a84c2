"""Whether a page's metadata know a segment's text: its headline, its JSON-LD, its description.

Cleaning and folding texts is what this costs, so that a text is looked at as it stands first: most differ from their first words on.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsspider.fields.body.columns import read_alike, read_described
from newsspider.fields.body.columns.openings import PLAIN
from newsspider.fields.body.segments import Segments
from newsspider.page.text import clean, fold

NAMES = ("is headline", "in articleBody", "not in articleBody", "in description")
"""What each bit stands for."""
_IS_HEADLINE, _IN_BODY, _NOT_IN_BODY, _IN_DESCRIPTION = 1, 2, 4, 8
_PROBE = 80
"""Characters of a text that are compared with the metadata."""
_NEAR_TITLE = 30
"""Segments from the title within which the description may be repeated."""
_SHORTEST = 20
"""Characters from which a segment is compared with the description."""
_TITLE_TAGS = frozenset(("h1", "h2", "h3", "div", "span"))


@dataclass(frozen=True)
class Known:
    """The metadata as they are compared with texts: headline and description folded, the articleBody clean; empty for none."""

    headline: str
    body: str
    description: str

    @classmethod
    def of(cls, headline: str | None, body: str | None, description: str | None) -> Known:
        """The metadata as the page states them."""
        return cls(fold(headline or ""), clean(body or ""), fold(description or ""))


def may_begin_with(text: str, letters: str) -> bool:
    """Whether folding a clean text may give one that begins with one of some letters: what stands first mostly says that it does not.

    >>> may_begin_with("Water", "m"), may_begin_with("Mill", "m"), may_begin_with("“Mill”", "m"), may_begin_with("Ｍill", "m")
    (False, True, True, True)
    """
    start = text[:2]
    return start[:1].lower() in letters or not start[:1].isalnum() or PLAIN.fullmatch(start) is None


def find_title(segments: Segments, headline: str) -> int:
    """The segment that shows the folded headline, an ``h1`` before any other; -1 where none does."""
    index, blocks = segments.index, segments.runs.blocks
    ones = {i for i in index.headings if index.tags[i] == "h1"}
    for n in [n for n, block in enumerate(blocks) if block in ones] if ones else ():
        if not headline or fold(segments.text(n)) == headline:
            return n
    others = [n for n, block in enumerate(blocks) if index.tags[block] in _TITLE_TAGS]
    return next(_reading(segments, others, headline), -1)


def read_known(segments: Segments, chosen: Sequence[int], known: Known, title_at: int) -> list[int]:
    """What the metadata know of the chosen segments, as bits; the description is looked for near the title alone."""
    codes = dict.fromkeys(chosen, 0)
    for n in _reading(segments, chosen, known.headline):
        codes[n] = _IS_HEADLINE
    for n in chosen if known.body else ():
        start = segments.beginning(n)[:_PROBE]
        codes[n] |= _IN_BODY if len(start) > 15 and start in known.body else _NOT_IN_BODY
    for n in _described(segments, _beside_title(segments, chosen, title_at), known.description):
        codes[n] |= _IN_DESCRIPTION
    return list(codes.values())


def _reading(segments: Segments, chosen: Sequence[int], folded: str) -> Iterator[int]:
    """Those of some segments whose texts fold to a line; none where it is empty."""
    alike = read_alike(segments.index, segments.runs, chosen, folded) if folded else ()
    return (n for n in alike if fold(segments.text(n)) == folded)


def _beside_title(segments: Segments, chosen: Sequence[int], title_at: int) -> list[int]:
    """Those of some segments, in order, that a description may be repeated in."""
    sizes, title = segments.runs.sizes, max(title_at, 0)
    near = chosen[bisect_left(chosen, title - _NEAR_TITLE) : bisect_left(chosen, title + _NEAR_TITLE + 1)]
    return [n for n in near if sizes[n] >= _SHORTEST]


def _described(segments: Segments, chosen: Sequence[int], description: str) -> Iterator[int]:
    """Those of some segments of which the beginning stands in a folded description, or that one's beginning in theirs."""
    start = description[:_PROBE]
    telling = max(start.split(), key=len, default="")
    for n in read_described(segments.index, chosen, description, telling) if start else ():
        folded = fold(segments.beginning(n)[: 2 * _PROBE])
        if folded[:_PROBE] in description or start in folded:
            yield n
