"""The authors: people in the page's order; desks and agencies only where no person is named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.authors.credits import credit_lines, photographers
from newsspider.fields.authors.desks import is_person
from newsspider.fields.authors.han import HAN
from newsspider.fields.authors.names import clean_name, is_full_name, is_phrase, read_handle, read_names
from newsspider.fields.authors.places import Byline, related_elsewhere
from newsspider.fields.authors.reporters import editors, reporters
from newsspider.fields.authors.shown import shown_bylines
from newsspider.fields.authors.stated import ORGANIZATION, stated_bylines
from newsspider.fields.headline.found import top_of
from newsspider.fields.scores import SCORES
from newsspider.fields.site_name import site_name
from newsspider.items import Author
from newsspider.page.page import Page
from newsspider.page.text import fold
from newsspider.page.urls import registered_domain

_POSTED = re.compile(r"\W*(?:posted|submitted|written|published) by\b", re.I)
"""What stands before a user's name, and before no word of a sentence."""
_PARTS = re.compile(r"\s[-–—|]\s|[|;]")
"""What parts the names of bodies, which conjunctions and commas are in."""
_BRAND = re.compile(rf"[_|｜—–-]\s*({HAN}{{2}}){HAN}{{0,6}}$")
"""The site's name behind a title."""
_SHOWN = frozenset(("dom", "text"))
"""Sources in which a button or a heading may stand where a byline is looked for; metadata name bodies of small words."""
_BEHIND_BY = frozenset(
    "the a an all of to in on at us you me it now mins mail post hand car air sea shop name date size type year pays land".split()
)
"""Short words behind "By" that sign nothing: ``By mail``."""


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[tuple[Author, ...]]:
    """What each place that names authors gives; a place that names people goes before one that names a desk only.

    What merely looks like a byline is read where no markup names people.
    """
    domains = (page.domain, page.domain.split(".")[0], registered_domain(page.domain).split(".")[0])
    site = {_squeezed(name) for name in (site_name(page), *domains, _brand(page)) if name}
    candidates = _candidates(_in_lines(page), site) if page.is_text else _of_page(page, found, site)
    people = [candidate for candidate in candidates if _names_people(candidate, site)]
    others = (candidate for candidate in candidates if candidate not in people)
    ranking = (*people, *sorted(others, key=lambda candidate: _squeezed(candidate.value[0].name) in site))
    return Extracted(tuple(_completed(ranking)))


def _brand(page: Page) -> str | None:
    """The two letters that a Chinese site's name begins with, at the end of the page's title: of ``…_网易财经`` "网易"."""
    match = _BRAND.search(page.title)
    return match[1] if match else None


def _of_page(page: Page, found: Mapping[str, Extracted[Any]], site: set[str]) -> list[Candidate[tuple[Author, ...]]]:
    """What the places of a page give: the next kind of them is asked where those before name no people, editors where nothing else is."""
    top = top_of(page.index, found)
    language = found["language"].value if "language" in found else None
    shown = chain(reporters(page, top, language), shown_bylines(page, top))
    candidates: list[Candidate[tuple[Author, ...]]] = []
    for bylines in (stated_bylines(page, top), shown, credit_lines(page, top), related_elsewhere(page, top)):
        candidates += _candidates(bylines, site)
        if any(_names_people(candidate, site) for candidate in candidates):
            break
    candidates = candidates or _candidates(editors(page, top, language), site)
    if any(len(candidate.value) > 1 for candidate in candidates):
        candidates = list(_without(photographers(page, top), candidates))
    return candidates


def _candidates(bylines: Iterable[Byline], site: set[str]) -> list[Candidate[tuple[Author, ...]]]:
    """The places that name somebody; none is read behind metadata that name people with their pages."""
    found: list[Candidate[tuple[Author, ...]]] = []
    for candidate in (_candidate(byline, site) for byline in bylines):
        if candidate.value:
            found.append(candidate)
            if candidate.source == "json-ld" and _names_people(candidate, site) and all(a.url for a in candidate.value):
                break
    return found


def _without(
    names: Set[str], candidates: Iterable[Candidate[tuple[Author, ...]]]
) -> Iterator[Candidate[tuple[Author, ...]]]:
    """The candidates without some names, where they hold others."""
    for candidate in candidates:
        kept = tuple(author for author in candidate.value if author.name not in names)
        yield replace(candidate, value=kept) if kept and names else candidate


def _names_people(candidate: Candidate[tuple[Author, ...]], site: set[str]) -> bool:
    name = candidate.value[0].name
    if candidate.rule.endswith(ORGANIZATION):
        return False
    return is_person(name) and not name.islower() and _squeezed(name) not in site


def _candidate(byline: Byline, site: set[str]) -> Candidate[tuple[Author, ...]]:
    named = {
        fold(name): Author(name, author.url)
        for author in reversed(byline.authors)
        for name in reversed([_without_site(name, site) for name in _names(author.name, byline)])
    }
    authors = [author for words, author in reversed(named.items())]
    people = [author for author in authors if is_person(author.name) and _squeezed(author.name) not in site]
    score = SCORES["authors"].get(byline.rule)
    return Candidate(tuple(people or authors), byline.source, byline.rule, score, byline.locate)


def _without_site(name: str, site: Set[str]) -> str:
    """A name without the site's behind it: of "Ana Ruiz Mill News" the first two words."""
    words = name.split()
    tails = ((k, " ".join(words[k:])) for k in range(2, len(words)))
    return next((" ".join(words[:k]) for k, tail in tails if _squeezed(tail) in site and not is_person(tail)), name)


def _names(text: str, byline: Byline) -> list[str]:
    """The names in a text; a user's name alone in markup and behind "Posted by"."""
    names = read_names(text)
    if byline.rule.endswith(ORGANIZATION) and not all(map(is_full_name, names)):
        return [name for part in _PARTS.split(text) if (name := clean_name(part))] or names
    if byline.source in _SHOWN:
        names = [name for name in names if not is_phrase(name)]
    if byline.source == "text" and not _POSTED.match(text):
        return [name for name in names if name not in _BEHIND_BY]
    handle = None if names else read_handle(text)
    return [handle] if handle else names


def _completed(candidates: Sequence[Candidate[tuple[Author, ...]]]) -> Iterator[Candidate[tuple[Author, ...]]]:
    """Candidates with what other places add: addresses of the same names, family names of first names."""
    if len(candidates) < 2:
        yield from candidates
        return
    authors = [(fold(author.name), author) for candidate in candidates for author in candidate.value]
    known = {words: author for words, author in reversed(authors) if author.url}
    for candidate in candidates:
        if all(author.url and " " in author.name for author in candidate.value):
            yield candidate
        else:
            yield replace(candidate, value=tuple(_complete(author, known, authors) for author in candidate.value))


def _complete(author: Author, known: Mapping[str, Author], others: Sequence[tuple[str, Author]]) -> Author:
    words = fold(author.name)
    if " " not in words and is_person(author.name):
        longer = {name: other for name, other in others if name.startswith(words + " ")}
        author = replace(author, name=next(iter(longer.values())).name) if len(longer) == 1 else author
    same = known.get(fold(author.name))
    return author if author.url or same is None else replace(author, url=same.url)


def _squeezed(name: str) -> str:
    """A name without what a site writes now so, now so: article, spaces, case."""
    return fold(name).replace(" ", "").removeprefix("the")


def _in_lines(page: Page) -> Iterator[Byline]:
    for line in page.layout.byline:
        yield Byline((Author(line.text),), "byline", "text", partial("line {}".format, line.number))
