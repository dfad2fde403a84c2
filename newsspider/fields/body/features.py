"""Features of segments: what a segment is, stands in, and stands between; names are kept so that weights can be read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from newsspider.fields.body.marks import NAMES, Marks
from newsspider.fields.body.segments import Segment
from newsspider.fields.neighbourhood import CARD, small_around
from newsspider.page.index import Index
from newsspider.page.text import clean, fold

_SIZES = (10, 20, 35, 60, 100, 160, 250, 400, 700)
_DENSITIES = (0.01, 0.1, 0.25, 0.5, 0.8, 0.99)
_MASSES = (100, 300, 800, 1800, 4000)
_SHARES = (0.02, 0.1, 0.25, 0.5, 0.8)
_PROBE = 80
"""Characters of a text that are compared with the metadata."""
_NEAR_TITLE = 30
"""Segments from the title within which the description may be repeated."""
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
    marks: Marks
    mass: dict[int, int]
    """Running text directly inside each parent element, in characters."""
    total: int
    headline: str
    title_at: int
    """Number of the segment that shows the headline; -1 where none does."""
    known: str
    """Clean text of the JSON-LD articleBody; empty where there is none."""
    description: str
    holders: list[int]
    """The element around each segment's block."""
    cards: frozenset[int]
    """Small elements around headings that are links: cards of other articles."""
    forms: frozenset[int]
    """Small elements around fields of forms: boxes for newsletters and searches."""
    neighbours: list[tuple[int, ...]]
    """How long and how linked the segments around each are, roughly."""


def read_context(
    index: Index, segments: Sequence[Segment], headline: str | None, known: str | None, description: str | None
) -> Context:
    """The shared part of a page's features."""
    holders = [_holder(index, segment.block) for segment in segments]
    mass: dict[int, int] = {}
    for segment, holder in zip(segments, holders, strict=True):
        if segment.size >= _RUNNING and segment.linked * 3 < segment.size:
            mass[holder] = mass.get(holder, 0) + segment.size
    folded = fold(headline or "")
    return Context(
        index, segments, Marks(index), mass, max(1, sum(mass.values())), folded, _title_at(index, segments, folded),
        clean(known or ""), fold(description or ""), holders, _cards(index), _forms(index),
        _neighbours([_kind(segment) for segment in segments], holders),
    )  # fmt: skip


Shape = tuple[int, ...]
"""A segment as one code for each group of features, in the order of ``GROUPS``."""


def outline(context: Context, n: int) -> Shape:
    """What is true of segment ``n`` but for the words of classes around it, as codes of the first ``GROUPS``."""
    segment, index = context.segments[n], context.index
    block = segment.block
    return (
        _looks(index, segment, index.parents[block]),
        _boxed(context, block),
        _mass_around(context, n),
        _after_title(n - context.title_at) if context.title_at >= 0 else _NO_TITLE,
        _known(context, n, segment),
        *context.neighbours[n],
    )


def surroundings(context: Context, n: int) -> Shape:
    """What the classes around segment ``n`` say, as codes of the last ``GROUPS``: they cost the most to read."""
    block, marks = context.segments[n].block, context.marks
    parent = context.index.parents[block]
    return marks.around(block), marks.own(block) | (marks.own(parent) if parent >= 0 else 0)


def features(context: Context, n: int) -> list[str]:
    """The names of what is true of segment ``n``, but for what its words say (``said_by``)."""
    codes = outline(context, n) + surroundings(context, n)
    return [name for expand, code in zip(GROUPS, codes, strict=True) for name in expand(code)]


def _named(prefix: str, edges: Sequence[float]) -> tuple[str, ...]:
    return tuple(f"{prefix}<{edge}" for edge in (*edges, "inf"))


_TAG_NAMES = ("tag=?", *(f"tag={tag}" for tag in sorted(_KINDS)))
_TAG_CODES = {name.removeprefix("tag="): code for code, name in enumerate(_TAG_NAMES)}
_SIZE_NAMES = _named("size", _SIZES)
_LINK_NAMES = _named("links", _DENSITIES)
_MASS_NAMES, _ABOVE_NAMES, _SHARE_NAMES = _named("mass", _MASSES), _named("above", _MASSES), _named("share", _SHARES)
_ITEMS = frozenset(("li", "dd", "dt"))
_TITLE_TAGS = frozenset(("h1", "h2", "h3", "div", "span"))
_ITEM_NAMES = ((), *((name,) for name in _named("list links", _DENSITIES)))
_AFTER_TITLE = (2, 4, 8, 20, 60)
_PLACE_NAMES = ("no title", "before title", "at title", *_named("after title", _AFTER_TITLE))
_NO_TITLE, _BEFORE_TITLE, _AT_TITLE, _BEHIND_TITLE = range(4)
_NEAR_SIZES, _NEAR_LINKS = (20, 60, 160), (0.1, 0.5, 0.99)
_NEAR_NAMES = [f"{size} {links}" for size in _named("size", _NEAR_SIZES) for links in _named("links", _NEAR_LINKS)]
_NOBODY = 2 * len(_NEAR_NAMES)
_OTHER = len(_NEAR_NAMES)
_STEPS = ("prev", "next", "prev2", "next2")
_BOX_NAMES = ("in card", "in form box")
_KNOWN_NAMES = ("is headline", "in articleBody", "not in articleBody", "in description")
_BASE = 10
"""What the parts of one code are multiplied by; no part has more values."""


