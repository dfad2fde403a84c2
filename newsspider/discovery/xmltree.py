"""XML from strangers: unpacked within a bound, parsed without entities or network, broken markup recovered."""

from __future__ import annotations

import re
import zlib
from html.entities import html5

from lxml import etree

from newsspider.page.decode import decode

MAX_BYTES = 16 * 1024 * 1024
"""Largest listing that is read, after unpacking."""
GZIP_MAGIC = b"\x1f\x8b"

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_XML_NAMES = frozenset(("amp", "lt", "gt", "quot", "apos"))
_AMPERSAND = re.compile(r"<!\[CDATA\[.*?\]\]>|&(?P<entity>#?\w{1,40};)?", re.S)


def unpacked(data: bytes, max_bytes: int = MAX_BYTES) -> bytes | None:
    """The data without gzip around it, cut short where the packing is torn; None where it is larger than the bound.

    >>> unpacked(b"plain"), unpacked(zlib.compress(b"x" * 99, wbits=31), max_bytes=10)
    (b'plain', None)
    """
    parts: list[bytes] = []
    room = max_bytes + 1
    while data[:2] == GZIP_MAGIC and room > 0:
        member = zlib.decompressobj(wbits=31)
        try:
            parts.append(member.decompress(data, room))
        except zlib.error:
            break
        room -= len(parts[-1])
        data = member.unused_data
    whole = b"".join(parts) if parts else data
    return whole if len(whole) <= max_bytes else None


def parse_xml(data: bytes) -> etree._Element | None:
    """The root element, as much of it as can be recovered; None where there is no markup at all; never raises.

    Entities stay unexpanded (no billion laughs), no DTD is loaded and nothing is fetched.
    """
    data = data.lstrip(b" \t\r\n\0")
    root = _parsed(data, recover=False)
    if root is None:
        root = _parsed(mended(_DECLARATION.sub("", decode(data))).encode("utf-8", "replace"), recover=True)
    return root


def mended(text: str) -> str:
    """XML in which an ampersand alone stands for itself, and HTML's entities are their characters.

    >>> mended("<a>?x=1&y=2 &eacute; &amp; <![CDATA[&]]></a>")
    '<a>?x=1&amp;y=2 é &amp; <![CDATA[&]]></a>'
    """
    return _AMPERSAND.sub(_mended_ampersand, text)


def _mended_ampersand(match: re.Match[str]) -> str:
    entity = match["entity"]
    if match[0][0] == "<" or (entity and (entity[0] == "#" or entity[:-1] in _XML_NAMES)):
        return match[0]
    return html5.get(entity, f"&amp;{entity}") if entity else "&amp;"


def _parsed(data: bytes, *, recover: bool) -> etree._Element | None:
    parser = etree.XMLParser(
        recover=recover, resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root: etree._Element | None = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError):
        return None
    return root


def local_name(element: etree._Element) -> str:
    """The element's name without its namespace, in lower case.

    >>> local_name(etree.fromstring('<news:News xmlns:news="http://n.example/"/>'))
    'news'
    """
    name = str(element.tag) if isinstance(element.tag, str) else ""
    return name.rpartition("}")[2].rpartition(":")[2].lower()


def child_texts(element: etree._Element) -> dict[str, str]:
    """Texts of the element's children by local name, the first of each name; CDATA and markup inside are flattened."""
    found: dict[str, str] = {}
    for child in element:
        name = local_name(child)
        text = "".join(str(piece) for piece in child.itertext()).strip()
        if name and text:
            found.setdefault(name, text)
    return found
