"""The authors: people in the page's order; desks and agencies only where no person is named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.authors.names import is_person, read_names
from newsspider.fields.authors.places import Byline, shown_bylines, stated_bylines
from newsspider.fields.headline.found import top_of
from newsspider.fields.scores import SCORES
from newsspider.fields.site_name import site_name
from newsspider.items import Author
from newsspider.page.page import Page
from newsspider.page.text import fold


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[tuple[Author, ...]]:
    """What each place that names authors gives; a place that names people goes before one that names a desk only.

    What merely looks like a byline is read where no markup names people.
    """
    site = {_squeezed(name) for name in (site_name(page), page.domain, page.domain.split(".")[0]) if name}
    if page.is_text:
        candidates = _candidates(_in_lines(page), site)
    else:
        top = top_of(page.index, found)
        candidates = _candidates(stated_bylines(page, top), site)
        if not any(_names_people(candidate, site) for candidate in candidates):
            candidates += _candidates(shown_bylines(page, top), site)
    people = [candidate for candidate in candidates if _names_people(candidate, site)]
    ranking = (*people, *(candidate for candidate in candidates if candidate not in people))
    return Extracted(tuple(_with_addresses(candidate, candidates) for candidate in ranking))


def _candidates(bylines: Iterable[Byline], site: set[str]) -> list[Candidate[tuple[Author, ...]]]:
    """The places that name somebody; none is read behind metadata that name people with their pages."""
    found: list[Candidate[tuple[Author, ...]]] = []
    for candidate in (_candidate(byline, site) for byline in bylines):
        if candidate.value:
            found.append(candidate)
            if candidate.source == "json-ld" and _names_people(candidate, site) and all(a.url for a in candidate.value):
                break
    return found


def _names_people(candidate: Candidate[tuple[Author, ...]], site: set[str]) -> bool:
    return is_person(candidate.value[0].name) and _squeezed(candidate.value[0].name) not in site


def _candidate(byline: Byline, site: set[str]) -> Candidate[tuple[Author, ...]]:
    named = {
        fold(name): replace(author, name=name)
        for author in reversed(byline.authors)
        for name in reversed(read_names(author.name))
    }
    authors = [author for words, author in reversed(named.items())]
    people = [author for author in authors if is_person(author.name) and _squeezed(author.name) not in site]
    score = SCORES["authors"].get(byline.rule)
    return Candidate(tuple(people or authors), byline.source, byline.rule, score, byline.locate)


def _with_addresses(
    candidate: Candidate[tuple[Author, ...]], others: list[Candidate[tuple[Author, ...]]]
) -> Candidate[tuple[Author, ...]]:
    """Addresses that another place gives for the same name."""
    if all(author.url for author in candidate.value):
        return candidate
    known = {fold(author.name): author.url for other in reversed(others) for author in other.value if author.url}
    return replace(
        candidate,
        value=tuple(
            author if author.url else replace(author, url=known.get(fold(author.name))) for author in candidate.value
        ),
    )


def _squeezed(name: str) -> str:
    """A name without what a site writes now so, now so: article, spaces, case."""
    return fold(name).replace(" ", "").removeprefix("the")


def _in_lines(page: Page) -> Iterator[Byline]:
    for line in page.layout.byline:
        yield Byline((Author(line.text),), "byline", "text", partial("line {}".format, line.number))
