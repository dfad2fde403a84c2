"""The surroundings of the headline: where it stands, how far its byline and dateline can be, what belongs to other articles."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from newsspider.page.index import Index
from newsspider.page.text import fold

CARD = 600
"""Characters of text up to which an element is the card of one article."""

SHORTEST = 12
"""Characters of a headline from which a line that is no heading may show it."""

SHORTEST_LINKED, TOPICS = 15, 3
"""Characters from which a small heading that is a link is another article's, and links in one from which they lead to topics."""

MOST = 20
"""Headings of one element that are looked at."""
LEVELS = 200
"""How many elements around one are looked at; real pages nest some fifty deep."""
_SMALL = ("h5", "h6")
_APART = frozenset(("a", "aside", "nav", "footer"))


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of the page around the headline, as a range of chunks; ``top`` is the headline's element, 0 without one."""

    top: int
    first: int
    last: int

    def holds(self, index: Index, i: int) -> bool:
        """Whether an element begins inside."""
        return self.first <= index.first_chunk[i] < self.last


def headline_at(index: Index, headline: str | None) -> int:
    """The heading that shows the headline, else a line that does; the first ``h1`` where none has its words, else a heading in these."""
    ones = [i for i in index.headings if index.tags[i] == "h1" and index.text_len[i] > 8]
    words = fold(headline or "")
    for i in (*ones, *index.headings) if words else ():
        if index.text_len[i] <= 2 * len(words) + 20 and fold(index.text(i)) == words:
            return i
    holding = next(
        (i for i in ones if words and index.text_len[i] <= 2 * len(words) + 20 and words in fold(index.text(i))), 0
    )
    return holding or _line_of(index, words) or (ones[0] if ones else _heading_in(index, words))


def _heading_in(index: Index, words: str) -> int:
    """The first heading without a link whose words the headline's folded ones begin or end with; 0 where there is none."""
    for i in index.headings:
        if SHORTEST <= index.text_len[i] <= len(words) and not index.link_len[i]:
            shown = fold(index.text(i))
            if len(shown) >= SHORTEST and (words.startswith(shown) or words.endswith(shown)):
                return i
    return 0


def _line_of(index: Index, words: str) -> int:
    """The first element outside of links that shows some folded words and nothing else in its line; 0 where none does."""
    if len(words) < SHORTEST:
        return 0
    most = 2 * len(words) + 20
    for k in index.worded:
        i = index.owners[k]
        if not len(words) <= index.text_len[i] <= most or index.link_len[i] or len(index.chunks[k]) < len(words):
            continue
        if fold(index.chunks[k]) == words and not any(index.tags[around] == "a" for around in index.ancestors(i)):
            return i
    return 0


def window(index: Index, top: int, before: int, after: int) -> Window:
    """The stretch from ``before`` characters ahead of the headline to ``after`` characters behind it."""
    sizes = index.sizes
    if not top:
        return Window(0, 0, min(bisect_right(sizes, after), len(index.chunks)))
    first, last = index.first_chunk[top], index.last_chunk[top]
    end = min(bisect_right(sizes, sizes[last] + after), len(index.chunks))
    return Window(top, bisect_left(sizes, sizes[first] - before), end)


def is_apart(index: Index, i: int, top: int) -> bool:
    """Whether an element belongs to another article or a side part: inside a link, or beside a heading that is a link.

    A heading that is in the element, or whose link the element is, is its own: ``<h4>By <a>Ana Ruiz</a></h4>``.
    """
    parents, tags, ends, sizes, around = index.parents, index.tags, index.ends, index.text_len, index.parents[i]
    for _ in range(LEVELS):
        if around < 0 or around <= top < ends[around]:
            return False
        if tags[around] in _APART or (top and sizes[around] <= CARD and _is_beside_heading(index, i, around)):
            return True
        if tags[around] == "li" and index.link_len[around] * 2 > max(50, sizes[around]):
            return True
        around = parents[around]
    return False


def _is_beside_heading(index: Index, i: int, around: int) -> bool:
    """Whether an element around one holds another article's heading, and that is not its own."""
    ends, is_link = index.ends, index.tags[i] == "a"
    return any(not (i <= h < ends[i] or (is_link and h < i < ends[h])) for h in _linked_headings(index, around))


def _linked_headings(index: Index, i: int) -> Iterator[int]:
    """The headings in an element that are links to other articles, no kickers and no lists of topics."""
    headings, sizes = index.linked_headings, index.text_len
    first = bisect_left(headings, i)
    for h in headings[first : min(bisect_left(headings, index.ends[i]), first + MOST)]:
        is_kicker = index.tags[h] in _SMALL and sizes[h] < SHORTEST_LINKED
        if not is_kicker and len(index.anchors_in(h)) < TOPICS:
            yield h


def sibling_before(index: Index, i: int) -> int | None:
    """The nearest sibling with text before an element."""
    parent, k = index.parents[i], i - 1
    while k > parent:
        while index.parents[k] != parent:
            k = index.parents[k]
        if index.text_len[k]:
            return k
        k -= 1
    return None


def sibling_behind(index: Index, i: int) -> int | None:
    """The nearest sibling with text behind an element."""
    parent, k = index.parents[i], index.ends[i]
    while k < len(index) and index.parents[k] == parent:
        if index.text_len[k]:
            return k
        k = index.ends[k]
    return None


def is_running(index: Index, i: int | None, least: int) -> bool:
    """Whether an element is a paragraph of so many characters."""
    return i is not None and index.tags[i] == "p" and index.text_len[i] >= least


def outermost(index: Index, elements: Iterable[int]) -> list[int]:
    """The elements of some that lie in no other of them, in document order."""
    kept: list[int] = []
    for i in sorted(set(elements)):
        if not kept or i >= index.ends[kept[-1]]:
            kept.append(i)
    return kept


def small_around(index: Index, elements: Iterable[int], most: int) -> frozenset[int]:
    """The elements around some others, up to four levels and ``most`` characters of text."""
    found: set[int] = set()
    for element in elements:
        for i in islice(index.ancestors(element), 4):
            if index.text_len[i] > most:
                break
            found.add(i)
    return frozenset(found)


def holds_linked_heading(index: Index, i: int) -> bool:
    """Whether an element holds the heading of another article."""
    return next(_linked_headings(index, i), None) is not None
