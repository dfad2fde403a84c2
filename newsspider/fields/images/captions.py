"""Caption and credit of a picture, from the figure around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from newsspider.fields.body.patterns import Patterns
from newsspider.page.index import Index
from newsspider.page.text import clean

LONGEST = 800
"""Characters beyond which a text is no caption."""
MOST_PARTS = 400
"""Elements of a figure among which caption and credit are looked for."""
LONGEST_CREDIT = 200
"""Characters beyond which a text is no credit."""
LONGEST_ENDING = 150
"""Characters at a caption's end, its spaces single, in which a credit and the words for it stand."""
_CAPTION = Patterns((r"caption|bildunterschrift|legende|bildtext|didascalia|pie-?(?:de-?)?foto|cutline",))
_CREDIT = Patterns(
    (
        r"credit|copyright|photographer|fotograf|bildquelle|bildnachweis|(?:^|[\s_-])(?:source|quelle|agency|byline)(?:$|[\s_-])",
    )
)
_CREDIT_WORDS = re.compile(
    r"[\s(|–—-]{0,9}(?:\b(?-i:[A-Z]{2,5}\s)?\b(?:(?:photo(?:graph)?|image|picture|foto|bild|illustration|grafik|graphic)(?:\s*(?:credit|courtesy|by|von|de|quelle))?\s*[:/©]|"
    r"photo(?:graph)?s? by\b|image by\b|credits?(?:\s+photo)?\s*:|crédits?(?:\s+photo)?\s*:|courtesy of\b)|"
    r"(?:^|(?<=[(|])|(?<=[.!?)|–—-]\s))(?:quelle|source)\s*:|©)\s*(.{2,80}?)\)?\s*$",
    re.I,
)
_CREDIT_STEMS = tuple(
    "photo image picture foto bild illustration grafik graphic credit crédit courtesy quelle source ©".split()
)
"""What one of stands in every such word, in lower case."""


def caption_of(index: Index, i: int) -> tuple[str | None, str | None]:
    """Caption and credit, each None where the page shows none.

    Credits stand in an element of their own, or at the caption's end behind "Photo:" or ©.
    """
    figure = _figure(index, i)
    if figure is None:
        return None, None
    parts = list(_captions(index, figure))
    marked = [
        k
        for k in range(figure + 1, min(index.ends[figure], figure + MOST_PARTS))
        if index.names[k] and _calls_credit(index.names[k]) and 0 < index.text_len[k] <= LONGEST_CREDIT
    ]
    marked = [k for k in marked if not _holds_caption(index, k)]
    credit = _bare(index.text(marked[0])) if marked else None
    caption = clean(" ".join(_without(index, k, marked) for k in parts))
    if credit is None and caption:
        caption, credit = split_credit(caption)
    return caption or None, credit or None


def split_credit(caption: str) -> tuple[str, str | None]:
    """A clean caption and the credit at its end.

    >>> split_credit("The mast near Husum. Foto: Jana Petersen"), split_credit("A mast")
    (('The mast near Husum.', 'Jana Petersen'), ('A mast', None))
    """
    end = caption[-LONGEST_ENDING:].lower()
    match = (
        _CREDIT_WORDS.search(caption, max(0, len(caption) - LONGEST_ENDING))
        if any(map(end.__contains__, _CREDIT_STEMS))
        else None
    )
    if not match:
        return caption, None
    return caption[: match.start()].strip(), match[1].strip()


def _figure(index: Index, i: int) -> int | None:
    """The element that holds the picture and its caption: a ``<figure>``, else one of three levels that has a caption."""
    levels = list(islice(index.ancestors(i), 6))
    for around in levels:
        if index.tags[around] == "figure":
            return around
    for around in levels[:3]:
        if index.text_len[around] > LONGEST:
            return None
        if any(True for _ in _captions(index, around)):
            return around
    return None


def _captions(index: Index, figure: int) -> Iterator[int]:
    end, tags, names, sizes = 0, index.tags, index.names, index.text_len
    for k in range(figure + 1, min(index.ends[figure], figure + MOST_PARTS)):
        if k < end or not 0 < sizes[k] <= LONGEST:
            continue
        if tags[k] == "figcaption" or (names[k] and _calls_caption(names[k])):
            end = index.ends[k]
            yield k


@lru_cache(maxsize=8192)
def _calls_caption(names: str) -> bool:
    return _CAPTION.matching(names) != 0 and _CREDIT.matching(names) == 0


@lru_cache(maxsize=8192)
def _calls_credit(names: str) -> bool:
    return _CREDIT.matching(names) != 0


def _holds_caption(index: Index, i: int) -> bool:
    """Whether an element holds one that calls itself a caption: the box of both, not the credit."""
    inner = range(i + 1, min(index.ends[i], i + MOST_PARTS))
    return any(index.names[k] and _calls_caption(index.names[k]) for k in inner)


def _without(index: Index, i: int, left_out: list[int]) -> str:
    dropped = {k for out in left_out for k in range(index.first_chunk[out], index.last_chunk[out])}
    return "".join(index.chunks[k] for k in range(index.first_chunk[i], index.last_chunk[i]) if k not in dropped)


def _bare(credit: str) -> str:
    """A credit without the word for it."""
    match = _CREDIT_WORDS.match(credit)
    bare = match[1] if match else credit
    return bare.strip(" ()©/:|")
