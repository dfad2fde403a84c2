"""Where a page words its headline: headings, metadata, the title; each wording as it stands, less the site's name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from lxml.etree import _Element

from newsspider.fields.headline import headings
from newsspider.fields.headline.titles import parts_of, trimmed, without_own_name, without_site
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.selection import whole_text
from newsspider.page.text import clean, fold

MOST_ONES = 4
"""Headings of the first level that are read."""
READ = 1000
"""Characters of a title that are read."""

_META = (
    "headline", "hdl", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title", "cxenseparse:title", "article:title",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spoken:
    """One place's wording of the headline; ``traits`` say what is particular about the place."""

    text: str
    rule: str
    source: str
    locate: Callable[[], str | None]
    traits: tuple[str, ...] = ()


def read_spoken(page: Page, names: frozenset[str]) -> Iterator[Spoken]:
    """Every place of the page that words a headline, whatever it is worth; ``names`` are the site's.

    Where the title repeats the first heading, what lies beside and inside the two is not asked.
    """
    titled = next(_titles(page), None)
    title = titled[1] if titled else ""
    ones = headings.rank_ones(page.index)
    settled = _is_settled(page.index, ones, title)
    yield from _from_ones(page.index, ones[:1] if settled else ones[:MOST_ONES], len(ones), names)
    if not settled:
        yield from _from_lower(page.index, ones, title)
    yield from _from_jsonld(page)
    yield from _from_meta(page, names, settled)
    if titled:
        place = Spoken(title, "title", "dom", partial(_path, titled[0]))
        yield from _less_site(place, names, with_parts=not settled)
    for entry in page.microdata.get("headline")[:1]:
        i = page.position(entry)
        yield Spoken(entry.content or (page.index.text(i) if i >= 0 else ""), "microdata", "microdata", entry.path)


def _titles(page: Page) -> Iterator[tuple[_Element, str]]:
    """The page's titles that are not empty, each with its text."""
    nodes = (elements[i] for elements, i in page.index.unseen("title"))
    return ((node, text) for node in nodes if (text := clean(whole_text(node)[:READ])))


def _is_settled(index: Index, ones: list[int], title: str) -> bool:
    """Whether the title repeats the likeliest first heading, which is no end of a path of links."""
    if not ones or headings.is_in_crumbs(index, ones[0]):
        return False
    words = fold(index.text(ones[0]))
    return words.count(" ") > 1 and words in fold(title)


def _from_ones(index: Index, ones: list[int], total: int, names: frozenset[str]) -> Iterator[Spoken]:
    for number, i in enumerate(ones):
        rule = "other h1" if number else "h1"
        traits = (*headings.traits_of(index, i), f"h1s={min(3, total)}")
        text = without_own_name(trimmed(headings.without_kicker(index, i)), names)
        yield Spoken(text, rule, "dom", partial(index.path, i), traits)


def _from_lower(index: Index, ones: list[int], title: str) -> Iterator[Spoken]:
    """The lower heading below the first one, the parts of both, and what calls itself a headline or is in the title."""
    lower = headings.below(index, ones[0]) if ones else None
    if lower is not None:
        traits = ("below crumbs",) if headings.is_in_crumbs(index, ones[0]) else ()
        yield Spoken(headings.without_kicker(index, lower), "below", "dom", partial(index.path, lower), traits)
    for i, name in ((ones[0] if ones else None, "h1"), (lower, "below")):
        parts = headings.pieces(index, i) if i is not None else ()
        for kind, part in zip(("first", "last"), parts if len(parts) == 2 else (), strict=False):
            yield Spoken(part, "part", "dom", partial(index.path, i or 0), (f"{kind} of {name}",))
    named = None if ones else headings.first_of_class(index, title)
    if named is not None:
        yield Spoken(index.text(named), "class", "dom", partial(index.path, named))
    other = headings.shown_in_title(index, title)
    if other is not None and other != named:
        yield Spoken(index.text(other), "heading", "dom", partial(index.path, other), (index.tags[other],))


def _from_jsonld(page: Page) -> Iterator[Spoken]:
    node = page.article_node
    for key, rule in (("headline", "json-ld"), ("name", "name")):
        text = node.text(key) if node else None
        if node and text:
            yield Spoken(clean(text), rule, "json-ld", partial(str, f"{node.path}.{key}"))


def _from_meta(page: Page, names: frozenset[str], settled: bool) -> Iterator[Spoken]:
    for name in ("og:title", "twitter:title"):
        for entry in page.meta.get(name, ())[:1]:
            place = Spoken(entry.content, name, "meta", entry.path)
            yield from _less_site(place, names, with_parts=name == "og:title" and not settled)
    for name in _META:
        for entry in page.meta.get(name, ())[:1]:
            yield Spoken(without_site(entry.content, names), "meta", "meta", entry.path)


def _less_site(place: Spoken, names: frozenset[str], *, with_parts: bool) -> Iterator[Spoken]:
    """A title without the site's name, then what its other separators set apart."""
    text = trimmed(without_site(place.text[:READ], names))
    yield Spoken(text, place.rule, place.source, place.locate)
    for kind, part in parts_of(text) if with_parts else ():
        yield Spoken(part, "part", place.source, place.locate, (f"{kind} of {place.rule}",))


def _path(node: _Element) -> str:
    return str(node.getroottree().getpath(node))
