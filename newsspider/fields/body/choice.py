"""Which segments are taken for the body: those that the model holds likely and that hold together, in short articles more of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from operator import itemgetter

from newsspider.fields.body.cohesion import settled
from newsspider.fields.body.columns.runs import is_running
from newsspider.fields.body.features import Context
from newsspider.fields.body.segments import Segment
from newsspider.fields.body.wholes import with_whole_parts
from newsspider.page.text import fold

SHORT = 2500
"""Characters of running text on the whole page up to which paragraphs vouch for those beside them."""
LONG = 25
"""Characters from which a text that comes again tells a second copy; refrains and labels are shorter."""
UNREADABLE = "\N{REPLACEMENT CHARACTER}"
"""What stands for bytes that are no text."""
UNREADABLE_SHARE = 25
"""One character in so many may be unreadable."""
DOUBTED, MASS, MASSED = -4.0, 1200, 5
"""Log-odds, characters and paragraphs from which running text is taken on a page of which nothing is likely."""
FLOOR = -1.5
"""Log-odds that such a paragraph must have: in short articles the model misses neighbours, not words."""


def choose(context: Context, odds: Sequence[float], tags: Set[str] = frozenset()) -> list[Segment]:
    """The segments of the body in reading order; links that only name one of the folded ``tags`` are left out."""
    likely = settled(context, odds, [n for n, odd in enumerate(odds) if odd > 0]) or _massed(context, odds)
    if context.runs.total <= SHORT:
        likely = likely or _best(context, odds)
        holders = {context.runs.holders[n] for n in likely if _is_running(context, n)}
        beside = [n for n, odd in enumerate(odds) if FLOOR < odd <= 0 and _stands_in(holders, context, n)]
        likely = sorted({*likely, *beside})
    texts = context.segments.texts(likely)
    likely = [n for n, text in zip(likely, texts, strict=True) if is_readable(text)]
    segments = without_repeats(context.segments.some(with_whole_parts(context, odds, likely)))
    return [segment for segment in segments if not _names_a_tag(segment, tags)] if tags else segments


def without_repeats(segments: Sequence[Segment]) -> list[Segment]:
    """The chosen segments without a second copy: two long ones or more that follow each other as they did before."""
    if len(segments) - len({segment.text for segment in segments}) < 2:
        return [*segments]
    first, said = dict[str, int](), list[int | None]()
    for at, segment in enumerate(segments):
        said.append(first.get(segment.text))
        first.setdefault(segment.text, at)
    dropped = set[int]()
    for run in _runs(said):
        if sum(len(segments[at].text) >= LONG for at in run) >= 2:
            dropped.update(run)
    return [segment for at, segment in enumerate(segments) if at not in dropped]


def _runs(said: Sequence[int | None]) -> Iterator[list[int]]:
    """Places that repeat places which follow each other as well.

    >>> list(_runs([None, None, None, 0, 1, None, 2]))
    [[3, 4], [6]]
    """
    run: list[int] = []
    for at, before in enumerate(said):
        if run and (before is None or before != (said[run[-1]] or 0) + 1):
            yield run
            run = []
        if before is not None:
            run.append(at)
    if run:
        yield run


def _massed(context: Context, odds: Sequence[float]) -> list[int]:
    """Where nothing is likely: the running text of the element that holds most of it, if that is as much as an article's."""
    running = [n for n, odd in enumerate(odds) if odd > DOUBTED and _is_running(context, n)]
    holders, sizes = context.runs.holders, context.runs.sizes
    masses = Counter[int]()
    for n in running:
        masses[holders[n]] += sizes[n]
    most, mass = max(masses.items(), key=itemgetter(1), default=(0, 0))
    massed = [n for n in running if holders[n] == most and is_readable(context.segments.text(n))]
    return massed if mass >= MASS and len(massed) >= MASSED else []


def _best(context: Context, odds: Sequence[float]) -> list[int]:
    """The likeliest running text of a short page of which nothing is likely: a brief, a note; never undecoded bytes."""
    running = [
        n
        for n, odd in enumerate(odds)
        if odd > FLOOR and _is_running(context, n) and is_readable(context.segments.text(n))
    ]
    return [max(running, key=lambda n: odds[n])] if running else []


def is_readable(text: str) -> bool:
    """Whether a text is none of undecoded bytes: hardly a character of it could not be read.

    >>> is_readable("caf\\ufffd au lait, as the page declares a wrong charset"), is_readable("\\ufffd\\u0002}\\ufffdN")
    (True, False)
    """
    return UNREADABLE not in text or text.count(UNREADABLE) * UNREADABLE_SHARE < len(text)


def _is_running(context: Context, n: int) -> bool:
    return is_running(context.runs.sizes[n], context.runs.linked[n])


def _stands_in(holders: Set[int], context: Context, n: int) -> bool:
    return context.runs.holders[n] in holders and _is_running(context, n)


def _names_a_tag(segment: Segment, tags: Set[str]) -> bool:
    return segment.linked == segment.size and fold(segment.text) in tags
