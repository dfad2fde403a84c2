"""Tags and keywords of the article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.body.patterns import Patterns
from newsspider.page.escapes import unescaped
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.text import clean, holding

LONGEST = 80
"""Characters beyond which a text is no tag."""
_STEP = (
    r"/(?:tags?|tagged|topics?|keywords?|labels?|them(?:a|en|es?)|schlagworte?|schlagwoerter|stichwort|mots?-?cles?|sujets?|temas?"
    r"|etiquetas?|palabra-clave|argomenti|onderwerp(?:en)?)/"
)
_TAG_STEP = re.compile(_STEP)
_TAG_ADDRESS = re.compile(_STEP + r"(?:[^/?#]+/)?[^/?#]+/?(?:$|[?#])", re.I)
"""Addresses of a tag's page: after a step that says so comes the name."""
_TAG_NAMES = re.compile(
    r"(?:^|[\s_-])(?:tags?|tagged|taglist|tags?links?|topics?|keywords?|themen|schlagw\w*|stichw\w*|mots?-?cles?|etiquetas|temas)(?:$|[\s_-])"
)
_LABEL = re.compile(
    r"(?:tags?|topics?|keywords|filed under|themen|schlag\w+|stich\w+|mots?[- ]cl\w+|etiquetas|temas|sujets)\b", re.I
)
_ITEM_TAGS = frozenset(("li", "span", "b", "strong", "em", "i", "small"))
_ELSEWHERE = frozenset(("nav", "aside", "footer", "header"))
_ELSEWHERE_NAMES = Patterns(
    (r"cloud|trending|popular|sidebar|related|widget|teaser|(?:^|[\s_-])(?:card|menu|nav)(?:$|[\s_-])",)
)
_SEPARATOR = re.compile(r"[,;|،、]")
_LABELS = frozenset(
    ("tag", "tags", "tags:", "keywords", "default key words", "article", "newsarticle", "blogposting", "webpage")
)
"""What stands where a tag belongs and names the list, or the page's type, instead."""


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[tuple[str, ...]]:
    """The tags as the first source that states any gives them, in its order, each once."""
    for source in (_stated, _shown, _keywords):
        candidates = tuple(candidate for candidate in source(page) if candidate.value)
        if candidates:
            return Extracted(candidates)
    return Extracted()


def _stated(page: Page) -> Iterator[Candidate[tuple[str, ...]]]:
    stated = page.meta.get("article:tag", ())
    if stated:
        yield Candidate(_unique(e.content for e in stated), "meta", "article:tag", None, stated[0].path)
    yield from _from_jsonld(page)


def _shown(page: Page) -> Iterator[Candidate[tuple[str, ...]]]:
    yield from _from_tag_links(page)
    yield from _from_tag_list(page)


def _keywords(page: Page) -> Iterator[Candidate[tuple[str, ...]]]:
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
            _unique(unescaped(name) for name in names if isinstance(name, str)),
            "json-ld",
            "keywords",
            None,
            partial(str, f"{node.path}.keywords"),
        )


def _from_tag_links(page: Page) -> Iterator[Candidate[tuple[str, ...]]]:
    index = page.index
    tagging = {rel for rel in set(index.rels.values()) if _is_of_tag(rel.lower())}
    links = [i for i, rel in index.rels.items() if rel in tagging] if tagging else []
    if links:
        yield _candidate(page, "rel=tag", links)


def _is_of_tag(rel: str) -> bool:
    return "tag" in rel and "tag" in rel.split() and "category" not in rel


def _from_tag_list(page: Page) -> Iterator[Candidate[tuple[str, ...]]]:
    """The first list below the headline that is nothing but links to the site's pages of tags."""
    index = page.index
    first = next((i for i in index.headings if index.tags[i] == "h1"), 0)
    behind = bisect_right(index.anchors, first)
    below, addresses = index.anchors[behind:], index.hrefs[behind:]
    steps = set(_TAG_STEP.findall("\n".join(addresses).lower()))
    near = holding([href.lower() for href in addresses], tuple(steps)) if steps else []
    for links in _groups(index, [below[n] for n in near if is_tag_address(addresses[n])]):
        if _is_tag_list(index, links):
            yield _candidate(page, "tag list", links)
            return


def _candidate(page: Page, rule: str, links: Sequence[int]) -> Candidate[tuple[str, ...]]:
    texts = (page.index.text(i).lstrip("#") for i in links)
    return Candidate(_unique(texts), "dom", rule, None, partial(page.index.path, links[0]))


def is_tag_address(href: str) -> bool:
    """Whether an address is, by its path, a page of a tag: the name follows a step that says so.

    >>> is_tag_address("/tag/open-hardware/"), is_tag_address("/heritage/tag"), is_tag_address("/thema/harz")
    (True, False, True)
    """
    return _TAG_ADDRESS.search(href) is not None


def _groups(index: Index, links: Sequence[int]) -> Iterator[list[int]]:
    """Links that stand in one list: the same element around them, or around their list items."""
    for _, group in groupby(links, key=lambda i: _list_around(index, i)):
        yield list(group)


def _list_around(index: Index, i: int) -> int:
    around = index.parents[i]
    while around > 0 and (index.tags[around] in _ITEM_TAGS or _is_item(index, around, i)):
        around = index.parents[around]
    return around


def _is_item(index: Index, around: int, link: int) -> bool:
    """Whether an element holds one link alone and stands in an element named as a list of tags."""
    parent = index.parents[around]
    if index.text_len[around] != index.text_len[link] or index.tags[parent] == "body":
        return False
    return bool(_TAG_NAMES.search(index.names[parent]))


def _is_tag_list(index: Index, links: Sequence[int]) -> bool:
    """Whether the list says that it holds tags, by its class or a word before it, and holds little else."""
    around = _list_around(index, links[0])
    near = [around, *index.ancestors(around)]
    if any(
        index.tags[i] in _ELSEWHERE or _ELSEWHERE_NAMES.matching(index.names[i])
        for i in near
        if index.tags[i] != "body"
    ):
        return False
    label = _LABEL.match(index.text(around)[:40])
    if label is None and not _TAG_NAMES.search(" ".join(index.names[i] for i in near[:3])):
        return False
    linked, size = sum(index.text_len[i] for i in links), index.text_len[around] - (label.end() if label else 0)
    return 0.6 * size <= linked <= LONGEST * len(links)


def _unique(texts: Iterable[str]) -> tuple[str, ...]:
    """The words of some texts, each once; a letter or digit alone is none but of scripts in which a word may be so short."""
    words = (clean(word) for text in texts for word in _SEPARATOR.split(text))
    kept: dict[str, str] = {}
    for word in words:
        if 0 < len(word) <= LONGEST and (len(word) > 1 or not word.isascii()) and word.casefold() not in _LABELS:
            kept.setdefault(word.casefold(), word)
    return tuple(kept.values())
