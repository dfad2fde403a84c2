"""The authors: people in the page's order; desks and agencies only where no person is named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.authors.names import is_person, read_names
from newsspider.fields.authors.places import Byline, read_bylines
from newsspider.fields.neighbourhood import headline_at
from newsspider.fields.scores import SCORES
from newsspider.fields.site_name import site_name
from newsspider.items import Author
from newsspider.page.page import Page
from newsspider.page.text import fold


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[tuple[Author, ...]]:
    """What each place that names authors gives; a place that names people goes before one that names a desk only."""
    if page.is_text:
        bylines: Iterable[Byline] = _in_lines(page)
    else:
        bylines = read_bylines(page, headline_at(page.index, found["headline"].value if "headline" in found else None))
    site = {fold(name) for name in (site_name(page), page.domain) if name}
    candidates = [c for byline in bylines if (c := _candidate(byline, site)).value]
    people = [c for c in candidates if is_person(c.value[0].name) and fold(c.value[0].name) not in site]
    return Extracted(
        tuple(_with_addresses(c, candidates) for c in (*people, *(c for c in candidates if c not in people)))
    )


def _candidate(byline: Byline, site: set[str]) -> Candidate[tuple[Author, ...]]:
    named = {
        fold(name): replace(author, name=name)
        for author in reversed(byline.authors)
        for name in reversed(read_names(author.name))
    }
    authors = [author for words, author in reversed(named.items())]
    people = [author for author in authors if is_person(author.name) and fold(author.name) not in site]
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


def _in_lines(page: Page) -> Iterator[Byline]:
    for line in page.layout.byline:
        yield Byline((Author(line.text),), "byline", "text", partial("line {}".format, line.number))
