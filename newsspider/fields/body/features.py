"""Features of segments: what a segment is, stands in, and stands between; names are kept so that weights can be read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from newsspider.fields.body.marks import BIT, NAMES, inherited_marks, own_marks
from newsspider.fields.body.segments import Segment
from newsspider.fields.neighbourhood import CARD, small_around
from newsspider.page.index import Index
from newsspider.page.text import fold

_SIZES = (10, 20, 35, 60, 100, 160, 250, 400, 700)
_DENSITIES = (0.01, 0.1, 0.25, 0.5, 0.8, 0.99)
_MASSES = (100, 300, 800, 1800, 4000)
_SHARES = (0.02, 0.1, 0.25, 0.5, 0.8)
FORM = 400
"""Characters of text up to which an element is the box of a form."""
_RUNNING = 60
"""Characters from which an unlinked segment counts as running text."""
_KINDS = frozenset(("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dd", "dt", "figcaption", "blockquote", "div", "section",
                    "article", "button", "label", "pre", "body", "footer", "header", "aside", "summary", "address", "center", "main"))  # fmt: skip


@dataclass(frozen=True)
class Context:
    """What the features of all segments of a page share."""

    index: Index
    segments: Sequence[Segment]
    marks: list[int]
    own: list[int]
    mass: dict[int, int]
    """Running text directly inside each parent element, in characters."""
    total: int
    headline: str
    title_at: int
    """Number of the segment that shows the headline; -1 where none does."""
    known: str
    """Folded text of the JSON-LD articleBody; empty where there is none."""
    description: str
    holders: list[int]
    """The element around each segment's block."""
    cards: frozenset[int]
    """Small elements around headings that are links: cards of other articles."""
    forms: frozenset[int]
    """Small elements around fields of forms: boxes for newsletters and searches."""


def read_context(
    index: Index, segments: Sequence[Segment], headline: str | None, known: str | None, description: str | None
) -> Context:
    """The shared part of a page's features."""
    own = own_marks(index)
    marks = inherited_marks(index, own)
    holders = [_holder(index, segment.block) for segment in segments]
    mass: dict[int, int] = {}
    for segment, holder in zip(segments, holders, strict=True):
        if segment.size >= _RUNNING and segment.linked * 3 < segment.size:
            mass[holder] = mass.get(holder, 0) + segment.size
    folded = fold(headline or "")
    return Context(
        index, segments, marks, own, mass, max(1, sum(mass.values())), folded, _title_at(index, segments, folded),
        fold(known or ""), fold(description or ""), holders, _cards(index), _forms(index),
    )  # fmt: skip


def features(context: Context, n: int) -> list[str]:
    """Names of what is true of segment ``n``, but for what its words say (``said_by``)."""
    segment, index = context.segments[n], context.index
    tag, size = index.tags[segment.block], bisect_right(_SIZES, segment.size)
    links = bisect_right(_DENSITIES, segment.linked / (segment.size or 1))
    parent = index.parents[segment.block]
    found = ["bias", _TAG_NAMES.get(tag, "tag=?"), _SIZE_NAMES[size], _LINK_NAMES[links], _SIZE_AND_LINKS[size][links]]
    if parent >= 0 and tag in _ITEMS:
        found.append(_ITEM_NAMES[bisect_right(_DENSITIES, index.link_len[parent] / (index.text_len[parent] or 1))])
    if _is_inside(context.cards, index, segment.block):
        found.append("in card")
    if _is_inside(context.forms, index, segment.block):
        found.append("in form box")
    found += _names_of(context.marks[segment.block], "in ")
    found += _names_of(context.own[segment.block] | (context.own[parent] if parent >= 0 else 0), "near ")
    found += _placed(context, n, segment)
    found += _neighbours(context, n)
    return found


def _named(prefix: str, edges: Sequence[float]) -> tuple[str, ...]:
    return tuple(f"{prefix}<{edge}" for edge in (*edges, "inf"))


