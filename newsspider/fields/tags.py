"""Tags and keywords of the article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.page.page import Page
from newsspider.page.text import clean

LONGEST = 80
"""Characters beyond which a text is no tag."""
_SEPARATOR = re.compile(r"\s*[,;|،、]\s*")


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[tuple[str, ...]]:
    """The tags as the first source that states any gives them, in its order, each once."""
    return Extracted(tuple(candidate for candidate in _candidates(page) if candidate.value))


def _candidates(page: Page) -> Iterator[Candidate[tuple[str, ...]]]:
    stated = page.meta.get("article:tag", ())
    if stated:
        yield Candidate(_unique(e.content for e in stated), "meta", "article:tag", None, stated[0].path)
    yield from _from_jsonld(page)
    yield from _from_tag_links(page)
    for name in ("news_keywords", "keywords", "parsely-tags", "sailthru.tags"):
        for entry in page.meta.get(name, ())[:1]:
            yield Candidate(_unique([entry.content]), "meta", name, None, entry.path)


def _from_jsonld(page: Page) -> Iterator[Candidate[tuple[str, ...]]]:
    node = page.article_node
    stated = node.data.get("keywords") if node else None
    words = [stated] if isinstance(stated, str) else stated
    if node and isinstance(words, list):
        names = [word.get("name") if isinstance(word, dict) else word for word in words]
        yield Candidate(
            _unique(name for name in names if isinstance(name, str)), "json-ld", "keywords", None, partial(str, f"{node.path}.keywords")
        )


def _from_tag_links(page: Page) -> Iterator[Candidate[tuple[str, ...]]]:
    index = page.index
    links = [i for i in index.anchors if "tag" in (index.get(i, "rel") or "").split() and "category" not in (index.get(i, "rel") or "")]
    if links:
        yield Candidate(_unique(index.text(i).lstrip("#") for i in links), "dom", "rel=tag", None, partial(index.path, links[0]))


def _unique(texts: Iterable[str]) -> tuple[str, ...]:
    words = (clean(word) for text in texts for word in _SEPARATOR.split(text))
    kept = {word.casefold(): word for word in reversed([w for w in words if 0 < len(w) <= LONGEST])}
    return tuple(reversed(kept.values()))
