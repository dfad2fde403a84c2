"""The compiled walk, where it is built and knows the lxml that is there."""

from __future__ import annotations

from collections.abc import Set
from typing import Any, Protocol

from lxml import etree

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
from newsspider.page.native import load_native
from newsspider.page.walk import plain


class Walk(Protocol):
    """What makes the index of a document element; ``unscripted`` lists what ``<noscript>`` holds as well."""

    def __call__(self, root: etree._Element, /, *, unscripted: bool = False) -> Index:
        """The index of a document element."""


VERSION = 7
"""Of the C files: one more with every change of them; a build of another version is not used."""
OLDEST_LIBXML, FIRST_UNKNOWN_LIBXML = (2, 9), (2, 16)
"""The libxml2 whose nodes are laid out as ``_elements.h`` says."""


def _kinds(opaque: Set[str]) -> dict[str, int]:
    """What each tag is, as bits of ``_walk.h``."""
    bits = (BLOCKS, opaque, {"head"}, UNKNOWN_IN_HEAD, {"a"}, HEADINGS, {"time"}, UNSEEN)
    return {tag: sum(1 << n for n, of in enumerate(bits) if tag in of) for tags in bits for tag in tags}


_KINDS, _KINDS_UNSCRIPTED = _kinds(OPAQUE), _kinds(OPAQUE_UNSCRIPTED)
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
    def walk(root: etree._Element, /, *, unscripted: bool = False) -> Index:
        """Walk the tree once, in C."""
        return Index(**module.walk(root, _KINDS_UNSCRIPTED if unscripted else _KINDS, BREAK, ASKED))

    sample = etree.fromstring(_SAMPLE, etree.HTMLParser())
    return walk if walk(sample) == plain.walk(sample) else None
