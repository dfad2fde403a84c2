"""What kind of page it is: an article, a live blog, a gallery, a video, a listing of articles, or something else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from math import fsum
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.page_type.forms import FORM, is_named_form, is_of_form
from newsspider.fields.page_type.notices import notice_of
from newsspider.fields.page_type.traits import count_words, own_types, traits
from newsspider.fields.page_type.weights import ARTICLE, LISTING
from newsspider.fields.scores import SCORES
from newsspider.page.index import Index
from newsspider.page.jsonld import ARTICLE_TYPES
from newsspider.page.page import Page
from newsspider.page.urls import split

LEAN = 0.7
"""Log-odds added for an article: one taken for something else is lost to whoever asks for articles."""
LEAN_LISTING = 0.0
"""The same for a listing among other pages."""
WORDY = 120
"""Words of body from which a page is more than a gallery, a film or a list of links."""
MANY = 600
"""Words of body from which a page whose address is that of a topic may be an article about it."""
FEW = 60
"""Words of body from which a page that states its article is one, whatever its address."""

_WEIGHTS = {name: (ARTICLE.get(name, 0.0), LISTING.get(name, 0.0)) for name in {*ARTICLE, *LISTING}}
"""Both weights of each trait."""
_LIVE = frozenset(("LiveBlogPosting", "LiveBlog"))
_GALLERY = frozenset(("ImageGallery", "MediaGallery"))
_LISTING = frozenset(("CollectionPage", "SearchResultsPage", "ProfilePage", "Blog"))
_THREAD = frozenset(("DiscussionForumPosting", "QAPage"))
_ITEMTYPE = re.compile(r"https?://schema\.org/(\w+)", re.A)
_GALLERY_PATH = re.compile(
    r"/(?:photos?|galler(?:y|ies|ia|ie)|slideshows?|fotostrecken?|bildergalerien?|fotos|diaporama|pictures|fotogaleria)/"
)
_VIDEO_PATH = re.compile(r"/videos?/")
_LIVE_PATH = re.compile(r"/live(?:-?(?:blog|ticker|updates?|news))?/|liveblog|liveticker|live-updates")
"""Of a path in lower case, as those of galleries and films."""
_LISTING_PATH = re.compile(
    r"^/?(?:(?:category|categories|tag|tags|author|authors|search)(?:/|$)|index\.(?:html?|php)$|"
    r"(?:[a-z]{2}(?:[-_][a-z]{2})?|global|international|home|news|world|english)/?$|$)",
    re.I,
)
"""Of categories, and of the first pages of sites and of their editions."""
_TOPIC_PATH = re.compile(
    r"^/?(?:topics?|section|archive|page|thema|themen)(?:/(?!\d{5})[^/]+)?(?:/\d{1,2}){0,2}(?:/page/\d+)?/?$", re.I
)
"""Of sections, and of the articles of some sites."""


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """What the page's own types say, else what its address and the amount of its text do."""
    return Extracted(tuple(_from_lines(page, found) if page.is_text else _candidates(page, found)))


def _from_lines(page: Page, found: Mapping[str, Extracted[Any]]) -> Iterator[Candidate[str]]:
    """A plain-text page is an article where its lines are laid out as one, or are many words of running text."""
    if page.layout.headline is not None and page.layout.body:
        yield _candidate("article", "text", "layout")
    elif count_words(found) >= WORDY:
        yield _candidate("article", "derived", "text")
    yield _candidate("other", "derived", "nothing")


def _candidates(page: Page, found: Mapping[str, Extracted[Any]]) -> Iterator[Candidate[str]]:
    words, types = count_words(found), own_types(page)
    if not _is_stated_article(page) and (notice := notice_of(page, words)):
        yield _candidate("other", "text", notice)
    yield from _from_types(page, types, words)
    yield from _from_video(page, types, words)
    parts = split(page.canonical_url) if page.canonical_url else None
    path = parts.path if parts is not None and not (parts.query and parts.path == "/") else "-"
    if page.canonical_url and _is_of_listing(path, words) and not (page.article_node and words >= FEW):
        yield _candidate("listing", "url", "path")
    if page.article_node is None and words < MANY and _is_of_form(page):
        yield _candidate("other", "url", FORM)
    headline = found["headline"].value if "headline" in found else None
    if headline and words < MANY and not _is_stated_article(page) and is_named_form(headline):
        yield _candidate("other", "text", FORM)
    if words or _is_stated_article(page):
        yield from _from_path(path, words)
    yield from _from_traits(page, found, words)


