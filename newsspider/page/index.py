"""The tree as flat lists, made in one walk: a subtree is a range of integers, so that fields need not walk again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from newsspider.page.text import clean

OPAQUE = frozenset(
    "script style noscript template svg iframe select textarea canvas audio video object embed map head math datalist".split()
)
"""Elements whose content is no text of the page; they are listed, their inner elements are not."""
BLOCKS = frozenset(
    "address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol option p pre section "
    "summary table tbody td tfoot th thead tr ul".split()
)
"""Elements that begin and end a line of text (HTML Standard §15.3)."""
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
BREAK = "\n"
"""The chunk that stands for the border of a block."""


@dataclass(frozen=True)
class Index:
    """Elements in document order as parallel lists; the subtree of ``i`` is ``range(i, ends[i])``.

    ``chunks`` are the raw pieces of text in order, with ``BREAK`` at the borders of blocks; ``owners[k]`` is the
    element that holds chunk ``k``; the chunks of subtree ``i`` are ``chunks[first_chunk[i]:last_chunk[i]]``.
    ``names`` are the lower-case classes and id.
    """

    nodes: list[HtmlElement]
    tags: list[str]
    parents: list[int]
    ends: list[int]
    names: list[str]
    chunks: list[str]
    owners: list[int]
    first_chunk: list[int]
    last_chunk: list[int]
    anchors: list[int]
    headings: list[int]
    times: list[int]
    depth: int
    """The deepest nesting met."""

    def __len__(self) -> int:
        return len(self.nodes)

    @cached_property
    def _positions(self) -> dict[HtmlElement, int]:
        return {node: i for i, node in enumerate(self.nodes)}

    def position(self, node: HtmlElement) -> int:
        """The element's number; -1 for one that is not listed (inside a script, an SVG, …)."""
        return self._positions.get(node, -1)

    @cached_property
    def sizes(self) -> list[int]:
        """Characters of text before each chunk; one more entry than chunks."""
        return list(accumulate((len(chunk.strip()) for chunk in self.chunks), initial=0))

    @cached_property
    def text_len(self) -> list[int]:
        """Characters of text in each subtree, without the white space around chunks."""
        sizes = self.sizes
        return [sizes[b] - sizes[a] for a, b in zip(self.first_chunk, self.last_chunk, strict=True)]

    @cached_property
    def link_sizes(self) -> list[int]:
        sizes, inside = self.sizes, [0] * len(self.chunks)
        for anchor in self.anchors:
            for k in range(self.first_chunk[anchor], self.last_chunk[anchor]):
                inside[k] = sizes[k + 1] - sizes[k]
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

    def path(self, i: int) -> str:
        """An XPath that leads back to the element."""
        return str(self.nodes[i].getroottree().getpath(self.nodes[i]))

    def get(self, i: int, attribute: str) -> str | None:
        """An attribute of the element."""
        value = self.nodes[i].get(attribute)
        return value if value is None else str(value)


def build_index(root: HtmlElement) -> Index:
    """Walk the tree once; comments and processing instructions are expected to be gone."""
    nodes: list[HtmlElement] = []
    tags: list[str] = []
    parents: list[int] = []
    ends: list[int] = []
    names: list[str] = []
    chunks: list[str] = []
    owners: list[int] = []
    first_chunk: list[int] = []
    last_chunk: list[int] = []
    anchors: list[int] = []
    stack: list[int] = [-1]
    depth = 0
    walker = iterwalk(root, events=("start", "end"))
    for event, node in walker:
        if event == "start":
            i, tag = len(nodes), node.tag
            nodes.append(node)
            tags.append(tag)
            parents.append(stack[-1])
            ends.append(i)
            last_chunk.append(0)
            css, ident = node.get("class"), node.get("id")
            names.append((css + " " + ident if css and ident else css or ident or "").lower())
            stack.append(i)
            if len(stack) > depth:
                depth = len(stack)
            if tag in BLOCKS:
                chunks.append(BREAK)
                owners.append(i)
            first_chunk.append(len(chunks))
            if tag in OPAQUE:
                walker.skip_subtree()
                continue
            if tag == "a" and node.get("href") is not None:
                anchors.append(i)
            text = node.text
            if text:
                chunks.append(text)
                owners.append(i)
        else:
            i = stack.pop()
            ends[i] = len(nodes)
            last_chunk[i] = len(chunks)
            if tags[i] in BLOCKS:
                chunks.append(BREAK)
                owners.append(i)
            tail = node.tail
            if tail and i:
                chunks.append(tail)
                owners.append(stack[-1])
    headings = [i for i, tag in enumerate(tags) if tag in HEADINGS]
    times = [i for i, tag in enumerate(tags) if tag == "time"]
    return Index(nodes, tags, parents, ends, names, chunks, owners, first_chunk, last_chunk, anchors, headings, times, depth)
