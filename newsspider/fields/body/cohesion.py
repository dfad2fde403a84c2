"""Cohesion of the body: where the odds of a segment leave doubt, those decide that it stands with.

The odds judge each segment by numbers; these rules see which of the chosen ones hold together. Segments are given by their numbers,
``odds`` are the log-odds of all segments of the page.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set

from newsspider.fields.body.boxes import without_boxes
from newsspider.fields.body.features import Context
from newsspider.page.index import HEADINGS

SURE = 1.5
"""Log-odds from which a segment vouches for the part of the page that it stands in; 1 to 2 are much alike."""
SMALL = 0.1
"""Share of the chosen characters from which a part needs nobody to vouch for it."""
MAIN = 0.5
"""Share of the likely text that one element must hold to be the main one; else the page has none."""
EMPTY, NEAR = 1.0, 3
"""Log-odds from which a heading needs no text below it, and how many segments down such text may be."""
BETWEEN, ABOVE = -3.5, -1.0
"""Log-odds from which a paragraph between chosen ones and a heading right above a chosen segment are chosen too."""
ANNOUNCED = -3.0
"""Log-odds from which an item of a list that the line before it announces is chosen too."""
SIBLINGS = 3
"""Chosen segments of the same element among which a heading needs no odds."""
KICKER, CERTAIN = 40, 2.5
"""Characters up to which a first line that ends like no sentence may be a kicker or a section's name, and log-odds from which it is none."""
LINES = 4
"""Chosen segments from which the first may be one."""
_ENDS = re.compile(r"[.!?…。！？:\"”»’]\W*$")


def settled(context: Context, odds: Sequence[float], chosen: Sequence[int]) -> list[int]:
    """The chosen segments without what does not hold together with them, and with what stands right among them."""
    kept = without_weak_parts(context, odds, behind_headline(context, odds, chosen))
    kept = without_empty_headings(context, odds, kept)
    kept = with_headings_above(context, odds, with_paragraphs_between(context, odds, kept))
    kept = with_announced(context, odds, kept)
    return without_boxes(context, without_kicker(context, odds, kept))


def behind_headline(context: Context, odds: Sequence[float], chosen: Sequence[int]) -> list[int]:
    """Leave out what stands above the headline and is not sure: tickers, offers."""
    return [n for n in chosen if n >= context.title_at or odds[n] >= SURE]


def without_weak_parts(context: Context, odds: Sequence[float], chosen: Sequence[int]) -> list[int]:
    """Leave out small parts of the page of which no segment is sure: boxes inside the main element, blocks behind it."""
    runs = context.runs
    main = main_element(context, odds, chosen)
    parts: dict[int, list[int]] = defaultdict(list)
    for n, part in zip(chosen, _parts(context, main, chosen) if main >= 0 else (), strict=False):
        if part >= 0:
            parts[part].append(n)
    most = SMALL * sum([runs.sizes[n] for n in chosen])
    lost = set[int]()
    for part, group in parts.items():
        if context.index.tags[part] == "blockquote":
            continue
        is_weak = max([odds[n] for n in group]) < SURE and sum([runs.sizes[n] for n in group]) < most
        if is_weak and not _is_announced(context, chosen, group):
            lost.update(group)
    return [n for n in chosen if n not in lost] if lost else [*chosen]


def _is_announced(context: Context, chosen: Sequence[int], group: Sequence[int]) -> bool:
    """Whether a part is a list whose first item stands right behind a chosen line that ends with a colon."""
    before = bisect_left(chosen, group[0]) - 1
    if before < 0 or chosen[before] != group[0] - 1 or context.index.tags[context.runs.blocks[group[0]]] != "li":
        return False
    return _announces(context, chosen[before])


def _parts(context: Context, main: int, chosen: Sequence[int]) -> Iterator[int]:
    """The element of the part that each segment stands in: a box directly inside the main element, or a block behind it; else -1."""
    parents, end, boxes = context.index.parents, context.index.ends[main], dict[int, int]()
    for n in chosen:
        i = block = context.runs.blocks[n]
        climbed = []
        while main < i < end and i not in boxes and parents[i] != main:
            climbed.append(i)
            i = parents[i]
        box = boxes.get(i, i)
        boxes.update(dict.fromkeys(climbed, box))
        yield box if main < box != block or block >= end else -1


def main_element(context: Context, odds: Sequence[float], chosen: Sequence[int]) -> int:
    """The element that holds most of the likely text directly; -1 where none holds enough."""
    holders, sizes = context.runs.holders, context.runs.sizes
    mass: dict[int, float] = defaultdict(float)
    for n in chosen:
        mass[holders[n]] += max(0.0, odds[n]) * sizes[n]
    main = max(mass, key=mass.__getitem__, default=-1)
    return main if main >= 0 and mass[main] >= MAIN * sum(mass.values()) else -1


