"""Bytes of a page as text, decoded as browsers do (Encoding Standard; HTML Standard §13.2.3)."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes
from w3lib.encoding import html_body_declared_encoding as declared_in_html
from w3lib.encoding import http_content_type_encoding, read_bom, resolve_encoding

from newsspider.page.text import is_utf8

SNIFFED_BYTES = 65_536
"""How much of an undeclared page the detection looks at."""


def decode(data: bytes, content_type: str | None = None) -> str:
    """The page's text: byte order mark, HTTP charset, own declaration, then detection; never raises.

    Bytes that are valid UTF-8 beyond ASCII are read as UTF-8 whatever a ``<meta>`` says, and where HTTP says Latin-1: saved pages
    are often transcoded while their declaration stays, servers state their default, and other charsets are practically never valid UTF-8.

    >>> decode("Zoë".encode("utf-16")), decode("Zoë".encode("latin-1"), "text/html; charset=iso-8859-1")
    ('Zoë', 'Zoë')
    """
    encoding, mark = read_bom(data)
    if encoding is not None and mark is not None:
        return data[len(mark) :].decode(encoding, "replace")
    stated = _stated(data, content_type)
    if stated is not None:
        return _decoded(data, stated)
    if is_utf8(data) and _says_utf8(data):
        return data.decode("utf-8")
    return _decoded(data, declared_in_html(data[:SNIFFED_BYTES]) or detect(data))


def to_utf8(data: bytes, content_type: str | None = None) -> bytes:
    """The page in UTF-8, decoded as :func:`decode` does; the same bytes where they are UTF-8 already.

    >>> to_utf8("Zoë".encode("latin-1")), to_utf8("Zoë".encode()) == "Zoë".encode()
    (b'Zo\\xc3\\xab', True)
    """
    encoding, _ = read_bom(data)
    stated = _stated(data, content_type)
    if encoding is None and stated in (None, "utf-8") and is_utf8(data) and (stated is not None or _says_utf8(data)):
        return data
    return encode(decode(data, content_type))


def encode(text: str) -> bytes:
    """Text in UTF-8; half of a surrogate pair, which no UTF-8 can hold, becomes U+FFFD.

    >>> encode("a\\ud83d") == "a\\ufffd".encode()
    True
    """
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text).encode("utf-8")


def encoded_once(data: bytes) -> bytes:
    """UTF-8 that somebody read as Latin-1 and encoded again, as it was before; any other UTF-8 as it is.

    Saved pages and ``response.text`` of servers that state no charset come so. Then the whole page has no character beyond
    U+00FF, and these as bytes are valid UTF-8 once more, which no text is by chance.

    >>> encoded_once("Zoë’s".encode().decode("latin-1").encode()).decode(), encoded_once("Zoë".encode()).decode()
    ('Zoë’s', 'Zoë')
    """
    at = data.find(b"\xc3")
    if at < 0 or _TWICE.match(data, at) is None:
        return data
    try:
        once = data.decode("utf-8").encode("latin-1")
    except UnicodeError:
        return data
    return once if is_utf8(once) else data


def detect(data: bytes) -> str:
    """The most likely encoding of bytes that declare none; Windows-1252 where nothing speaks for another.

    >>> detect("Straße und Äpfel".encode("cp1252"))
    'cp1252'
    """
    best = from_bytes(data[:SNIFFED_BYTES], steps=5, chunk_size=512).best()
    name = resolve_encoding(best.encoding) if best is not None else None
    multibyte = name is not None and codecs.lookup(name).name in _MULTIBYTE
    return name if multibyte and name is not None else _single_byte(best.encoding if best is not None else None)


_MULTIBYTE = frozenset(
    codecs.lookup(name).name
    for name in (
        "shift_jis",
        "cp932",
        "euc_jp",
        "euc_kr",
        "cp949",
        "gb2312",
        "gbk",
        "gb18030",
        "big5",
        "utf-16",
        "utf-8",
    )
)
_LIKE_ASCII = frozenset((None, "utf-8", "cp1252", "latin-1", "ascii"))
_TWICE = re.compile(rb"\xc3[\x82-\xb4]\xc2[\x80-\xbf]")
"""The first two bytes of a character of UTF-8, encoded again."""
_DEFAULT = "cp1252"
"""What browsers read where HTTP says ISO-8859-1 or Windows-1252, which servers also say of pages that they know nothing of."""
_SURROGATE = re.compile("[\ud800-\udfff]")
_CYRILLIC_AND_GREEK = frozenset(
    {"cp1251", "koi8_r", "koi8_u", "cp1253", "iso8859_7", "cp1255", "cp1256", "cp874", "iso8859_5"}
)


def _single_byte(name: str | None) -> str:
    return name if name in _CYRILLIC_AND_GREEK and name is not None else "cp1252"


def _stated(data: bytes, content_type: str | None) -> str | None:
    """What HTTP says of the charset, but for Latin-1 where the bytes are UTF-8 beyond ASCII."""
    stated = http_content_type_encoding(content_type)
    return None if stated == _DEFAULT and not data.isascii() and is_utf8(data) else stated


def _says_utf8(data: bytes) -> bool:
    """Whether bytes that can be read as UTF-8 are: beyond ASCII always, else where no other charset is declared."""
    return not data.isascii() or declared_in_html(data[:SNIFFED_BYTES]) in _LIKE_ASCII


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding, "replace")
    except LookupError:
        return data.decode("cp1252", "replace")
