"""The section of the site in which the article stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.page.jsonld import Node
from newsspider.page.page import Page
from newsspider.page.text import clean, fold

META_NAMES = ("article:section", "og:article:section", "parsely-section", "sailthru.section", "cxenseparse:section", "dc.subject.section")
LONGEST = 60
"""Characters beyond which a text is no section's name."""
_HOME = frozenset("home homepage start startseite accueil inicio início pagina iniziale главная news".split())


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """The section, as the metadata, the breadcrumbs or a category link state it."""
    headline = found["headline"].value if "headline" in found else None
    kept = [c for c in _candidates(page) if 0 < len(c.value) <= LONGEST and fold(c.value) not in {fold(headline or ""), ""}]
    return Extracted(tuple(kept))


def _candidates(page: Page) -> Iterator[Candidate[str]]:
    for name in META_NAMES:
        for entry in page.meta.get(name, ())[:1]:
            yield Candidate(entry.content, "meta", name, None, entry.path)
    yield from _from_jsonld(page)
    yield from _from_breadcrumbs(page)
    yield from _from_category_links(page)


def _from_jsonld(page: Page) -> Iterator[Candidate[str]]:
    node = page.article_node
    text = node.text("articleSection") if node else None
    if node and text:
        yield Candidate(clean(text), "json-ld", "articleSection", None, partial(str, f"{node.path}.articleSection"))


def _from_breadcrumbs(page: Page) -> Iterator[Candidate[str]]:
    """The last step before the article itself, or the last of all where the article is left out."""
    for trail in (node for node in page.jsonld if "BreadcrumbList" in node.types):
        names = [name for entry in _entries(trail) if (name := _step(entry))]
        steps = [name for name in names if fold(name) not in _HOME and len(name) <= LONGEST]
        if steps:
            yield Candidate(steps[-1], "json-ld", "breadcrumb", None, partial(str, f"{trail.path}.itemListElement"))


def _entries(trail: Node) -> list[Any]:
    entries = trail.data.get("itemListElement")
    return entries[:-1] or entries if isinstance(entries, list) else []


def _step(entry: Any) -> str | None:
    if not isinstance(entry, dict):
        return None
    item = entry.get("item")
    name = entry.get("name") or (item.get("name") if isinstance(item, dict) else None)
    return clean(name) if isinstance(name, str) else None


def _from_category_links(page: Page) -> Iterator[Candidate[str]]:
    """The first link that calls itself a category (``rel="category tag"``)."""
    index = page.index
    for i in index.anchors:
        if "category" in (index.get(i, "rel") or ""):
            yield Candidate(index.text(i), "dom", "rel=category", None, partial(index.path, i))
            return
