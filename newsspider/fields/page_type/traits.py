"""What tells an article from other pages: names of what is true of a page, for learnt weights."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

from newsspider.evidence import NOTHING, Extracted
from newsspider.items import BLOCK_TYPES, Block
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
_COUNTED = ("time", "input", "button", "form", "table", "article")
"""Tags that are counted."""
_EDGES: Mapping[str, tuple[float, ...]] = {
    "<time>": (1, 2, 4, 10), "<input>": (1, 3, 8), "<button>": (1, 5, 20), "<form>": (1, 2, 4), "<table>": (1, 3), "<article>": (1, 2, 5, 12),
    "<code>": (1, 5, 20), "headings": (1, 4, 10, 25), "linked": (0.1, 0.2, 0.35, 0.5, 0.7), "teasers": (1, 5, 12, 30), "slug words": (1, 3, 5, 8),
    "words": (1, 60, 120, 250, 500, 1000, 2500), "share": (0.05, 0.15, 0.3, 0.5, 0.7, 0.9), "long": (1, 2, 4, 8, 16),
    "share of long": (0.2, 0.4, 0.6, 0.8, 0.95), "sentences": (0.3, 0.5, 0.7, 0.9), "prices": (1, 4, 12),
    **{f"{kind} blocks": (0.1, 0.3, 0.6) for kind in BLOCK_TYPES},
}  # fmt: skip
"""The edges of the classes of each number."""
_CLASSES = {name: (edges, tuple([f"{name}<{edge}" for edge in (*edges, "inf")])) for name, edges in _EDGES.items()}
"""The same with the names of the classes."""


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


def _from_metadata(page: Page) -> list[str]:
    """Types that the page states, in JSON-LD and to social networks."""
    stated = page.meta.get("og:type")
    return [
        *[f"type {name}" for name in own_types(page)],
        "article node" if page.article_node is not None else "no article node",
        f"og {stated[0].content.lower()}" if stated else "og none",
        "published in meta" if page.meta.get("article:published_time") else "not published in meta",
    ]


def _from_fields(found: Mapping[str, Extracted[Any]]) -> list[str]:
    bests = [(name, found.get(name, NOTHING).best) for name in STATED]
    teasers = found.get("teasers", NOTHING).value or ()
    return [
        *[f"{name} {best.source if best is not None and best.value else 'none'}" for name, best in bests],
        _classed("teasers", sum([len(block.items) for block in teasers])),
    ]


def _from_address(url: str) -> list[str]:
    """Depth, words, dates and numbers of the path; the subdomain."""
    parts = split(url)
    if parts is None:
        return []
    path, name = parts.path, host(url)
    steps = [step for step in path.split("/") if step]
    found = [f"depth {min(4, len(steps))}", _classed("slug words", len(_WORD.findall(steps[-1] if steps else "")))]
    if _NUMBERED.search(path):
        found.append("long number")
    if _DATED.search(path):
        found.append("dated")
    if parts.query:
        found.append("query")
    words = _PATH_WORDS.intersection(path.lower().translate(_PATH_BREAKS).split(" "))
    found += [f"path {word.removesuffix('s')}" for word in words]
    if below := name[: -len(registered_domain(name))].strip(".") if name else "":
        found.append(f"subdomain {below.split('.')[0].lower()}")
    return found


def _from_body(page: Page, body: Sequence[Block], words: int) -> list[str]:
    """How much text there is, what share of the page, in what kinds of blocks, how much like prose."""
    texts = [block.text for block in body if block.type != "caption"]
    whole, count = "".join(texts), len(texts) or 1
    size = len(whole) or 1
    long = [length for length in map(len, texts) if length >= LONG]
    kinds = [block.type for block in body]
    return [
        _classed("words", words),
        _classed("share", size / (page.index.text_len[0] or 1)),
        _classed("long", len(long)),
        _classed("share of long", sum(long) / size),
        _classed("sentences", len([text for text in texts if text[-1:] in _ENDS]) / count),
        _classed("prices", sum([whole.count(mark) for mark in _CURRENCIES if mark in whole])),
        *[_classed(f"{kind} blocks", kinds.count(kind) / len(kinds)) for kind in set(kinds)],
    ]


def _from_tags(page: Page) -> list[str]:
    """How many elements of some tags there are, how much is linked, what the page's own classes say."""
    index, by_tag = page.index, page.index.by_tag
    first = [by_tag[tag][0] for tag in ("html", "body") if tag in by_tag]
    words = " ".join([index.names[i] for i in first]).split()
    return [
        *[_classed(f"<{tag}>", len(by_tag.get(tag, ()))) for tag in _COUNTED],
        _classed("<code>", len(by_tag.get("pre", ())) + len(by_tag.get("code", ()))),
        _classed("headings", len(index.headings)),
        _classed("linked", index.link_len[0] / (index.text_len[0] or 1)),
        *[f"page {word}" for word in PAGE_WORDS.intersection(words)],
    ]


def _classed(name: str, value: float) -> str:
    """Which class between its edges a number falls into.

    >>> _classed("prices", 2), _classed("prices", 500)
    ('prices<4', 'prices<inf')
    """
    edges, names = _CLASSES[name]
    return names[bisect_right(edges, value)]
