"""The tree as flat lists, made in one walk (newsspider.page.walk): a subtree is a range of integers, so that fields need not walk again."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Protocol

from lxml.etree import _Element

from newsspider.page.once import once
from newsspider.page.text import clean, holding

OPAQUE = frozenset(
    "script style noscript template svg iframe select textarea canvas audio video object embed map head title math datalist".split()
)
"""Elements whose content is no text of the page; they are listed, their inner elements are not."""
OPAQUE_UNSCRIPTED = OPAQUE - {"noscript"}
"""Those of a page as a browser without scripts shows it."""
BLOCKS = frozenset(
    "address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol option p pre section "
    "summary table tbody td tfoot th thead tr ul".split()
)
"""Elements that begin and end a line of text (HTML Standard §15.3)."""
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
UNKNOWN_IN_HEAD = frozenset("article aside dialog details figure footer header hgroup main nav section".split())
"""Elements that end a head whose end tag is left out; libxml2 does not know them and leaves them inside it."""
UNSEEN = ("meta", "link", "script", "base", "title")
"""Elements that say something of the page and are not shown."""
BACKDROPS = ("data-img-url", "data-bg", "data-background-image", "data-background")
"""Attributes that name a picture behind an element's text."""
ASKED = ("itemprop", "itemtype", "rel", "aria-label", "data-testid", "style", "hidden", *BACKDROPS)
"""Attributes by which elements are found."""
BREAK = "\v\n"
"""The chunk that stands for the border of a block: white space that no page holds, so that a line end between two words is none."""


class Elements(Protocol):
    """The elements in document order; one walk lists them, the other makes each when it is asked for."""

    def __getitem__(self, i: int, /) -> _Element: ...

    def __iter__(self) -> Iterator[_Element]: ...

    def __len__(self) -> int: ...

    def position(self, element: _Element, /) -> int:
        """The element's number; -1 for one that is not listed."""

    def attribute(self, i: int, name: str, /) -> str | None:
        """An attribute of an element."""

    def text(self, i: int, /) -> str | None:
        """The text of an element before its first inner one; None where there is none."""


