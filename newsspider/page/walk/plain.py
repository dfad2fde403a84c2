"""The walk in plain Python: it says what the compiled one must give, and does the work where that one is not built."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from itertools import accumulate

from lxml.etree import _Element, iterwalk

from newsspider.page.index import (
    ASKED,
    BLOCKS,
    BREAK,
    HEADINGS,
    OPAQUE,
    OPAQUE_UNSCRIPTED,
    UNKNOWN_IN_HEAD,
    UNSEEN,
    Index,
)


class ElementList(list[_Element]):
    """The elements of a page, all made."""

    @cached_property
    def _positions(self) -> dict[_Element, int]:
        return {node: i for i, node in enumerate(self)}

    def position(self, element: _Element) -> int:
        """The element's number; -1 for one that is not listed."""
        return self._positions.get(element, -1)

    def attribute(self, i: int, name: str) -> str | None:
        """An attribute of an element."""
        value = self[i].get(name)
        return value if value is None else str(value)

    def text(self, i: int) -> str | None:
        """The text of an element before its first inner one; None where there is none."""
        return self[i].text


def walk(root: _Element, *, unscripted: bool = False) -> Index:
    """Walk the tree once; comments and processing instructions are expected to be gone. ``unscripted`` lists what ``<noscript>`` holds."""
    nodes, head, opaque = ElementList(), ElementList(), OPAQUE_UNSCRIPTED if unscripted else OPAQUE
    index = Index(nodes, head)
    tags, names, parents, ends = index.tags, index.names, index.parents, index.ends
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
            if tag in opaque and not (tag == "head" and _is_unended(node)):
                walker.skip_subtree()
                if tag == "head" and i and tags.index(tag) == i:
                    head += node.iter(*UNSEEN)
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
    return _completed(index)


def _completed(index: Index) -> Index:
    """The lists that follow from the elements and chunks."""
    index.head_tags.extend(str(node.tag) for node in index.head)
    index.head_properties.extend(i for i, node in enumerate(index.head) if node.get("itemprop") is not None)
    index.worded.extend(k for k, chunk in enumerate(index.chunks) if not chunk.isspace())
    for name in ASKED:
        index.having[name] = [i for i in range(len(index)) if index.get(i, name) is not None]
    _list_places(index)
    _list_runs(index)
    _measure(index)
    return replace(index, depth=_depth(index))


def _depth(index: Index) -> int:
    depths = [0]
    for parent in index.parents:
        depths.append(depths[parent + 1] + 1)
    return max(depths)


def _list_places(index: Index) -> None:
    """The elements of each tag and kind, and of each spelling of names."""
    for i, tag in enumerate(index.tags):
        index.by_tag.setdefault(tag, []).append(i)
        if tag == "a":
            if index.nodes.attribute(i, "href") is not None:
                index.anchors.append(i)
        elif tag in HEADINGS:
            index.headings.append(i)
        elif tag == "time":
            index.times.append(i)
    for i, names in enumerate(index.names):
        if names:
            index.places.setdefault(names, []).append(i)


def _list_runs(index: Index) -> None:
    tags, owners, begin, lines, broken = index.tags, index.owners, -1, 0, -1
    for k, chunk in enumerate((*index.chunks, None)):
        if chunk is BREAK or chunk is None:
            if chunk and tags[owners[k]] == "br":
                if owners[k] != broken:
                    broken, lines = owners[k], lines + 1
                if lines < 2:
                    continue
            if begin >= 0:
                index.run_starts.append(begin)
                index.run_ends.append(k)
                begin = -1
        elif not chunk.isspace():
            lines = 0
            if begin < 0:
                begin = k


def _measure(index: Index) -> None:
    """Sums of the characters of chunks; a subtree's are the difference of two."""
    lengths = list(map(len, map(str.strip, index.chunks)))
    linked = [0] * len(lengths)
    for anchor in index.anchors:
        first, last = index.first_chunk[anchor], index.last_chunk[anchor]
        linked[first:last] = lengths[first:last]
    for sizes, sums, of_subtrees in (
        (lengths, index.sizes, index.text_len),
        (linked, index.link_sizes, index.link_len),
    ):
        sums += accumulate(sizes, initial=0)
        of_subtrees += [sums[b] - sums[a] for a, b in zip(index.first_chunk, index.last_chunk, strict=True)]


def _is_unended(head: _Element) -> bool:
    """Whether a head holds parts of the body, as its end tag and the body's start tag were left out (HTML Standard §13.1.2.4)."""
    return any(child.tag in UNKNOWN_IN_HEAD for child in head)