def _looks(index: Index, segment: Segment, parent: int) -> int:
    """Tag, size, share of links; of list items also the share of links of the list."""
    tag, size = index.tags[segment.block], bisect_right(_SIZES, segment.size)
    links = bisect_right(_DENSITIES, segment.linked / (segment.size or 1))
    item = 0
    if tag in _ITEMS and parent >= 0:
        item = 1 + bisect_right(_DENSITIES, index.link_len[parent] / (index.text_len[parent] or 1))
    return ((_TAG_CODES.get(tag, 0) * _BASE + size) * _BASE + links) * _BASE + item


def _look_names(code: int) -> tuple[str, ...]:
    code, item = divmod(code, _BASE)
    code, links = divmod(code, _BASE)
    tag, size = divmod(code, _BASE)
    both = f"{_SIZE_NAMES[size]}&{_LINK_NAMES[links]}"
    return ("bias", _TAG_NAMES[tag], _SIZE_NAMES[size], _LINK_NAMES[links], both, *_ITEM_NAMES[item])


def _boxed(context: Context, block: int) -> int:
    """Whether the segment stands in a small box, at most four levels up."""
    cards, forms, parents = context.cards, context.forms, context.index.parents
    code = 0
    for _ in range(5 if cards or forms else 0):
        code |= (block in cards) | (block in forms) << 1
        block = parents[block]
        if block < 0:
            break
    return code


def _mass_around(context: Context, n: int) -> int:
    holder = context.holders[n]
    mass = context.mass.get(holder, 0)
    above = context.mass.get(context.index.parents[holder], 0) if holder > 0 else 0
    share = bisect_right(_SHARES, mass / context.total)
    return (bisect_right(_MASSES, mass) * _BASE + bisect_right(_MASSES, above)) * _BASE + share


def _mass_names(code: int) -> tuple[str, ...]:
    code, share = divmod(code, _BASE)
    mass, above = divmod(code, _BASE)
    return _MASS_NAMES[mass], _ABOVE_NAMES[above], _SHARE_NAMES[share]


def _after_title(gap: int) -> int:
    if gap <= 0:
        return _AT_TITLE if gap == 0 else _BEFORE_TITLE
    return _BEHIND_TITLE + bisect_right(_AFTER_TITLE, gap)


def _known(context: Context, n: int, segment: Segment) -> int:
    """Whether the metadata know the text: beginnings are compared, the description near the title, as folding is costly."""
    code, headline, gap = 0, context.headline, n - context.title_at if context.title_at >= 0 else n
    if headline and len(headline) <= 2 * segment.size + 20 <= 5 * len(headline) + 80 and fold(segment.text) == headline:
        code = 1
    if context.known:
        start = segment.beginning[:_PROBE]
        code |= 2 if len(start) > 15 and start in context.known else 4
    described = context.description and segment.size >= 20 and abs(gap) <= _NEAR_TITLE
    if described and _overlaps(fold(segment.beginning[: 2 * _PROBE]), context.description):
        code |= 8
    return code


def _overlaps(folded: str, description: str) -> bool:
    return folded[:_PROBE] in description or description[:_PROBE] in folded


def _neighbours(kinds: Sequence[int], holders: Sequence[int]) -> list[tuple[int, ...]]:
    """For each segment how long and how linked those around are, in the order of ``_STEPS``, and whether the same element holds them."""
    columns = []
    for far in (1, 2):
        pairs = list(zip(kinds, kinds[far:], holders, holders[far:], strict=False))
        nobody = [_NOBODY] * min(far, len(kinds))
        columns.append(nobody + [one if here == there else one + _OTHER for one, _, here, there in pairs])
        columns.append([other if here == there else other + _OTHER for _, other, here, there in pairs] + nobody)
    return list(zip(*columns, strict=True))


def _kind(segment: Segment) -> int:
    links = bisect_right(_NEAR_LINKS, segment.linked / (segment.size or 1))
    return bisect_right(_NEAR_SIZES, segment.size) * (len(_NEAR_LINKS) + 1) + links


def _neighbour_names(step: str, code: int) -> tuple[str, ...]:
    if code == _NOBODY:
        return (f"{step} none",)
    other, kind = divmod(code, len(_NEAR_NAMES))
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


def _cards(index: Index) -> frozenset[int]:
    """Small elements around each heading that is a link: cards of other articles."""
    linked = (h for h in index.headings if 0 < index.text_len[h] <= 1.2 * index.link_len[h])
    return small_around(index, linked, CARD)


def _forms(index: Index) -> frozenset[int]:
    """Small elements around each field of a form: boxes for newsletters and searches."""
    return small_around(index, index.tagged("input"), FORM)


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
        if heading < 0 and tag in _TITLE_TAGS and len(headline) <= 2 * segment.size + 20 <= 5 * len(headline) + 80:
            heading = n if fold(segment.text) == headline else -1
    return heading
