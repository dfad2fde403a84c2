"""Links of a page that may be teasers: to another page of the same site, with text that could be a headline."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsspider.fields.teasers.story import Story
from newsspider.fields.teasers.words import NOT_ARTICLES, RARELY_ARTICLES
from newsspider.page import urls
from newsspider.page.index import BREAK, Index
from newsspider.page.page import Page

SHORTEST = 15
"""Characters of a link text that could be a headline; a CJK character counts for three."""
SHORTEST_KNOWN = 5
"""Characters of a link text beside others that surely are headlines."""
LONG_SLUG = 25
"""Characters of a path's last segment that only articles have."""
OUTSIDE = 40
"""Characters of a paragraph outside its links that make them running text."""
SAMPLE = 4
"""Half of the links that tell in which letters a page is written."""
WORDS_BEFORE = 12
"""Characters before a link on its line that make it running text."""
_PARAGRAPHS = frozenset(("p", "li", "td", "dd", "blockquote", "figcaption"))
_BOXES = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "article", "section", "li"))
_PLAIN = re.compile(r"https?://[a-z0-9.-]+/[^\s]*$")
"""An address that needs no joining and cannot fail."""
_PLAIN_PATH = re.compile(r"/(?![/\\])(?!\S*/\.)\S*$")
"""The same for a path from the root of the site."""
_FILES = (
    ".pdf",
    ".jpg",
    ".jpeg",
    ".png",
    ".gif",
    ".webp",
    ".mp3",
    ".mp4",
    ".zip",
    ".xml",
    ".rss",
    ".ics",
    ".doc",
    ".docx",
)
"""Ends of paths that lead to no page."""
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class Target(NamedTuple):
    """One link with headline-like text: its element, what it leads to, and that address in comparable form."""

    anchor: int
    href: str
    key: str


class Item(NamedTuple):
    """One subtree that leads to one article, and the link that names it."""

    root: int
    target: Target


class Links:
    """A page's links to its own site: those with headline-like text in document order, and the address of any."""

    def __init__(self, page: Page, story: Story) -> None:
        self.index, self.story = page.index, story
        self.targets: list[Target] = []
        self.site = Site(page)
        self.wide = _is_wide(page)
        self._read()

    def short_title(self, a: int) -> Target | None:
        """A link whose text is too short to be known as a headline on its own, but leads to an article."""
        if self.index.text_len[a] < SHORTEST_KNOWN or is_prose(self.index, a):
            return None
        target = self._target(a)
        return target if target is not None and is_article_path(target.key) else None

    def _read(self) -> None:
        index, sizes, wide = self.index, self.index.text_len, self.wide
        for a in index.anchors:
            size = sizes[a]
            if size < SHORTEST and (not wide or 3 * size < SHORTEST or not is_headline_like(index, a)):
                continue
            if is_prose(index, a):
                continue
            target = self._target(a)
            if target is not None:
                self.targets.append(target)

    def _target(self, a: int) -> Target | None:
        href = self.index.nodes[a].get("href") or ""
        key = self.site.key(href)
        return None if key is None or self.story.owns(self.index, a) else Target(a, href, key)


def _is_wide(page: Page) -> bool:
    """Whether the links of a page are written in Chinese, Japanese or Korean: those in its middle are asked."""
    index = page.index
    middle = len(index.anchors) // 2
    return any(_WIDE.search(index.text(a)) for a in index.anchors[max(0, middle - SAMPLE) : middle + SAMPLE])


def is_headline_like(index: Index, a: int) -> bool:
    """Whether a link's text is long enough for a headline."""
    size = index.text_len[a]
    if size >= SHORTEST or size * 3 < SHORTEST:
        return size >= SHORTEST
    text = "".join(index.chunks[index.first_chunk[a] : index.last_chunk[a]])
    return not text.isascii() and len(_WIDE.findall(text)) * 3 >= SHORTEST


@lru_cache(maxsize=4096)
def is_article_path(key: str) -> bool:
    """Whether an address looks like an article's: a long slug, a number, a date.

    >>> is_article_path("a.example/2024/05/some-long-slug-here"), is_article_path("a.example/tag/some-long-slug-here")
    (True, False)
    """
    path, _, query = key.partition("?")
    parts = path.split("/")[1:]
    return bool(parts) and NOT_ARTICLES.isdisjoint(parts) and _is_slug(parts[-1], path + query)


def _is_slug(last: str, key: str) -> bool:
    return last.count("-") + last.count("_") >= 2 or sum(map(str.isdigit, key)) >= 4 or len(last) >= LONG_SLUG


