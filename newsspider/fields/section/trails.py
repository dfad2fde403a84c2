"""The path of links from the first page to an article: its last step is the section."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from newsspider.evidence import Candidate
from newsspider.fields.headline.slug import plain_words
from newsspider.fields.section.words import HOME, LONGEST
from newsspider.page import urls
from newsspider.page.escapes import unescaped
from newsspider.page.jsonld import Node
from newsspider.page.page import Page
from newsspider.page.text import clean, fold

MANY, MOST = 5, 20
"""Steps beyond which a trail goes on with a menu, and links beyond which an element is the page or its menu and no trail."""
CUT = 20
"""Characters from which a step of a trail that the headline begins with is the headline, cut off."""
_LISTS = frozenset(("nav", "ol", "ul"))
_TRAILS = ("crumb", "ariane", "brotkr", "migas")
"""Stems of the classes that a visible trail bears: breadcrumbs, fil d'Ariane, Brotkrumen, migas de pan."""


def stated_trails(page: Page, headline: str) -> Iterator[Candidate[str]]:
    """The last step before the article itself, or the last of all where the article is left out."""
    for trail in (node for node in page.jsonld if "BreadcrumbList" in node.types):
        names = [name for entry in _entries(page, trail, headline) if (name := _step(entry))]
        steps = [name for name in names if fold(name) not in HOME and not name.isdecimal() and len(name) <= LONGEST]
        if steps:
            yield Candidate(steps[-1], "json-ld", "breadcrumb", None, partial(str, f"{trail.path}.itemListElement"))


def _entries(page: Page, trail: Node, headline: str) -> list[Any]:
    """The steps of a trail but the last, unless that leads elsewhere than to the article and is not called like it."""
    entries = trail.data.get("itemListElement")
    if not isinstance(entries, list) or not entries:
        return []
    url, name = _address(entries[-1]), fold(_step(entries[-1]) or "")
    is_above = url is not None and _is_path_above(page, url) and name and not headline.startswith(name)
    return entries if is_above else entries[:-1] or entries


def _address(entry: Any) -> str | None:
    """Where a step leads."""
    item = entry.get("item") if isinstance(entry, dict) else None
    found = item.get("@id") or item.get("url") if isinstance(item, dict) else item
    return found if isinstance(found, str) else None


def _is_path_above(page: Page, url: str) -> bool:
    """Whether the page's address lies below another one's path."""
    above, own = urls.split(page.absolute(url) or ""), urls.split(page.url or "")
    path = above.path.rstrip("/") if above else ""
    return own is not None and bool(path) and own.path.startswith(path + "/")


def _step(entry: Any) -> str | None:
    if not isinstance(entry, dict):
        return None
    item = entry.get("item")
    name = entry.get("name") or (item.get("name") if isinstance(item, dict) else None)
    return clean(unescaped(name)) if isinstance(name, str) else None


def shown_trails(page: Page, headline: str) -> Iterator[Candidate[str]]:
    """The last link of the first trail that has any, home page and article left out."""
    index = page.index
    for trail in sorted({*index.named(_TRAILS), *_labelled_trails(page)}):
        links = index.anchors_in(trail)
        steps = [i for i in links if is_step(page, i, headline)] if len(links) <= MOST else []
        steps = [i for i in steps if _is_in_path(page, index.text(i))] if len(steps) > MANY else steps
        if steps:
            yield Candidate(index.text(steps[-1]), "dom", "breadcrumb", None, partial(index.path, steps[-1]))
            return


def _is_in_path(page: Page, text: str) -> bool:
    """Whether the page's address holds a step's name: that of a trail that goes on with a menu."""
    own, words = urls.split(page.url or ""), plain_words(text)
    return own is not None and bool(words) and any(plain_words(step) == words for step in own.path.split("/"))


def _labelled_trails(page: Page) -> Iterator[int]:
    """Lists that an attribute calls breadcrumbs."""
    index = page.index
    for i in index.having["aria-label"]:
        if index.tags[i] in _LISTS and "crumb" in (index.get(i, "aria-label") or "").lower():
            yield i
    for i in index.having["itemtype"]:
        if index.tags[i] in _LISTS and "BreadcrumbList" in (index.get(i, "itemtype") or ""):
            yield i


def is_step(page: Page, i: int, headline: str) -> bool:
    """Whether a link of a trail leads to a section: not home, not to the article itself."""
    text, parts = fold(page.index.text(i)), urls.split(page.absolute(page.index.get(i, "href")) or "")
    if (
        not text
        or text in HOME
        or text.isdecimal()
        or len(text) > LONGEST
        or (headline and (text == headline or (len(text) >= CUT and headline.startswith(text))))
    ):
        return False
    return parts is not None and (parts.path.strip("/") != "" or bool(parts.query))