def without_empty_headings(context: Context, odds: Sequence[float], chosen: Sequence[int]) -> list[int]:
    """Leave out doubtful headings behind which nothing is chosen before the next heading."""
    taken, tags, blocks = {*chosen}, context.index.tags, context.runs.blocks
    return [n for n in chosen if odds[n] >= EMPTY or tags[blocks[n]] not in HEADINGS or _is_followed(context, n, taken)]


def _is_followed(context: Context, n: int, taken: Set[int]) -> bool:
    """Whether one of the next few segments is taken, none but the last of them a heading."""
    for behind in range(n + 1, min(n + 1 + NEAR, len(context.runs.blocks))):
        if behind in taken or _is_heading(context, behind):
            return behind in taken
    return False


def with_paragraphs_between(context: Context, odds: Sequence[float], chosen: Sequence[int]) -> list[int]:
    """Add paragraphs that stand between chosen segments of the same element."""
    index, runs, taken = context.index, context.runs, {*chosen}
    last = {runs.holders[n]: n for n in chosen}
    first = {runs.holders[n]: n for n in reversed(chosen)}
    more = [
        n
        for n in _inside(chosen)
        if odds[n] > BETWEEN
        and n not in taken
        and index.tags[runs.blocks[n]] == "p"
        and first.get(runs.holders[n], n) < n < last.get(runs.holders[n], n)
        and _is_unlinked(context, n)
    ]
    return sorted({*taken, *more}) if more else [*chosen]


def with_announced(context: Context, odds: Sequence[float], chosen: Sequence[int]) -> list[int]:
    """Add the items of a list whose first stands right behind a chosen line that ends with a colon."""
    index, blocks, taken = context.index, context.runs.blocks, {*chosen}
    more = list[int]()
    for n in chosen:
        first = n + 1
        if first in taken or first >= len(blocks) or index.tags[blocks[first]] != "li" or index.tags[blocks[n]] == "li":
            continue
        if not _announces(context, n):
            continue
        around, at = index.parents[blocks[first]], first
        while (
            at < len(blocks)
            and index.parents[blocks[at]] == around
            and odds[at] > ANNOUNCED
            and _is_unlinked(context, at)
        ):
            more.append(at)
            at += 1
    return sorted({*taken, *more}) if more else [*chosen]


def with_headings_above(context: Context, odds: Sequence[float], chosen: Sequence[int]) -> list[int]:
    """Add headings that stand right above a chosen segment, but for those over the first; one that is a link must be its sibling."""
    taken = {*chosen}
    over = [n for n in _inside(chosen) if n not in taken and n + 1 in taken and _is_heading(context, n)]
    if not over:
        return [*chosen]
    parents, blocks = context.index.parents, context.runs.blocks
    holding = Counter([parents[blocks[n]] for n in chosen])
    more = [n for n in over if _belongs(context, odds[n], n, holding[parents[blocks[n]]])]
    return sorted({*taken, *more})


def _belongs(context: Context, odds: float, n: int, siblings: int) -> bool:
    """Whether a heading belongs to the chosen line below it, among so many chosen ones of the same element."""
    if _is_unlinked(context, n) and odds > ABOVE:
        return True
    return _is_over_sibling(context, n) and (siblings >= SIBLINGS or not _is_unlinked(context, n))


def without_kicker(context: Context, odds: Sequence[float], chosen: Sequence[int]) -> list[int]:
    """Leave out a first line that reads like a kicker, where text follows; a heading right above the next line is none."""
    if len(chosen) < LINES or context.runs.sizes[chosen[0]] > KICKER or odds[chosen[0]] >= CERTAIN:
        return [*chosen]
    if _ENDS.search(context.segments.text(chosen[0])):
        return [*chosen]
    return [*chosen] if _is_heading(context, chosen[0]) and chosen[1] == chosen[0] + 1 else [*chosen[1:]]


def _inside(chosen: Sequence[int]) -> range:
    """The numbers from the first chosen segment to the last."""
    return range(chosen[0], chosen[-1]) if chosen else range(0)


def _is_heading(context: Context, n: int) -> bool:
    return context.index.tags[context.runs.blocks[n]] in HEADINGS


def _is_over_sibling(context: Context, n: int) -> bool:
    """Whether a heading, none of the page's, stands beside the line below it in the same element: a list of products, a guide."""
    index, blocks = context.index, context.runs.blocks
    here, below = blocks[n], blocks[n + 1]
    return (
        index.tags[here] != "h1" and index.tags[below] not in HEADINGS and index.parents[here] == index.parents[below]
    )


def _announces(context: Context, n: int) -> bool:
    return context.segments.text(n).endswith((":", "："))


def _is_unlinked(context: Context, n: int) -> bool:
    return context.runs.linked[n] * 2 < context.runs.sizes[n]
