"""The page's head, indexed: meta tags by name, links by rel, microdata by property."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lxml.etree import _Element

from newsspider.page.text import clean


@dataclass(frozen=True)
class Meta:
    """One meta tag's content, or one microdata value, with its element."""

    content: str
    node: _Element

    def path(self) -> str:
        """An XPath that leads back to it."""
        return str(self.node.getroottree().getpath(self.node))


def read_meta(nodes: Iterable[_Element]) -> Mapping[str, tuple[Meta, ...]]:
    """Contents of ``<meta>`` by lower-case ``property``, ``name``, ``itemprop`` or ``http-equiv``; empty ones are left out."""
    found: dict[str, list[Meta]] = defaultdict(list)
    for node in nodes:
        content = node.get("content")
        name = node.get("property") or node.get("name") or node.get("itemprop") or node.get("http-equiv")
        if content and name and (text := clean(content)):
            found[name.strip().lower()].append(Meta(text, node))
    return {name: tuple(entries) for name, entries in found.items()}


def read_links(nodes: Iterable[_Element]) -> Mapping[str, tuple[Meta, ...]]:
    """Addresses of ``<link>`` by each lower-case word of ``rel``."""
    found: dict[str, list[Meta]] = defaultdict(list)
    for node in nodes:
        href = (node.get("href") or "").strip()
        for rel in (node.get("rel") or "").lower().split() if href else ():
            found[rel].append(Meta(href, node))
    return {rel: tuple(entries) for rel, entries in found.items()}


def read_microdata(nodes: Iterable[_Element]) -> Mapping[str, tuple[Meta, ...]]:
    """Values of those elements that have ``itemprop``, by property (HTML Standard §5.2.4)."""
    found: dict[str, list[Meta]] = defaultdict(list)
    for node in nodes:
        properties = node.get("itemprop")
        if not properties:
            continue
        value = node.get("content") or node.get("datetime") or (node.get("href") if node.tag == "link" else None)
        for name in properties.lower().split():
            found[name].append(Meta(clean(value) if value else "", node))
    return {name: tuple(entries) for name, entries in found.items()}
