"""Sitemaps (sitemaps.org 0.9): URL sets, indexes, news sitemaps and plain lists, gzipped or not, as leads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from newsspider.discovery import links
from newsspider.discovery.dates import read_date
from newsspider.discovery.lead import Lead, Listing, distinct, newest_first
from newsspider.discovery.xmltree import child_texts, local_name, parse_xml
from newsspider.page import urls
from newsspider.page.decode import decode

SOURCE = "sitemap"
NEWS_SOURCE = "news_sitemap"

_OF_OTHER_PAGES = "(?:categor(?:y|ie)|tag|tax(?:onom(?:y|ie))?|author|user|page|image|video|product|attachment|topic|section|static|misc)s?"
_NOT_ARTICLES = re.compile(
    rf"(?:^|[-_.]){_OF_OTHER_PAGES}[-_.0-9]*(?:sitemap|\.xml)|sitemap[-_]{_OF_OTHER_PAGES}(?:[-_.]|$)", re.I
)
_NEWS = re.compile(r"news|latest|recent|today|posts?-sitemap|articles?", re.I)


def read_sitemap(data: bytes, url: str) -> Listing:
    """Articles that a sitemap names, newest first, or the sitemaps of an index, the likeliest first."""
    root = parse_xml(data)
    if root is None:
        return Listing()
    if local_name(root) == "sitemapindex":
        return Listing((), _ranked_sitemaps(_entries(root, "sitemap", url)))
    return Listing(newest_first(distinct(lead for lead in _entries(root, "url", url) if _may_be_article(lead, url))))


def read_text_sitemap(data: bytes, url: str) -> Listing:
    """Articles of a plain list of URLs, one a line, in its order."""
    found = (urls.absolute(None, line) for line in decode(data).splitlines())
    leads = (Lead(link, SOURCE) for link in found if link)
    return Listing(distinct(lead for lead in leads if _may_be_article(lead, url)))


def _entries(root: etree._Element, name: str, base: str) -> Iterator[Lead]:
    for node in root.iter(etree.Element):
        if local_name(node) != name:
            continue
        texts = child_texts(node)
        link = urls.absolute(base, texts.get("loc", ""))
        if link:
            yield _lead(node, texts, link)


def _lead(node: etree._Element, texts: dict[str, str], link: str) -> Lead:
    news = next((child_texts(child) for child in node if local_name(child) == "news"), None)
    change = read_date(texts.get("lastmod"))
    if news is None:
        return Lead(link, SOURCE, change, modified=change)
    return Lead(link, NEWS_SOURCE, read_date(news.get("publication_date")), news.get("title", ""), change)


def _may_be_article(lead: Lead, sitemap: str) -> bool:
    """News sitemaps hold articles only; in others the URL's shape decides, in doubt the name of the sitemap."""
    if lead.source == NEWS_SOURCE:
        return not links.is_file(lead.url)
    shape = links.by_shape(lead.url)
    return shape == links.ARTICLE or (shape == "" and bool(_NEWS.search(_last_part(sitemap))))


def _ranked_sitemaps(sitemaps: Iterator[Lead]) -> tuple[Lead, ...]:
    """An index's sitemaps: news first, then newest first; those of categories, tags, authors and pictures are left out."""
    kept = newest_first(distinct(lead for lead in sitemaps if not _NOT_ARTICLES.search(_last_part(lead.url))))
    return tuple(sorted(kept, key=lambda lead: not _NEWS.search(_last_part(lead.url))))


def _last_part(url: str) -> str:
    return url.rstrip("/").rpartition("/")[2]