_TAG_NAMES = {tag: f"tag={tag}" for tag in _KINDS}
_SIZE_NAMES = _named("size", _SIZES)
_LINK_NAMES = _named("links", _DENSITIES)
_SIZE_AND_LINKS = tuple(tuple(f"{size}&{links}" for links in _LINK_NAMES) for size in _SIZE_NAMES)
_MASS_NAMES, _ABOVE_NAMES, _SHARE_NAMES = _named("mass", _MASSES), _named("above", _MASSES), _named("share", _SHARES)
_ITEMS = frozenset(("li", "dd", "dt"))
_ITEM_NAMES = _named("list links", _DENSITIES)
_AFTER_TITLE = (2, 4, 8, 20, 60)
_AFTER_NAMES = _named("after title", _AFTER_TITLE)
_NEAR_SIZES, _NEAR_LINKS = (20, 60, 160), (0.1, 0.5, 0.99)
_NEAR_NAMES = {
    (name, same): tuple(
        tuple(f"{name} {same} {size} {links}" for links in _named("links", _NEAR_LINKS))
        for size in _named("size", _NEAR_SIZES)
    )
    for name in ("prev", "next", "prev2", "next2")
    for same in ("same", "other")
}
_NEIGHBOURS = (("prev", -1), ("next", 1), ("prev2", -2), ("next2", 2))


@lru_cache(maxsize=16_384)
def _names_of(bits: int, prefix: str) -> tuple[str, ...]:
    return tuple(prefix + name for name in NAMES if bits & BIT[name])


def _placed(context: Context, n: int, segment: Segment) -> list[str]:
    holder = context.holders[n]
    mass = context.mass.get(holder, 0)
    above = context.mass.get(context.index.parents[holder], 0) if holder > 0 else 0
    found = [
        _MASS_NAMES[bisect_right(_MASSES, mass)],
        _ABOVE_NAMES[bisect_right(_MASSES, above)],
        _SHARE_NAMES[bisect_right(_SHARES, mass / context.total)],
        _from_title(n - context.title_at) if context.title_at >= 0 else "no title",
    ]
    if context.headline and len(context.headline) <= len(segment.text) * 2 and fold(segment.text) == context.headline:
        found.append("is headline")
    if context.known:
        folded = fold(segment.text)
        found.append("in articleBody" if len(folded) > 15 and folded in context.known else "not in articleBody")
    if context.description and segment.size >= 20 and _overlaps(fold(segment.text), context.description):
        found.append("in description")
    return found


def _from_title(gap: int) -> str:
    if gap <= 0:
        return "at title" if gap == 0 else "before title"
    return _AFTER_NAMES[bisect_right(_AFTER_TITLE, gap)]


def _overlaps(folded: str, description: str) -> bool:
    return folded in description or description[:80] in folded


def _is_inside(small: frozenset[int], index: Index, block: int) -> bool:
    """Whether a segment stands in one of some small elements, at most four levels up."""
    return any(i in small for i in (block, *islice(index.ancestors(block), 4)))


def _cards(index: Index) -> frozenset[int]:
    """Small elements around each heading that is a link: cards of other articles."""
    linked = (h for h in index.headings if 0 < index.text_len[h] <= 1.2 * index.link_len[h])
    return small_around(index, linked, CARD)


def _forms(index: Index) -> frozenset[int]:
    """Small elements around each field of a form: boxes for newsletters and searches."""
    return small_around(index, (i for i, tag in enumerate(index.tags) if tag == "input"), FORM)


def _neighbours(context: Context, n: int) -> list[str]:
    found, count, holders = [], len(context.segments), context.holders
    for name, step in _NEIGHBOURS:
        other = n + step
        if 0 <= other < count:
            near = context.segments[other]
            names = _NEAR_NAMES[name, "same" if holders[other] == holders[n] else "other"]
            links = bisect_right(_NEAR_LINKS, near.linked / (near.size or 1))
            found.append(names[bisect_right(_NEAR_SIZES, near.size)][links])
        else:
            found.append(f"{name} none")
    return found


def _holder(index: Index, block: int) -> int:
    """The element around a block, where the block is a paragraph or a list item; the block itself otherwise."""
    if index.tags[block] in ("li", "dd", "dt"):
        block = max(0, index.parents[block])
    return max(0, index.parents[block])


def _title_at(index: Index, segments: Sequence[Segment], headline: str) -> int:
    heading = -1
    for n, segment in enumerate(segments):
        tag = index.tags[segment.block]
        if tag == "h1" and (not headline or fold(segment.text) == headline):
            return n
        if heading < 0 and headline and tag in ("h1", "h2", "h3", "div", "span") and fold(segment.text) == headline:
            heading = n
    return heading
