"""The path of links from the first page to an article: its last step is the section."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import chain, islice
from typing import Any

from newsspider.evidence import Candidate
from newsspider.fields.headline.slug import plain_words
from newsspider.fields.section.words import HOME, LONGEST
from newsspider.page import urls
from newsspider.page.escapes import unescaped
from newsspider.page.index import Index
from newsspider.page.jsonld import Node
from newsspider.page.page import Page
from newsspider.page.text import clean, fold, holding
from newsspider.page.urls import host, registered_domain

MANY, MOST = 5, 20
"""Steps beyond which a trail goes on with a menu, and links beyond which an element is the page or its menu and no trail."""
CUT = 20
"""Characters from which a step of a trail that the headline begins with is the headline, cut off."""
FIRST, READ = 400, 200
"""Pieces of a page's text among which a trail is announced, and characters of one that is."""
_HERE = (
    "ou are here",
    "ie sind hier",
    "ous êtes ici",
    "stá aquí",
    "stás aquí",
    "i trovi in",
    "esteś tutaj",
    "前位置",
    "在位置",
    "在的位置",
    "現在位置",
)
"""What one of stands in every announcement of one."""
_ANNOUNCED = re.compile(
    r"\W*(?:you are here|sie sind hier|vous êtes ici|est[áa]s? aquí|ti trovi in|jesteś tutaj|(?:您|你)?(?:的)?(?:当|當)?(?:前|[现現]在|所在)的?位置)\W*$",
    re.I,
)
_HOMES = ("首页", "首頁")
"""How the first step of a Chinese trail ends, which has the site's name as well."""
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
    for trail in chain(sorted({*index.named(_TRAILS), *_labelled_trails(page)}), _announced_trails(index)):
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


def _announced_trails(index: Index) -> Iterator[int]:
    """Elements that begin with "You are here", among the first pieces of the page's text."""
    for k in holding(index.chunks[:FIRST], _HERE):
        if not _ANNOUNCED.match(index.chunks[k]):
            continue
        owner = index.owners[k]
        holder = next((i for i in (owner, *islice(index.ancestors(owner), 2)) if index.anchors_in(i)), None)
        if holder is not None and index.text_len[holder] <= READ:
            yield holder


def is_step(page: Page, i: int, headline: str) -> bool:
    """Whether a link of a trail leads to a section: not home, not to the article itself."""
    text, parts = fold(page.index.text(i)), urls.split(page.absolute(page.index.get(i, "href")) or "")
    if (
        not text
        or text in HOME
        or text.endswith(_HOMES)
        or text.isdecimal()
        or len(text) > LONGEST
        or (headline and (text == headline or (len(text) >= CUT and headline.startswith(text))))
    ):
        return False
    return parts is not None and (parts.path.strip("/") != "" or bool(parts.query) or _is_part(host(parts.geturl())))


def _is_part(name: str) -> bool:
    """Whether a host is that of a part of a site: ``money.mill.example``."""
    domain = registered_domain(name)
    return name.removeprefix("www.") != domain and name.removeprefix("m.") != domain
