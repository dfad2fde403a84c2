"""What a response is: a feed, a sitemap, a page or nothing of use, told by its first bytes rather than its label."""

from __future__ import annotations

import re

from newsspider.discovery import links
from newsspider.discovery.feeds import read_feed, read_json_feed
from newsspider.discovery.lead import Listing
from newsspider.discovery.sitemaps import read_sitemap, read_text_sitemap
from newsspider.page import urls
from newsspider.page.page import Page

FEED = "feed"
JSON_FEED = "json_feed"
SITEMAP = "sitemap"
TEXT_SITEMAP = "text_sitemap"
PAGE = "page"
OTHER = "other"

LISTING_READERS = {
    FEED: read_feed,
    JSON_FEED: read_json_feed,
    SITEMAP: read_sitemap,
    TEXT_SITEMAP: read_text_sitemap,
}
"""The table of sources that are no page: kind and reader. A new source is one line here and one in ROOTS."""

ROOTS = {"rss": FEED, "rdf": FEED, "feed": FEED, "urlset": SITEMAP, "sitemapindex": SITEMAP}
"""Root elements of XML listings."""

_PROLOG = re.compile(
    rb"\s*+(?:(?><\?.*?>|<!--.*?-->|<!doctype[^\[>]*+(?:\[.*?\]\s*+)?>)\s*+)*+<(?:\w++:)?(\w++)", re.I | re.S
)  # atomic throughout: a thousand comments before a torn tag must not be tried in every grouping
_OPAQUE = (
    "image/",
    "video/",
    "audio/",
    "font/",
    "application/pdf",
    "application/zip",
    "application/octet-stream",
    "text/css",
)
_LISTING_TYPES = frozenset(("CollectionPage", "SearchResultsPage", "ItemList"))
_LISTING_ARTICLES = 6
_STATED_ARTICLES = frozenset(("article", "video.other", "newsarticle"))
_LONG_PARAGRAPH = 200
_SOME_TEXT = 600
_ARTICLE_CHARS = 1_200


def recognise(data: bytes, content_type: str = "") -> str:
    """One of the kinds above, for an unpacked body.

    >>> recognise(b'<?xml version="1.0"?><rss/>'), recognise(b"<html>"), recognise(b"\\x89PNG\\r\\n", "image/png")
    ('feed', 'page', 'other')
    """
    head = data[:8192].lstrip(b"\xef\xbb\xbf \t\r\n\0")
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.replace(b"\0", b"")[2:]
    label = content_type.split(";")[0].strip().lower()
    if head.startswith(b"{"):
        return JSON_FEED if b"jsonfeed.org" in head or "feed+json" in label else OTHER
    root = _PROLOG.match(head)
    if root and root[1].decode("ascii", "replace").lower() in ROOTS:
        return ROOTS[root[1].decode("ascii", "replace").lower()]
    if label.startswith(_OPAQUE) or b"\0" in data[:1024]:
        return OTHER
    if label == "text/plain" and _is_url_list(head):
        return TEXT_SITEMAP
    return PAGE


def read_listing(kind: str, data: bytes, url: str) -> Listing:
    """A listing's leads, by the reader of its kind."""
    return LISTING_READERS[kind](data, url)


def is_listing_page(page: Page, *, expected: bool = False) -> bool:
    """Whether a page lists articles (home, section) rather than being one; ``expected`` where a navigation led there.

    The URL's shape comes first, then what the page says of itself, then how much of it is running text. What
    ``og:type`` says counts only with some text: themes write "article" over their sections, too.
    """
    if page.is_text:
        return False
    if _is_front_door(page.url):
        return True
    shape = links.by_shape(page.url or "")
    if shape == links.ARTICLE or sum(node.is_article for node in page.jsonld) == 1:
        return False
    if shape == links.SECTION or any(node.types & _LISTING_TYPES for node in page.jsonld):
        return True
    return _reads_like_listing(page, expected=expected)


def _is_front_door(url: str | None) -> bool:
    parts = urls.split(url or "")
    return parts is not None and parts.path in ("", "/") and not parts.query


def _reads_like_listing(page: Page, *, expected: bool) -> bool:
    prose, articles = _prose_size(page), _count_articles(page)
    if prose >= _SOME_TEXT and _STATED_ARTICLES & {entry.content.lower() for entry in page.meta.get("og:type", ())}:
        return False
    if prose < _ARTICLE_CHARS and (expected or articles >= _LISTING_ARTICLES):
        return True
    if expected:
        return articles >= _LISTING_ARTICLES
    return articles > 0 and prose < _SOME_TEXT and links.classify(page.url or "") == links.SECTION


def _prose_size(page: Page) -> int:
    """Characters in long paragraphs, without those of links; the excerpts of a listing are shorter."""
    index = page.index
    sizes = (index.text_len[i] - index.link_len[i] for i in index.tagged("p"))
    return sum(size for size in sizes if size >= _LONG_PARAGRAPH)


def _count_articles(page: Page) -> int:
    found = {link for i in page.index.anchors if (link := page.absolute(page.index.get(i, "href")))}
    return sum(1 for link in found if links.by_shape(link) == links.ARTICLE)


def _is_url_list(head: bytes) -> bool:
    lines = [line.strip() for line in head.splitlines()[:-1] or head.splitlines() if line.strip()]
    return bool(lines) and all(line.startswith((b"http://", b"https://")) and b" " not in line for line in lines)
