"""HTML text as a tree: parsed by lxml, and again, flattened, where the nesting is deeper than libxml2 reads."""

from __future__ import annotations

import re

from lxml.etree import HTMLParser, ParserError, XMLSyntaxError, _Element, fromstring

MANY = 2_000
"""Elements from which a page may nest so deep that libxml2 has cut it short (it stops, in silence, at 2,048 levels)."""
DEEPEST = 500
"""Nesting from which such a page is flattened: asking what is around each element would take too long; real pages reach 60."""
FLAT = 200
"""How deep a flattened page may nest."""

_TAG = re.compile(
    rb"<(/?)(div|span|section|article|font|b|i|em|strong|center|blockquote|a|ul|ol|dl|table|main|aside|small|big|u)\b[^<>]*>",
    re.I,
)
_EMPTY = b"<html><body></body></html>"


def parse(html: str | bytes) -> _Element:
    """The document element of text or of UTF-8; an empty document for a page that holds no markup; never raises."""
    data = html if isinstance(html, bytes) else html.encode("utf-8", "replace")
    if b"\0" in data:
        data = data.replace(b"\0", "\N{REPLACEMENT CHARACTER}".encode())
    return _parsed(data)


def parse_flattened(html: str | bytes) -> _Element:
    """The same for a page nested too deep for libxml2: tags deeper than ``FLAT`` levels are left out, all text stays."""
    data = html if isinstance(html, bytes) else html.encode("utf-8", "replace")
    return _parsed(flatten(data.replace(b"\0", b"")))


def flatten(data: bytes) -> bytes:
    """Leave out the tags that nest deeper than ``FLAT``; linear in the page's size.

    >>> flatten(b"<div>" * 202 + b"x" + b"</div>" * 202 + b"y").count(b"<div>")
    200
    """
    depths: dict[bytes, int] = {}
    total = 0

    def keep(match: re.Match[bytes]) -> bytes:
        nonlocal total
        closing, name = match[1], match[2].lower()
        if closing:
            if depths.get(name, 0) == 0:
                return b""
            depths[name] -= 1
            total -= 1
            return match[0] if total < FLAT else b""
        depths[name] = depths.get(name, 0) + 1
        total += 1
        return match[0] if total <= FLAT else b" "

    return _TAG.sub(keep, data)


def _parsed(data: bytes) -> _Element:
    """Plain elements: those of ``lxml.html`` are made by Python code, one by one, and cost as much as the parsing."""
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        root = fromstring(data, parser)
    except (ParserError, XMLSyntaxError, ValueError, AssertionError):
        root = None
    return root if root is not None else fromstring(_EMPTY, HTMLParser())
