"""Reading: what a start page or a listing turns out to be: leads, an article, or nothing that can be read."""

from __future__ import annotations

from dataclasses import dataclass

from newsspider.discovery import kinds, sections
from newsspider.discovery.lead import Listing
from newsspider.discovery.xmltree import unpacked
from newsspider.extraction import Draft, Fetched, open_draft
from newsspider.fields.page_type.notices import notice_of
from newsspider.items import Article
from newsspider.spiders.deadline import Overdue, deadline

TIMED_OUT = "extraction_timeout"
NOT_A_PAGE, TOO_LARGE = "not_a_page", "too_large"
LISTING_SOURCES = frozenset((sections.SECTION_SOURCE, sections.PAGINATION_SOURCE))
"""Sources of leads that are expected to be listings themselves."""
MOST_LEADS = 50_000
"""Addresses of one listing that are looked at: as many as a sitemap may have (sitemaps.org)."""


@dataclass(frozen=True, slots=True)
class Task:
    """A page to be read, as it was fetched."""

    body: bytes
    url: str
    content_type: str | None
    fetched: Fetched
    source: str | None = None
    """Of a start page or a listing: the source that led there; None for what is known to be an article."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found: a listing, an article, or neither, and then ``trouble`` says why."""

    kind: str = kinds.OTHER
    listing: Listing | None = None
    article: Draft | Article | None = None
    trouble: str = ""


def read_in_time(task: Task, longest_s: float) -> Reading:
    """What a start page or a listing is, if that can be told in so many seconds."""
    try:
        with deadline(longest_s):
            return read(task)
    except Overdue:
        return Reading(trouble=TIMED_OUT)


def read(task: Task) -> Reading:
    """What a start page or a listing is: the response itself tells."""
    data = unpacked(task.body)
    if data is None:
        return Reading(trouble=TOO_LARGE)
    kind = kinds.recognise(data, task.content_type or "")
    if kind in kinds.LISTING_READERS:
        return Reading(kind, bounded(kinds.read_listing(kind, data, task.url)))
    return read_page(task) if kind == kinds.PAGE else Reading(kind, trouble=NOT_A_PAGE)


def read_page(task: Task) -> Reading:
    """A home or section page is a listing, another page an article; one without articles may say that it stands for another."""
    draft = open_draft(task.body, task.url, content_type=task.content_type, fetched=task.fetched)
    draft.discovered_via = task.source or draft.discovered_via
    if kinds.is_listing_page(draft.page, expected=task.source in LISTING_SOURCES):
        listing = bounded(sections.read_section(draft.page))
        notice = None if listing.articles else notice_of(draft.page)
        return Reading(kinds.PAGE, trouble=notice) if notice else Reading(kinds.PAGE, listing)
    return Reading(kinds.PAGE, article=draft)


def bounded(listing: Listing) -> Listing:
    """A listing's first leads.

    >>> bounded(Listing()) == Listing()
    True
    """
    return Listing(listing.articles[:MOST_LEADS], listing.listings[:MOST_LEADS])
