"""Links: article, section or other, by the URL's shape, the link's text and its place on the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from newsspider.page import urls

ARTICLE = "article"
SECTION = "section"
OTHER = "other"

_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|ico|css|js|json|xml|rss|atom|pdf|zip|gz|mp[34]|m4[av]|webm|mov|avi|wav|ogg|exe|dmg|apk|epub|docx?|xlsx?|pptx?|ics|woff2?|ttf)$",
    re.I,
)
_OTHER_WORDS = (
    "tag tags author authors auteur auteurs user users member members account login log-in signin sign-in signup sign-up register "
    "subscribe subscription subscriptions abo newsletter newsletters search suche recherche about about-us contact contact-us kontakt "
    "impressum datenschutz mentions-legales privacy privacy-policy cookie-policy cookies terms terms-of-service terms-of-use "
    "terms-and-conditions legal advertise advertising careers jobs cart checkout donate feed feeds rss atom wp-admin wp-content wp-json "
    "wp-login.php wp-includes cdn-cgi cgi-bin static assets print share replies embed attachment coupons vouchers calendar help faq sitemap"
)
_OTHER_PARTS = frozenset(_OTHER_WORDS.split())
"""Path parts below which nothing is an article."""
_DOUBTFUL_WORDS = "archive archives autor autoren people profile profiles comment comments deals events event podcasts shop store gallery"
_DOUBTFUL_PARTS = frozenset(_DOUBTFUL_WORDS.split())
"""Path parts below which only a clear article is one."""
_SECTION_WORDS = (
    "category categories section sections topic topics rubrik thema themen rubrique kategorie channel c hub"
)
_SECTION_PARTS = frozenset(_SECTION_WORDS.split())
_ARTICLE_PARTS = frozenset(("article", "articles", "artikel", "story", "stories", "post", "posts"))
_LONG_SLUG = 4
"""Words from which a slug is a headline."""
_LONG_NUMBER = 6
"""Digits from which a step before the slug is an article's number."""
_BETWEEN_WORDS = re.compile(r"[-_+]|%20")
_PAGINATION = re.compile(r"(?:^|/)(?:page|seite|p)/\d+/?$")
_DATE = re.compile(
    r"/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-](?:0?[1-9]|[12]\d|3[01]))?/[^/]+|/(?:19|20)\d{6}/?[^/]*|(?:19|20)\d\d-\d\d-\d\d[-_/][^/]+",
    re.I,
)
_ARCHIVE = re.compile(r"^/(?:19|20)\d\d(?:/\d{1,2}){0,2}/?$")
_ID = re.compile(r"(?:^|[-_./,=])[a-z]{0,3}\d{5,}(?:\.\w+)?$|[-_.][a-f0-9]{8,}(?:\.\w+)?$", re.I)
_HTML = re.compile(r"\.(?:s?html?|php|aspx?|cms|ece)$", re.I)
_POST_ID = re.compile(r"(?:^|&)(?:p|id|articleid|story_?id|newsid|aid)=\d{2,}(?:&|$)", re.I)
_FURNITURE = frozenset(("nav", "header", "footer"))


def classify(url: str, text: str = "", place: str = "") -> str:
    """``article``, ``section`` or ``other``; ``place`` is ``nav``, ``header``, ``footer``, ``aside`` or ``main``.

    >>> classify("http://a.example/2025/11/04/new-phone/"), classify("http://a.example/gadgets/"), classify("http://a.example/tag/x")
    ('article', 'section', 'other')
    """
    verdict = by_shape(url)
    if verdict != "":
        return verdict
    if place not in _FURNITURE and len(text.split()) >= 5:
        return ARTICLE
    return SECTION if _is_short(url) else OTHER


@lru_cache(maxsize=16384)
def by_shape(url: str) -> str:
    """What the URL's shape alone says; empty where it says nothing certain."""
    parts = urls.split(url)
    if parts is None or is_file(url):
        return OTHER
    path = parts.path
    names = [name.lower() for name in path.split("/") if name]
    if not names:
        return ARTICLE if _POST_ID.search(parts.query) else OTHER
    if _OTHER_PARTS.intersection(names) or _PAGINATION.search(path) or _ARCHIVE.match(path):
        return OTHER
    verdict = _by_slug(path, names, parts.query)
    return OTHER if verdict != ARTICLE and _DOUBTFUL_PARTS.intersection(names) else verdict


def is_file(url: str) -> bool:
    """Whether the path ends like a picture, a script or another file that is no page."""
    parts = urls.split(url)
    return parts is not None and bool(_FILE.search(parts.path))


def _by_slug(path: str, names: Sequence[str], query: str) -> str:
    slug = _HTML.sub("", names[-1])
    words = len(_words(slug))
    headline = max(len(_words(name)) for name in names[-2:]) >= _LONG_SLUG or (words == 3 and len(slug) >= 18)
    if _DATE.search(path) or _POST_ID.search(query) or headline:
        return ARTICLE
    if _SECTION_PARTS.intersection(names[:-1]):
        return "" if _ID.search(names[-1]) else SECTION
    if _ID.search(names[-1]) and (len(names) > 1 or words > 1):
        return ARTICLE
    if words > 1 and any(name.isdecimal() and len(name) >= _LONG_NUMBER for name in names[:-1]):
        return ARTICLE
    if _ARTICLE_PARTS.intersection(names[:-1]):
        return ARTICLE
    return ARTICLE if _HTML.search(names[-1]) and words >= 2 else ""


def _words(slug: str) -> list[str]:
    return [word for word in _BETWEEN_WORDS.split(slug) if word]


def _is_short(url: str) -> bool:
    parts = urls.split(url)
    names = [name for name in (parts.path if parts else "").split("/") if name]
    return (
        0 < len(names) <= 2
        and all(len(name) <= 30 and name.count("-") <= 2 for name in names)
        and not (parts and parts.query)
    )
