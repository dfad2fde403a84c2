"""Links of a page that may be teasers: to another page of the same site, with text that could be a headline."""

from __future__ import annotations

import re
from bisect import bisect_right
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
_SELDOM = NOT_ARTICLES | RARELY_ARTICLES
_FOUR_DIGITS = re.compile(r"(?:\D*\d){4}")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class Target(NamedTuple):
    """One link with headline-like text: its element, what it leads to, that address in comparable form and its look."""

    anchor: int
    href: str
    key: str
    is_article: bool = False


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
        return target if target is not None and target.is_article else None

    def _read(self) -> None:
        index, sizes = self.index, self.index.text_len
        least = (SHORTEST + 2) // 3 if self.wide else SHORTEST
        for a in index.anchors:
            if sizes[a] < least or (sizes[a] < SHORTEST and not is_headline_like(index, a)):
                continue
            if is_alone(index, a) or not is_prose(index, a):
                target = self._target(a)
                if target is not None:
                    self.targets.append(target)

    def _target(self, a: int) -> Target | None:
        href = self.index.nodes.attribute(a, "href") or ""
        address = self.site.address(href)
        return None if address is None or self.story.owns(self.index, a) else Target(a, href, *address)


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


def _is_slug(last: str, key: str) -> bool:
    return last.count("-") + last.count("_") >= 2 or len(last) >= LONG_SLUG or _FOUR_DIGITS.match(key) is not None


def _is_own_slug(last: str) -> bool:
    """Whether a segment is surely one article's, not a person's or a shop's."""
    return last.count("-") + last.count("_") >= 3 or _FOUR_DIGITS.match(last) is not None


def _is_under_name(parts: list[str]) -> bool:
    """Whether a page below a person's or a topic's has a slug of its own, and so may be an article."""
    slug = parts[-1].count("-") >= 3 or NOT_ARTICLES.isdisjoint(parts[-3:])
    return NOT_ARTICLES.isdisjoint(parts[-2:]) and slug and _is_own_slug(parts[-1])


class Site:
    """Reads addresses against one page's own, without the cost of a full URL parser."""

    def __init__(self, page: Page) -> None:
        url = page.url or page.canonical_url
        self.url = page.base or url
        self.base_host = urls.host(self.url)
        self.domain = urls.registered_domain(urls.host(url)) if url else ""
        self.origin = "/".join(self.url.split("/", 3)[:3]) if self.url and _PLAIN.match(self.url) else ""
        self.same: dict[str, bool] = {}
        self.at_home = bool(self.origin) and self._is_same(self.base_host)
        self.start = f"{self.origin}/" if self.at_home else "\0"
        self.addresses: dict[str, tuple[str, bool] | None] = {}
        self.own = _bare(url.split("://", 1)[-1].removeprefix("www.")) if url else ""

    def address(self, href: str) -> tuple[str, bool] | None:
        """The address in comparable form, and whether it looks like an article's.

        None for other sites, other schemes, the home page and the page itself.
        """
        if href not in self.addresses:
            self.addresses[href] = self._address(href)
        return self.addresses[href]

    def _address(self, href: str) -> tuple[str, bool] | None:
        if href.startswith(self.start):
            path = href[len(self.start) :].rstrip()
        elif self.at_home and href.startswith("/") and not href.startswith("//"):
            path = href[1:].rstrip()
        else:
            return self._elsewhere(href.strip())
        return self._judged(_bare(f"{self.base_host}/{path}"), path) if path else None

    def _elsewhere(self, href: str) -> tuple[str, bool] | None:
        """The same for an address that does not begin with the page's own host."""
        rest = self._without_scheme(href)
        if rest is None:
            return None
        host, _, path = rest.partition("/")
        same = self.same.get(host)
        if not path or not (self._is_same(host) if same is None else same):
            return None
        return self._judged(_bare(f"{host.lower().removeprefix('www.')}/{path}"), path)

    def _judged(self, key: str, path: str) -> tuple[str, bool] | None:
        """The address, where it may be an article's and is not the page itself."""
        bare = key[: key.index("?")] if "?" in key else key
        parts = bare.split("/")[1:]
        if not parts or self.own in (key, bare) or "=http" in path or ("." in bare[-5:] and bare.endswith(_FILES)):
            return None
        if not _SELDOM.isdisjoint(parts):
            if not NOT_ARTICLES.isdisjoint(parts):
                return (key, False) if _is_under_name(parts) else None
            if not _is_own_slug(parts[-1]):
                return None
        return key, _is_slug(parts[-1], key)

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
    path = rest.split("#", 1)[0] if "#" in rest else rest
    if "?" not in path:
        return path.rstrip("/")
    path, mark, query = path.partition("?")
    path = path.rstrip("/")
    if mark and query and len(path) < 40:
        kept = "&".join(pair for pair in query.split("&") if not urls.is_tracking(pair.split("=", 1)[0]))
        return f"{path}?{kept}" if kept else path
    return path


def is_alone(index: Index, a: int) -> bool:
    """Whether a link is all that is written between two borders of blocks: of most links, and told faster than prose."""
    first, run = index.first_chunk[a], bisect_right(index.run_starts, index.first_chunk[a]) - 1
    begin, end = index.run_starts[run], index.run_ends[run]
    return (
        begin <= first and index.last_chunk[a] <= end and index.sizes[end] - index.sizes[begin] < index.text_len[a] + 3
    )


def is_prose(index: Index, a: int) -> bool:
    """Whether a link stands in running text: other words on its line, in a paragraph that holds more than links."""
    first, last = index.first_chunk[a], index.last_chunk[a]
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
