"""What is followed from a listing: which further listings, and which of its articles are not even fetched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, time, timedelta

from scrapy.robotstxt import RobotParser

from newsspider.discovery import sections, sitemaps
from newsspider.discovery.dates import is_older
from newsspider.discovery.lead import Lead, Listing
from newsspider.discovery.plans import Plan
from newsspider.items import Article
from newsspider.page import urls


def from_page(listing: Listing, url: str, *, is_start: bool, stated_sitemaps: Iterable[str]) -> Listing:
    """What is followed of a home or section page, by its address and by whether the crawl began there."""
    if not is_start:
        return from_found_page(listing)
    return from_home(listing, stated_sitemaps) if is_home(url) else from_section(listing, url)


def from_home(listing: Listing, stated_sitemaps: Iterable[str]) -> Listing:
    """Everything that a home page leads to, and the sitemaps of the site's robots.txt."""
    return Listing(listing.articles, (*listing.listings, *(Lead(url, sitemaps.SOURCE) for url in stated_sitemaps)))


def from_section(listing: Listing, url: str) -> Listing:
    """Of a section that was asked for: its next page, and feeds below its own address."""
    own = url.partition("?")[0].rstrip("/") + "/"
    return Listing(
        listing.articles,
        tuple(
            lead
            for lead in listing.listings
            if lead.source == sections.PAGINATION_SOURCE
            or (lead.source == sections.FEED_SOURCE and lead.url.startswith(own))
        ),
    )


def from_found_page(listing: Listing) -> Listing:
    """Of a section that another page led to: its next page."""
    return Listing(
        listing.articles, tuple(lead for lead in listing.listings if lead.source == sections.PAGINATION_SOURCE)
    )


def is_home(url: str) -> bool:
    """Whether a URL is a site's front door.

    >>> is_home("https://a.example"), is_home("https://a.example/gadgets/")
    (True, False)
    """
    parts = urls.split(url)
    return parts is not None and parts.path in ("", "/")


def homes_of(start: Sequence[str], url: str, listing: Listing) -> tuple[str, ...]:
    """The sites whose articles are wanted: those of the start URLs and of the listing itself.

    A start feed that lives on another host than all of its articles stands for the site of the first one.
    """
    homes = (*start, url)
    if listing.articles and not any(is_covered(homes, lead.url) for lead in listing.articles):
        return (*homes, listing.articles[0].url)
    return homes


def is_covered(homes: Iterable[str], url: str) -> bool:
    """Whether a URL is on one of the sites."""
    return any(urls.same_site(home, url) for home in homes)


def reason_against(lead: Lead, homes: Iterable[str], *, since: datetime | None, longest: int) -> str | None:
    """Why an article is not even fetched; None where it may be. ``longest`` is the most characters of a URL."""
    if not is_covered(homes, lead.url):
        return "other_site"
    if len(lead.url) > longest:
        return "url_too_long"
    if since is not None and lead.published is not None and _last_moment(lead.published) < since:
        return "too_old"
    return None


def _last_moment(published: datetime) -> datetime:
    """A listing's day alone counts until it ends."""
    return published + timedelta(days=1) if published.time() == time() else published


def is_too_old(article: Article, plans: Sequence[Plan]) -> bool:
    """Whether an article is older than what every plan that covers it asks for; of all plans where none covers it."""
    if all(plan.since is None for plan in plans):
        return False
    oldest = [plan.since for plan in plans if is_covered(plan.start, article.url or "")] or [
        plan.since for plan in plans
    ]
    return all(since is not None and is_older(article.published, since) for since in oldest)


def sitemaps_of(robots: RobotParser, base: str) -> Iterator[str]:
    """The sitemaps that a site's robots.txt names, as absolute addresses."""
    stated = getattr(getattr(robots, "rp", None), "sitemaps", ())
    found = (urls.absolute(base, str(url)) for url in stated)
    return (url for url in found if url)
