"""Broken pages: what accidents and attackers make of a page, the same for the same seed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

LARGEST = 1_000_000
"""Bytes that no broken page exceeds."""
GROWN = 0.02
"""Share of the pages in which one piece is repeated until the page is large."""
PLAIN = 0.05
"""Share of the pages that come as plain text."""
URLS = ("https://news.example/2025/11/04/story", "https://news.example/", None, "", "http://[", "nonsense \ud800")

_TAG = re.compile(rb"<[^<>]{1,200}>")
_VALUE = re.compile(rb'"[^"<>]{0,200}"')
_DIGITS = re.compile(rb"\d+")
_TOKENS = (
    b"<", b">", b"</", b'"', b"'", b"&#0;", b"&#xD800;", b"&#x110000;", b"&nbsp;", b"<!--", b"-->", b"<![CDATA[", b"\0",
    b"<head>", b"</head>", b"<body>", b"</html>", b"<a href", b"<script>", b"</script>", b"<style>", b"<svg>", b"<br>",
    b"<table>", b"<td>", b"<template>", b"<plaintext>", b"<base href='//['>", b"{", b"}", b"[", b"\\u", b"\\ud800", b",",
    b'<script type="application/ld+json">', b'<time datetime="', b"<p>", b"</p>", b"<div>", b"</div>", b"<h1>", b"<li>",
    b"\xff\xfe", b"\xef\xbb\xbf", b"\x1b$B", b"\xc2", b"\xe2\x80", b"\xf0\x9f\x98\x80", b"\xcc\x81", b"\xe2\x80\xae",
    "“".encode(), "”".encode(), "„".encode(), "«".encode(), "»".encode(), "–".encode(), "。".encode(), "°C".encode(),
    b"By ", b" said", b"Von ", b"99999999999999999999", b"0000-00-00T00:00:00Z", b"2025-13-45", b"31.02.2025", b"24:60",
    b"1e400", b"NaN", b"-1", b"+99:99", b"http://[", b"javascript:", b"data:,", b"//", b"%00", b"#", b"?", "٣".encode(), "²".encode(),
)  # fmt: skip
"""What parsers and patterns trip over."""

Change = Callable[[bytearray, bytes, random.Random], None]


@dataclass(frozen=True)
class Mutant:
    """A broken page as it comes from the network."""

    data: bytes
    url: str | None
    content_type: str | None


def make_mutant(pages: Sequence[bytes], seed: int) -> Mutant:
    """The broken page of a seed: one page with several changes, pieces of another among them."""
    draw = random.Random(seed)
    page, other = bytearray(draw.choice(pages)), draw.choice(pages)
    for _ in range(draw.choice((1, 2, 5, 10, 30))):
        draw.choice(CHANGES)(page, other, draw)
    if draw.random() < GROWN:
        _grow(page, draw)
    url = URLS[0] if draw.random() < 0.8 else draw.choice(URLS)
    kind = (
        "text/plain" if draw.random() < PLAIN else draw.choice((None, None, "text/html", "text/html; charset=gb2312"))
    )
    return Mutant(bytes(page[:LARGEST]), url, kind)


def _flip(page: bytearray, other: bytes, draw: random.Random) -> None:
    for _ in range(draw.choice((1, 1, 10, 100))):
        at = draw.randrange(len(page) + 1)
        page[at : at + 1] = bytes((draw.randrange(256),))


def _cut(page: bytearray, _: bytes, draw: random.Random) -> None:
    at = draw.randrange(len(page) + 1)
    del page[at : at + draw.choice((1, 10, 100, 1_000))]


def _end(page: bytearray, _: bytes, draw: random.Random) -> None:
    if draw.random() < 0.2:
        del page[draw.randrange(len(page) + 1) :]


def _splice(page: bytearray, other: bytes, draw: random.Random) -> None:
    at, start = draw.randrange(len(page) + 1), draw.randrange(len(other) + 1)
    page[at:at] = other[start : start + draw.choice((10, 100, 1_000, 10_000))]


def _insert(page: bytearray, _: bytes, draw: random.Random) -> None:
    at = draw.randrange(len(page) + 1)
    page[at:at] = draw.choice(_TOKENS) * draw.choice((1, 1, 1, 2, 50))


def _drop_tag(page: bytearray, _: bytes, draw: random.Random) -> None:
    _replace(page, _TAG, lambda tag: b"", draw)


def _repeat_tag(page: bytearray, _: bytes, draw: random.Random) -> None:
    _replace(page, _TAG, lambda tag: tag * draw.choice((2, 3, 100)), draw)


def _swap_value(page: bytearray, other: bytes, draw: random.Random) -> None:
    start = draw.randrange(len(other) + 1)
    value = draw.choice((*_TOKENS, other[start : start + draw.choice((10, 300, 3_000))].replace(b'"', b"")))
    _replace(page, _VALUE, lambda _: b'"' + value * draw.choice((1, 1, 20)) + b'"', draw)


def _swap_number(page: bytearray, _: bytes, draw: random.Random) -> None:
    number = str(draw.choice((0, 1, 7, 12, 31, 99, 1_000, 2_025, 10**9, 10**15, 10**40, 10**400))).encode()
    _replace(page, _DIGITS, lambda _: number * draw.choice((1, 1, 1, 500)), draw)


CHANGES: tuple[Change, ...] = (
    _flip, _cut, _end, _splice, _insert, _drop_tag, _repeat_tag, _swap_value, _swap_number
)  # fmt: skip
"""What is done to a page."""


def _grow(page: bytearray, draw: random.Random) -> None:
    """Repeat a piece, of one tag to many, until the page is large."""
    start = draw.randrange(len(page) + 1)
    piece = page[start : start + draw.choice((3, 10, 30, 100, 300, 1_000, 10_000))] or bytearray(b"<p>")
    wanted = draw.choice((50_000, 200_000, LARGEST)) - len(page)
    page[start:start] = piece * max(0, wanted // len(piece))


def _replace(
    page: bytearray, pattern: re.Pattern[bytes], change: Callable[[bytes], bytes], draw: random.Random
) -> None:
    """Change the first match after a place drawn."""
    found = pattern.search(page, draw.randrange(len(page) + 1))
    if found:
        page[found.start() : found.end()] = change(found[0])
