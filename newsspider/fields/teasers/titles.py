"""One item's headline, without kicker, date, byline, number and excerpt."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from newsspider.fields.teasers.inside import within
from newsspider.fields.teasers.links import Item
from newsspider.page.index import BREAK, HEADINGS, Index
from newsspider.page.text import clean, holding

LONGEST_LINE = 200
"""Characters of a list item that is one line of running text."""
LETTERS_BEFORE = 3
"""Letters before the link in such a line."""
KICKER = 30
"""Characters of a kicker that only its shortness tells."""
LONGEST_ASIDE = 32
"""Characters of a kicker, a date or a byline; what is longer mostly belongs to the headline."""
LESSER = 0.45
"""Share of a heading up to which an element named as a subtitle is an aside."""
SHORTEST_LINE = 20
"""Characters of a line that may be the headline among others."""
SHORTEST_STATED = 15
"""Characters of a link's ``title`` that may be a headline."""
SURE_HEADING = 12
"""Characters of a heading tag's text from which it is the headline."""
SURE_NAMED = 15
"""The same for an element that is named as one; a shorter one must be half of its link."""
KICKER_SHARE = 0.6
"""Share of its link's length below which a heading over the link is a kicker."""
EXCERPT = 140
"""Characters from which a link is an excerpt."""
INNER = 0.55
"""Share of an element named as a headline that an inner one has which is the headline itself."""
STAMP = 22
"""Characters of a date or a time."""
GLUED = 4
"""Characters of an element that is a line of its own though no space follows; a shorter one may be an initial."""
_STAMP = re.compile(
    r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?,?\s*)?(?:\d{1,2}[:.h]\d{2}(?:\s*(?:uhr|h|am|pm))?)?|"
    r"\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}\.? [^\W\d]{3,9}\.? \d{4}|[^\W\d]{3,9}\.? \d{1,2}, \d{4}|"
    r"(?:vor |hace |il y a |há )?\d{1,2}\s*[^\W\d]{1,8}\.?(?: ago| fa| atrás| geleden| sedan| siden)",
    re.I,
)
_ASIDE = re.compile(
    r"kicker|categor|badge|label|timestamp|pubdate|published|dateline|"
    r"(?:^|[\s_-])(?:cat|time|date|meta|byline|author|by|tag|num|number|count|counter|rank|views|index|icon|flag|"
    r"ribbon|more|read-?more|overline|section|rubric|rubrik|topic|eyebrow|credit|source|pretitle|hat|sr-only|"
    r"visually-hidden|screen-reader-text|info|comments?)(?:$|[\s_-])"
)
"""Class words of what stands beside a headline."""
_SUMMARY = re.compile(
    r"excerpt|summary|teaser-?text|vorspann|anriss|"
    r"(?:^|[\s_-])(?:dek|desc|description|blurb|deck|standfirst|abstract|synopsis|preview|snippet|lead|intro|subtitle|"
    r"strapline)(?:$|[\s_-])"
)
_SUMMARY_STEMS = tuple(
    "excerpt summary teasertext teaser-text vorspann anriss dek desc blurb deck standfirst abstract synopsis preview snippet lead "
    "intro subtitle strapline".split()
)
"""What class words hold in which the pattern before is found; most hold none, which is sooner known."""
_BYLINE = re.compile(r"by-?line|author(?:$|[^a-z])|autor(?:$|[^a-z])|dateline|timestamp|pub-?date")
_TITLE = re.compile(r"title|headline|titel|titre|titulo|título|overskrift|heading|(?:^|[\s_-])hed(?:$|[\s_-])")
_NO_TITLE = re.compile(r"subtitle|sub-title|subheadline|sub-headline|pretitle|overtitle")
_SKIPPED = frozenset(("time", "img", "picture", "figure", "button", "source", "script", "style", "input"))
_MARKS = "»›>•·▶►-–"
_NUMBERING = re.compile(rf"^[{re.escape(_MARKS)}]\s+")
_RANK = re.compile(r"^(\d{1,2})(?:[.)]\s*|\s+)(?=\S)")


def read_title(index: Index, item: Item) -> str:
    """The headline as shown; where the link's ``title`` says which part of the text it is, that part."""
    text, stated = _shown(index, item), index.get(item.anchor, "title")
    if not stated or len(stated := clean(stated)) < SHORTEST_STATED:
        return text
    return stated if stated in text else text


