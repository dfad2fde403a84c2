"""The page's head, indexed: meta tags by name, links by rel, microdata by property."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from lxml.etree import _Element

from newsspider.page.escapes import unescaped
from newsspider.page.index import Elements
from newsspider.page.text import clean

_make = tuple.__new__
"""Makes an entry in half the time that ``Meta`` itself takes; pages have thirty."""
Places = Iterable[tuple[Elements, int]]
"""Elements, each as a sequence and its number there: so that none is made to read its attributes."""


class Meta(NamedTuple):
    """One meta tag's content, or one microdata value, with the place of its element."""

    content: str
    elements: Elements
    number: int

    @property
    def node(self) -> _Element:
        """Its element."""
        return self.elements[self.number]

    def path(self) -> str:
        """An XPath that leads back to it."""
        return str(self.node.getroottree().getpath(self.node))


def read_meta(places: Places) -> Mapping[str, tuple[Meta, ...]]:
    """Contents of ``<meta>`` by lower-case ``property``, ``name``, ``itemprop`` or ``http-equiv``; empty ones are left out.

    Many systems escape them twice; they are read as they were meant.
    """
    found: dict[str, list[Meta]] = defaultdict(list)
    for elements, i in places:
        get = elements.attribute
        if not (content := get(i, "content")) or not (text := clean(unescaped(content))):
            continue
        name = get(i, "property") or get(i, "name") or get(i, "itemprop") or get(i, "http-equiv")
        if name:
            found[name.strip().lower()].append(_make(Meta, (text, elements, i)))
    return {name: tuple(entries) for name, entries in found.items()}


def read_links(places: Places) -> Mapping[str, tuple[Meta, ...]]:
    """Addresses of ``<link>`` by each lower-case word of ``rel``."""
    found: dict[str, list[Meta]] = defaultdict(list)
    for elements, i in places:
        href = (elements.attribute(i, "href") or "").strip()
        for rel in (elements.attribute(i, "rel") or "").lower().split() if href else ():
            found[rel].append(Meta(href, elements, i))
    return {rel: tuple(entries) for rel, entries in found.items()}


def first_of_rel(places: Places, rel: str) -> str | None:
    """The first address that a ``<link>`` states for a word of ``rel``; None where none does."""
    for elements, i in places:
        stated = (elements.attribute(i, "rel") or "").lower()
        if rel in stated and rel in stated.split() and (href := (elements.attribute(i, "href") or "").strip()):
            return href
    return None


class Microdata:
    """Elements that have ``itemprop``, by property (HTML Standard §5.2.4); their values are read when asked for, as few are."""

    def __init__(self, places: Places) -> None:
        self._places: dict[str, list[tuple[Elements, int]]] = {}
        for elements, i in places:
            for name in (elements.attribute(i, "itemprop") or "").lower().split():
                self._places.setdefault(name, []).append((elements, i))

    def get(self, name: str) -> tuple[Meta, ...]:
        """The values of a property; none where nothing has it."""
        return tuple([_value(elements, i) for elements, i in self._places.get(name, ())])


def _value(elements: Elements, i: int) -> Meta:
    get = elements.attribute
    value = get(i, "content") or get(i, "datetime") or _target(elements, i)
    return Meta(clean(value) if value else "", elements, i)


def _target(elements: Elements, i: int) -> str | None:
    """The address that a ``<link>`` states; that of an ``<a>`` is no value."""
    href = elements.attribute(i, "href")
    return href if href and elements[i].tag == "link" else None
