"""Page: one page decoded, parsed and indexed once; fields read from it and never change it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from lxml.etree import _Element

from newsspider.page import urls
from newsspider.page.decode import encode, encoded_once, to_utf8
from newsspider.page.index import Index
from newsspider.page.jsonld import Node, read_jsonld
from newsspider.page.layout import Layout, read_layout
from newsspider.page.metadata import Meta, Microdata, first_of_rel, read_links, read_meta
from newsspider.page.once import once
from newsspider.page.parse import DEEPEST, MANY, parse, parse_flattened
from newsspider.page.text import clean
from newsspider.page.walk import build_index

PLAIN_TEXT = ("text/plain", "text/markdown")
SILENT, LEAST_UNSCRIPTED = 200, 400
"""Characters up to which a page without scripts shows nothing but for what ``<noscript>`` holds, and characters of that from which it is a text."""


@dataclass(frozen=True, eq=False)
class Page:
    """A page: ``data`` is its UTF-8, ``url`` its address after redirects, ``as_of`` what "3 hours ago" counts from."""

    data: bytes
    url: str | None = None
    is_text: bool = False
    as_of: datetime | None = None

    @once
    def index(self) -> Index:
        """The tree as flat lists; a page nested too deep for the parser is flattened first, so that no text is lost."""
        if self.is_text:
            return build_index(parse(""))
        index = build_index(parse(self.data))
        if len(index) >= MANY and index.depth >= DEEPEST:
            return build_index(parse_flattened(self.data))
        return _unscripted(index) if index.text_len[0] < SILENT and "noscript" in index.by_tag else index

    @once
    def root(self) -> _Element:
        """The document element."""
        return self.index.nodes[0]

    @once
    def lines(self) -> tuple[str, ...]:
        """A plain-text page's lines; none for HTML."""
        return tuple(self.data.decode("utf-8", "replace").splitlines()) if self.is_text else ()

    @once
    def layout(self) -> Layout:
        """What the lines of a plain-text page are."""
        return read_layout(self.lines)

    @once
    def meta(self) -> Mapping[str, tuple[Meta, ...]]:
        """Meta tags by lower-case name."""
        return read_meta(self.index.unseen("meta"))

    @once
    def rel(self) -> Mapping[str, tuple[Meta, ...]]:
        """``<link>`` addresses by rel, as written."""
        return read_links(self.index.unseen("link"))

    @once
    def microdata(self) -> Microdata:
        """Microdata values by property; the content is empty where the element's own text is the value."""
        index = self.index
        places = [(index.head, i) for i in index.head_properties]
        return Microdata([*places, *[(index.nodes, i) for i in index.having["itemprop"]]])

    def position(self, entry: Meta) -> int:
        """The number of an entry's element in the index; -1 for one of the head."""
        return entry.number if entry.elements is self.index.nodes else -1

    @once
    def jsonld(self) -> tuple[Node, ...]:
        """JSON-LD objects of the page, the graph flattened."""
        return read_jsonld(self.script_texts(linked_data=True))

    @once
    def jsonld_by_id(self) -> Mapping[str, Node]:
        """JSON-LD objects by ``@id``; the fullest where several share one."""
        found: dict[str, Node] = {}
        for node in self.jsonld:
            ident = node.data.get("@id")
            if isinstance(ident, str) and (ident not in found or len(node.data) > len(found[ident].data)):
                found[ident] = node
        return found

    @once
    def article_node(self) -> Node | None:
        """The JSON-LD object that describes this page's article: of several, the one that names this URL, else the fullest."""
        nodes = [node for node in self.jsonld if node.is_article]
        if len(nodes) < 2:
            return nodes[0] if nodes else None
        return max(nodes, key=lambda node: (self._is_about_here(node), len(node.data) > 3))

    @once
    def scripts(self) -> tuple[str, ...]:
        """Texts of inline scripts other than JSON-LD."""
        return tuple(self.script_texts(linked_data=False))

    def script_texts(self, *, linked_data: bool) -> Iterator[str]:
        """Texts of the scripts that hold JSON-LD, or of the others."""
        for nodes, i in self.index.unseen("script"):
            kind = nodes.attribute(i, "type")
            if (kind is not None and "ld+json" in kind.lower()) is linked_data and (text := nodes.text(i)):
                yield text

    @once
    def title(self) -> str:
        """What the first ``<title>`` says to browsers; empty where there is none."""
        return next((clean(nodes.text(i) or "") for nodes, i in self.index.unseen("title")[:1]), "")

    @once
    def base(self) -> str | None:
        """What relative addresses are joined to: ``<base href>`` where it is sound, else the page's URL."""
        for nodes, i in self.index.unseen("base"):
            if href := nodes.attribute(i, "href"):
                return urls.absolute(self.url, href) or self.url
        return self.url

    def absolute(self, href: str | None) -> str | None:
        """An address of this page made absolute; None for anything but http(s)."""
        return urls.absolute(self.base, href) if href else None

    @once
    def canonical_url(self) -> str | None:
        """The page's own URL in canonical form: what ``rel=canonical`` says where that is the same site, else the URL."""
        stated = self.absolute(first_of_rel(self.index.unseen("link"), "canonical"))
        if stated and (self.url is None or (urls.same_site(stated, self.url) and not _is_home(stated, self.url))):
            return urls.canonical(stated)
        return urls.canonical(self.url) if self.url else None

    @once
    def domain(self) -> str:
        """Host name without ``www.``; of the canonical URL where the page came without an address."""
        return urls.host(self.url or self.canonical_url)

    def _is_about_here(self, node: Node) -> bool:
        stated = node.data.get("url") or node.data.get("mainEntityOfPage") or node.data.get("@id")
        if isinstance(stated, dict):
            stated = stated.get("@id")
        here = {urls.canonical(url) for url in (self.url, self.canonical_url) if url}
        return isinstance(stated, str) and urls.canonical(stated.split("#")[0]) in here


def open_page(
    html: str | bytes, url: str | None = None, *, content_type: str | None = None, as_of: datetime | None = None
) -> Page:
    """A page from what was fetched or read; ``content_type`` is the HTTP header, ``text/plain`` makes a page of lines."""
    data = to_utf8(html, content_type) if isinstance(html, bytes) else encode(html)
    kind = (content_type or "").split(";")[0].strip().lower()
    return Page(encoded_once(data), url, kind in PLAIN_TEXT, as_of)


def _unscripted(index: Index) -> Index:
    """The index of a page that shows hardly any text: with what ``<noscript>`` holds where that is a text."""
    unscripted = build_index(index.nodes[0], unscripted=True)
    return unscripted if unscripted.text_len[0] - index.text_len[0] >= LEAST_UNSCRIPTED else index


def _is_home(stated: str, url: str) -> bool:
    """Whether a canonical link points at the home page of a deeper page: a common mistake of templates."""
    other = urls.split(url)
    return other is not None and other.path not in ("", "/") and urls.is_first_page(stated)
