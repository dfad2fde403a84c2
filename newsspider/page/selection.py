"""Elements by XPath, and their whole text: lxml's own calls are typed as everything at once."""

from __future__ import annotations

from typing import cast

from lxml.etree import _Element


def select(node: _Element, path: str) -> list[_Element]:
    """The elements at an XPath that names elements, in document order.

    >>> from lxml.etree import fromstring
    >>> [found.tag for found in select(fromstring("<a><b/><c/></a>"), "//b | //c")]
    ['b', 'c']
    """
    return cast("list[_Element]", node.xpath(path))


def whole_text(node: _Element) -> str:
    """All text inside an element as it stands, white space included.

    >>> from lxml.etree import fromstring
    >>> whole_text(fromstring("<p>one <b>two</b> three</p>"))
    'one two three'
    """
    if not len(node):
        return node.text or ""
    return "".join(str(piece) for piece in node.itertext())