def _is_of_form(page: Page) -> bool:
    parts = split(page.url or "")
    return parts is not None and is_of_form(parts.path, parts.query)


def _is_of_listing(path: str, words: int) -> bool:
    """Whether a path is one of a listing of articles; one of a topic may be an article's that has many words."""
    return _LISTING_PATH.match(path) is not None or (words < MANY and _TOPIC_PATH.match(path) is not None)


def _from_traits(page: Page, found: Mapping[str, Extracted[Any]], words: int) -> Iterator[Candidate[str]]:
    """What learnt weights make of all that is true of the page; without text only a page that says so is an article.

    Traits come in no order: only exact sums are the same in every run.
    """
    weights = [(ARTICLE["bias"], LISTING["bias"]), (LEAN, LEAN_LISTING)]
    weights += filter(None, map(_WEIGHTS.get, traits(page, found, words)))
    article, listing = map(fsum, zip(*weights, strict=True))
    if article > 0 and (words or _is_stated_article(page)):
        yield _candidate("article", "derived", "traits")
    yield _candidate("listing" if listing > 0 else "other", "derived", "traits")


def _candidate(value: str, source: str, rule: str) -> Candidate[str]:
    return Candidate(value, source, rule, SCORES["page_type"].get(rule))


def _from_types(page: Page, own: Set[str], words: int) -> Iterator[Candidate[str]]:
    """What the JSON-LD says of its article, else the microdata; a gallery that stands inside an article is none of its own."""
    inline = _inline_types(page.index) if page.article_node is None else []
    pictures = FEW if _is_stated_article(page) else 4 * WORDY
    for source, types, first in (
        ("json-ld", own, None),
        ("microdata", set(inline), _first_article(inline)),
    ):
        if first in _LIVE or (first is None and not types.isdisjoint(_LIVE)):
            yield _candidate("live_blog", source, "@type")
        if not types.isdisjoint(_GALLERY) and words < pictures:
            yield _candidate("gallery", source, "@type")
        if page.article_node is None and not types.isdisjoint(_LISTING) and words < WORDY:
            yield _candidate("listing", source, "@type")
        if page.article_node is None and not types.isdisjoint(_THREAD):
            yield _candidate("other", source, "@type")


def _inline_types(index: Index) -> list[str]:
    """Types of the page's microdata."""
    matches = (_ITEMTYPE.match(index.get(i, "itemtype") or "") for i in index.having["itemtype"])
    return [match[1] for match in matches if match]


def _first_article(types: Sequence[str]) -> str | None:
    """The first type of an article in the markup: teasers of live blogs follow the article's own."""
    return next((name for name in types if name in ARTICLE_TYPES), None)


def _from_video(page: Page, own: Set[str], words: int) -> Iterator[Candidate[str]]:
    """A film with little text, by its ``og:type`` or as the only thing described."""
    og_type = next((entry.content.lower() for entry in page.meta.get("og:type", ())), "")
    if og_type.startswith("video") and words < 2 * WORDY:
        yield _candidate("video", "meta", "og:type")
    elif page.article_node is None and "VideoObject" in own and words < WORDY:
        yield _candidate("video", "json-ld", "@type")


def _is_stated_article(page: Page) -> bool:
    if page.article_node is not None:
        return True
    return any(
        entry.content.lower() in ("article", "news", "blog", "newsarticle") for entry in page.meta.get("og:type", ())
    )


def _from_path(path: str, words: int) -> Iterator[Candidate[str]]:
    path = path.lower()
    if "live" in path and _LIVE_PATH.search(path):
        yield _candidate("live_blog", "url", "path")
    if words < 4 * WORDY and _GALLERY_PATH.search(path):
        yield _candidate("gallery", "url", "path")
    if words < WORDY and _VIDEO_PATH.search(path):
        yield _candidate("video", "url", "path")
