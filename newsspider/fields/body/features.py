"""Features of segments: what a segment is, stands in, and stands between; names are kept so that weights can be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from newsspider.fields.body import known
from newsspider.fields.body.columns import outlines, read_outlines, read_surroundings
from newsspider.fields.body.columns.runs import Runs
from newsspider.fields.body.known import Known, find_title, read_known
from newsspider.fields.body.marks import NAMES, VOCABULARY
from newsspider.fields.body.segments import Segments
from newsspider.page.index import Index

_KNOWN = 4
"""Which of ``GROUPS`` is what the metadata know."""


@dataclass(frozen=True)
class Context:
    """What the features of all segments of a page share."""

    index: Index
    segments: Segments
    known: Known
    title_at: int
    """Number of the segment that shows the headline; -1 where none does."""

    @property
    def runs(self) -> Runs:
        """The numbers of the segments."""
        return self.segments.runs


def read_context(index: Index, known: Known) -> Context:
    """The shared part of a page's features."""
    segments = Segments(index)
    return Context(index, segments, known, find_title(segments, known.headline))


def read_shapes(context: Context, chosen: Sequence[int]) -> list[list[int]]:
    """What is true of some segments but for the words of classes around them: a column of codes for each of the first ``GROUPS``."""
    columns = read_outlines(context.index, context.runs, chosen, context.title_at)
    columns.insert(_KNOWN, read_known(context.segments, chosen, context.known, context.title_at))
    return columns


def read_marks(context: Context, chosen: Sequence[int]) -> list[list[int]]:
    """What the classes around some segments say: a column of codes for each of the last ``GROUPS``; they cost the most to read."""
    return read_surroundings(context.index, [context.runs.blocks[n] for n in chosen], VOCABULARY)


def features(context: Context, n: int) -> list[str]:
    """The names of what is true of segment ``n``, but for what its words say (``said_by``)."""
    codes = [code for (code,) in (*read_shapes(context, [n]), *read_marks(context, [n]))]
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
_NEAR_NAMES = [
    f"{size} {links}" for size in _named("size", outlines.NEAR_SIZES) for links in _named("links", outlines.NEAR_LINKS)
]
_STEPS = ("prev", "next", "prev2", "next2")
_BOX_NAMES = ("in card", "in form box")


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
    partial(_bit_names, "", known.NAMES),
    *(partial(_neighbour_names, step) for step in _STEPS),
    partial(_bit_names, "in ", NAMES),
    partial(_bit_names, "near ", NAMES),
)
"""For each code, those of the outline and those of the surroundings, the names that it stands for."""
