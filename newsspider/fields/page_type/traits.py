"""What tells an article from other pages: names of what is true of a page, for learnt weights."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from newsspider.evidence import NOTHING, Extracted
from newsspider.items import Block
from newsspider.page.page import Page
from newsspider.page.urls import host, registered_domain, split

STATED = ("published", "authors", "modified", "standfirst", "section", "tags")
"""Fields of which it counts whether, and from what source, the page has them."""
PAGE_WORDS = frozenset(
    "single single-post single-format-standard post-template-default post page home archive category search blog "
    "woocommerce woocommerce-no-js woocommerce-page product single-product page-template page-template-default "
    "page-node page-node- node-type-article article logged-out".split()
)
"""Classes of ``<html>`` and ``<body>`` by which widespread systems name the kind of page."""
LONG = 120
"""Characters of a long paragraph."""

_PATH_WORDS = frozenset(
    "blog blogs news article articles story stories post posts review reviews product products shop store p dp collection "
    "collections doc docs documentation forum forums thread threads topic topics t question questions discussion "
    "discussions viewtopic showthread service services solution solutions pricing about feature features help support wiki "
    "learn guide guides category tag tags search press magazine index reference api tutorial tutorials course courses "
    "program programs plan plans compare best".split()
)
"""Words of a path, parted at ``_PATH_BREAKS``, by which sites sort their pages."""
_PATH_BREAKS = str.maketrans("/_.-", "    ")
_DATED = re.compile(r"/20[012]\d[/-](?:0?\d|1[012])(?:[/-]|$)")
_NUMBERED = re.compile(r"\d{5}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_CURRENCIES = "$€£"
_ENDS = frozenset('.!?…。"”»')
_COUNTED = (
    ("time", (1, 2, 4, 10)), ("input", (1, 3, 8)), ("button", (1, 5, 20)), ("form", (1, 2, 4)), ("table", (1, 3)), ("article", (1, 2, 5, 12)),
)  # fmt: skip
"""Tags that are counted, each with the edges of its classes."""


def traits(page: Page, found: Mapping[str, Extracted[Any]], words: int) -> set[str]:
    """Names of what is true of a page, given what its fields were found to be and how many words its body has."""
    return {
        *_from_metadata(page),
        *_from_fields(found),
        *_from_address(page.url or ""),
        *_from_body(page, found["body"].value or () if "body" in found else (), words),
        *_from_tags(page),
    }


def count_words(found: Mapping[str, Extracted[Any]]) -> int:
    """Words of the body without its captions, by the spaces between them."""
    texts = [block.text for block in found.get("body", NOTHING).value or () if block.type != "caption"]
    return "".join(texts).count(" ") + len(texts)


def own_types(page: Page) -> set[str]:
    """Types of the JSON-LD nodes that are no entries of a list: those describe other pages."""
    return {name for node in page.jsonld if ".itemListElement" not in node.path for name in node.types}


def _from_metadata(page: Page) -> Iterator[str]:
    """Types that the page states, in JSON-LD and to social networks."""
    yield from (f"type {name}" for name in own_types(page))
    yield "article node" if page.article_node is not None else "no article node"
    stated = page.meta.get("og:type")
    yield f"og {stated[0].content.lower()}" if stated else "og none"
    yield "published in meta" if page.meta.get("article:published_time") else "not published in meta"


def _from_fields(found: Mapping[str, Extracted[Any]]) -> Iterator[str]:
    for name in STATED:
        best = found.get(name, NOTHING).best
        yield f"{name} {best.source if best is not None and best.value else 'none'}"
    blocks = found.get("teasers", NOTHING).value or ()
    yield _classed("teasers", sum(len(block.items) for block in blocks), (1, 5, 12, 30))


def _from_address(url: str) -> Iterator[str]:
    """Depth, words, dates and numbers of the path; the subdomain."""
    parts = split(url)
    if parts is None:
        return
    names = [name for name in parts.path.split("/") if name]
    yield f"depth {min(4, len(names))}"
    yield _classed("slug words", len(_WORD.findall(names[-1] if names else "")), (1, 3, 5, 8))
    if _NUMBERED.search(parts.path):
        yield "long number"
    if _DATED.search(parts.path):
        yield "dated"
    if parts.query:
        yield "query"
    words = _PATH_WORDS.intersection(parts.path.lower().translate(_PATH_BREAKS).split(" "))
    yield from [f"path {word.removesuffix('s')}" for word in words]
    name = host(url)
    if below := name[: -len(registered_domain(name))].strip(".") if name else "":
        yield f"subdomain {below.split('.')[0].lower()}"


def _from_body(page: Page, body: Sequence[Block], words: int) -> Iterator[str]:
    """How much text there is, what share of the page, in what kinds of blocks, how much like prose."""
    texts = [block.text for block in body if block.type != "caption"]
    whole, count = "".join(texts), len(texts) or 1
    size = len(whole) or 1
    long = [length for length in map(len, texts) if length >= LONG]
    yield _classed("words", words, (1, 60, 120, 250, 500, 1000, 2500))
    yield _classed("share", size / (page.index.text_len[0] or 1), (0.05, 0.15, 0.3, 0.5, 0.7, 0.9))
    yield _classed("long", len(long), (1, 2, 4, 8, 16))
    yield _classed("share of long", sum(long) / size, (0.2, 0.4, 0.6, 0.8, 0.95))
    yield _classed("sentences", len([text for text in texts if text[-1:] in _ENDS]) / count, (0.3, 0.5, 0.7, 0.9))
    yield _classed("prices", sum([whole.count(mark) for mark in _CURRENCIES if mark in whole]), (1, 4, 12))
    for kind, number in Counter([block.type for block in body]).items():
        yield _classed(f"{kind} blocks", number / len(body), (0.1, 0.3, 0.6))


def _from_tags(page: Page) -> Iterator[str]:
    """How many elements of some tags there are, how much is linked, what the page's own classes say."""
    index = page.index
    for tag, edges in _COUNTED:
        yield _classed(f"<{tag}>", len(index.by_tag.get(tag, ())), edges)
    yield _classed("<code>", len(index.tagged("pre", "code")), (1, 5, 20))
    yield _classed("headings", len(index.headings), (1, 4, 10, 25))
    yield _classed("linked", index.link_len[0] / (index.text_len[0] or 1), (0.1, 0.2, 0.35, 0.5, 0.7))
    first = [i for tag in ("html", "body") for i in index.tagged(tag)[:1]]
    words = {word for i in first for word in index.names[i].split()}
    yield from (f"page {word}" for word in words & PAGE_WORDS)


def _classed(name: str, value: float, edges: tuple[float, ...]) -> str:
    """Which class between the edges a value falls into.

    >>> _classed("words", 80, (1, 60, 120)), _classed("words", 500, (1, 60, 120))
    ('words<120', 'words<inf')
    """
    return _classes(name, edges)[bisect_right(edges, value)]


@lru_cache(maxsize=256)
def _classes(name: str, edges: tuple[float, ...]) -> tuple[str, ...]:
    return tuple([f"{name}<{edge}" for edge in (*edges, "inf")])
