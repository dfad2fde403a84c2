"""Where a page names its authors: JSON-LD, meta tags, microdata, the byline."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any

from newsspider.fields.neighbourhood import is_apart, window
from newsspider.items import Author
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.text import clean

META = (
    "author", "parsely-author", "sailthru.author", "article:author", "og:article:author", "dc.creator", "dcterms.creator", "byl",
    "citation_author", "article:author_name", "cxenseparse:author", "authors", "dc.contributor", "article.author", "twitter:data1", "creator",
)  # fmt: skip
CATALOGUED = frozenset(("dc.creator", "dcterms.creator", "dc.contributor", "citation_author"))
"""Names whose contents follow library catalogues, the family name first."""
BEFORE, AFTER = 300, 900
"""Characters of text before and after the headline in which the byline is looked for."""
LONGEST = 160
"""Characters beyond which a text is no byline."""
MOST = 20
"""Authors beyond which a list is read no further."""

_AUTHOR_NAME = re.compile(
    r"author|byline|by-line|(?:^|[\s_-])(?:autor|autore|auteur|writer|reporter|journalist|contributor|signature|redaktor|verfasser)"
)
_NO_BYLINE = re.compile(
    r"(?:author|writer)[\w-]*(?:bio|desc|social|follow|image|photo|avatar|img|date|time|box-text|links|more|count|role|title|position|job)|comment|related|promo"
)
_WHOLE = frozenset(("body", "html", "main", "article"))
_BY = re.compile(r"^\s*(?:by|von|par|por|text(?=\s*:)|autor(?:in)?|author|door|av|af|di)\b\s*:?\s*(?:[^\W\d_]|$)", re.I)
_AUTHOR_PATH = re.compile(
    r"/(?:authors?|autor(?:en|in|es)?|auteurs?|profile|people|person|staff|contributors?|writers?|reporters?|journalist\w*|by|redaktion|team|user|columnists?|correspondents?)/[^/\d-]+(?:-[^/\d-]+){0,3}(?:-\d+)?(?:\.html?)?/?$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Byline:
    """What one place says: authors with their addresses, texts still as written."""

    authors: tuple[Author, ...]
    rule: str
    source: str
    locate: Callable[[], str | None]


def stated_bylines(page: Page, top: int) -> Iterator[Byline]:
    """Every place whose markup names authors; ``top`` is the element that shows the headline."""
    yield from _from_jsonld(page)
    yield from _from_links(page, top)
    yield from _from_microdata(page, top)
    yield from _from_meta(page)


def shown_bylines(page: Page, top: int) -> Iterator[Byline]:
    """Every place near the headline that looks like a byline, by its class or its first word."""
    yield from _from_names(page, top)
    yield from _from_lines(page, top)


def _from_jsonld(page: Page) -> Iterator[Byline]:
    nodes = (
        [page.article_node]
        if page.article_node
        else [n for n in page.jsonld if not n.types.isdisjoint(("WebPage", "VideoObject"))][:2]
    )
    for node in nodes:
        for key in ("author", "creator"):
            found = tuple(_people(page, node.data.get(key)))
            if found:
                yield Byline(found, f"{key}", "json-ld", partial(str, f"{node.path}.{key}"))
                break


def _people(page: Page, value: Any) -> Iterator[Author]:
    """Authors given as a name, an object, a reference to one, or a list of these."""
    if isinstance(value, list):
        for entry in value[:MOST]:
            yield from _people(page, entry) if not isinstance(entry, list) else ()
    elif isinstance(value, str) and value not in page.jsonld_by_id:
        yield Author(value)
    elif isinstance(value, (str, dict)):
        known = page.jsonld_by_id.get(value if isinstance(value, str) else str(value.get("@id")))
        data = {**(known.data if known else {}), **(value if isinstance(value, dict) else {})}
        url = data.get("url")
        for name in _stated_names(data):
            yield Author(name, page.absolute(url) if isinstance(url, str) else None)


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
            authors = (_family_name_last(entry.content) if name in CATALOGUED else entry.content for entry in entries)
            yield Byline(tuple(map(Author, authors)), name, "meta", entries[0].path)


def _family_name_last(text: str) -> str:
    """A name as catalogues write it ("Ruiz, Ana") as bylines do; two names stay as they are."""
    family, comma, given = text.partition(", ")
    return f"{given} {family}" if comma and "," not in given and " " not in family else text


def _from_links(page: Page, top: int) -> Iterator[Byline]:
    index = page.index
    near = [i for i in _near(index, index.anchors, top) if index.text_len[i]]
    links = [i for i in near if "author" in (index.get(i, "rel") or "").split()]
    if links:
        yield _linked(page, links, "rel=author")
    links = [i for i in near if _AUTHOR_PATH.search(index.get(i, "href") or "")]
    if links:
        yield _linked(page, links, "author link")


def _linked(page: Page, links: Iterable[int], rule: str) -> Byline:
    index, links = page.index, list(links)
    authors = (Author(index.text(i), page.absolute(index.get(i, "href"))) for i in links)
    return Byline(tuple(dict.fromkeys(authors)), rule, "dom", partial(index.path, links[0]))


def _from_microdata(page: Page, top: int) -> Iterator[Byline]:
    index = page.index
    places = {entry.node: entry for entry in page.microdata.get("author", ())}
    positions = [i for node in places if (i := index.position(node)) >= 0]
    near = _near(index, positions, top) or positions[:1]
    found = tuple(author for i in near for author in _microdata_author(page, i))
    if found:
        yield Byline(found, "itemprop=author", "microdata", partial(index.path, near[0]))


def _microdata_author(page: Page, i: int) -> Iterator[Author]:
    index = page.index
    inner = range(i + 1, index.ends[i])
    href = next((index.get(k, "href") for k in (i, *inner) if index.tags[k] == "a" and index.get(k, "href")), None)
    names = [index.get(k, "content") or index.text(k) for k in inner if index.get(k, "itemprop") == "name"]
    for text in names or [index.get(i, "content") or index.text(i)]:
        if text and len(text) <= LONGEST:
            yield Author(text, page.absolute(href))


def _from_names(page: Page, top: int) -> Iterator[Byline]:
    """Elements near the headline whose class calls them byline or author, the outermost of each."""
    index = page.index
    near, end = window(index, top, BEFORE, AFTER), 0
    for i in index.matching(_AUTHOR_NAME):
        if i < end or not near.holds(index, i) or index.tags[i] in _WHOLE or _NO_BYLINE.search(index.names[i]):
            continue
        if 0 < index.text_len[i] <= LONGEST and not is_apart(index, i, top):
            end = index.ends[i]
            links = [a for a in index.anchors_in(i) if index.text_len[a]]
            text = Byline((Author(index.text(i)),), "class", "dom", partial(index.path, i))
            yield _linked(page, links, "class") if links else text


def _from_lines(page: Page, top: int) -> Iterator[Byline]:
    """Short lines near the headline that begin with "By"; the whole element where the word stands alone before a name."""
    index = page.index
    near = window(index, top, BEFORE, AFTER)
    for k in range(near.first, near.last):
        text, owner = index.chunks[k], index.owners[k]
        if not 1 < len(text) <= LONGEST or not _BY.match(text) or is_apart(index, owner, top):
            continue
        if any("comment" in index.names[i] for i in (owner, *islice(index.ancestors(owner), 3))):
            continue
        if len(text.split()) == 1 and (index.text_len[owner] > LONGEST or not _BY.match(text := index.text(owner))):
            continue
        yield Byline((Author(clean(text)),), "line", "text", partial(index.path, owner))


def _near(index: Index, elements: Iterable[int], top: int) -> list[int]:
    near = window(index, top, BEFORE, AFTER)
    return [i for i in elements if near.holds(index, i) and not is_apart(index, i, top)]
