"""Recall: what earlier runs know of addresses and listings, and what this run adds to it; without a state, nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from newsspider.discovery.dates import read_date
from newsspider.discovery.lead import Lead
from newsspider.discovery.ledger import DUPLICATE, FAILED, REFUSED, UNCHANGED
from newsspider.exporters.harmless import record_of
from newsspider.exporters.lines import safe_line, strict_line
from newsspider.items import Article
from newsspider.page.spellings import address_key
from newsspider.spiders.outcomes import Ending
from newsspider.state.addresses import DONE, Found, Validators
from newsspider.state.articles import Record
from newsspider.state.listings import KnownListing
from newsspider.state.store import Store

SAME_ARTICLE = Ending(DUPLICATE, "same_article")


@dataclass(frozen=True, slots=True)
class Known:
    """A listing that earlier runs know: whether it is to be read now, and whether it ever was."""

    lead: Lead
    is_due: bool
    is_read: bool


class Recall:
    """The state as the spider asks it; with ``full`` everything is fetched, whenever it was last."""

    def __init__(self, store: Store | None, *, full: bool = False) -> None:
        self.store = store
        self.full = full

    def reason_against(self, lead: Lead, site: str, rank: int) -> Ending | None:
        """Note an address that a listing names; why it is not fetched now, None where it is."""
        if self.store is None:
            return None
        found = _found(lead, site, rank)
        verdict = self.store.addresses.verdict(found, self.store.addresses.discover(found))
        if verdict is None or (self.full and verdict.outcome == UNCHANGED):
            return None
        return Ending(verdict.outcome, verdict.reason)

    def refuse(self, lead: Lead, site: str, reason: str) -> None:
        """Note an address that is not even fetched; one that was stored stays so."""
        if self.store is not None and self.store.addresses.discover(_found(lead, site, 0)) is None:
            self.store.addresses.refuse(address_key(lead.url), reason)

    def due(self, site: str) -> Iterator[Lead]:
        """Addresses that earlier runs have left, and those that are to be looked at again."""
        if self.store is not None:
            for found in self.store.addresses.due(site, everything=self.full):
                yield Lead(found.url, found.source, found.published)

    def queried(self, site: str) -> list[str]:
        """Addresses with a query that earlier runs have let in: what traps are told by."""
        return self.store.addresses.queried(site) if self.store is not None else []

    def lease(self, url: str) -> None:
        """Note that an address is in flight."""
        if self.store is not None:
            self.store.addresses.lease(address_key(url))

    def conditions(self, url: str, site: str) -> Mapping[str, str]:
        """Headers that ask for a page or listing only if it has changed; none for what was never read."""
        if self.store is None or self.full:
            return {}
        key = address_key(url)
        known = self.store.addresses.known(key)
        if known is not None and known.status == DONE:
            return _headers((known.etag, known.last_modified))
        listing = self.store.listings.known(site, key)
        return _headers(listing.validators) if listing is not None else {}

    def is_article(self, url: str) -> bool:
        """Whether an article was stored from an address."""
        known = self.store.addresses.known(address_key(url)) if self.store is not None else None
        return known is not None and known.article is not None

    def end(
        self, url: str, ending: Ending, *, published: datetime | None = None, validators: Validators | None = None
    ) -> None:
        """Note what became of an address; one that is left for later stays as it was."""
        if self.store is None:
            return
        addresses, key = self.store.addresses, address_key(url)
        if ending.outcome == UNCHANGED:
            addresses.unchanged(key, validators)
        elif ending.outcome == FAILED:
            addresses.fail(key, ending.reason)
        elif ending.outcome in (REFUSED, DUPLICATE):
            addresses.refuse(key, ending.reason, outcome=ending.outcome, published=published)
        else:
            addresses.release(key)

    def keep(self, url: str, site: str, item: Any, validators: Validators) -> None:
        """Store an article's record, and that its address is done."""
        if self.store is None:
            return
        key, record = address_key(url), vars(item) if isinstance(item, Article) else record_of(item)
        published = read_date(str(record.get("published") or ""))
        self.store.fills.count(site, record)
        self.store.uncommitted += 1
        article = str(record.get("id") or key)
        self.store.articles.put(
            key,
            Record(
                id=article,
                revision=int(record.get("revision") or 1),
                url=record.get("url"),
                content_hash=str(record.get("content_hash") or ""),
                published=published,
                line=line_of(item),
            ),
        )
        self.store.addresses.store(key, article, published, validators)

    def listings(self, site: str) -> Iterator[Known]:
        """Listings that earlier runs know."""
        if self.store is not None:
            for known in self.store.listings.all_of(site):
                is_due = self.full or self.store.listings.is_due(known)
                yield Known(Lead(known.url, known.source), is_due=is_due, is_read=known.is_read)

    def add_listing(self, lead: Lead, site: str) -> bool:
        """Note a listing; whether it is to be read now."""
        if self.store is None:
            return True
        known = self.store.listings.discover(site, KnownListing(address_key(lead.url), lead.url, lead.source))
        return self.full or self.store.listings.is_due(known)

    def listing_read(self, lead: Lead, site: str, *, changed: bool, validators: Validators | None) -> None:
        """Note that a listing was read; ``changed`` where it named an address that was new."""
        if self.store is not None:
            self.add_listing(lead, site)
            self.store.listings.read(site, address_key(lead.url), changed=changed, validators=validators)

    def is_no_listing(self, url: str, site: str) -> None:
        """Note that a page that was taken for a listing is an article: its address is visited as that from now on."""
        if self.store is not None:
            self.store.listings.retire(site, address_key(url), "article")

    def listing_failed(self, url: str, site: str, reason: str) -> None:
        """Note that a listing could not be read."""
        if self.store is not None:
            self.store.listings.fail(site, address_key(url), reason)


def line_of(item: Any) -> bytes:
    """An item's line: that of its own where it has one, of an article from another process."""
    ready: bytes | None = getattr(item, "json_line", None)
    if ready is not None:
        return ready
    record = record_of(item)
    return strict_line(record) or safe_line(record)


def _found(lead: Lead, site: str, rank: int) -> Found:
    return Found(address_key(lead.url), lead.url, site, lead.source, lead.published, lead.modified, rank)


def _headers(validators: Validators) -> Mapping[str, str]:
    """Conditional headers (RFC 9110 §13.1)."""
    names = ("If-None-Match", "If-Modified-Since")
    return {name: value for name, value in zip(names, validators, strict=True) if value}