def without_ranks(titles: list[str]) -> list[str]:
    """The titles of a list without their numbers, where these count the list.

    >>> without_ranks(["1. Phones", "2. Pads"]), without_ranks(["12 held in raid"])
    (['Phones', 'Pads'], ['12 held in raid'])
    """
    ranks = [_RANK.match(title) for title in titles]
    if len(titles) < 2 or ranks[0] is None:
        return titles
    first = int(ranks[0][1])
    if any(rank is None or int(rank[1]) != first + n for n, rank in enumerate(ranks)):
        return titles
    return [title[rank.end() :] for title, rank in zip(titles, ranks, strict=True) if rank is not None]


def _shown(index: Index, item: Item) -> str:
    """The text of the item's heading, else of an element named as one, else of its link."""
    anchor, end = item.anchor, index.ends[item.anchor]
    headings = within(index.headings, item.root, index.ends[item.root])
    if headings and (heading := _own_heading(index, headings, anchor)) is not None:
        return _without_asides(index, heading)
    named = _named(index, anchor) if end > anchor + 1 else anchor
    if named != anchor:
        return _without_asides(index, _innermost(index, named))
    longest = max(headings, key=index.text_len.__getitem__) if headings else anchor
    if longest != anchor and index.text_len[longest] >= _least(index, anchor):
        return _without_asides(index, longest)
    if index.tags[item.root] == "li" and _is_sentence(index, item):
        return index.text(item.root)
    return _without_asides(index, anchor)


def _own_heading(index: Index, headings: list[int], anchor: int) -> int | None:
    """The longest heading that a link stands in or holds, unless it is but a kicker in the link."""
    end, sizes = index.ends[anchor], index.text_len
    shared = [h for h in headings if h <= anchor < index.ends[h] or anchor <= h < end]
    best = max(shared, key=sizes.__getitem__, default=None)
    return best if best is not None and (sizes[best] >= SURE_HEADING or sizes[anchor] <= 2 * sizes[best]) else None


def _named(index: Index, anchor: int) -> int:
    """The first element in a link that is named as a headline and holds no label; the link itself where there is none."""
    size = index.text_len[anchor]
    for i in range(anchor, index.ends[anchor]):
        if _names_title(index, i, size) and not index.text(i).endswith(":"):
            return i
    return anchor


def names_summary(name: str) -> bool:
    """Whether class words name an excerpt.

    >>> names_summary("card__blurb"), names_summary("leader")
    (True, False)
    """
    return _is_summary(name)


@lru_cache(maxsize=4096)
def names_byline(name: str) -> bool:
    """Whether class words name a byline or a date.

    >>> names_byline("card-byline"), names_byline("card-meta"), names_byline("authoritative")
    (True, False, False)
    """
    return _BYLINE.search(name) is not None


def _least(index: Index, anchor: int) -> float:
    """Characters of a heading beside a link from which it is the headline; a shorter one is a kicker, unless the link is an excerpt."""
    size = index.text_len[anchor]
    excerpt = size > EXCERPT or index.text(anchor).endswith((".", "…"))
    return SURE_HEADING if excerpt else max(SURE_HEADING, KICKER_SHARE * size)


def _names_title(index: Index, i: int, whole: int) -> bool:
    """Whether an element inside a link of ``whole`` characters is named as its headline."""
    name, size = index.names[i], index.text_len[i]
    return bool(name) and (size >= SURE_NAMED or 2 * size >= whole) and _is_title(name) and not _NO_TITLE.search(name)


def _innermost(index: Index, named: int) -> int:
    """Of an element named as a headline that wraps several, as a kicker and the headline: the longest, if it is most of it."""
    size = index.text_len[named]
    inner = [i for i in range(named + 1, index.ends[named]) if index.names[i] and _is_title(index.names[i])]
    longest = max(inner, key=lambda i: (index.text_len[i] < size, index.text_len[i]), default=named)
    return longest if INNER * size <= index.text_len[longest] < size else named


def _is_sentence(index: Index, item: Item) -> bool:
    """Whether a list item is one line of running text with a link in it."""
    root, anchor, sizes = item.root, item.anchor, index.sizes
    if sizes[index.first_chunk[anchor]] - sizes[index.first_chunk[root]] < LETTERS_BEFORE:
        return False
    if index.text_len[root] > LONGEST_LINE or BREAK in index.chunks[index.first_chunk[root] : index.last_chunk[root]]:
        return False
    before = index.chunks[index.first_chunk[root] : index.first_chunk[anchor]]
    return sum(map(str.isalpha, "".join(before))) >= LETTERS_BEFORE


