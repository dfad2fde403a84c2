"""Where metadata state a date: JSON-LD, meta tags, microdata, the address; each with the rule that names its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from newsspider.fields.neighbourhood import is_apart
from newsspider.page.jsonld import Node
from newsspider.page.page import Page


@dataclass(frozen=True, slots=True)
class Written:
    """A date as one place writes it."""

    text: str
    rule: str
    source: str
    locate: Callable[[], str | None] | None
    """None where the place is the page's address."""


@dataclass(frozen=True, slots=True)
class Names:
    """What the places of one kind of date are called."""

    jsonld: Sequence[str]
    meta: Sequence[str]
    microdata: Sequence[str]


PUBLISHED = Names(
    jsonld=("datePublished", "dateCreated", "uploadDate"),
    meta=(
        "article:published_time", "og:article:published_time", "og:published_time", "article:published", "article.published",
        "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "datepublished", "date_published", "publication_date",
        "publish-date", "publishdate", "publish_date", "published_date", "pubdate", "publication-date", "dc.date.issued",
        "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "dc.created", "article:post_date",
        "article:publish_date", "article_date_original", "og:pubdate", "datecreated", "displaydate", "originalpublicationdate",
        "release_date", "video:release_date", "og:release_date", "article:created", "article-published-date", "date",
        "iso-8601-publish-date", "analyticsattributes.articledate", "bt:pubdate", "dat:pubdate", "rnews:datepublished",
        "citation_publication_date", "citation_date", "mediator_published_time", "vr:published_time", "shareaholic:article_published_time",
        "created", "creation_date", "newsdate", "firstpublished", "first_published", "publicationdate", "issued", "post_date",
    ),
    microdata=("datepublished", "datecreated"),
)  # fmt: skip
MODIFIED = Names(
    jsonld=("dateModified",),
    meta=(
        "article:modified_time", "og:article:modified_time", "og:updated_time", "article:modified", "article.updated",
        "datemodified", "lastmod", "dcterms.modified", "dc.date.modified", "dc.modified", "last-modified", "modified_date",
        "article:updated_time", "revised", "updated_time", "date_modified", "date_updated", "iso-8601-update-date",
        "cxenseparse:article:modifiedtime", "lastmodified", "last_updated",
    ),
    microdata=("datemodified",),
)  # fmt: skip

_URL_DATE = re.compile(r"[/_\-.]((?:19|20)\d{2})([/\-.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_\-.\D]|$)")
_URL_SLASHED = re.compile(r"/((?:19|20)\d{2})/(\d{1,2}|[a-z]{3})/(\d{1,2})(?=/)")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def stated(page: Page, names: Names) -> Iterator[Written]:
    """Every statement of the metadata, places in the order of the names."""
    for key in names.jsonld:
        yield from _from_jsonld(page, key)
    for name in names.meta:
        for entry in page.meta.get(name, ())[:1]:
            yield Written(entry.content, name, "meta", entry.path)
    yield from _from_microdata(page, names)


def in_url(page: Page) -> Iterator[Written]:
    """A day inside the page's address."""
    path = (page.url or page.canonical_url or "").split("?")[0]
    match = _URL_SLASHED.search(path)
    if match:
        month = match[2] if match[2].isdigit() else str(_MONTHS.index(match[2]) + 1) if match[2] in _MONTHS else "0"
        yield Written(f"{match[1]}-{int(month):02}-{int(match[3]):02}", "url", "url", None)
        return
    match = _URL_DATE.search(path)
    if match:
        yield Written(f"{match[1]}-{match[3]}-{match[4]}", "url", "url", None)


def _from_jsonld(page: Page, key: str) -> Iterator[Written]:
    own = page.article_node
    if own is not None and (text := own.text(key)):
        yield Written(text, key, "json-ld", partial(str, f"{own.path}.{key}"))
        return
    for node in page.jsonld:
        if _is_of_page(node) and (text := node.text(key)):
            yield Written(text, f"{sorted(node.types)[0]}.{key}", "json-ld", partial(str, f"{node.path}.{key}"))
            return


def _is_of_page(node: Node) -> bool:
    """Whether a node that is no article can still speak for the page."""
    return not node.types.isdisjoint(
        ("WebPage", "ItemPage", "VideoObject", "CreativeWork", "Product", "NewsArticle", "Recipe", "PodcastEpisode")
    )


def _from_microdata(page: Page, names: Names) -> Iterator[Written]:
    """The value that stands nearest to the headline outside other articles' cards, as teasers are marked up like the article."""
    index = page.index
    top = next((i for i in index.headings if index.tags[i] == "h1"), 0)
    for name in names.microdata:
        entries = [
            (index.position(entry.node), entry)
            for entry in page.microdata.get(name, ())
            if entry.node.tag != "meta" or entry.content
        ]
        entries.sort(key=lambda found: (abs(found[0] - top), found[0] < top))
        own = next((found for found in entries if found[0] < 0 or not is_apart(index, found[0], top)), None)
        for i, entry in [own] if own else entries[:1]:
            yield Written(
                entry.content or (index.text(i) if i >= 0 else ""), f"itemprop={name}", "microdata", entry.path
            )
