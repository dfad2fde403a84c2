"""Home and section pages: the articles they link to, their feeds, sections and next page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsspider.discovery import links
from newsspider.discovery.lead import Lead, Listing, distinct
from newsspider.page import urls
from newsspider.page.page import Page
from newsspider.page.spellings import address_key

SOURCE = "page"
FEED_SOURCE = "feed"
PAGINATION_SOURCE = "pagination"
SECTION_SOURCE = "section"

FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")
_COMMENT_FEED = re.compile(r"comment|kommentar", re.I)
_NEXT = re.compile(
    r"^(?:next|next page|older|older posts|more stories|weiter|nächste seite|nächste|suivant|page suivante|›|»|→)\s*[›»→]?$",
    re.I,
)
_NEXT_NAME = re.compile(r"(?:^|[\s_-])next(?:$|[\s_-])")
_PLACES = frozenset(("nav", "header", "footer", "aside", "main"))


def read_section(page: Page) -> Listing:
    """Articles of a listing page in its order; further listings: its feeds, its next page, then its sections."""
    anchors = [lead for lead in _anchors(page) if urls.same_site(lead[0], page.url)]
    articles = distinct(
        Lead(url, SOURCE, None, text)
        for url, text, place in anchors
        if links.classify(url, text, place) == links.ARTICLE
    )
    sections = (Lead(url, SECTION_SOURCE, None, text) for url, text, place in anchors if _is_section(url, text, place))
    here = address_key(page.url or "")
    further = distinct([*read_feed_links(page), *_next_page(page), *sections])
    kept = tuple(lead for lead in further if address_key(lead.url) != here)
    return Listing(tuple(lead for lead in articles if address_key(lead.url) != here), kept)


def read_feed_links(page: Page) -> tuple[Lead, ...]:
    """Feeds that the page's head names (autodiscovery), without those of comments."""
    found: list[Lead] = []
    for entry in page.rel.get("alternate", ()):
        label = (entry.node.get("type") or "").split(";")[0].strip().lower()
        link = page.absolute(entry.content)
        title = str(entry.node.get("title") or "")
        if label in FEED_TYPES and link and not _COMMENT_FEED.search(f"{link} {title}"):
            found.append(Lead(link, FEED_SOURCE, None, title))
    return distinct(found)


def place_of(page: Page, i: int) -> str:
    """Where on the page an element stands: ``nav``, ``header``, ``footer``, ``aside`` or ``main``; the nearest wins."""
    index = page.index
    for k in index.ancestors(i):
        if index.tags[k] in _PLACES:
            return "main" if index.tags[k] == "header" and _inside_article(page, k) else index.tags[k]
        if index.get(k, "role") == "navigation":
            return "nav"
    return "main"


def _anchors(page: Page) -> Iterator[tuple[str, str, str]]:
    for i in page.index.anchors:
        link = page.absolute(page.index.get(i, "href"))
        if link:
            yield link.partition("#")[0], page.index.text(i), place_of(page, i)


def _is_section(url: str, text: str, place: str) -> bool:
    """Sections are linked from the navigation, by a name of a few words."""
    return (
        place in ("nav", "header") and 0 < len(text.split()) <= 4 and links.classify(url, text, place) == links.SECTION
    )


def _inside_article(page: Page, i: int) -> bool:
    return any(page.index.tags[k] in ("article", "main", "section") for k in page.index.ancestors(i))


def _next_page(page: Page) -> Iterator[Lead]:
    stated = next((page.absolute(entry.content) for entry in page.rel.get("next", ())), None)
    if stated and urls.same_site(stated, page.url):
        yield Lead(stated, PAGINATION_SOURCE)
        return
    for i in page.index.anchors:
        if _leads_on(page, i):
            link = page.absolute(page.index.get(i, "href"))
            if link and urls.same_site(link, page.url) and links.by_shape(link) != links.ARTICLE:
                yield Lead(link.partition("#")[0], PAGINATION_SOURCE)
                return


def _leads_on(page: Page, i: int) -> bool:
    rel = (page.index.get(i, "rel") or "").lower().split()
    return "next" in rel or bool(_NEXT_NAME.search(page.index.names[i])) or bool(_NEXT.match(page.index.text(i)))
