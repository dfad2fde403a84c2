"""The tree as flat lists, made in one walk: a subtree is a range of integers, so that fields need not walk again."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

from lxml.etree import _Element, iterwalk

from newsspider.page.text import clean

OPAQUE = frozenset(
    "script style noscript template svg iframe select textarea canvas audio video object embed map head title math datalist".split()
)
"""Elements whose content is no text of the page; they are listed, their inner elements are not."""
BLOCKS = frozenset(
    "address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol option p pre section "
    "summary table tbody td tfoot th thead tr ul".split()
)
"""Elements that begin and end a line of text (HTML Standard §15.3)."""
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
UNKNOWN_IN_HEAD = frozenset("article aside dialog details figure footer header hgroup main nav section".split())
"""Elements that end a head whose end tag is left out; libxml2 does not know them and leaves them inside it."""
BREAK = "\n"
"""The chunk that stands for the border of a block."""


@dataclass(frozen=True)
class Index:
    """Elements in document order as parallel lists; the subtree of ``i`` is ``range(i, ends[i])``.

    ``names`` are the lower-case classes and id;
    ``chunks`` are the raw pieces of text in order, with ``BREAK`` at the borders of blocks; ``owners[k]`` is the
    element that holds chunk ``k``; the chunks of subtree ``i`` are ``chunks[first_chunk[i]:last_chunk[i]]``.
    """

    nodes: list[_Element] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    chunks: list[str] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    first_chunk: list[int] = field(default_factory=list)
    last_chunk: list[int] = field(default_factory=list)

    @cached_property
    def anchors(self) -> list[int]:
        """The links."""
        return [i for i, tag in enumerate(self.tags) if tag == "a" and self.nodes[i].get("href") is not None]

    @cached_property
    def headings(self) -> list[int]:
        """The headings of every level."""
        return [i for i, tag in enumerate(self.tags) if tag in HEADINGS]

    @cached_property
    def times(self) -> list[int]:
        """The ``<time>`` elements."""
        return [i for i, tag in enumerate(self.tags) if tag == "time"]

    @cached_property
    def _all_names(self) -> str:
        return "\n".join(set(self.names))

    def named(self, stems: Iterable[str]) -> list[int]:
        """The elements whose classes or id hold one of the stems, in document order; quick where none does."""
        present = [stem for stem in stems if stem in self._all_names]
        if not present:
            return []
        return self.matching(re.compile("|".join(map(re.escape, present))))

    @cached_property
    def depth(self) -> int:
        """The deepest nesting met; the document element's is 1."""
        depths = [0]
        add = depths.append
        for parent in self.parents:
            add(depths[parent + 1] + 1)
        return max(depths)

    def __len__(self) -> int:
        return len(self.nodes)

    @cached_property
    def _positions(self) -> dict[_Element, int]:
        return {node: i for i, node in enumerate(self.nodes)}

    def position(self, node: _Element) -> int:
        """The element's number; -1 for one that is not listed (inside a script, an SVG, …)."""
        return self._positions.get(node, -1)

    @cached_property
    def lengths(self) -> list[int]:
        """Characters of text in each chunk, without the white space around it."""
        return list(map(len, map(str.strip, self.chunks)))

    @cached_property
    def sizes(self) -> list[int]:
        """Characters of text before each chunk; one more entry than chunks."""
        return list(accumulate(self.lengths, initial=0))

    @cached_property
    def text_len(self) -> list[int]:
        """Characters of text in each subtree, without the white space around chunks."""
        sizes = self.sizes
        return [sizes[b] - sizes[a] for a, b in zip(self.first_chunk, self.last_chunk, strict=True)]

    @cached_property
    def link_sizes(self) -> list[int]:
        """Characters of text inside links before each chunk; one more entry than chunks."""
        lengths, inside = self.lengths, [0] * len(self.chunks)
        for anchor in self.anchors:
            first, last = self.first_chunk[anchor], self.last_chunk[anchor]
            inside[first:last] = lengths[first:last]
        return list(accumulate(inside, initial=0))

    @cached_property
    def link_len(self) -> list[int]:
        """Characters of text inside links in each subtree."""
        sizes = self.link_sizes
        return [sizes[b] - sizes[a] for a, b in zip(self.first_chunk, self.last_chunk, strict=True)]

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

    def anchors_in(self, i: int) -> list[int]:
        """The links inside a subtree, itself included."""
        return self.anchors[bisect_left(self.anchors, i) : bisect_left(self.anchors, self.ends[i])]

    @cached_property
    def _by_names(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for i, names in enumerate(self.names):
            if names:
                found.setdefault(names, []).append(i)
        return found

    def matching(self, pattern: re.Pattern[str]) -> list[int]:
        """The elements whose classes or id a pattern is found in, in document order; each spelling is asked once."""
        return sorted(i for names, places in self._by_names.items() if pattern.search(names) for i in places)

    def path(self, i: int) -> str:
        """An XPath that leads back to the element."""
        return str(self.nodes[i].getroottree().getpath(self.nodes[i]))

    def get(self, i: int, attribute: str) -> str | None:
        """An attribute of the element."""
        value = self.nodes[i].get(attribute)
        return value if value is None else str(value)


def build_index(root: _Element) -> Index:
    """Walk the tree once; comments and processing instructions are expected to be gone."""
    index = Index()
    nodes, tags, names, parents, ends = index.nodes, index.tags, index.names, index.parents, index.ends
    chunks, owners, first_chunk, last_chunk = index.chunks, index.owners, index.first_chunk, index.last_chunk
    stack = [-1]
    walker = iterwalk(root, events=("start", "end"))
    for event, node in walker:
        if event == "start":
            i, tag = len(nodes), node.tag
            nodes.append(node)
            tags.append(tag)
            parents.append(stack[-1])
            ends.append(i)
            last_chunk.append(0)
            stack.append(i)
            css, ident = node.get("class"), node.get("id")
            names.append((f"{css} {ident}" if css and ident else css or ident or "").lower())
            if tag in BLOCKS:
                chunks.append(BREAK)
                owners.append(i)
            first_chunk.append(len(chunks))
            if tag in OPAQUE and not (tag == "head" and _is_unended(node)):
                walker.skip_subtree()
            elif text := node.text:
                chunks.append(text)
                owners.append(i)
        else:
            i = stack.pop()
            ends[i], last_chunk[i] = len(nodes), len(chunks)
            if tags[i] in BLOCKS:
                chunks.append(BREAK)
                owners.append(i)
            if i and (tail := node.tail):
                chunks.append(tail)
                owners.append(stack[-1])
    return index


def _is_unended(head: _Element) -> bool:
    """Whether a head holds parts of the body, as its end tag and the body's start tag were left out (HTML Standard §13.1.2.4)."""
    return any(child.tag in UNKNOWN_IN_HEAD for child in head)
