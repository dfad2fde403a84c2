"""Intake: addresses are taken up, from listings, from teasers, and from what earlier runs have left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scrapy.http import Response

from newsspider.discovery.lead import Lead, Listing
from newsspider.spiders import following
from newsspider.spiders.accounting import LEAD, SITE, SOURCE, Accounting, validators_of
from newsspider.spiders.site import SiteRun

AT_A_TIME = 100
"""Addresses that are looked at in one go: a hundredth of a second."""


class Intake:
    """Queues what is to be fetched with its site; ``longest`` is the most characters of an address."""

    def __init__(self, sites: Sequence[SiteRun], accounts: Accounting, longest: int) -> None:
        self.sites = sites
        self.accounts = accounts
        self.recall = accounts.recall
        self.longest = longest

    def follow(self, response: Response, listing: Listing) -> Iterator[None]:
        """Queue a listing's articles and further listings, with a pause after so many, in which others may have their turn."""
        meta = response.meta
        site = self.sites[meta[SITE]]
        homes = following.homes_of(site.plan.start, response.url, listing)
        changed = False
        for rank, lead in enumerate(listing.articles):
            if rank and rank % AT_A_TIME == 0:
                yield
            against = None if self.accounts.ledger.is_known(lead.url) else self._against(lead, homes, site)
            if self.accounts.discover(lead, meta[SITE], against, rank):
                site.add_article(lead)
                changed = True
        for lead in listing.listings:
            site.add_listing(lead, is_due=self.recall.add_listing(lead, site.plan.name))
        read = Lead(meta[LEAD], meta[SOURCE])
        self.recall.listing_read(read, site.plan.name, changed=changed, validators=validators_of(response))

    def queue_teaser(self, lead: Lead, number: int) -> bool:
        """Queue an article that a page promotes; False where it is known already or not wanted."""
        site = self.sites[number]
        if self.accounts.ledger.is_known(lead.url):
            return False
        against = self._against(lead, (*site.plan.start, lead.url), site)
        is_new = self.accounts.discover(lead, number, against, lead.rank or 0)
        if is_new:
            site.add_article(lead)
        return is_new

    def resume(self, number: int) -> Iterator[None]:
        """Take up what earlier runs have left of a site: listings that are due, and addresses; with the same pauses."""
        site = self.sites[number]
        site.traps.know(self.recall.queried(site.plan.name))
        for known in self.recall.listings(site.plan.name):
            site.add_listing(known.lead, is_due=known.is_due, is_first=known.is_read)
        for place, lead in enumerate(self.recall.due(site.plan.name)):
            if place % AT_A_TIME == 0:
                yield
            if self.accounts.resume(lead, self._against(lead, (lead.url,), site)):
                site.add_article(lead, is_left=True)

    def _against(self, lead: Lead, homes: Sequence[str], site: SiteRun) -> str | None:
        reason = following.reason_against(lead, homes, since=site.plan.since, longest=self.longest)
        return reason or ("trap" if site.traps.is_one(lead.url) else None)
