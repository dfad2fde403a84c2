"""The ballot of wordings: which places agree on each, and what else tells them apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from newsspider.fields.headline.slug import likeness, plain_words, slug_of
from newsspider.fields.headline.spoken import Spoken, read_spoken
from newsspider.fields.headline.titles import is_own_name, names_of
from newsspider.page.once import once
from newsspider.page.page import Page
from newsspider.page.text import fold

ORDER = (
    "h1", "json-ld", "og:title", "microdata", "class", "title", "meta", "twitter:title", "name", "below", "heading", "other h1", "part",
)  # fmt: skip
"""The kinds of places, those first whose spelling is taken where places agree."""
SHORTEST, LONGEST = 2, 400
"""Characters of a headline."""

_ATTRIBUTES = frozenset(("og:title", "twitter:title", "meta", "microdata"))
"""Kinds of places that are attributes of a tag: a straight quotation mark that is not escaped ends them."""
_NEVER = frozenset(("", "home", "homepage", "404", "page not found", "menu", "untitled", "index", "article"))


@dataclass(frozen=True)
class Ballot:
    """Places by the folded wording that they share, in the page's order; its address, the site's names."""

    places: Mapping[str, list[Spoken]]
    url: str | None = None
    site: frozenset[str] = frozenset()

    def names_site(self, wording: str) -> bool:
        """Whether a wording is the site's name."""
        return is_own_name(wording, self.site)

    @once
    def stated(self) -> Mapping[str, str]:
        """The first wording of each kind of place."""
        return {place.rule: wording for wording, places in reversed(list(self.places.items())) for place in places}

    @once
    def in_crumbs(self) -> bool:
        """Whether the first heading ends a path of links, so that it is not the headline that readers see."""
        return any("h1 in crumbs" in place.traits for place in self.places.get(self.stated.get("h1", ""), ()))

    @once
    def likenesses(self) -> Mapping[str, float]:
        """How much each wording is what the page's address says; empty where the address has no words."""
        slug = slug_of(self.url)
        if not slug:
            return {}
        return {wording: likeness(slug, plain_words(places[0].text)) for wording, places in self.places.items()}


def open_ballot(page: Page) -> Ballot:
    """The ballot of a page."""
    names = names_of(page)
    return Ballot(_without_description(gather(mended(list(read_spoken(page, names))))), page.url, names)


def _without_description(places: dict[str, list[Spoken]]) -> dict[str, list[Spoken]]:
    """The wordings without the headline of JSON-LD that nothing else says, where the first heading says what JSON-LD calls the name.

    Some systems write a description there.
    """
    rules = {wording: {place.rule for place in found} for wording, found in places.items()}
    if not any(said.issuperset(("name", "h1")) for said in rules.values()):
        return places
    return {wording: found for wording, found in places.items() if rules[wording] != {"json-ld"}}


def mended(spoken: Sequence[Spoken]) -> Sequence[Spoken]:
    """The places; an attribute that ends where another place goes on with a quotation mark was cut by it, and gets that wording.

    >>> cut, whole = (Spoken(text, rule, "", str) for text, rule in (("Mayor calls it", "og:title"), ('Mayor calls it "art"', "h1")))
    >>> [place.text for place in mended([cut, whole])]
    ['Mayor calls it "art"', 'Mayor calls it "art"']
    """
    quoting = sorted((place.text for place in spoken if '"' in place.text), key=len)
    return [_mended(place, quoting) for place in spoken] if quoting else spoken


def _mended(place: Spoken, quoting: Sequence[str]) -> Spoken:
    if place.rule not in _ATTRIBUTES or not place.text:
        return place
    longer = (text for text in quoting if text.startswith(place.text) and text[len(place.text) :].lstrip()[:1] == '"')
    whole = next(longer, None)
    return place if whole is None else replace(place, text=whole)


def gather(spoken: Iterable[Spoken]) -> dict[str, list[Spoken]]:
    """Wordings that can be headlines, with the places that give each."""
    found: dict[str, list[Spoken]] = {}
    folded: dict[str, str] = {}
    for place in spoken:
        if not SHORTEST <= len(place.text) <= LONGEST:
            continue
        wording = folded.get(place.text)
        if wording is None:
            wording = folded[place.text] = fold(place.text)
        if wording not in _NEVER:
            found.setdefault(wording, []).append(place)
    return found
