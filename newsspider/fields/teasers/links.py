"""Links of a page that may be teasers: to another page of the same site, with text that could be a headline."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsspider.fields.teasers.words import NOT_ARTICLES
from newsspider.page import urls
from newsspider.page.index import BREAK, Index
from newsspider.page.page import Page

SHORTEST = 15
"""Characters of a link text that could be a headline; a CJK character counts for three."""
_BLOCK_TAGS = frozenset(("p", "li", "td", "dd", "blockquote", "figcaption"))
OUTSIDE = 40
"""Characters of a paragraph outside its links that make them running text."""
WORDS_BEFORE = 12
"""Characters before a link on its line that make it running text."""
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Target:
    """One link with headline-like text: its element, what it leads to, and that address in comparable form."""

    anchor: int
    href: str
    key: str


def targets(page: Page) -> tuple[list[Target], dict[int, str]]:
    """The headline-like links in document order, and the comparable address of every link to the same site."""
    index, keys, found = page.index, {}, []
    site = _Site(page.url)
    for a in index.anchors:
        href = index.nodes[a].get("href")
        key = site.key(href)
        if key is None:
            continue
        keys[a] = key
        if index.text_len[a] >= 5 and is_headline_like(page, a) and not is_prose(page, a):
            found.append(Target(a, href, key))
    return found, keys


def is_headline_like(page: Page, a: int) -> bool:
    """Whether a link's text is long enough for a headline."""
    size = page.index.text_len[a]
    return size >= SHORTEST or size * 3 >= SHORTEST and len(_WIDE.findall(page.index.text(a))) * 3 >= SHORTEST


def is_article_path(key: str) -> bool:
    """Whether an address looks like an article's: a long slug, a number, a date.

    >>> is_article_path("a.example/2024/05/some-long-slug-here"), is_article_path("a.example/tag/some-long-slug-here")
    (True, False)
    """
    parts = key.split("?")[0].split("/")[1:]
    if not parts or any(part in NOT_ARTICLES for part in parts[:-1]) or parts[-1] in NOT_ARTICLES:
        return False
    last = parts[-1]
    return last.count("-") + last.count("_") >= 2 or sum(c.isdigit() for c in key) >= 4 or len(last) >= 25


class _Site:
    """Reads addresses against one page's own, without the cost of a full URL parser."""

    def __init__(self, url: str | None) -> None:
        self.url = url
        self.host = urls.host(url)
        self.domain = urls.registered_domain(self.host) if self.host else ""
        self.same: dict[str, bool] = {}
        self.own = self._bare(url.split("://", 1)[-1].removeprefix("www.")) if url else ""

    def key(self, href: str | None) -> str | None:
        """The address in comparable form; None for other sites, other schemes, the home page and the page itself."""
        if not href:
            return None
        href = href.strip()
        rest = self._without_scheme(href)
        if rest is None:
            return None
        host, slash, path = rest.partition("/")
        if not slash or not path or not self._is_same(host):
            return None
        key = self._bare(host.lower().removeprefix("www.") + "/" + path)
        if key == self.own or "/" not in key or "=http" in path:
            return None
        return None if any(part in NOT_ARTICLES for part in key.split("/")[1:]) else key

    def _without_scheme(self, href: str) -> str | None:
        if href.startswith("//"):
            return href[2:]
        if href.startswith("/"):
            return self.host + href
        if href[:8].lower() == "https://":
            return href[8:]
        if href[:7].lower() == "http://":
            return href[7:]
        if href[0] in "#?[{" or ":" in href[:14]:
            return None
        joined = urls.absolute(self.url, href)
        return joined.split("://", 1)[1] if joined else None

    def _is_same(self, host: str) -> bool:
        known = self.same.get(host)
        if known is None:
            name = host.lower().removeprefix("www.").split(":")[0]
            known = not self.domain or urls.registered_domain(name) == self.domain
            self.same[host] = known
        return known

    @staticmethod
    def _bare(rest: str) -> str:
        rest = rest.split("#", 1)[0]
        path, mark, query = rest.partition("?")
        path = path.rstrip("/")
        if mark and query and len(path) < 40:
            kept = "&".join(pair for pair in query.split("&") if not urls.is_tracking(pair.split("=", 1)[0]))
            return f"{path}?{kept}" if kept else path
        return path


def is_prose(page: Page, a: int) -> bool:
    """Whether a link stands in running text: other words on its line, in a paragraph that holds more than links."""
    index = page.index
    before = _beside(index, range(index.first_chunk[a] - 1, max(-1, index.first_chunk[a] - 4), -1))
    after = _beside(index, range(index.last_chunk[a], min(len(index.chunks), index.last_chunk[a] + 3)))
    if before + after < 3:
        return False
    i = index.parents[a]
    for _ in range(4):
        if i < 0 or index.tags[i] in ("h1", "h2", "h3", "h4", "h5", "h6", "article", "section", "li"):
            return False
        if index.tags[i] in _BLOCK_TAGS or before >= WORDS_BEFORE:
            return index.text_len[i] - index.link_len[i] >= OUTSIDE
        i = index.parents[i]
    return False


def _beside(index: Index, chunks: range) -> int:
    """Characters on a link's own line."""
    size = 0
    for k in chunks:
        if index.chunks[k] is BREAK:
            break
        size += len(index.chunks[k].strip())
    return size
