"""Headings that may be the headline: the first-level ones, the likeliest first, and others that stand in for them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from newsspider.page.index import Index
from newsspider.page.text import clean, fold

LONGEST = 400
"""Characters of a heading beyond which it is none."""
SHORTEST = 12
"""Characters of a lower heading that may be the headline."""
MOST_CHUNKS = 50
"""Pieces of text in a heading beyond which its parts are not told apart."""
NEAR = 400
"""Characters of text between a heading and the lower one that belongs to it."""

_HEADLINE_CLASS = re.compile(
    r"(?:headline|(?:post|entry|article|story|news|single|page)[-_]*title|title[-_]*(?:post|article)|\bhed\b)"
)
_TITLE_CLASS = re.compile(r"(?:^|[\s_-])title(?:$|[\s_-])")
_KICKER = re.compile(
    r"kicker|overline|topline|eyebrow|roofline|dachzeile|spitzmarke|supertitle|pre-?title|super-?head|antetit|volanta|category|rubri|vignette|label|badge|hidden|sr-only|section|"
    r"surtit|cintillo|chapeu|cartola|epigraf|occhiello|ueberzeile|oberzeile|bovenkop"
)
_HASH = re.compile(r"[a-z0-9-]{5}\Z")
"""What builds put behind the parts of their class names: ``Headline_category__kv2we``."""
_LOGO = re.compile(r"logo|brand|site[-_]?(?:title|name)|masthead|navbar")
_SEO_TITLE = re.compile(r"seo-?_?title")
_PATH_TAGS = frozenset(("nav", "li", "ol"))
_FRAME = frozenset(("header", "nav", "footer", "aside", "dialog", "form"))


def rank_ones(index: Index) -> list[int]:
    """The ``h1`` with text, but not too much of it, those that call themselves headlines and are no links first."""
    ones = [i for i in index.headings if index.tags[i] == "h1" and 0 < index.text_len[i] <= LONGEST]
    return sorted(ones, key=lambda i: _standing(index, i), reverse=True) if len(ones) > 1 else ones


def _standing(index: Index, i: int) -> tuple[bool, bool, bool]:
    names = index.names[i]
    return bool(_HEADLINE_CLASS.search(names)), index.link_len[i] * 2 < index.text_len[i], "logo" not in names


def traits_of(index: Index, i: int) -> tuple[str, ...]:
    """What a heading's names, links and surroundings tell."""
    return tuple(_traits(index, i))


def _traits(index: Index, i: int) -> Iterator[str]:
    if _LOGO.search(index.names[i]):
        yield "h1 logo"
    if index.link_len[i] * 2 >= index.text_len[i]:
        yield "h1 linked"
    if is_in_crumbs(index, i):
        yield "h1 in crumbs"
    for k in index.ancestors(i):
        if index.tags[k] in ("article", "main"):
            yield "h1 in article"
            return
        if index.tags[k] in _FRAME:
            yield "h1 in frame"
            return


def is_in_crumbs(index: Index, i: int) -> bool:
    """Whether a heading ends a path of links."""
    tags, names = index.tags, index.names
    for around in (i, *islice(index.ancestors(i), 4)):
        if tags[around] in _PATH_TAGS or "crumb" in names[around]:
            return True
        if "seo" in names[around] and _SEO_TITLE.search(names[around]):
            return True
    return False


def without_kicker(index: Index, heading: int) -> str:
    """A heading's text without the kicker set inside it (an element whose class says so)."""
    inner = range(heading + 1, index.ends[heading])
    kickers = [i for i in inner if index.names[i] and _is_kicker(index.names[i])]
    if not kickers or sum(index.text_len[i] for i in kickers) * 2 >= index.text_len[heading]:
        return _spaced(index, heading)
    dropped = {k for i in kickers for k in range(index.first_chunk[i], index.last_chunk[i])}
    kept = (index.chunks[k] for k in range(index.first_chunk[heading], index.last_chunk[heading]) if k not in dropped)
    return clean("".join(kept)).lstrip(" :–—|-/")


def _spaced(index: Index, heading: int) -> str:
    """A heading's text, with a space after a kicker whose element ends there: behind its colon, or its last of several words."""
    chunks = index.chunks[index.first_chunk[heading] : index.last_chunk[heading]]
    pairs = zip(chunks, [*chunks[1:], ""], strict=True)
    return clean("".join(chunk + " " if _ends_kicker(chunk, behind) else chunk for chunk, behind in pairs))


def _ends_kicker(chunk: str, behind: str) -> bool:
    """Whether a piece of a heading ends where the next begins anew: with a colon, or several words before a capital."""
    return chunk.endswith(":") or (" " in chunk.strip() and chunk[-1].islower() and behind[:1].isupper())


def _is_kicker(names: str) -> bool:
    """Whether a class says so in its last part: ``article-title__overline`` is one, ``section-headline`` is none."""
    if not _KICKER.search(names):
        return False
    parts = [_last_part(name) for name in names.split()]
    return any(_KICKER.search(part) for part in parts) and not any(_HEADLINE_CLASS.search(part) for part in parts)


def _last_part(name: str) -> str:
    """What a class name says last, but for what a build put there."""
    block, _, last = name.rpartition("__")
    return block.rpartition("_")[2] if "_" in block and _HASH.match(last) else last


def pieces(index: Index, heading: int) -> list[str]:
    """The texts of a heading's direct children and of what stands between them; none where they are too many to be parts."""
    if index.last_chunk[heading] - index.first_chunk[heading] > MOST_CHUNKS:
        return []
    found: dict[int, list[str]] = {}
    for k in range(index.first_chunk[heading], index.last_chunk[heading]):
        owner = index.owners[k]
        while owner != heading and index.parents[owner] != heading:
            owner = index.parents[owner]
        found.setdefault(k if owner == heading else -owner, []).append(index.chunks[k])
    return [text for chunks in found.values() if len(text := clean("".join(chunks)).strip(" :–—|-/")) > 1]


def below(index: Index, heading: int) -> int | None:
    """The first lower heading that stands within ``NEAR`` characters behind a heading and is no link."""
    limit = index.sizes[index.last_chunk[heading]] + NEAR
    for i in index.headings[bisect_right(index.headings, heading) :]:
        if index.sizes[index.first_chunk[i]] > limit:
            return None
        if index.tags[i] in ("h2", "h3") and SHORTEST <= index.text_len[i] <= LONGEST:
            return None if index.link_len[i] * 2 > index.text_len[i] else i
    return None


def first_of_class(index: Index, title: str) -> int | None:
    """The first element whose class calls it a headline; else one whose class calls it a title and whose words stand in the page's."""
    named = [
        i
        for i in index.named(("headline", "title", "hed"))
        if 0 < index.text_len[i] <= LONGEST and not index.link_len[i]
    ]
    certain = next((i for i in named if _HEADLINE_CLASS.search(index.names[i])), None)
    if certain is not None or not title:
        return certain
    likely = [i for i in named if index.text_len[i] >= SHORTEST and _TITLE_CLASS.search(index.names[i])]
    words = fold(title) if likely else ""
    return next((i for i in likely if fold(index.text(i)) in words), None)


def shown_in_title(index: Index, title: str) -> int | None:
    """The longest heading below the first level whose words stand in the page's title."""
    words, best = f" {fold(title)} ", None
    for i in index.headings:
        if index.tags[i] == "h1" or not SHORTEST <= index.text_len[i] <= len(title) or index.link_len[i]:
            continue
        if (best is None or index.text_len[i] > index.text_len[best]) and f" {fold(index.text(i))} " in words:
            best = i
    return best
