"""Markup: HTML as a tree, so that no text of a page can become anything but text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from newsspider.printable import printable_lines

Node = Any
"""An element of lxml."""
Child = Any
"""An element, a text, a number, or None for nothing."""
LONGEST_ADDRESS = 2_000


def element(tag: str, *children: Child, **attributes: object) -> Node:
    """An element; a name with a trailing underscore stands for a reserved word, other underscores for hyphens.

    >>> from lxml.etree import tostring
    >>> tostring(element("p", "1 < 2 ", element("b", "x"), 3, class_="a", aria_label='<'), method="html")
    b'<p class="a" aria-label="&lt;">1 &lt; 2 <b>x</b>3</p>'
    """
    names = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items() if value is not None}
    node = etree.Element(tag, {name: printable_lines(str(value)) for name, value in names.items()})
    append(node, children)
    return node


def append(node: Node, children: Iterable[Child]) -> None:
    """Add children to an element."""
    for child in children:
        if child is None:
            continue
        if isinstance(child, etree._Element):
            node.append(child)
        elif len(node):
            node[-1].tail = (node[-1].tail or "") + _text(child)
        else:
            node.text = (node.text or "") + _text(child)


def words(text: str) -> Node:
    """A text of somebody else's, in whatever direction it is written, kept from turning what stands around it."""
    return element("bdi", text)


def host(name: str) -> Node:
    """A site's name, on one line."""
    return element("bdi", name, class_="host")


def link(text: str, url: str | None) -> Node:
    """A text that leads to a web address; only the text where there is none, or one of another kind."""
    if url is None or len(url) > LONGEST_ADDRESS or not is_web_address(url):
        return words(text)
    return element("a", words(text), href=url, rel="noreferrer noopener")


def is_web_address(url: str) -> bool:
    """Whether an address is http or https with a host.

    >>> is_web_address("https://news.example/a"), is_web_address("javascript:alert(1)"), is_web_address("https:")
    (True, False, False)
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and url.isprintable()


def table(caption: str, head: Sequence[Child], rows: Iterable[Sequence[Child]]) -> Node:
    """A table; numbers stand to the right, and the first cell of a row names it."""
    body = [element("tr", *[_cell(cell, is_first=place == 0) for place, cell in enumerate(row)]) for row in rows]
    right = {place for row in body for place, cell in enumerate(row) if cell.get("class") == "number"}
    cells = [element("th", name, scope="col", class_="number" if at in right else None) for at, name in enumerate(head)]
    whole = element(
        "table", element("caption", caption), element("thead", element("tr", *cells)), element("tbody", *body)
    )
    return element("div", whole, class_="table", tabindex="0", role="region", aria_label=caption)


def _cell(value: Child, *, is_first: bool) -> Node:
    kind = "number" if isinstance(value, (int, float)) or getattr(value, "tag", None) == "data" else None
    return element("th", value, scope="row", class_=kind) if is_first else element("td", value, class_=kind)


def _text(value: Child) -> str:
    return f"{value:,}" if isinstance(value, int) else printable_lines(str(value))
