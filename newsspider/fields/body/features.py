"""Features of segments: what a segment is, stands in, and stands between; names are kept so that weights can be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from newsspider.fields.body.columns import Runs, outlines, read_outlines
from newsspider.fields.body.marks import NAMES, Marks
from newsspider.fields.body.segments import Segments
from newsspider.page.index import Index
from newsspider.page.text import clean, fold

_PROBE = 80
"""Characters of a text that are compared with the metadata."""
_NEAR_TITLE = 30
"""Segments from the title within which the description may be repeated."""
_TITLE_TAGS = frozenset(("h1", "h2", "h3", "div", "span"))
_KNOWN = 4
"""Which of ``GROUPS`` is what the metadata know."""


@dataclass(frozen=True)
class Context:
    """What the features of all segments of a page share."""

    index: Index
    segments: Segments
    marks: Marks
    headline: str
    title_at: int
    """Number of the segment that shows the headline; -1 where none does."""
    known: str
    """Clean text of the JSON-LD articleBody; empty where there is none."""
    description: str

    @property
    def runs(self) -> Runs:
        """The numbers of the segments."""
        return self.segments.runs


def read_context(index: Index, headline: str | None, known: str | None, description: str | None) -> Context:
    """The shared part of a page's features."""
    folded, segments = fold(headline or ""), Segments(index)
    title_at = _title_at(index, segments, folded)
    return Context(index, segments, Marks(index), folded, title_at, clean(known or ""), fold(description or ""))


def read_shapes(context: Context, chosen: Sequence[int]) -> list[list[int]]:
    """What is true of some segments but for the words of classes around them: a column of codes for each of the first ``GROUPS``."""
    columns = read_outlines(context.index, context.runs, chosen, context.title_at)
    columns.insert(_KNOWN, _known(context, chosen))
    return columns


def surroundings(context: Context, n: int) -> tuple[int, int]:
    """What the classes around segment ``n`` say, as codes of the last ``GROUPS``: they cost the most to read."""
    block, marks = context.runs.blocks[n], context.marks
    parent = context.index.parents[block]
    return marks.around(block), marks.own(block) | (marks.own(parent) if parent >= 0 else 0)


def features(context: Context, n: int) -> list[str]:
    """The names of what is true of segment ``n``, but for what its words say (``said_by``)."""
    codes = (*(code for (code,) in read_shapes(context, [n])), *surroundings(context, n))
    return [name for expand, code in zip(GROUPS, codes, strict=True) for name in expand(code)]


def _named(prefix: str, edges: Sequence[float]) -> tuple[str, ...]:
    return tuple(f"{prefix}<{edge}" for edge in (*edges, "inf"))


_TAG_NAMES = tuple(f"tag={tag}" for tag in outlines.TAGS)
_SIZE_NAMES = _named("size", outlines.SIZES)
_LINK_NAMES = _named("links", outlines.DENSITIES)
_MASS_NAMES, _ABOVE_NAMES, _SHARE_NAMES = (
    _named(prefix, edges) for prefix, edges in (("mass", outlines.MASSES), ("above", outlines.MASSES), ("share", outlines.SHARES))
)  # fmt: skip
_ITEM_NAMES = ((), *((name,) for name in _named("list links", outlines.DENSITIES)))
_PLACE_NAMES = ("no title", "before title", "at title", *_named("after title", outlines.AFTER_TITLE))
_NEAR_NAMES = [f"{size} {links}" for size in _named("size", outlines.NEAR_SIZES) for links in _named("links", outlines.NEAR_LINKS)]
_STEPS = ("prev", "next", "prev2", "next2")
_BOX_NAMES = ("in card", "in form box")
_KNOWN_NAMES = ("is headline", "in articleBody", "not in articleBody", "in description")


def _look_names(code: int) -> tuple[str, ...]:
    code, item = divmod(code, outlines.BASE)
    code, links = divmod(code, outlines.BASE)
    tag, size = divmod(code, outlines.BASE)
    both = f"{_SIZE_NAMES[size]}&{_LINK_NAMES[links]}"
    return ("bias", _TAG_NAMES[tag], _SIZE_NAMES[size], _LINK_NAMES[links], both, *_ITEM_NAMES[item])


def _mass_names(code: int) -> tuple[str, ...]:
    code, share = divmod(code, outlines.BASE)
    mass, above = divmod(code, outlines.BASE)
    return _MASS_NAMES[mass], _ABOVE_NAMES[above], _SHARE_NAMES[share]


def _known(context: Context, chosen: Sequence[int]) -> list[int]:
    """Whether the metadata know the texts: beginnings are compared, the description near the title, as folding is costly."""
    headline, known, description, title = context.headline, context.known, context.description, context.title_at
    length, sizes, segments, codes = len(headline), context.runs.sizes, context.segments, []
    for n in chosen:
        size, code = sizes[n], 0
        if headline and length <= 2 * size + 20 <= 5 * length + 80 and fold(segments[n].text) == headline:
            code = 1
        if known:
            start = segments[n].beginning[:_PROBE]
            code |= 2 if len(start) > 15 and start in known else 4
        if description and size >= 20 and abs(n - title if title >= 0 else n) <= _NEAR_TITLE:
            code |= 8 if _overlaps(fold(segments[n].beginning[: 2 * _PROBE]), description) else 0
        codes.append(code)
    return codes


def _overlaps(folded: str, description: str) -> bool:
    return folded[:_PROBE] in description or description[:_PROBE] in folded


def _neighbour_names(step: str, code: int) -> tuple[str, ...]:
    if code == outlines.NOBODY:
        return (f"{step} none",)
    other, kind = divmod(code, outlines.OTHER)
    return (f"{step} {'other' if other else 'same'} {_NEAR_NAMES[kind]}",)


def _bit_names(prefix: str, names: Sequence[str], bits: int) -> tuple[str, ...]:
    return tuple(prefix + name for position, name in enumerate(names) if bits >> position & 1)


GROUPS: tuple[Callable[[int], tuple[str, ...]], ...] = (
    _look_names,
    partial(_bit_names, "", _BOX_NAMES),
    _mass_names,
    lambda code: (_PLACE_NAMES[code],),
    partial(_bit_names, "", _KNOWN_NAMES),
    *(partial(_neighbour_names, step) for step in _STEPS),
    partial(_bit_names, "in ", NAMES),
    partial(_bit_names, "near ", NAMES),
)
"""For each code, those of the outline and those of the surroundings, the names that it stands for."""


def _title_at(index: Index, segments: Segments, headline: str) -> int:
    heading, blocks, sizes = -1, segments.runs.blocks, segments.runs.sizes
    shortest, longest = len(headline), 5 * len(headline) + 80
    for n, block in enumerate(blocks):
        tag = index.tags[block]
        if tag == "h1" and (not headline or fold(segments[n].text) == headline):
            return n
        if heading < 0 and tag in _TITLE_TAGS and shortest <= 2 * sizes[n] + 20 <= longest:
            heading = n if fold(segments[n].text) == headline else -1
    return heading
