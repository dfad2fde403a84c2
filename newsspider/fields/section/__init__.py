"""The section of the site in which the article stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import replace
from functools import partial
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.headline.found import top_of
from newsspider.fields.section.labels import category_links, labels_above, links_above
from newsspider.fields.section.trails import shown_trails, stated_trails
from newsspider.fields.section.words import FIRST_PAGE, LONGEST, NO_SECTION, VAGUE, named
from newsspider.fields.site_name import site_name
from newsspider.page.page import Page
from newsspider.page.text import clean, fold

META_NAMES = (
    "article:section",
    "og:article:section",
    "parsely-section",
    "sailthru.section",
    "cxenseparse:section",
    "dc.subject.section",
)
SAME = 30
"""Characters from which what the headline begins with is the headline, cut off, and no section."""
_PATH = re.compile(r"/?[a-z0-9-]+(?:/[a-z0-9-]+)+/?")


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """The section, as the metadata state it, else as the visible breadcrumbs, a category link or a link to the path above it show it."""
    headline = fold(found["headline"].value or "") if "headline" in found else ""
    nothing = {*FIRST_PAGE, *NO_SECTION, "", headline, fold(site_name(page) or ""), fold(page.domain)}
    stated = _sound(_stated(page, headline), headline, nothing)
    if not stated or all(map(_is_vague, stated)):
        top = 0 if page.is_text else top_of(page.index, found)
        stated += _sound(_shown(page, headline, top), headline, nothing)
    return Extracted(tuple(sorted(stated, key=_is_vague)))


def _sound(candidates: Iterator[Candidate[str]], headline: str, nothing: Set[str]) -> tuple[Candidate[str], ...]:
    """The candidates that name a section: no first page, no site, no year, not the headline."""
    cleaned = (replace(candidate, value=named(candidate.value)) for candidate in candidates)
    return tuple(c for c in cleaned if len(c.value) <= LONGEST and not _is_empty(fold(c.value), headline, nothing))


def _is_empty(words: str, headline: str, nothing: Set[str]) -> bool:
    if words in nothing or sum(map(str.isalpha, words)) < (2 if words.isascii() else 1):
        return True
    return len(words) >= SAME and headline.startswith(words)


def _is_vague(candidate: Candidate[str]) -> bool:
    """Whether a section holds nearly all that a site has."""
    return fold(candidate.value) in VAGUE


def _stated(page: Page, headline: str) -> Iterator[Candidate[str]]:
    for name in META_NAMES:
        for entry in page.meta.get(name, ())[:1]:
            yield Candidate(_last_step(entry.content), "meta", name, None, entry.path)
    yield from _from_jsonld(page)
    yield from _from_microdata(page)
    yield from stated_trails(page, headline)


def _last_step(text: str) -> str:
    """A section; its last part where it is written as a path: ``news/local``."""
    return text.rstrip("/").rpartition("/")[2] if "/" in text and _PATH.fullmatch(text) else text


def _shown(page: Page, headline: str, top: int) -> Iterator[Candidate[str]]:
    yield from shown_trails(page, headline)
    yield from category_links(page)
    yield from links_above(page, headline)
    yield from labels_above(page, headline, top)


def _from_jsonld(page: Page) -> Iterator[Candidate[str]]:
    node = page.article_node
    text = node.text("articleSection") if node else None
    if node and text:
        yield Candidate(clean(text), "json-ld", "articleSection", None, partial(str, f"{node.path}.articleSection"))


def _from_microdata(page: Page) -> Iterator[Candidate[str]]:
    for entry in page.microdata.get("articlesection")[:1]:
        i = page.position(entry)
        yield Candidate(
            entry.content or (page.index.text(i) if i >= 0 else ""), "microdata", "articleSection", None, entry.path
        )
