"""What a page states of its authors: JSON-LD, links to people, microdata, meta tags, in the order of trust."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from newsspider.fields.authors.desks import is_person
from newsspider.fields.authors.places import MOST, Byline, first_name, link_bylines, microdata_bylines
from newsspider.items import Author
from newsspider.page.escapes import unescaped
from newsspider.page.page import Page
from newsspider.page.text import holding

META = (
    "author", "parsely-author", "sailthru.author", "article:author", "og:article:author", "dc.creator", "dcterms.creator", "byl",
    "citation_author", "article:author_name", "cxenseparse:author", "authors", "dc.contributor", "article.author", "twitter:data1", "creator",
)  # fmt: skip
CATALOGUED = frozenset(("dc.creator", "dcterms.creator", "dc.contributor", "citation_author"))
"""Names whose contents follow library catalogues, the family name first."""

_NETWORKS = re.compile(r"facebook\.com|twitter\.com|//x\.com|linkedin\.com|plus\.google\.com|instagram\.com")
"""Whose addresses are no page of the author's on the site."""
_SMALL = re.compile(r"[^\W\d_]{2,20}(?: [^\W\d_]{2,20}){1,3}")
"""Two to four words of letters alone."""
ORGANIZATION = "organization"
"""How the rule ends of authors that say they are no persons."""
_BODIES = ("Organization", "NewsMediaOrganization")


def stated_bylines(page: Page, top: int) -> Iterator[Byline]:
    """Every place whose markup names authors; ``top`` is the element that shows the headline."""
    yield from _from_jsonld(page)
    yield from link_bylines(page, top)
    yield from microdata_bylines(page, top)
    yield from _from_meta(page)


def _from_jsonld(page: Page) -> Iterator[Byline]:
    nodes = (
        [page.article_node]
        if page.article_node
        else [n for n in page.jsonld if not n.types.isdisjoint(("WebPage", "VideoObject"))][:2]
    )
    for node in nodes:
        for key in ("author", "creator", "contributor"):
            stated = node.data.get(key)
            found = tuple(_people(page, stated))
            if found and _are_bodies(page, stated):
                yield Byline(found, f"{key}: {ORGANIZATION}", "json-ld", partial(str, f"{node.path}.{key}"))
            elif found:
                others = tuple(_people(page, node.data.get("contributor"))) if _is_of_ghost(page) else ()
                yield Byline((*found, *others), key, "json-ld", partial(str, f"{node.path}.{key}"))
                break


def _is_of_ghost(page: Page) -> bool:
    """Whether Ghost made the page, which states the first author as such and the others as contributors."""
    return any(entry.content.startswith("Ghost") for entry in page.meta.get("generator", ()))


def _are_bodies(page: Page, value: Any) -> bool:
    """Whether all authors that JSON-LD states are objects that say they are organisations."""
    entries = value if isinstance(value, list) else [value]
    known = [page.jsonld_by_id.get(str(e.get("@id"))) if isinstance(e, dict) else None for e in entries]
    kinds = [
        (node.data if node else {}).get("@type") or e.get("@type") if isinstance(e, dict) else None
        for e, node in zip(entries, known, strict=True)
    ]
    return bool(kinds) and all(isinstance(kind, str) and kind in _BODIES for kind in kinds)


def _people(page: Page, value: Any) -> Iterator[Author]:
    """Authors given as a name, an object, a reference to one, or a list of these."""
    if isinstance(value, list):
        for entry in _persons_first(value[:MOST]):
            yield from _people(page, entry) if not isinstance(entry, list) else ()
    elif isinstance(value, str) and value not in page.jsonld_by_id:
        yield Author(value)
    elif isinstance(value, (str, dict)):
        known = page.jsonld_by_id.get(value if isinstance(value, str) else str(value.get("@id")))
        data = {**(known.data if known else {}), **(value if isinstance(value, dict) else {})}
        url = data.get("url")
        for name in _stated_names(data):
            yield Author(_as_shown(page, name), page.absolute(unescaped(url)) if isinstance(url, str) else None)


def _as_shown(page: Page, name: str) -> str:
    """A name of which the family name goes first ("Ruiz, Ana") the other way around where the page shows it so; one in small letters with capitals."""
    if name.islower() and _SMALL.fullmatch(name):
        return name.title()
    turned = _family_name_last(name) if "," in name else name
    return turned if turned != name and holding(page.index.chunks, (turned,)) else name


def _persons_first(entries: list[Any]) -> list[Any]:
    """The entries of a list of authors, without those that say they are organisations where another is a person."""
    typed = [(entry.get("@type"), entry.get("name")) if isinstance(entry, dict) else (None, None) for entry in entries]
    if not any(kind == "Person" and isinstance(name, str) and is_person(name) for kind, name in typed):
        return entries
    return [entry for entry, (kind, _) in zip(entries, typed, strict=True) if kind not in _BODIES]


def _stated_names(data: Mapping[str, Any]) -> list[str]:
    """The name of an object, else its parts joined; several where the name is a list."""
    stated = data.get("name")
    if not stated:
        parts = [part for key in ("givenName", "familyName") if isinstance(part := data.get(key), str) and part]
        return [" ".join(parts)] if len(parts) == 2 else []
    return [name for name in (stated if isinstance(stated, list) else [stated]) if isinstance(name, str)]


def _from_meta(page: Page) -> Iterator[Byline]:
    for name in META:
        entries = page.meta.get(name, ())
        if name == "twitter:data1" and not any(
            "written" in e.content.lower() for e in page.meta.get("twitter:label1", ())
        ):
            continue
        if entries:
            authors = [_family_name_last(entry.content) if name in CATALOGUED else entry.content for entry in entries]
            named = (*(_named_at(page, text) for text in authors[:MOST]), *map(Author, authors[MOST:]))
            yield Byline(named, name, "meta", entries[0].path)


def _named_at(page: Page, text: str) -> Author:
    """An author; of one that is stated as the address of a page, the name that a link to it says."""
    if not text.startswith("http") or _NETWORKS.search(text):
        return Author(text)
    index, path = page.index, "/" + text.split("/", 3)[-1]
    hit = next((i for i in index.anchors if index.text_len[i] and index.get(i, "href") in (text, path)), None)
    return Author(text) if hit is None else Author(first_name(index, hit), text)


def _family_name_last(text: str) -> str:
    """A name as catalogues write it ("Ruiz, Ana") as bylines do; two names stay as they are."""
    family, comma, given = text.partition(", ")
    return f"{given} {family}" if comma and "," not in given and " " not in family else text
