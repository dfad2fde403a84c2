"""What a site's rule finds on a page, in the form of its field."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from lxml.etree import _Element

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.body.blocks import to_blocks
from newsspider.fields.body.found import BodyFound, region_of
from newsspider.fields.body.segments import read_segments
from newsspider.fields.dates.candidates import read_date
from newsspider.fields.dates.found import manner_in
from newsspider.fields.dates.moments import day_of, is_plausible
from newsspider.items import Author
from newsspider.page.page import Page
from newsspider.page.selection import select, whole_text
from newsspider.page.text import clean
from newsspider.sites.site import Rule, SiteRules

Found = Mapping[str, Extracted[Any]]


@dataclass(frozen=True)
class RuleFound:
    """A rule, and what it gives."""

    rule: Rule
    extracted: Extracted[Any]

    def before(self, generic: Extracted[Any]) -> Extracted[Any]:
        """This first, then what the generic rules found; what a field keeps beside its candidates stays."""
        candidates = (*self.extracted.candidates, *generic.candidates)
        kept = self.extracted if isinstance(self.extracted, BodyFound) else generic
        return replace(kept, candidates=candidates)


def read_rules(site: SiteRules, name: str, page: Page, found: Found) -> RuleFound | None:
    """What the first rule for a field gives that holds on the page's day and finds something; None where none does."""
    day = page.as_of.date() if page.as_of else None
    for rule in site.rules:
        if rule.field == name and rule.holds_on(day):
            nodes = [node for node in select(page.root, rule.path) if isinstance(node, _Element)]
            extracted = _read(f"{site.host}: {rule.name}", rule, Place(page, nodes, found)) if nodes else None
            if extracted is not None:
                return RuleFound(rule, extracted)
    return None


@dataclass(frozen=True)
class Place:
    """The elements that a rule names, with the page around them and what earlier fields found."""

    page: Page
    nodes: Sequence[_Element]
    found: Found

    def texts(self, attribute: str | None) -> list[str]:
        """The clean text, or an attribute, of each element."""
        if attribute is not None:
            return [clean(node.get(attribute) or "") for node in self.nodes]
        positions = [self.page.index.position(node) for node in self.nodes]
        return [
            self.page.index.text(i) if i >= 0 else clean(whole_text(node))
            for i, node in zip(positions, self.nodes, strict=True)
        ]


def _read(label: str, rule: Rule, place: Place) -> Extracted[Any] | None:
    if rule.field == "body":
        return _body(label, place)
    value = READERS[rule.field](place, place.texts(rule.attribute))
    where = partial(place.page.root.getroottree().getpath, place.nodes[0])
    return Extracted((Candidate(value, "dom", label, None, where),)) if value else None


def _text(place: Place, texts: list[str]) -> str:
    return texts[0]


def _tags(place: Place, texts: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))


def _authors(place: Place, texts: list[str]) -> tuple[Author, ...]:
    links = (place.page.absolute(node.get("href")) for node in place.nodes)
    return tuple(Author(text, link) for text, link in zip(texts, links, strict=True) if text)


def _date(place: Place, texts: list[str]) -> str | None:
    manner = manner_in(place.page, place.found)
    value = read_date(texts[0], manner)
    return value if value is not None and is_plausible(value, manner.as_of) else None


def _day(place: Place, texts: list[str]) -> str | None:
    value = _date(place, texts)
    return day_of(value) if value is not None else None


def _body(label: str, place: Place) -> Extracted[Any] | None:
    """The text inside the elements as typed blocks."""
    index = place.page.index
    roots = [i for node in place.nodes if (i := index.position(node)) >= 0]
    inside = {k for i in roots for k in range(i, index.ends[i])}
    placed = to_blocks(index, [each for each in read_segments(index) if each.block in inside and each.text])
    if not placed:
        return None
    positions = tuple(each.position for each in placed)
    region, blocks = region_of(index, positions), tuple(each.block for each in placed)
    return BodyFound((Candidate(blocks, "dom", label, None, partial(index.path, region)),), positions, region)


READERS: Mapping[str, Callable[[Place, list[str]], Any]] = {
    "headline": _text, "standfirst": _text, "section": _text, "tags": _tags, "authors": _authors,
    "published": _date, "modified": _date, "page_date": _day,
}  # fmt: skip
"""How a field's value is read from the elements that its rule names; the body is read apart."""
