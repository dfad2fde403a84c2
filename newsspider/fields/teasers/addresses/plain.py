"""What a link leads to, in comparable form, told without the cost of a full URL parser."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsspider.fields.teasers.words import NOT_ARTICLES, RARELY_ARTICLES
from newsspider.page import urls
from newsspider.page.page import Page

LONG_SLUG = 25
"""Characters of a path's last segment that only articles have."""
LONG_PATH = 40
"""Characters of host and path from which the query says nothing more."""
FILES = tuple(".pdf .jpg .jpeg .png .gif .webp .mp3 .mp4 .zip .xml .rss .ics .doc .docx".split())
"""Ends of paths that lead to no page."""
LONGEST_FILE = max(map(len, FILES))
"""Characters at a path's end of which one is a dot where it leads to a file."""
_SELDOM = NOT_ARTICLES | RARELY_ARTICLES
_ORIGIN = re.compile(r"https?://[a-z0-9.-]+/")
_STEPS = ("//", "/\\")
"""How a path does not begin that starts from the root of the site."""
_BESIDE = re.compile(r"(?!\.|\S*/[/.])[A-Za-z0-9_~%@+=,-][A-Za-z0-9_~%@+=,/.-]*(?:[?#][!-9;-~]*)?\Z")
"""The same for a path from the page's own folder."""
_FOUR_DIGITS = re.compile(r"(?:\D*+\d){4}")

Address = tuple[str, bool]
"""An address without scheme, query of campaigns, closing slash and fragment; and whether it looks like an article's."""


class Site:
    """Reads addresses against one page's own."""

    def __init__(self, page: Page) -> None:
        url = page.url or page.canonical_url
        self.url = page.base or url
        self.base_host = page.domain if self.url == url else urls.host(self.url)
        self.domain = urls.registered_domain(page.domain)
        self.origin = "/".join(self.url.split("/", 3)[:3]) if self.url and _is_plain(self.url) else ""
        self.same: dict[str, bool] = {}
        self.at_home = bool(self.origin) and self.is_same(self.base_host)
        self.start = f"{self.origin}/" if self.at_home else "\0"
        self.folder = self._folder() if self.at_home else ""
        self.own = _bare(url.split("://", 1)[-1].removeprefix("www.")) if url else ""

    def address(self, href: str) -> Address | None:
        """Where a link leads to; None for other sites, other schemes, the home page, the page itself and what is no article."""
        path = self._path(href)
        if path is None:
            return self._elsewhere(href.strip())
        return self._judged(_bare(f"{self.base_host}/{path}"), path) if path else None

    def is_same(self, host: str) -> bool:
        """Whether a host belongs to the site; what is found is kept in ``same``."""
        name = host.lower().removeprefix("www.").split(":")[0]
        known = self.same[host] = not self.domain or urls.registered_domain(name) == self.domain
        return known

    def full(self, href: str) -> str | None:
        """A link's absolute address without its fragment."""
        if _is_plain(href):
            return href.split("#", 1)[0]
        if self.origin and _is_plain_path(href):
            return self.origin + href.split("#", 1)[0]
        url = urls.absolute(self.url, href)
        return url.split("#", 1)[0] if url else None

    def _elsewhere(self, href: str) -> Address | None:
        """The same as ``address`` for one that does not begin with the page's own host."""
        rest = self._without_scheme(href)
        if rest is None:
            return None
        host, _, path = rest.partition("/")
        same = self.same.get(host)
        if not path or not (self.is_same(host) if same is None else same):
            return None
        return self._judged(_bare(f"{host.lower().removeprefix('www.')}/{path}"), path)

    def _judged(self, key: str, path: str) -> Address | None:
        """The address, where it may be an article's and is not the page itself."""
        bare = key[: key.index("?")] if "?" in key else key
        parts = bare.split("/")[1:]
        if (
            not parts
            or self.own in (key, bare)
            or "=http" in path
            or ("." in bare[-LONGEST_FILE:] and bare.endswith(FILES))
        ):
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

    def _path(self, href: str) -> str | None:
        """The path from the root of a link to the page's own host; None where that takes a closer look."""
        if href.startswith(self.start):
            return href[len(self.start) :].rstrip()
        if not self.at_home or href.startswith("//"):
            return None
        return href[1:].rstrip() if href.startswith("/") else self._beside(href)

    def _beside(self, href: str) -> str | None:
        """The same for a link that starts from the page's folder; None where joining may change more of it."""
        folder = self.folder
        while href.startswith("../"):
            folder, href = folder[: folder.rfind("/", 0, -1) + 1], href[3:]
        return folder + href if _BESIDE.match(href) else None

    def _folder(self) -> str:
        """The path of the folder that relative addresses start from, without the slash before it."""
        path = (self.url or "")[len(self.start) :].partition("#")[0].partition("?")[0]
        if "//" in path or path.startswith((".", "/")) or "/." in path or ";" in path:
            return (urls.absolute(self.url, "x") or self.start)[len(self.start) :].removesuffix("x")
        return path[: path.rfind("/") + 1]


def read_addresses(site: Site, hrefs: Sequence[str]) -> list[Address | None]:
    """Where several links lead to."""
    return [site.address(href) for href in hrefs]


def _is_plain(href: str) -> bool:
    """Whether an address needs no joining and cannot fail: one word behind its host."""
    return _ORIGIN.match(href) is not None and href.split() == [href.removesuffix("\n")]


def _is_plain_path(href: str) -> bool:
    """Whether an address is a path from the root of the site that needs no joining: one word, no step of which begins with a dot."""
    if not href.startswith("/") or href.startswith(_STEPS) or "/." in href:
        return False
    return href.split() == [href.removesuffix("\n")]


def _bare(rest: str) -> str:
    """Host and path without closing slash and fragment; the query only where the path alone is short."""
    path = rest.split("#", 1)[0] if "#" in rest else rest
    if "?" not in path:
        return path.rstrip("/")
    path, _, query = path.partition("?")
    path = path.rstrip("/")
    if query and len(path) < LONG_PATH:
        kept = "&".join([pair for pair in query.split("&") if not urls.is_tracking(pair.partition("=")[0])])
        return f"{path}?{kept}" if kept else path
    return path


def _is_slug(last: str, key: str) -> bool:
    return last.count("-") + last.count("_") >= 2 or len(last) >= LONG_SLUG or _FOUR_DIGITS.match(key) is not None


def _is_own_slug(last: str) -> bool:
    """Whether a segment is surely one article's, not a person's or a shop's."""
    return last.count("-") + last.count("_") >= 3 or _FOUR_DIGITS.match(last) is not None


def _is_under_name(parts: list[str]) -> bool:
    """Whether a page below a person's or a topic's has a slug of its own, and so may be an article."""
    slug = parts[-1].count("-") >= 3 or NOT_ARTICLES.isdisjoint(parts[-3:])
    return NOT_ARTICLES.isdisjoint(parts[-2:]) and slug and _is_own_slug(parts[-1])