def _without_asides(index: Index, i: int) -> str:
    """Text of a subtree that may belong to its headline: a heading's whole, else its first long line."""
    if _is_one_text(index, i):
        return _without_mark(index.text(i))
    lines = _lines(index, i, _asides(index, i))
    if len(lines) > 1 and index.tags[i] not in HEADINGS:
        lines = [next((line for line in lines if len(line) >= SHORTEST_LINE), max(lines, key=len))]
    return _without_mark(" ".join(lines) or index.text(i))


def _without_mark(text: str) -> str:
    """A headline without a dash, an arrow or the like before it."""
    return (_NUMBERING.sub("", text) or text) if text[:1] in _MARKS else text


def _is_one_text(index: Index, i: int) -> bool:
    """Whether a subtree has one piece of text: nothing stands beside it."""
    begin, end, worded = index.first_chunk[i], index.last_chunk[i], index.worded
    if end == begin + 1:
        return True
    second = bisect_left(worded, begin) + 1
    return second <= len(worded) and worded[second - 1] < end and (second == len(worded) or worded[second] >= end)


def _asides(index: Index, i: int) -> list[range]:
    """The chunks of kickers, dates, bylines, counters and excerpts in a subtree."""
    blocked: list[range] = []
    kicker = _kicker(index, i)
    j, end = i + 1, index.ends[i]
    while j < end:
        most = LESSER * index.text_len[i] if _NO_TITLE.search(index.names[j]) else 0
        short = index.text_len[j] <= max(LONGEST_ASIDE, most)
        named = short and bool(index.names[j]) and _is_aside(index.names[j])
        if j == kicker or index.tags[j] in _SKIPPED or named or _is_stamp(index, j):
            blocked.append(range(index.first_chunk[j], index.last_chunk[j]))
            j = index.ends[j]
        else:
            j += 1
    return blocked


def _is_stamp(index: Index, i: int) -> bool:
    """Whether an element shows a date, a time of day or an age and nothing else."""
    if not 3 < index.text_len[i] <= STAMP:
        return False
    return _STAMP.fullmatch(index.text(i)) is not None


def _kicker(index: Index, i: int) -> int:
    """A short element before a much longer one, as "5G auction" before the headline; -1 where there is none."""
    children = [c for c in index.children(i) if index.text_len[c]]
    while len(children) == 1 and index.text_len[children[0]] == index.text_len[i]:
        i = children[0]
        children = [c for c in index.children(i) if index.text_len[c]]
    if children and _is_glued(index, i, children[0]):
        return children[0]
    if len(children) < 2 or sum(index.text_len[c] for c in children) < index.text_len[i]:
        return -1
    first, text = children[0], index.text(children[0])
    short = len(text) <= KICKER and len(text.split()) <= 4 and text[-1:] not in ":?!,"
    return first if short and index.text_len[children[1]] >= 1.1 * len(text) else -1


def _is_glued(index: Index, i: int, first: int) -> bool:
    """Whether a short first element and the text behind it have no space between them ("<b>Talks</b>Unions meet"): two lines to a reader."""
    behind = index.last_chunk[first]
    if (
        index.first_chunk[first] != index.first_chunk[i]
        or not GLUED <= index.text_len[first] <= KICKER
        or behind >= index.last_chunk[i]
    ):
        return False
    before, after = index.chunks[behind - 1], index.chunks[behind]
    return before[-1:].islower() and after[:1].isupper() and index.text_len[i] >= 2 * index.text_len[first]


def _lines(index: Index, i: int, blocked: list[range]) -> list[str]:
    parts: list[str] = []
    for k in range(index.first_chunk[i], index.last_chunk[i]):
        chunk = index.chunks[k]
        if chunk is BREAK:
            parts.append("\0")
        elif not any(k in span for span in blocked):
            parts.append(chunk)
    return [line for raw in "".join(parts).split("\0") if (line := clean(raw))]


@lru_cache(maxsize=4096)
def _is_aside(name: str) -> bool:
    if not _ASIDE.search(name) and not _SUMMARY.search(name):
        return False
    return _TITLE.search(name) is None or _NO_TITLE.search(name) is not None


@lru_cache(maxsize=4096)
def _is_summary(name: str) -> bool:
    return bool(holding([name], _SUMMARY_STEMS)) and _SUMMARY.search(name) is not None


@lru_cache(maxsize=4096)
def _is_title(name: str) -> bool:
    return _TITLE.search(name) is not None
