"""The compiled walk, where it is built and knows the lxml that is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from newsspider.page.index import ASKED, BLOCKS, BREAK, HEADINGS, OPAQUE, UNKNOWN_IN_HEAD, UNSEEN, Index
from newsspider.page.native import load_native
from newsspider.page.walk import plain

Walk = Callable[[etree._Element], Index]

VERSION = 7
"""Of the C files: one more with every change of them; a build of another version is not used."""
OLDEST_LIBXML, FIRST_UNKNOWN_LIBXML = (2, 9), (2, 16)
"""The libxml2 whose nodes are laid out as ``_elements.h`` says."""

_BITS = (
    (1, BLOCKS), (2, OPAQUE), (4, {"head"}), (8, UNKNOWN_IN_HEAD), (16, {"a"}), (32, HEADINGS), (64, {"time"}), (128, UNSEEN),
)  # fmt: skip
_KINDS = {tag: sum(bit for bit, of in _BITS if tag in of) for _, tags in _BITS for tag in tags}
_SAMPLE = (
    '<html><head><meta itemprop="m"><title>a</title></head><body class="X y" id="Z"><h1>é <a href="#">b</a></h1>c'
    "<script>d</script><time>e</time><p class='X y'></p></body></html>"
)


def load_walk() -> Walk | None:
    """The compiled walk; None where there is none, or it gives anything but the plain one's lists for a sample."""
    if not OLDEST_LIBXML <= etree.LIBXML_VERSION < FIRST_UNKNOWN_LIBXML:
        return None
    module = load_native("newsspider.page.walk._walk", VERSION)
    return _walk_of(module) if module else None


def _walk_of(module: Any) -> Walk | None:
    def walk(root: etree._Element) -> Index:
        """Walk the tree once, in C."""
        return Index(**module.walk(root, _KINDS, BREAK, ASKED))

    sample = etree.fromstring(_SAMPLE, etree.HTMLParser())
    return walk if walk(sample) == plain.walk(sample) else None
