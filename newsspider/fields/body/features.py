"""Features of segments: what a segment is, stands in, and stands between; names are kept so that weights can be read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import add

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
    neighbours: list[list[int]]
    """How long and how linked the segments around each are, roughly: one column for each of ``_STEPS``."""


def read_context(
    index: Index, segments: Sequence[Segment], headline: str | None, known: str | None, description: str | None
) -> Context:
    """The shared part of a page's features."""
    holders = _holders(index, [segment.block for segment in segments])
    mass: dict[int, int] = {}
    for segment, holder in zip(segments, holders, strict=True):
        if segment.size >= _RUNNING and segment.linked * 3 < segment.size:
            mass[holder] = mass.get(holder, 0) + segment.size
    folded = fold(headline or "")
    return Context(
        index, segments, Marks(index), mass, max(1, sum(mass.values())), folded, _title_at(index, segments, folded),
        clean(known or ""), fold(description or ""), holders, _cards(index), _forms(index),
        _neighbours(_kinds(segments), holders),
    )  # fmt: skip


Shape = tuple[int, ...]
"""A segment as one code for each group of features, in the order of ``GROUPS``."""


def outlines(context: Context, chosen: Sequence[int]) -> list[list[int]]:
    """What is true of some segments but for the words of classes around them: a column of codes for each of the first ``GROUPS``."""
    blocks = [context.segments[n].block for n in chosen]
    title = context.title_at
    return [
        _looks(context, chosen),
        _boxed(context, blocks),
        _masses_around(context, chosen),
        [_after_title(n - title) for n in chosen] if title >= 0 else [_NO_TITLE] * len(chosen),
        _known(context, chosen),
        *([column[n] for n in chosen] for column in context.neighbours),
    ]


def outline(context: Context, n: int) -> Shape:
    """The codes of ``outlines`` for one segment."""
    return tuple(code for (code,) in outlines(context, [n]))


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


def _looks(context: Context, chosen: Sequence[int]) -> list[int]:
    """Tag, size, share of links; of list items also the share of links of the list."""
    index, codes = context.index, []
    tags, parents = index.tags, index.parents
    for segment in [context.segments[n] for n in chosen]:
        size, block, item = segment.size, segment.block, 0
        links = bisect_right(_DENSITIES, segment.linked / (size or 1))
        tag = tags[block]
        if tag in _ITEMS and (parent := parents[block]) >= 0:
            item = 1 + bisect_right(_DENSITIES, index.link_len[parent] / (index.text_len[parent] or 1))
        codes.append(((_TAG_CODES.get(tag, 0) * _BASE + bisect_right(_SIZES, size)) * _BASE + links) * _BASE + item)
    return codes


def _look_names(code: int) -> tuple[str, ...]:
    code, item = divmod(code, _BASE)
    code, links = divmod(code, _BASE)
    tag, size = divmod(code, _BASE)
    both = f"{_SIZE_NAMES[size]}&{_LINK_NAMES[links]}"
    return ("bias", _TAG_NAMES[tag], _SIZE_NAMES[size], _LINK_NAMES[links], both, *_ITEM_NAMES[item])


def _boxed(context: Context, blocks: Sequence[int]) -> list[int]:
    """Whether the segments stand in a small box, at most four levels up."""
    cards, forms, parents = context.cards, context.forms, context.index.parents
    if not cards and not forms:
        return [0] * len(blocks)
    above: dict[int, int] = {-1: 0}
    for parent in {parents[block] for block in blocks}:
        code, i = 0, parent
        for _ in range(4):
            if i < 0:
                break
            code |= (i in cards) | (i in forms) << 1
            i = parents[i]
        above[parent] = code
    return [(block in cards) | (block in forms) << 1 | above[parents[block]] for block in blocks]


def _masses_around(context: Context, chosen: Sequence[int]) -> list[int]:
    holders = [context.holders[n] for n in chosen]
    codes = {holder: _mass_around(context, holder) for holder in set(holders)}
    return [codes[holder] for holder in holders]


def _mass_around(context: Context, holder: int) -> int:
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


def _known(context: Context, chosen: Sequence[int]) -> list[int]:
    """Whether the metadata know the texts: beginnings are compared, the description near the title, as folding is costly."""
    headline, known, description, title = context.headline, context.known, context.description, context.title_at
    length, codes = len(headline), []
    for n in chosen:
        segment = context.segments[n]
        size, code = segment.size, 0
        if headline and length <= 2 * size + 20 <= 5 * length + 80 and fold(segment.text) == headline:
            code = 1
        if known:
            start = segment.beginning[:_PROBE]
            code |= 2 if len(start) > 15 and start in known else 4
        if description and size >= 20 and abs(n - title if title >= 0 else n) <= _NEAR_TITLE:
            code |= 8 if _overlaps(fold(segment.beginning[: 2 * _PROBE]), description) else 0
        codes.append(code)
    return codes


def _overlaps(folded: str, description: str) -> bool:
    return folded[:_PROBE] in description or description[:_PROBE] in folded


def _neighbours(kinds: Sequence[int], holders: Sequence[int]) -> list[list[int]]:
    """How long and how linked those around each segment are, in the order of ``_STEPS``, and whether the same element holds them."""
    columns = []
    for far in (1, 2):
        others = [0 if here == there else _OTHER for here, there in zip(holders, holders[far:], strict=False)]
        nobody = [_NOBODY] * min(far, len(kinds))
        columns.append(nobody + list(map(add, kinds, others)))
        columns.append(list(map(add, kinds[far:], others)) + nobody)
    return columns


def _kinds(segments: Sequence[Segment]) -> list[int]:
    """Size and share of links of each, roughly."""
    step = len(_NEAR_LINKS) + 1
    return [
        bisect_right(_NEAR_SIZES, segment.size) * step + bisect_right(_NEAR_LINKS, segment.linked / (segment.size or 1))
        for segment in segments
    ]


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


def _holders(index: Index, blocks: Sequence[int]) -> list[int]:
    """The element around each block, where the block is a paragraph or a list item; around the list otherwise."""
    tags, parents = index.tags, index.parents
    around = [parents[block] if tags[block] in _ITEMS else block for block in blocks]
    return [max(0, parents[max(0, i)]) for i in around]


def _title_at(index: Index, segments: Sequence[Segment], headline: str) -> int:
    heading = -1
    for n, segment in enumerate(segments):
        tag = index.tags[segment.block]
        if tag == "h1" and (not headline or fold(segment.text) == headline):
            return n
        if heading < 0 and tag in _TITLE_TAGS and len(headline) <= 2 * segment.size + 20 <= 5 * len(headline) + 80:
            heading = n if fold(segment.text) == headline else -1
    return heading