@dataclass(frozen=True)
class Index:
    """Elements in document order as parallel lists; the subtree of ``i`` is ``range(i, ends[i])``.

    ``chunks`` are the raw pieces of text in order, with ``BREAK`` at the borders of blocks; ``owners[k]`` is the
    element that holds chunk ``k``; the chunks of subtree ``i`` are ``chunks[first_chunk[i]:last_chunk[i]]``.
    Characters are counted without the white space around chunks.
    """

    nodes: Elements = field(compare=False)
    head: Elements = field(compare=False)
    """What of ``UNSEEN`` the head holds, where its inside is not listed."""
    head_tags: list[str] = field(default_factory=list)
    head_properties: list[int] = field(default_factory=list)
    """What of the head has ``itemprop``."""
    tags: list[str] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    """Lower-case classes and id of each element."""
    places: dict[str, list[int]] = field(default_factory=dict)
    """The elements of each spelling of ``names`` but the empty one."""
    by_tag: dict[str, list[int]] = field(default_factory=dict)
    """The elements of each tag."""
    chunks: list[str] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    first_chunk: list[int] = field(default_factory=list)
    last_chunk: list[int] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    """Characters of text before each chunk; one more entry than chunks."""
    link_sizes: list[int] = field(default_factory=list)
    """Characters of text inside links before each chunk; one more entry than chunks."""
    text_len: list[int] = field(default_factory=list)
    """Characters of text in each subtree."""
    link_len: list[int] = field(default_factory=list)
    """Characters of text inside links in each subtree."""
    anchors: list[int] = field(default_factory=list)
    """The links."""
    headings: list[int] = field(default_factory=list)
    """The headings of every level."""
    times: list[int] = field(default_factory=list)
    """The ``<time>`` elements."""
    worded: list[int] = field(default_factory=list)
    """The chunks that hold more than white space."""
    run_starts: list[int] = field(default_factory=list)
    """The first chunk of each run of text between borders; a single ``<br>`` is none, two in a row are."""
    run_ends: list[int] = field(default_factory=list)
    """One past the last chunk of each run, blank chunks after it included."""
    having: dict[str, list[int]] = field(default_factory=dict)
    """The elements that have an attribute, by those of ``ASKED``."""
    depth: int = 0
    """The deepest nesting met; the document element's is 1."""
    get: Callable[[int, str], str | None] = field(init=False, compare=False, repr=False)
    """An attribute of an element; None where it has none. Asked so often that no method stands between."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "get", self.nodes.attribute)

    @once
    def hrefs(self) -> list[str]:
        """Where each of the links leads to, as written; empty where one leads nowhere."""
        get = self.get
        return [get(i, "href") or "" for i in self.anchors]

    @once
    def _spellings(self) -> list[str]:
        return list(self.places)

    def spelt(self, stems: tuple[str, ...]) -> list[str]:
        """The spellings of classes and id that hold one of the stems."""
        spellings = self._spellings
        return [spellings[n] for n in holding(spellings, stems)]

    def named(self, stems: Iterable[str]) -> list[int]:
        """The elements whose classes or id hold one of the stems, in document order; each spelling is searched once."""
        return self.of_names(self.spelt(tuple(stems)))

    def of_names(self, spellings: Iterable[str]) -> list[int]:
        """The elements whose classes and id are spelt in one of some ways, in document order."""
        found = [self.places[names] for names in spellings]
        return sorted(chain.from_iterable(found)) if found else []

    def __len__(self) -> int:
        return len(self.nodes)

    def position(self, node: _Element) -> int:
        """The element's number; -1 for one that is not listed (inside a script, an SVG, …)."""
        return self.nodes.position(node)

    def text(self, i: int) -> str:
        """Clean text of a subtree, one line."""
        return clean("".join(self.chunks[self.first_chunk[i] : self.last_chunk[i]]))

    def ancestors(self, i: int) -> Iterator[int]:
        """The elements around ``i``, the nearest first."""
        i = self.parents[i]
        while i >= 0:
            yield i
            i = self.parents[i]

    def children(self, i: int) -> Iterator[int]:
        """The elements directly inside ``i``, in order."""
        child, end = i + 1, self.ends[i]
        while child < end:
            yield child
            child = self.ends[child]

    @once
    def linked_headings(self) -> list[int]:
        """The headings with text of which half or more is a link."""
        return [h for h in self.headings if 0 < self.text_len[h] <= 2 * self.link_len[h]]

    def tagged(self, *tags: str) -> list[int]:
        """The elements of some tags, in document order."""
        found = [self.by_tag.get(tag, []) for tag in tags]
        return sorted(chain.from_iterable(found)) if len(found) > 1 else list(found[0])

    def unseen(self, tag: str) -> list[tuple[Elements, int]]:
        """The elements of a tag of ``UNSEEN``, each as its sequence and its number there: those of the head first."""
        head, nodes = self.head, self.nodes
        found = [(head, i) for i in self._in_head.get(tag, ())]
        return found + [(nodes, i) for i in self.by_tag[tag]] if tag in self.by_tag else found

    @once
    def _in_head(self) -> dict[str, list[int]]:
        """What the head holds, by tag."""
        found: dict[str, list[int]] = {}
        for i, tag in enumerate(self.head_tags):
            found.setdefault(tag, []).append(i)
        return found

    @once
    def rels(self) -> dict[int, str]:
        """What links say of how their target is related to the page, by link."""
        stated = ((i, self.get(i, "rel")) for i in self.having["rel"] if self.tags[i] == "a")
        return {i: rel for i, rel in stated if rel and self.get(i, "href") is not None}

    def worded_in(self, first: int, last: int) -> list[int]:
        """The chunks of a range that hold more than white space."""
        return self.worded[bisect_left(self.worded, first) : bisect_left(self.worded, last)]

    def anchors_in(self, i: int) -> list[int]:
        """The links inside a subtree, itself included."""
        return self.anchors[bisect_left(self.anchors, i) : bisect_left(self.anchors, self.ends[i])]

    def matching(self, pattern: re.Pattern[str]) -> list[int]:
        """The elements whose classes or id a pattern is found in, in document order; each spelling is asked once."""
        return sorted(i for names, places in self.places.items() if pattern.search(names) for i in places)

    @once
    def pictured(self) -> list[int]:
        """The elements that may show a picture behind their text, by an attribute that names it or a style."""
        return sorted({i for name in ("style", *BACKDROPS) for i in self.having[name]})

    def path(self, i: int) -> str:
        """An XPath that leads back to the element."""
        return str(self.nodes[i].getroottree().getpath(self.nodes[i]))