def _is_own_slug(last: str) -> bool:
    """Whether a segment is surely one article's, not a person's or a shop's."""
    return last.count("-") + last.count("_") >= 3 or sum(map(str.isdigit, last)) >= 4


def _may_be_article(parts: list[str]) -> bool:
    """Whether no segment speaks against it; below a person or a topic, only a page with a slug of its own may be one."""
    if not NOT_ARTICLES.isdisjoint(parts):
        slug = parts[-1].count("-") >= 3 or NOT_ARTICLES.isdisjoint(parts[-3:])
        return NOT_ARTICLES.isdisjoint(parts[-2:]) and slug and _is_own_slug(parts[-1])
    return RARELY_ARTICLES.isdisjoint(parts) or _is_own_slug(parts[-1])


class Site:
    """Reads addresses against one page's own, without the cost of a full URL parser."""

    def __init__(self, page: Page) -> None:
        url = page.url or page.canonical_url
        self.url = page.base or url
        self.base_host = urls.host(self.url)
        self.domain = urls.registered_domain(urls.host(url)) if url else ""
        self.origin = "/".join(self.url.split("/", 3)[:3]) if self.url and _PLAIN.match(self.url) else ""
        self.same: dict[str, bool] = {}
        self.keys: dict[str, str | None] = {}
        self.own = _bare(url.split("://", 1)[-1].removeprefix("www.")) if url else ""

    def key(self, href: str) -> str | None:
        """The address in comparable form; None for other sites, other schemes, the home page and the page itself."""
        if href not in self.keys:
            self.keys[href] = self._key(href)
        return self.keys[href]

    def _key(self, href: str) -> str | None:
        rest = self._without_scheme(href.strip())
        if rest is None:
            return None
        host, _, path = rest.partition("/")
        same = self.same.get(host)
        if not path or not (self._is_same(host) if same is None else same):
            return None
        key = _bare(host.lower().removeprefix("www.") + "/" + path)
        bare = key.split("?", 1)[0]
        parts = bare.split("/")
        if len(parts) < 2 or self.own in (key, bare) or "=http" in path or bare.endswith(_FILES):
            return None
        return key if _may_be_article(parts[1:]) else None

    def _without_scheme(self, href: str) -> str | None:
        if not href or href[0] in "#?[{":
            return None
        if href.startswith("//"):
            return href[2:]
        if href[0] == "/":
            return self.base_host + href
        if href[:8].lower() == "https://":
            return href[8:]
        if href[:7].lower() == "http://":
            return href[7:]
        if ":" in href[:14]:
            return None
        joined = urls.absolute(self.url, href)
        return joined.split("://", 1)[1] if joined else None

    def full(self, href: str) -> str | None:
        """A link's absolute address without its fragment."""
        if _PLAIN.match(href):
            return href.split("#", 1)[0]
        if self.origin and _PLAIN_PATH.match(href):
            return self.origin + href.split("#", 1)[0]
        url = urls.absolute(self.url, href)
        return url.split("#", 1)[0] if url else None

    def _is_same(self, host: str) -> bool:
        name = host.lower().removeprefix("www.").split(":")[0]
        known = self.same[host] = not self.domain or urls.registered_domain(name) == self.domain
        return known


def _bare(rest: str) -> str:
    """Host and path without closing slash and fragment; the query only where the path alone is short."""
    path, mark, query = (rest.split("#", 1)[0] if "#" in rest else rest).partition("?")
    path = path.rstrip("/")
    if mark and query and len(path) < 40:
        kept = "&".join(pair for pair in query.split("&") if not urls.is_tracking(pair.split("=", 1)[0]))
        return f"{path}?{kept}" if kept else path
    return path


def is_prose(index: Index, a: int) -> bool:
    """Whether a link stands in running text: other words on its line, in a paragraph that holds more than links."""
    first, last = index.first_chunk[a], index.last_chunk[a]
    if last < len(index.chunks) and index.chunks[first - 1] is BREAK and index.chunks[last] is BREAK:
        return False
    before = _beside(index, range(first - 1, max(-1, first - 4), -1))
    after = _beside(index, range(last, min(len(index.chunks), last + 3)))
    if before + after < 3:
        return False
    i = index.parents[a]
    for _ in range(4):
        if i < 0 or index.tags[i] in _BOXES:
            return False
        if index.tags[i] in _PARAGRAPHS or before >= WORDS_BEFORE:
            return index.text_len[i] - index.link_len[i] >= OUTSIDE
        i = index.parents[i]
    return False


def _beside(index: Index, chunks: range) -> int:
    """Characters on a link's own line."""
    size = 0
    for k in chunks:
        if index.chunks[k] is BREAK:
            break
        size += index.sizes[k + 1] - index.sizes[k]
    return size
